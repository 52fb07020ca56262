/// What the vendor's page says of one property of the config.
public struct PropertySchema: Sendable {
  /// What a property takes.
  public enum Kind: Sendable {
    /// `true` or `false`.
    case boolean
    /// A colour in any form that CSS takes.
    case color
    /// One of some words.
    case choice([String])
    /// A CSS selector.
    case selector
    /// Any text that tells one visitor from another.
    case userID
    /// A number in a range.
    case number(ClosedRange<Double>)
    /// The strings of the chat.
    case locale
    /// An object with properties of its own. `orFalse` says whether `false` may stand for it.
    case object([PropertySchema], orFalse: Bool = false)
  }

  /// The name.
  public let name: String

  /// What it takes.
  public let kind: Kind

  /// What it does, in a few words.
  public let summary: String

  init(_ name: String, _ kind: Kind, _ summary: String) {
    self.name = name
    self.kind = kind
    self.summary = summary
  }

  /// The properties of an object; none for any other kind.
  public var properties: [PropertySchema] {
    if case .object(let properties, _) = kind { properties } else { [] }
  }

  /// What it takes, as the end of the sentence "it takes …".
  public var expectation: String {
    switch kind {
    case .boolean: "true or false"
    case .color: "a colour in quotes"
    case .choice(let words): words.map { "'\($0)'" }.joined(separator: " or ")
    case .selector: "a CSS selector in quotes"
    case .userID: "a text in quotes"
    case .number: "a number"
    case .locale: "an object of strings"
    case .object(_, orFalse: true): "an object or false"
    case .object(_, orFalse: false): "an object"
    }
  }
}
