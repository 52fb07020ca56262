/// Reads texts that are not UTF-8, to tell whose they are. They are not checked: what they hold is only
/// guessed.
enum OtherEncoding {
  /// A text as UTF-8; `nil` for one that is UTF-8 already and can be read.
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    if let unit = unit(of: bytes) { return unicode(bytes, unit) }
    let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != 0 }
    if isPlain { return nil }
    if String(validating: bytes, as: UTF8.self) == nil { return latin(bytes) }
    return bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : nil
  }

  /// Whether the first bytes are those of a text in UTF-16 or UTF-32.
  static func isWide(_ bytes: [UInt8]) -> Bool { unit(of: bytes) != nil }

  /// How the units of UTF-16 and UTF-32 are written.
  private struct Unit {
    let size: Int
    let isLittleEndian: Bool
  }

  /// Told by the byte order mark, or by where the zeros stand.
  private static func unit(of bytes: [UInt8]) -> Unit? {
    let start = Array(bytes.prefix(4))
    guard start.count >= 2 else { return nil }
    if start == [0xFF, 0xFE, 0, 0] { return Unit(size: 4, isLittleEndian: true) }
    if start == [0, 0, 0xFE, 0xFF] { return Unit(size: 4, isLittleEndian: false) }
    if start.starts(with: [0xFF, 0xFE]) { return Unit(size: 2, isLittleEndian: true) }
    if start.starts(with: [0xFE, 0xFF]) { return Unit(size: 2, isLittleEndian: false) }
    switch start.map({ $0 == 0 }) {
    case [false, true, true, true]: return Unit(size: 4, isLittleEndian: true)
    case [true, true, true, false]: return Unit(size: 4, isLittleEndian: false)
    case [false, true, false, true], [false, true]: return Unit(size: 2, isLittleEndian: true)
    case [true, false, true, false], [true, false]: return Unit(size: 2, isLittleEndian: false)
    default: return nil
    }
  }

  private static func unicode(_ bytes: [UInt8], _ unit: Unit) -> [UInt8] {
    var units: [UInt32] = []
    for start in stride(from: 0, through: bytes.count - unit.size, by: unit.size) {
      let part = bytes[start..<(start + unit.size)]
      units.append(
        unit.isLittleEndian
          ? part.reversed().reduce(0) { $0 << 8 | UInt32($1) }
          : part.reduce(0) { $0 << 8 | UInt32($1) })
    }
    let text =
      unit.size == 2
      ? String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
      : String(decoding: units, as: UTF32.self)
    return Array(text.utf8)
  }

  /// Each byte above ASCII is some letter; which one does not matter.
  private static func latin(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte == 0 ? 0x20 : byte)
      } else {
        result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return result
  }
}
