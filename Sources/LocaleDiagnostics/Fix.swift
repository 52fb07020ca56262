/// A change of the source that mends a finding.
public struct Fix: Sendable, Hashable {
  /// How far a fix can be trusted without reading what it changed.
  public enum Applicability: String, Sendable, Hashable {
    /// The result is what was meant: `--fix` applies it.
    case safe
    /// The result is likely what was meant, but a person should look: `--unsafe-fixes` applies it.
    case unsafe
  }

  /// What it does, in the imperative, such as `Write yyyy`.
  public var title: String

  /// Whether it can be applied unseen.
  public var applicability: Applicability

  /// The changes, all in the file of the diagnostic. They do not overlap.
  public var edits: [TextEdit]

  /// Creates a fix.
  public init(_ title: String, _ applicability: Applicability, edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}

/// The replacement of a span of a source file.
public struct TextEdit: Sendable, Hashable {
  /// The span to replace, in UTF-8 bytes; empty for an insertion.
  public var range: Range<Int>

  /// The text to put there, as it stands in the file: already quoted and escaped.
  public var text: String

  /// Creates an edit.
  public init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }
}
