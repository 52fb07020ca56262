/// A variable that bears the name of a config and that the button never sees.
public struct ConfigShadow: Sendable, Hashable {
  /// How such a variable comes about.
  public enum Reason: Sendable, Hashable {
    /// `const` and `let` make no property of `window`.
    case lexical
    /// The variables of a module are its own.
    case module
    /// The variables of a function are its own.
    case function
  }

  /// The name.
  public let name: String

  /// Where the name stands in the file.
  public let range: Range<Int>

  /// How it comes about.
  public let reason: Reason
}
