/// What stands around data that was pasted from a chat or a document: a sentence, the lines of a code
/// block.
package struct PastedText: Sendable, Hashable {
  /// From the start of the text, or the end of its byte order mark, to the opening brace.
  let leading: Range<Int>

  /// The first line of it.
  let firstLine: Range<Int>

  /// From the line that ends the code block to the end of the text; empty where there is none.
  let trailing: Range<Int>

  /// Whether there is nothing but the lines of a code block.
  let isFenceAlone: Bool

  /// How far the data may begin from the start of the text.
  private static let longest = 4096

  /// Looks for text around data; `nil` where the data begins as it should.
  init?(around bytes: [UInt8], _ dialect: Dialect) {
    guard !dialect.isScript else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].firstIndex(where: { !Self.isBlank($0) }),
      Self.startsText(bytes, first),
      let brace = bytes[first...].prefix(Self.longest).firstIndex(of: UInt8(ascii: "{"))
    else { return nil }
    let lines = bytes[first..<brace].split { $0 == 0x0A || $0 == 0x0D }
      .map { $0.drop(while: Self.isBlank) }.filter { !$0.isEmpty }
    let fence = lines.last.flatMap { Self.fence(of: $0) }
    guard let line = lines.first, fence != nil || Self.isProse(bytes[first..<brace]) else {
      return nil
    }
    leading = start..<brace
    firstLine = line.startIndex..<line.endIndex
    let end = fence.flatMap { Self.lineStart(of: $0, in: bytes, after: brace) } ?? bytes.count
    trailing = end..<bytes.count
    let after = bytes[end...].drop { Self.isFenceMark($0) }
    isFenceAlone =
      fence != nil && lines.count == 1 && end < bytes.count && after.allSatisfy(Self.isBlank)
  }

  /// Whether what begins at an offset can be neither data nor a comment.
  private static func startsText(_ bytes: [UInt8], _ offset: Int) -> Bool {
    if fence(of: bytes[offset...]) != nil { return true }
    switch bytes[offset] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: ">"):
      return true
    case 0x80...:
      // Not a blank or a mark that stands in the place of another.
      let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
      return TypographicQuote(bytes, at: offset) == nil
        && WidePunctuation(bytes, at: offset) == nil
        && scalar.map { !$0.properties.isWhitespace && $0 != "\u{FEFF}" } ?? false
    default: return false
    }
  }

  /// Whether a text reads like sentences and not like code.
  private static func isProse(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split { isBlank($0) }
    guard let first = words.first, let last = words.last?.last else { return false }
    let code: [StaticString] = [
      "const", "let", "var", "export", "module", "return", "import", "function", "class", "type",
      "interface", "window", "if",
    ]
    if code.contains(where: { word in word.withUTF8Buffer { first.elementsEqual($0) } }) {
      return false
    }
    let operators = Array("=([,<&|?+-\\\"'`$;@".utf8)
    let isAlone = text.contains(0x0A)
    return !operators.contains(last) && (isAlone || words.count > 2)
      && !text.contains(UInt8(ascii: "\"")) && !text.contains(UInt8(ascii: "="))
  }

  /// The mark of a code block that a line begins with; `nil` if it is none.
  private static func fence(of line: ArraySlice<UInt8>) -> UInt8? {
    guard let mark = line.first, isFenceMark(mark), line.prefix(3).count == 3,
      line.prefix(3).allSatisfy({ $0 == mark })
    else { return nil }
    return mark
  }

  private static func isFenceMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
  }

  /// The start of the first line after an offset that begins with three of a mark.
  private static func lineStart(of mark: UInt8, in bytes: [UInt8], after offset: Int) -> Int? {
    var start = offset
    while let lineBreak = bytes[start...].firstIndex(of: 0x0A) {
      start = lineBreak + 1
      if fence(of: bytes[start...].drop { $0 == 0x20 || $0 == 0x09 }) == mark { return start }
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
