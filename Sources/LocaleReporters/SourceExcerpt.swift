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

  private static let tabWidth = 4

  /// The longest stretch of bytes looked at on either side of a mark: more than fits.
  private static let reach = 4 * widthLimit

  /// A piece of the source that is shown or cut as a whole.
  private struct Cell {
    let source: Range<Int>
    let text: String
    let columns: Range<Int>
  }

  /// Shows a line of a file with a part of it marked.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - mark: The bytes to mark, within the line.
  ///   - file: The file that both are in.
  init(line: Range<Int>, marking mark: Range<Int>, in file: SourceFile) {
    let mark = mark.clamped(to: line)
    var start = max(line.lowerBound, mark.lowerBound - Self.reach)
    while start > line.lowerBound, start < mark.lowerBound,
      UTF8.isContinuation(file.bytes[start])
    {
      start += 1
    }
    let markEnd = min(mark.upperBound, mark.lowerBound + Self.reach)
    var end = min(line.upperBound, markEnd + Self.reach)
    // A character has at most three continuation bytes; what is not UTF-8 may have any number.
    for _ in 0..<3 where end < line.upperBound && UTF8.isContinuation(file.bytes[end]) { end += 1 }

    let cells = Self.cells(of: file.bytes[start..<end])
    let width = cells.last?.columns.upperBound ?? 0
    let markStart =
      cells.first { $0.source.upperBound > mark.lowerBound }
      .map(\.columns.lowerBound) ?? width
    let lastMarked = cells.last { $0.source.lowerBound < mark.upperBound }
    let markWidth =
      mark.isEmpty ? 1 : max(1, (lastMarked?.columns.upperBound ?? width) - markStart)

    let isWhole = start == line.lowerBound && end == line.upperBound && width <= Self.widthLimit
    if isWhole {
      text = cells.map(\.text).joined()
      marked = markStart..<markStart + markWidth
      return
    }
    // Keep the start of the line if the mark fits beside it; else a quarter of context before it.
    let fitsAtStart = start == line.lowerBound && markStart + markWidth < Self.widthLimit
    let firstColumn = fitsAtStart ? 0 : max(0, markStart - Self.widthLimit / 4)
    let lastColumn = firstColumn + Self.widthLimit
    let shown = cells.filter {
      $0.columns.lowerBound >= firstColumn && $0.columns.upperBound < lastColumn
    }
    let shownStart = shown.first?.columns.lowerBound ?? firstColumn
    let shownEnd = shown.last?.columns.upperBound ?? firstColumn
    let isCutBefore = start > line.lowerBound || shownStart > 0
    let isCutAfter = end < line.upperBound || shownEnd < width
    text = (isCutBefore ? "…" : "") + shown.map(\.text).joined() + (isCutAfter ? "…" : "")
    let markColumn = markStart - shownStart + (isCutBefore ? 1 : 0)
    let lastMarkColumn = min(markStart + markWidth, max(shownEnd, markStart + 1))
    marked = markColumn..<lastMarkColumn - shownStart + (isCutBefore ? 1 : 0)
  }

  private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
    let scalars = decode(bytes)
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars.lazy.map(\.scalar))

    var cells: [Cell] = []
    var scalarIndex = 0
    var offset = bytes.startIndex
    var column = 0
    for character in string {
      let count = character.unicodeScalars.count
      let length = scalars[scalarIndex..<scalarIndex + count].reduce(0) { $0 + $1.length }
      let text =
        character == "\t"
        ? String(repeating: " ", count: tabWidth - column % tabWidth)
        : VisibleText.text(String(character))
      let width = DisplayWidth.of(text)
      cells.append(
        Cell(source: offset..<offset + length, text: text, columns: column..<column + width))
      scalarIndex += count
      offset += length
      column += width
    }
    return cells
  }

  /// The code points of some bytes with their lengths; U+FFFD for what is not UTF-8.
  private static func decode(
    _ bytes: ArraySlice<UInt8>
  ) -> [(scalar: Unicode.Scalar, length: Int)] {
    var result: [(scalar: Unicode.Scalar, length: Int)] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): result.append((Unicode.UTF8.decode(encoded), encoded.count))
      case .error(let length): result.append(("\u{FFFD}", length))
      case .emptyInput: return result
      }
    }
  }
}
