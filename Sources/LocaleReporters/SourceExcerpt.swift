internal import LocaleDiagnostics

/// One line of source as it is shown, and the columns under which carets go.
///
/// Tabs are expanded, control characters made visible, and a line of more than `widthLimit` columns
/// is cropped around the carets. The work does not grow with the length of the line.
struct SourceExcerpt {
  /// What to print.
  let text: String

  /// The columns to mark, from 0. Never empty: a place between characters is marked by the one after.
  let marked: Range<Int>

  /// How many columns of source are shown.
  static let widthLimit = 120

  /// The longest stretch of bytes looked at on either side of a mark: more than fits.
  private static let reach = 4 * widthLimit

  /// Shows a line of a file with a part of it marked.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - mark: The bytes to mark, within the line.
  ///   - file: The file that both are in.
  init(line: Range<Int>, marking mark: Range<Int>, in file: LineIndex) {
    let mark = mark.clamped(to: line)
    let part = Self.part(of: line, around: mark, in: file)
    let cells = SourceCells(file.bytes[part])
    let markStart = cells.column(of: mark.lowerBound)
    let markWidth = mark.isEmpty ? 1 : max(1, cells.column(after: mark.upperBound) - markStart)

    if part == line && cells.width <= Self.widthLimit {
      text = cells.text(in: 0..<cells.width).text
      marked = markStart..<markStart + markWidth
      return
    }
    // Keep the start of the line if the mark fits beside it; else a quarter of context before it.
    let fitsAtStart = part.lowerBound == line.lowerBound && markStart + markWidth < Self.widthLimit
    let firstColumn = fitsAtStart ? 0 : max(0, markStart - Self.widthLimit / 4)
    let shown = cells.text(in: firstColumn..<firstColumn + Self.widthLimit - 1)
    let isCutBefore = part.lowerBound > line.lowerBound || shown.columns.lowerBound > 0
    let isCutAfter =
      part.upperBound < line.upperBound || shown.columns.upperBound < cells.width
    text = (isCutBefore ? "…" : "") + shown.text + (isCutAfter ? "…" : "")
    let shift = (isCutBefore ? 1 : 0) - shown.columns.lowerBound
    let markEnd = min(markStart + markWidth, max(shown.columns.upperBound, markStart + 1))
    marked = markStart + shift..<markEnd + shift
  }

  /// The bytes of a line that are worth looking at, cut between characters.
  private static func part(
    of line: Range<Int>, around mark: Range<Int>, in file: LineIndex
  ) -> Range<Int> {
    var start = max(line.lowerBound, mark.lowerBound - reach)
    while start > line.lowerBound, start < mark.lowerBound,
      UTF8.isContinuation(file.bytes[start])
    {
      start += 1
    }
    var end = min(line.upperBound, min(mark.upperBound, mark.lowerBound + reach) + reach)
    // A character has at most three continuation bytes; what is not UTF-8 may have any number.
    for _ in 0..<3 where end < line.upperBound && UTF8.isContinuation(file.bytes[end]) { end += 1 }
    return start..<end
  }
}
