internal import LocaleDiagnostics
internal import LocaleSyntax

/// What an editor for text or a content management system does to a script: it writes quotes and `&&` as
/// entities, and puts `<br />` and `<p>` between the lines.
struct ScriptDamage {
  /// A span of the script and what belongs there.
  struct Repair {
    var range: Range<Int>
    var text: String
  }

  /// The spans, in order; none where the script was left alone.
  private(set) var repairs: [Repair] = []
  private let source: SyntaxSource
  private let range: Range<Int>

  /// Looks for damage in the contents of a script element.
  init(_ range: Range<Int>, of source: SyntaxSource, options: LexerOptions) {
    self.source = source
    self.range = range
    // JSX has elements and entities.
    guard !options.allowsJSX, Self.finder.isFound(in: source.bytes[range]) else { return }
    let script = SyntaxSource(
      path: source.path, bytes: Array(source.bytes[range]), map: source.map, options: options)
    find(in: script, Lexer.tokenize(script))
  }

  private static let finder = TextFinder(
    [
      "&quot;", "&#", "&amp;", "&apos;", "&lt;", "&gt;", "&nbsp;", "&lsquo;", "&rsquo;", "&ldquo;",
      "&rdquo;", "<br", "<BR", "<p>", "</p>", "<P>", "</P>",
    ].map { Array($0.utf8) })

  private mutating func find(in script: SyntaxSource, _ tokens: TokenList) {
    var end = 0
    for token in 0..<tokens.count {
      let start = tokens.start(token)
      guard start >= end, let kind = tokens.kind(token), !kind.isString, !kind.isComment else {
        continue
      }
      guard let found = repair(at: start, in: script.bytes) else { continue }
      repairs.append(
        Repair(
          range: range.lowerBound + start..<range.lowerBound + start + found.length,
          text: found.text))
      end = start + found.length
    }
    // Code may well say `a&lt;`, with a variable of that name.
    if repairs.allSatisfy({ $0.text == "<" || $0.text == ">" }) { repairs = [] }
  }

  private func repair(at start: Int, in bytes: [UInt8]) -> (length: Int, text: String)? {
    let rest = bytes[start...]
    switch rest.first {
    case UInt8(ascii: "&"):
      guard let (scalar, length) = CharacterReferences.reference(rest) else { return nil }
      // `a&num;` is code, with a variable of that name.
      guard rest.dropFirst().first == UInt8(ascii: "#") || Self.signs.contains(scalar) else {
        return nil
      }
      return (length, Self.straight(scalar))
    case UInt8(ascii: "<"):
      let tag = ["<br />", "<br/>", "<br>", "<p>", "</p>"].first { tag in
        rest.count >= tag.utf8.count
          && zip(rest, tag.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
      }
      guard let tag, !Self.compares(start..<(start + tag.utf8.count), bytes) else { return nil }
      return (tag.utf8.count, "")
    default: return nil
    }
  }

  /// Whether what looks like a tag may stand between two values, as in `a<p>>1`.
  private static func compares(_ tag: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard bytes[tag.upperBound - 2] != UInt8(ascii: "/"),
      bytes[tag.lowerBound + 1] != UInt8(ascii: "/"),
      let before = bytes[..<tag.lowerBound].last(where: { $0 != 0x20 }),
      let after = bytes[tag.upperBound...].first(where: { $0 != 0x20 })
    else { return false }
    return endsValue(before) && after != 0x0A && after != 0x0D
  }

  /// Whether a value may end with a byte: a name, a number, a call.
  private static func endsValue(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte >= 0x80
      || ")]_$".utf8.contains(byte)
  }

  /// What editors write by name.
  private static let signs: Set<Unicode.Scalar> = [
    "\"", "'", "&", "<", ">", "\u{A0}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2032}",
    "\u{2033}",
  ]

  /// The character as a script has it: straight quotes and plain blanks.
  private static func straight(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2032}": "'"
    case "\u{201C}", "\u{201D}", "\u{2033}": "\""
    case "\u{A0}": " "
    default: String(Character(scalar))
    }
  }

  /// The script as it was meant.
  var text: EmbeddedText {
    var result = EmbeddedText()
    var start = range.lowerBound
    for repair in repairs {
      result.append(start..<repair.range.lowerBound, of: source)
      if !repair.text.isEmpty { result.append(repair.text.utf8, for: repair.range) }
      start = repair.range.upperBound
    }
    result.append(start..<range.upperBound, of: source)
    return result
  }

  /// The script as one that never runs; `nil` where it was left alone.
  var deadScript: DeadScript? {
    guard let first = repairs.first else { return nil }
    var script = DeadScript(
      range: source.map.fileRange(of: range), cause: first.text.isEmpty ? .tag : .entity,
      causeRange: source.map.fileRange(of: first.range))
    script.repairs = repairs.map { TextEdit(source.map.fileRange(of: $0.range), $0.text) }
    return script
  }
}
