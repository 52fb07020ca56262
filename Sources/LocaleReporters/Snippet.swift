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

  /// The layout. `gutter` is the width of the widest line number of the finding.
  func lines(gutter: Int) -> [[StyledText]] {
    let range = file.clamped(range)
    let first = file.line(of: range.lowerBound)
    let last = lastLine
    let blank = StyledText(String(blanks: gutter + 1) + "|", .frame)
    var lines = [[blank]]
    for line in first == last ? [first] : [first, last] {
      if line == last, last > first + 1 { lines.append([StyledText("...", .frame)]) }
      let content = file.content(ofLine: line)
      let excerpt = SourceExcerpt(line: content, marking: marked(in: content, of: line), in: file)
      let number = String(line)
      let padding = String(blanks: gutter - number.utf8.count)
      lines.append([
        StyledText("\(padding)\(number) |", .frame),
        StyledText(excerpt.text.isEmpty ? "" : " " + excerpt.text),
      ])
      let indent = String(blanks: excerpt.marked.lowerBound + 1)
      let carets = String(mark, count: excerpt.marked.count)
      let label = line == last && !label.isEmpty ? " " + label : ""
      lines.append([blank, StyledText(indent), StyledText(carets + label, role)])
    }
    return lines
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
