public import LocaleDiagnostics
package import LocaleSyntax

/// A string literal as a value: the text that it means, and the place that it takes.
public struct TextValue: Sendable {
  /// The text, with the way back to the source.
  package let mapped: MappedText

  /// The literal with its quotes, in UTF-8 bytes of the file.
  public let range: Range<Int>

  /// The text of a value; `nil` for a value that is no string literal.
  package init?(_ value: ValueSyntax) {
    guard let mapped = value.string else { return nil }
    self.mapped = mapped
    range = value.range
  }

  /// The text that it means.
  public var text: String { mapped.text }

  /// The edit that puts another text between the same quotes.
  public func replacement(_ text: String) -> TextEdit {
    TextEdit(mapped.fileRange, mapped.encoded(text))
  }

  /// The edit that replaces a part of the text, given in UTF-8 bytes of it.
  public func replacement(of part: Range<Int>, with text: String) -> TextEdit {
    TextEdit(mapped.fileRange(of: part), mapped.encoded(text))
  }
}
