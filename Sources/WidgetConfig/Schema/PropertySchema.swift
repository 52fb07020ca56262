package import LocaleDiagnostics

/// What the vendor's page says of one property of the config.
package final class PropertySchema: Sendable {
  /// What a property takes.
  package enum Kind: Sendable {
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
  package let name: String

  /// The names that lead to it, from the config down to its own; empty for the config itself.
  package let keyPath: [String]

  /// What it takes.
  package let kind: Kind

  private let words: Words

  /// A property that stands in the config itself, until it is put into another.
  init(_ name: String, _ kind: Kind, _ words: Words) {
    self.name = name
    self.keyPath = [name]
    self.kind = kind.moved(into: name)
    self.words = words
  }

  /// The config as a whole.
  init(config name: String, _ properties: [PropertySchema], _ words: Words) {
    self.name = name
    self.keyPath = []
    self.kind = .object(properties)
    self.words = words
  }

  /// A property one level further down.
  fileprivate init(_ schema: PropertySchema, movedInto owner: String) {
    name = schema.name
    keyPath = [owner] + schema.keyPath
    kind = schema.kind.moved(into: owner)
    words = schema.words
  }

  /// What it does, in a few words.
  package var summary: Message {
    Phrase("config.\(keyPath.isEmpty ? name : keyPath.joined(separator: "."))", words)()
  }

  /// The properties of an object; none for any other kind.
  package var properties: [PropertySchema] {
    if case .object(let properties, _) = kind { properties } else { [] }
  }
}

extension PropertySchema.Kind {
  /// The same kind, with the properties of an object one level further down.
  fileprivate func moved(into owner: String) -> PropertySchema.Kind {
    guard case .object(let properties, let orFalse) = self else { return self }
    return .object(
      properties.map { PropertySchema($0, movedInto: owner) }, orFalse: orFalse)
  }
}
