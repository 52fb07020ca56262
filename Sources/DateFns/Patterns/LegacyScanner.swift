/// Splits patterns of release 1.x.
///
/// Tokens are fixed strings and the longest that fits wins; what fits none is text. Brackets and
/// backslashes make text of what would be a token.
struct LegacyScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  /// The piece that was read to see where the last one ends.
  private var following: ScannedUnit?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece. Together they cover the text.
  mutating func next() -> ScannedUnit? {
    guard let unit = following ?? scan() else { return nil }
    following = nil
    guard unit.kind == .literal else { return unit }
    // Single characters that are no tokens make one text.
    var end = unit.range.upperBound
    while let another = scan() {
      guard another.kind == .literal else {
        following = another
        break
      }
      end = another.range.upperBound
    }
    return ScannedUnit(kind: .literal, range: unit.range.lowerBound..<end)
  }

  private mutating func scan() -> ScannedUnit? {
    guard position < bytes.count else { return nil }
    let start = position
    if bytes[start] == UInt8(ascii: "["), let end = endOfBrackets(from: start) {
      position = end
      return ScannedUnit(kind: .bracketed, range: start..<end)
    }
    if bytes[start] == UInt8(ascii: "\\") {
      position += 1
      if position < bytes.count { position += lengthOfEscaped(at: position) }
      return ScannedUnit(kind: .escaped, range: start..<position)
    }
    if let token = token(at: start) {
      position = token.range.upperBound
      return token
    }
    let lineBreak = bytes.lengthOfLineBreak(at: start)
    position += lineBreak > 0 ? lineBreak : 1
    return ScannedUnit(kind: lineBreak > 0 ? .lineBreak : .literal, range: start..<position)
  }

  /// The end of `[…]`: after the last closing bracket before the next opening one.
  private func endOfBrackets(from start: Int) -> Int? {
    var end: Int?
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "[") {
      if bytes[index] == UInt8(ascii: "]") { end = index + 1 }
      index += 1
    }
    return end
  }

  /// How much a backslash makes literal: a token or a character, but no line break.
  private func lengthOfEscaped(at index: Int) -> Int {
    if let token = token(at: index) { return token.range.count }
    if bytes.lengthOfLineBreak(at: index) > 0 { return 0 }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }

  /// The longest token at a place.
  private func token(at start: Int) -> ScannedUnit? {
    let letter = bytes[start]
    guard letter.isLetter, let lengths = Self.lengths(of: letter) else { return nil }
    var end = start + 1
    while end < bytes.count, end - start < 5, bytes[end] == letter { end += 1 }
    let run = end - start
    if lengths.ordinals.contains(run), end < bytes.count, bytes[end] == UInt8(ascii: "o") {
      return ScannedUnit(kind: .ordinal, letter: letter, count: run, range: start..<end + 1)
    }
    guard let count = lengths.plain.last(where: { $0 <= run }) else { return nil }
    return ScannedUnit(kind: .field, letter: letter, count: count, range: start..<start + count)
  }

  /// How often a letter may stand in a token, with and without an `o` after it.
  private static func lengths(of letter: UInt8) -> (plain: [Int], ordinals: [Int])? {
    switch Unicode.Scalar(letter) {
    case "M": ([1, 2, 3, 4], [1])
    case "D": ([1, 2, 3, 4], [1, 3])
    case "d": ([1, 2, 3, 4], [1])
    case "Q": ([1], [1])
    case "W": ([1, 2], [1])
    case "Y", "G": ([2, 4], [])
    case "S": ([1, 2, 3], [])
    case "a", "H", "h", "m", "s", "Z": ([1, 2], [])
    case "A", "E", "X", "x": ([1], [])
    default: nil
    }
  }
}
