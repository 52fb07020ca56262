/// A stretch of source as cells of a terminal: what each byte shows, and in which columns.
///
/// Most source is plain ASCII, where the columns are the bytes; only the rest is taken apart.
struct SourceCells {
  private let bytes: ArraySlice<UInt8>

  /// The cells; `nil` where every byte is one.
  private let cells: [Cell]?

  /// A piece of the source that is shown or cut as a whole.
  private struct Cell {
    let source: Range<Int>
    let text: String
    let columns: Range<Int>
  }

  /// Lays bytes out.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    cells = bytes.allSatisfy { 0x20...0x7E ~= $0 } ? nil : Self.cells(of: bytes)
  }

  /// How many columns there are.
  var width: Int { cells.map { $0.last?.columns.upperBound ?? 0 } ?? bytes.count }

  /// The first column of what a byte is part of; the end for a byte that comes after all.
  func column(of byte: Int) -> Int {
    guard let cells else { return min(byte - bytes.startIndex, bytes.count) }
    return cells.first { $0.source.upperBound > byte }?.columns.lowerBound ?? width
  }

  /// The column after what ends before a byte, or at it.
  func column(after byte: Int) -> Int {
    guard let cells else { return min(byte - bytes.startIndex, bytes.count) }
    return cells.last { $0.source.lowerBound < byte }?.columns.upperBound ?? width
  }

  /// The text of the cells that lie in columns, and the columns that they take.
  func text(in columns: Range<Int>) -> (text: String, columns: Range<Int>) {
    guard let cells else {
      let shown = columns.clamped(to: 0..<bytes.count)
      let part = bytes[bytes.startIndex + shown.lowerBound..<bytes.startIndex + shown.upperBound]
      return (String(decoding: part, as: UTF8.self), shown)
    }
    let shown = cells.filter {
      $0.columns.lowerBound >= columns.lowerBound && $0.columns.upperBound <= columns.upperBound
    }
    let start = shown.first?.columns.lowerBound ?? columns.lowerBound
    return (
      shown.map { $0.text }.joined(), start..<max(start, shown.last?.columns.upperBound ?? start)
    )
  }
}

extension SourceCells {
  private static let tabWidth = 4

  private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
    let scalars = decode(bytes)
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars.lazy.map { $0.scalar })
    var cells: [Cell] = []
    var scalarIndex = 0
    var offset = bytes.startIndex
    var column = 0
    for character in string {
      let count = character.unicodeScalars.count
      let length = scalars[scalarIndex..<scalarIndex + count].reduce(0) { $0 + $1.length }
      let text = shown(character, at: column)
      let width = DisplayWidth.of(text)
      cells.append(
        Cell(source: offset..<offset + length, text: text, columns: column..<column + width))
      scalarIndex += count
      offset += length
      column += width
    }
    return cells
  }

  private static func shown(_ character: Character, at column: Int) -> String {
    guard character == "\t" else { return VisibleText.text(String(character)) }
    return String(repeating: " ", count: tabWidth - column % tabWidth)
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
