/// A line of text as a terminal lays it out, by the widths of Unicode Standard Annex 11 as far as these
/// tests need them.
struct Cells {
  /// What stands in each cell; nothing in the second of a wide character.
  private(set) var cells: [String] = []

  init(_ line: some StringProtocol) {
    for character in line {
      let scalars = character.unicodeScalars
      if scalars.allSatisfy({ Self.isWithoutWidth($0) }) { continue }
      cells.append(String(character))
      // Several emoji that are seen as one.
      if scalars.contains("\u{200D}") {
        cells.append("")
        continue
      }
      // A vowel that stands alone in a syllable of Thai or Hindi has a cell of its own.
      for scalar in scalars.dropFirst() where !Self.isWithoutWidth(scalar) {
        cells.append(String(scalar))
      }
      if scalars.first.map(Self.isWide) ?? false { cells.append("") }
    }
  }

  /// How many there are.
  var count: Int { cells.count }

  /// What stands in a cell.
  subscript(cell: Int) -> String { cells.indices.contains(cell) ? cells[cell] : "" }

  /// The cells in which a character stands.
  func places(of character: String) -> [Int] { cells.indices.filter { cells[$0] == character } }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF:
      true
    default: false
    }
  }
}
