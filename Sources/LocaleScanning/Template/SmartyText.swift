internal import LocaleSyntax

/// A script in a template of Smarty, which writes the braces of the script in words: `{ldelim}`,
/// `{$smarty.rdelim}`, or everything between `{literal}` and `{/literal}`
/// (smarty.net, "Escaping Smarty Parsing").
struct SmartyText {
  /// Whether anything in it is written so. No script has such words by itself.
  let isWritten: Bool

  /// Whether all of it stands between `{literal}` and `{/literal}`, so that no brace in it is Smarty's.
  let isLiteral: Bool

  /// The script as a browser gets it, other tags apart.
  private(set) var text = EmbeddedText()

  /// Whether it has other tags, outside of `{literal}`.
  private(set) var hasTags = false

  private static let words: [(tag: StaticString, text: String)] = [
    ("{ldelim}", "{"), ("{rdelim}", "}"), ("{$smarty.ldelim}", "{"), ("{$smarty.rdelim}", "}"),
    ("{literal}", ""), ("{/literal}", ""),
  ]

  private static let finder = TextFinder(
    words.map { word in
      word.tag.withUTF8Buffer { Array($0) }
    })

  /// Reads the contents of a script element.
  init(_ range: Range<Int>, of source: SyntaxSource) {
    let bytes = source.bytes
    isWritten = Self.finder.isFound(in: bytes[range])
    let before = bytes[max(0, range.lowerBound - 100_000)..<range.lowerBound]
    isLiteral = Self.endsInLiteral(before)
    guard isWritten else { return }
    read(range, of: source)
  }

  private mutating func read(_ range: Range<Int>, of source: SyntaxSource) {
    var isInLiteral = isLiteral
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      guard source.bytes[offset] == UInt8(ascii: "{"),
        let word = Self.words.first(where: { Self.stands($0.tag, at: offset, in: source.bytes) })
      else {
        if !isInLiteral, Self.opensTag(at: offset, in: source.bytes) { hasTags = true }
        offset += 1
        continue
      }
      let end = offset + word.tag.utf8CodeUnitCount
      text.append(start..<offset, of: source)
      if !word.text.isEmpty { text.append(word.text.utf8, for: offset..<end) }
      if word.text.isEmpty { isInLiteral = end - offset == 9 }
      (start, offset) = (end, end)
    }
    text.append(start..<range.upperBound, of: source)
  }

  private static func opensTag(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[offset] == UInt8(ascii: "{"), offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    return next == UInt8(ascii: "$") || next == UInt8(ascii: "*") || next == UInt8(ascii: "/")
      || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A
  }

  /// Whether `{literal}` is open at the end of a text.
  private static func endsInLiteral(_ bytes: ArraySlice<UInt8>) -> Bool {
    let places = TextFinder([Array("literal}".utf8)]).offsets(in: bytes)
    guard let last = places.last, last > bytes.startIndex else { return false }
    return bytes[last - 1] == UInt8(ascii: "{")
  }

  private static func stands(_ text: StaticString, at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
      return true
    }
  }
}
