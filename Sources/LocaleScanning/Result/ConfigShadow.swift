/// What was meant to be a config and the button never sees.
public struct ConfigShadow: Sendable, Hashable {
  /// How it comes about.
  public enum Reason: Sendable, Hashable {
    /// `const` and `let` make no property of `window`.
    case lexical
    /// The variables of a module are its own.
    case module
    /// The variables of a function are its own.
    case function
    /// The name is misspelled: what was meant.
    case misspelled(String)
  }

  /// The name.
  public let name: String

  /// Where the name stands in the file.
  public let range: Range<Int>

  /// How it comes about.
  public let reason: Reason

  /// The name that was meant, where this one is misspelled.
  public var meant: String? {
    if case .misspelled(let name) = reason { return name }
    return nil
  }

  /// Where it is declared, from `const` to the name; `nil` where something else is declared with it, or
  /// the name alone.
  public internal(set) var declaration: Range<Int>?
}
