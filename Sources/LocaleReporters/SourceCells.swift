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
    /// What it shows; `nil` where the source shows itself.
    let text: String?
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
    var text: [UInt8] = []
    for cell in shown {
      if let own = cell.text { text += own.utf8 } else { text += bytes[cell.source] }
    }
    return (
      String(decoding: text, as: UTF8.self),
      start..<max(start, shown.last?.columns.upperBound ?? start)
    )
  }
}

extension SourceCells {
  private static let tabWidth = 4

  private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
    let scalars = decode(bytes)
    let widths = scalars.map { plainWidth(of: $0.scalar) }
    var cells: [Cell] = []
    cells.reserveCapacity(scalars.count)
    var (index, offset, column) = (0, bytes.startIndex, 0)
    while index < scalars.count {
      // What joins its neighbours, or may, is taken apart by the rules of Unicode: a stretch of it with
      // the plain characters on both sides.
      var end = index
      while end < scalars.count,
        widths[end] == nil || end + 1 < widths.count && widths[end + 1] == nil
      {
        end += 1
      }
      if end > index {
        end = min(end + 1, scalars.count)
        append(scalars[index..<end], to: &cells, &offset, &column)
        index = end
      } else {
        let (length, width) = (scalars[index].length, widths[index] ?? 1)
        cells.append(
          Cell(source: offset..<offset + length, text: nil, columns: column..<column + width))
        (index, offset, column) = (index + 1, offset + length, column + width)
      }
    }
    return cells
  }

  /// How many columns a character takes that shows itself and joins nothing but what is not plain;
  /// `nil` for any other. These are most of the letters of the world's files.
  private static func plainWidth(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    // Latin, Greek and Cyrillic letters and signs, without the soft hyphen and combining marks.
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x52F: 1
    // Hiragana, Chinese characters, Hangul syllables.
    case 0x3041...0x3096, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: nil
    }
  }

  /// Adds the cells of some code points, by what is seen as one character.
  private static func append(
    _ scalars: ArraySlice<(scalar: Unicode.Scalar, length: Int)>, to cells: inout [Cell],
    _ offset: inout Int, _ column: inout Int
  ) {
    var string = ""
    string.unicodeScalars.append(contentsOf: scalars.lazy.map { $0.scalar })
    var index = scalars.startIndex
    for character in string {
      let count = character.unicodeScalars.count
      let length = scalars[index..<index + count].reduce(0) { $0 + $1.length }
      let text = shown(character, at: column)
      let width = DisplayWidth.of(text)
      cells.append(
        Cell(source: offset..<offset + length, text: text, columns: column..<column + width))
      index += count
      offset += length
      column += width
    }
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
