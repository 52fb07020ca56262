/// Splits patterns of release 2 and later.
///
/// The library runs regular expressions over UTF-16. Only ASCII characters and four line breaks
/// mean something to them, so a walk over UTF-8 bytes sees the same pieces.
struct UnicodeScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  /// Whether `P` and `p` are expanded, as in the first pass. After it they are ordinary letters.
  private let readsLongFormats: Bool

  init(_ bytes: [UInt8], readsLongFormats: Bool) {
    self.bytes = bytes
    self.readsLongFormats = readsLongFormats
  }

  /// The next piece. Together they cover the text.
  mutating func next() -> ScannedUnit? {
    guard position < bytes.count else { return nil }
    let start = position
    let byte = bytes[start]
    if byte == UInt8(ascii: "'") { return quote() }
    if byte.isWordCharacter { return run(of: byte) }
    let lineBreak = bytes.lengthOfLineBreak(at: start)
    if lineBreak > 0 {
      position += lineBreak
      return ScannedUnit(kind: .lineBreak, range: start..<position)
    }
    repeat { position += 1 } while position < bytes.count && isPlain(at: position)
    return ScannedUnit(kind: .literal, range: start..<position)
  }

  /// Whether the byte can only be text.
  private func isPlain(at index: Int) -> Bool {
    let byte = bytes[index]
    return byte != UInt8(ascii: "'") && !byte.isWordCharacter
      && bytes.lengthOfLineBreak(at: index) == 0
  }

  /// One character, repeated.
  private mutating func run(of byte: UInt8) -> ScannedUnit {
    let start = position
    if Self.hasOrdinal(byte), start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "o") {
      position += 2
      return ScannedUnit(kind: .ordinal, letter: byte, count: 1, range: start..<position)
    }
    skip(byte)
    let count = position - start
    if readsLongFormats, byte == UInt8(ascii: "P") || byte == UInt8(ascii: "p") {
      if byte == UInt8(ascii: "P") { skip(UInt8(ascii: "p")) }
      let dates = byte == UInt8(ascii: "P") ? count : 0
      return ScannedUnit(kind: .longFormat, count: dates, range: start..<position)
    }
    let kind: ScannedUnit.Kind =
      if !byte.isLetter { .literal } else if Self.isToken(byte) { .field } else {
        .unescapedLetters
      }
    return ScannedUnit(kind: kind, letter: byte, count: count, range: start..<position)
  }

  /// Moves over all copies of a byte.
  private mutating func skip(_ byte: UInt8) {
    while position < bytes.count, bytes[position] == byte { position += 1 }
  }

  /// A quote: doubled, opening a text, or the last character.
  private mutating func quote() -> ScannedUnit {
    let mark = UInt8(ascii: "'")
    let start = position
    position += 1
    if position < bytes.count, bytes[position] == mark {
      position += 1
      return ScannedUnit(kind: .escapedQuote, range: start..<position)
    }
    while position < bytes.count {
      if bytes[position] != mark {
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == mark {
        position += 2
      } else {
        position += 1
        return ScannedUnit(kind: .quoted, range: start..<position)
      }
    }
    return ScannedUnit(kind: .unterminated, range: start..<position)
  }

  /// Whether a letter asks for a part of the date.
  static func isToken(_ letter: UInt8) -> Bool { tokens.contains(letter) }

  /// Whether an `o` may follow a letter.
  static func hasOrdinal(_ letter: UInt8) -> Bool { ordinals.contains(letter) }

  private static let tokens = ASCIISet("GyYRuQqMLwIdDEeciabBhHKkmsSXxOztT")
  private static let ordinals = ASCIISet("yYQqMLwIdDecihHKkms")
}
