public import LocaleDiagnostics

/// One rule, or all whose codes begin alike: `low-contrast`, `date-pattern-*`, `*`.
public struct CodeSelector: Sendable, Hashable, CustomStringConvertible {
  private let beginning: String
  private let isPrefix: Bool

  /// Reads a code, or the beginning of codes with `*` behind it; `nil` where no rule is called so.
  public init?(_ text: String) {
    isPrefix = text.utf8.last == UInt8(ascii: "*")
    beginning = isPrefix ? String(text.dropLast()) : text
    guard RuleRegistry.descriptors.contains(where: { matches($0.code) }) else {
      return nil
    }
  }

  /// Whether a rule is meant.
  public func matches(_ code: RuleCode) -> Bool {
    isPrefix
      ? code.rawValue.utf8.starts(with: beginning.utf8)
      : code.rawValue.utf8.elementsEqual(beginning.utf8)
  }

  /// How exactly it names what it means: a code beats every beginning, a longer beginning a shorter.
  public var exactness: Int { isPrefix ? beginning.utf8.count : Int.max }

  /// The text as it was read.
  public var description: String { isPrefix ? "\(beginning)*" : beginning }

  /// The code that was probably meant by a text that names no rule.
  public static func nearest(to text: String) -> String? {
    Suggestion.nearest(to: text, among: RuleRegistry.descriptors.map { $0.code.rawValue })
  }
}
