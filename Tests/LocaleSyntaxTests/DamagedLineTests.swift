import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// A member on each line, and one line with a mistake: the finding stands on that line, and what stands on
/// all others is read as if nothing were wrong.
@Suite("A mistake in one line stays in that line")
struct DamagedLineTests {
  /// What is written in the place of a line, for the number that `#` stands for.
  struct Damage: CustomStringConvertible, Sendable {
    let line: String
    /// Whether it is a mistake in JSON alone, and right in JSON5 and scripts.
    var isJSONOnly = false
    /// Whether it cannot be the last line, where it is none.
    var needsNext = false

    var description: String { line }
  }

  static let damages = [
    Damage(line: #""k#": "v#""#, needsNext: true), Damage(line: #""k#" "v#","#),
    Damage(line: #""k#" = "v#","#), Damage(line: #""k#": ,"#), Damage(line: #""k#": "v#",,"#),
    Damage(line: #""k#": "v#"; "#, needsNext: true), Damage(line: #""k#": "v#,"#),
    Damage(line: #""k#": “v#”,"#), Damage(line: #"“k#”: "v#","#), Damage(line: #""k#"： "v#","#),
    Damage(line: #""k#": "v#"，"#), Damage(line: #""k#": 1.2.3,"#), Damage(line: #""k#": "\u12","#),
    Damage(line: #""k#":: "v#","#), Damage(line: #""k#": "v#" "w","#), Damage(line: #""k#": @,"#),
    Damage(line: #""k#": "say "hi" now","#), Damage(line: #"data-k#: "v#","#),
    Damage(line: #""k#": 'v#',"#, isJSONOnly: true), Damage(line: #"k#: "v#","#, isJSONOnly: true),
    Damage(line: #"'k#': "v#","#, isJSONOnly: true), Damage(line: #""k#": +1,"#, isJSONOnly: true),
    Damage(line: #""k#": .5,"#, isJSONOnly: true), Damage(line: #""k#": 0x1F,"#, isJSONOnly: true),
    Damage(line: #""k#": NaN,"#, isJSONOnly: true),
    Damage(line: #""k#": "\x41","#, isJSONOnly: true),
    Damage(line: #""k#": "v#", // note"#, isJSONOnly: true),
    Damage(line: #""k#": /* note */ "v#","#, isJSONOnly: true),
    Damage(line: "\"k#\": \"a\tb\",", isJSONOnly: true),
    Damage(line: "\"k#\":\u{A0}\"v#\",", isJSONOnly: true),
    Damage(line: #""k#": [1, 2,],"#, isJSONOnly: true),
  ]

  /// Lines of members, with one of them damaged, and the span of that line with its line break.
  private static func text(
    _ damage: Damage, at number: Int, of count: Int, lineBreak: String
  ) -> (text: String, span: Range<Int>) {
    var text = "{" + lineBreak
    var span = 0..<0
    for line in 0..<count {
      let start = text.utf8.count
      let isDamaged = line == number
      let whole = isDamaged ? damage.line : #""k#": "v#","#
      var written = whole.replacing("#", with: "\(line)")
      if line == count - 1, !isDamaged { written.removeLast() }
      text += "  " + written + lineBreak
      if isDamaged { span = start..<text.utf8.count }
    }
    return (text + "}" + lineBreak, span)
  }

  @Test("in data and in scripts", arguments: damages, [Dialect.json, .json5, .javaScript])
  func staysThere(damage: Damage, dialect: Dialect) {
    for number in 0..<3 {
      for lineBreak in ["\n", "\r\n"] {
        let (text, span) = Self.text(damage, at: number, of: 4, lineBreak: lineBreak)
        let tree = parse(text, dialect)
        let isRight = damage.isJSONOnly && dialect != .json
        #expect(tree.diagnostics.count == (isRight ? 0 : 1), "\(text)")
        for diagnostic in tree.diagnostics {
          let range = diagnostic.location.range
          #expect(
            span.lowerBound <= range.lowerBound && range.upperBound <= span.upperBound, "\(text)")
          for fix in diagnostic.fixes where fix.applicability == .safe {
            let fixed = Array(text.utf8).applying(fix.edits)
            #expect(parse(fixed, dialect).diagnostics.isEmpty, "\(fixed)")
          }
        }
        for line in 0..<4 where line != number {
          #expect(tree.root?.object?["k\(line)"]?.value.string?.text == "v\(line)", "\(text)")
        }
        #expect(tree.printed == Array(text.utf8))
      }
    }
  }

  @Test("Two lines that are wrong give two findings", arguments: [(0, 2), (1, 3), (0, 3)])
  func twoOfThem(first: Int, second: Int) {
    for (one, other) in zip(Self.damages, Self.damages.reversed())
    where !one.needsNext && !other.needsNext {
      var lines = (0..<4).map { #"  "k\#($0)": "v\#($0)""# + ($0 < 3 ? "," : "") }
      lines[first] = one.line.replacing("#", with: "\(first)")
      lines[second] = other.line.replacing("#", with: "\(second)")
      // A comma behind the last member is one more mistake.
      if second == 3, lines[3].hasSuffix(",") { lines[3].removeLast() }
      let text = "{\n" + lines.joined(separator: "\n") + "\n}"
      let tree = parse(text, .json)
      #expect(tree.diagnostics.count >= 2, "\(text)")
      for line in 0..<4 where line != first && line != second {
        #expect(tree.root?.object?["k\(line)"]?.value.string?.text == "v\(line)", "\(text)")
      }
    }
  }
}

/// A text of pieces whose places are known, because they were put together here.
@Suite("Every piece of a decoded text leads to where it is written")
struct MappedPieceTests {
  private struct Piece {
    let written: String
    let decoded: String
  }

  private static func pieces(_ dialect: Dialect) -> [Piece] {
    let shared = [
      Piece(written: "a", decoded: "a"), Piece(written: "é", decoded: "é"),
      Piece(written: "😀", decoded: "😀"),
      Piece(written: "\\n", decoded: "\n"), Piece(written: "\\\\", decoded: "\\"),
      Piece(written: "\\\"", decoded: "\""), Piece(written: "\\/", decoded: "/"),
      Piece(written: "\\u00e9", decoded: "é"), Piece(written: "\\ud83d\\ude00", decoded: "😀"),
      Piece(written: "\\uD800", decoded: "\u{FFFD}"), Piece(written: "dd.MM", decoded: "dd.MM"),
    ]
    if dialect == .json { return shared }
    let more = [
      Piece(written: "\\'", decoded: "'"), Piece(written: "\\x41", decoded: "A"),
      Piece(written: "\\q", decoded: "q"),
      Piece(written: "\\😀", decoded: "😀"), Piece(written: "\\v", decoded: "\u{B}"),
      Piece(written: "\u{2028}", decoded: "\u{2028}"),
    ]
    if dialect == .json5 { return shared + more }
    return shared + more + [
      Piece(written: "\\u{1F600}", decoded: "😀"), Piece(written: "\\u{0061}", decoded: "a"),
    ]
  }

  @Test(
    "in strings, and in texts that stand in strings", arguments: Seeded(1..<4),
    [Dialect.json, .json5, .javaScript])
  func leadsBack(seed: Seed, dialect: Dialect) throws {
    var numbers = seed.numbers
    for _ in 0..<300 {
      let all = Self.pieces(dialect)
      var pieces = (0..<numbers.next(below: 7)).map { _ in numbers.pick(all) }
      // Half a pair before another would be a pair.
      pieces = pieces.enumerated().filter { index, piece in
        !(piece.decoded == "\u{FFFD}" && index + 1 < pieces.count
          && pieces[index + 1].written.hasPrefix("\\u"))
      }.map(\.element)
      let before = numbers.pick(["", " ", "[1, ", "[{}, \"é\", "])
      let text =
        before + "\"" + pieces.map(\.written).joined() + "\"" + (before.count > 1 ? "]" : "")
      let tree = parse(text, dialect)
      let value = try #require(before.count > 1 ? tree.root?.array?.last : tree.root)
      let string = try #require(value.string)
      #expect(string.text == pieces.map(\.decoded).joined(), "\(text)")
      var source = before.utf8.count + 1
      var decoded = 0
      for piece in pieces {
        let range = source..<(source + piece.written.utf8.count)
        #expect(
          string.fileRange(of: decoded..<(decoded + piece.decoded.utf8.count)) == range, "\(text)")
        source = range.upperBound
        decoded += piece.decoded.utf8.count
      }
      #expect(string.fileRange == (before.utf8.count + 1)..<source, "\(text)")
      Self.check(string, in: text)
    }
  }

  /// A JSON text in a string: what its own string holds leads through both to the file.
  private static func check(_ string: MappedText, in text: String) {
    let literal = "\"" + string.encoded("{\"k\": \"") + string.encoded("v\"}") + "\""
    let outer = parse(literal, .javaScript).root?.string
    let inner = outer.map { SyntaxTree.parse($0, path: "text", dialect: .json) }
    let value = inner?.root?.object?["k"]?.value.string
    #expect(value?.text == "v", "\(literal)")
    #expect(value.map { Array(literal.utf8).text($0.fileRange) } == "v", "\(literal)")
    // Any span of the text lies in the file, and a longer span reaches no less far.
    var last = 0
    for end in 0...string.text.utf8.count {
      let range = string.fileRange(of: 0..<end)
      #expect(range.upperBound <= text.utf8.count && range.upperBound >= last, "\(text)")
      last = range.upperBound
    }
  }
}
