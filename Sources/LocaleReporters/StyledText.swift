public import LocaleDiagnostics

/// A piece of finished layout with the part that it plays, so that colour can follow.
public struct StyledText: Sendable, Hashable {
  /// What a piece of text is.
  public enum Role: Sendable, Hashable {
    /// Text like any other.
    case plain
    /// What stands out: the place and the message of a finding.
    case emphasis
    /// A severity with its code, carets and what stands beside them.
    case severity(Severity)
    /// Line numbers, bars and the labels of notes and helps.
    case frame
  }

  /// The text as it is printed without colour.
  public var text: String

  /// What it is.
  public var role: Role

  /// Creates a piece.
  public init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}
