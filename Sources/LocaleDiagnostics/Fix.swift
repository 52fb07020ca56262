/// A change of the source that fixes a finding.
public struct Fix: Sendable, Hashable {
  /// How far a fix can be trusted without reading what it changed.
  public enum Applicability: String, Sendable, Hashable {
    /// The result is what was meant: `--fix` applies it.
    case safe
    /// The result is likely what was meant, but a person should look: `--unsafe-fixes` applies it.
    case unsafe
  }

  /// What it does, in the imperative, such as `Write yyyy`.
  public var title: Message

  /// Whether it can be applied unseen.
  public var applicability: Applicability

  /// The changes, all in the file of the diagnostic. They do not overlap.
  public var edits: [TextEdit]

  /// Creates a fix.
  public init(_ title: Message, _ applicability: Applicability, edits: [TextEdit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}

extension Fix {
  private static let write = Phrase("fix.write") { text in "Write \(text)" }

  /// The fix that puts a text in the place of another, with the title that says so.
  ///
  /// - Parameters:
  ///   - text: What the title names; the edits may write it with quotes and escapes.
  ///   - applicability: How sure it is that the result is what was meant.
  ///   - edits: What changes, in UTF-8 bytes of the file.
  public static func writing(
    _ text: String, _ applicability: Applicability, edits: [TextEdit]
  ) -> Fix {
    Fix(write(.code(text)), applicability, edits: edits)
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
