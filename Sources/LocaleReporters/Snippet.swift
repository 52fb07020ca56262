internal import LocaleDiagnostics

/// The lines of source that a range touches, with a gutter and carets.
///
///       |
///     3 |   "date_format": "dd.MM.YYYY",
///       |                         ^^^^ on Thursday 31 December 2026 visitors read 31.12.2027
///
/// Of a range over several lines the first and the last are shown.
struct Snippet {
  let file: LineIndex
  let range: Range<Int>

  /// What stands beside the carets; may be empty.
  let label: String

  let mark: UInt8
  let role: StyledText.Role

  /// Writes it.
  ///
  /// - Parameter gutter: The width of the widest line number of the finding.
  func write(gutter: Int, _ styler: Styler, to output: inout some TextOutputStream) {
    let range = file.clamped(range)
    let first = file.line(of: range.lowerBound)
    let last = lastLine
    let blanks = String(blanks: gutter + 1)
    styler.write(.frame, blanks, "|", to: &output)
    output.write("\n")
    for line in first == last ? [first] : [first, last] {
      if line == last, last > first + 1 {
        styler.write(.frame, "...", to: &output)
        output.write("\n")
      }
      let content = file.content(ofLine: line)
      let excerpt = SourceExcerpt(line: content, marking: marked(in: content, of: line), in: file)
      let number = String(line)
      styler.write(.frame, String(blanks: gutter - number.utf8.count), number, " |", to: &output)
      if !excerpt.text.isEmpty {
        output.write(" ")
        output.write(excerpt.text)
      }
      output.write("\n")
      styler.write(.frame, blanks, "|", to: &output)
      output.write(String(blanks: excerpt.marked.lowerBound + 1))
      let isLabelled = line == last && !label.isEmpty
      styler.write(
        role, String(mark, count: excerpt.marked.count), isLabelled ? " " : "",
        isLabelled ? label : "", to: &output)
      output.write("\n")
    }
  }

  /// The number of the last line shown. A range that ends with a line break ends before it.
  var lastLine: Int {
    let range = file.clamped(range)
    return file.line(of: max(range.lowerBound, range.upperBound - 1))
  }

  /// The part of the range on a line; on a later line not its indentation.
  private func marked(in content: Range<Int>, of line: Int) -> Range<Int> {
    let part = file.clamped(range).clamped(to: content)
    guard part.lowerBound == content.lowerBound, range.lowerBound < content.lowerBound else {
      return part
    }
    let blanks = file.bytes[part].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return min(blanks.endIndex, part.upperBound)..<part.upperBound
  }
}

extension String {
  /// So many blanks.
  init(blanks count: Int) { self.init(UInt8(ascii: " "), count: count) }

  /// A character of ASCII, so many times.
  init(_ character: UInt8, count: Int) {
    self.init(decoding: Array(repeating: character, count: count), as: UTF8.self)
  }
}
