import Foundation
import LocaleSyntax
import TestSupport
import Testing

@Suite("A decoded text knows where it stands")
struct MappedTextTests {
  @Test(
    "a part of a string leads to its bytes",
    arguments: [
      ("\"dd.MM.YYYY\"", "YYYY", "YYYY"), ("'d\\u00e9but'", "é", "\\u00e9"),
      ("'\\ud83d\\ude00!'", "😀", "\\ud83d\\ude00"), ("'a\\\nb'", "ab", "a\\\nb"),
      ("'x\\'y'", "'y", "\\'y"), ("`a\\u{62}c`", "bc", "\\u{62}c"),
      ("'\\x41\\102'", "AB", "\\x41\\102"),
      ("'dd.' + 'MM'", "MM", "MM"), ("'dd.' + 'MM'", "d.M", "d.' + 'M"), ("'ñañ'", "añ", "añ"),
    ])
  func mapsParts(literal: String, part: String, source: String) throws {
    let tree = parse(literal, .javaScript)
    let text = try #require(tree.root?.string)
    let found = try #require(text.text.range(of: part))
    let lower = text.text.utf8.distance(from: text.text.startIndex, to: found.lowerBound)
    let range = lower..<(lower + part.utf8.count)
    #expect(Array(literal.utf8).text(text.fileRange(of: range)) == source)
  }

  @Test("the empty text stands between its quotes", arguments: ["''", "\"\"", "``"])
  func mapsEmptyText(literal: String) {
    #expect(parse(literal, .javaScript).root?.string?.fileRange == 1..<1)
  }

  @Test(
    "a key stands where its letters are, without quotes, however it is written",
    arguments: [
      (#"{"new": 1}"#, ["new"]), (#"{"": 1, "é": 2}"#, ["", "é"]),
      ("{new: 1, $a_1: 2}", ["new", "$a_1"]),
      (#"{"n\u0065w": 1}"#, [#"n\u0065w"#]), (#"{n\u0065w: 1}"#, [#"n\u0065w"#]),
      ("{'it\\'s': 1}", ["it\\'s"]), ("{12: 1, 0x10: 2}", ["12", "0x10"]), ("{[`a`]: 1}", ["a"]),
      ("{nu, get: 1}", ["nu", "get"]),
    ])
  func mapsKeys(source: String, keys: [String]) throws {
    let members = try #require(parse(source, .javaScript).root?.object?.members)
    #expect(members.map { Array(source.utf8).text($0.keyRange) } == keys)
    for member in members {
      if let key = member.key { #expect(member.keyRange == key.fileRange) }
    }
  }

  @Test("a key of an object inside a literal stands where the literal has it")
  func mapsInnerKeys() throws {
    let source = #"'{"new": 1, "n\u0065w": 2, "it\\u0027s": 3}'"#
    let text = try #require(parse(source, .javaScript).root?.string)
    let tree = SyntaxTree.parse(text, path: "a.js", dialect: .json)
    let members = try #require(tree.root?.object?.members)
    #expect(
      members.map { Array(source.utf8).text($0.keyRange) } == ["new", #"n\u0065w"#, #"it\\u0027s"#])
  }

  @Test("a lone surrogate reads as U+FFFD and is flagged")
  func flagsLoneSurrogates() {
    #expect(parse(#""\ud800""#, .json).root?.string?.text == "\u{FFFD}")
    #expect(parse(#""\ud800""#, .json).root?.string?.hasLoneSurrogate == true)
    #expect(parse(#""\ud83d\ude00""#, .json).root?.string?.hasLoneSurrogate == false)
  }

  /// Texts that quotes, scripts and pages could trip over.
  static let hostile = [
    "plain", "it's", "say \"hi\"", "back\\slash", "`tick`", "${x}", "$", "{", "a\nb", "a\r\nb",
    "tab\t",
    "\u{0}\u{1}\u{7F}", "\u{2028}\u{2029}", "</script>", "<!--", "-->", "]]>", "&amp;", "&", "<b>",
    "😀é", "\u{FEFF}", "\\u0041", "\\", "'\"`", "</SCRIPT", "<\\/script>", "%}", "?>",
  ]

  @Test(
    "what is written into a literal reads back as it was meant",
    arguments: ["'x'", "\"x\"", "`x`", "'a' + \"b\""], hostile)
  func writesBack(literal: String, replacement: String) throws {
    let text = try #require(parse(literal, .javaScript).root?.string)
    let first = text.fileRange(of: 0..<1)
    var bytes = Array(literal.utf8)
    bytes.replaceSubrange(first, with: Array(text.encoded(replacement).utf8))
    let written = String(decoding: bytes, as: UTF8.self)
    let tree = parse(written, .javaScript)
    #expect(tree.diagnostics.isEmpty)
    let rest = literal.contains("+") ? "b" : ""
    #expect(tree.root?.string?.text == replacement + rest)
    #expect(!written.lowercased().contains("</script"))
    #expect(!written.contains("<!--"))
  }

  @Test("JSON too", arguments: hostile)
  func writesJSON(replacement: String) throws {
    let text = try #require(parse("\"x\"", .json).root?.string)
    let tree = parse("\"" + text.encoded(replacement) + "\"", .json)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root?.string?.text == replacement)
  }

  @Test(
    "an engine reads it as it was meant",
    // Without Node our own reader is the judge, above.
    .enabled(if: Engine.node != nil))
  func enginesReadBack() throws {
    let literals = ["'x'", "\"x\"", "`x`"]
    // Foundation's JSON reader drops a byte order mark.
    let hostile = Self.hostile.filter { $0 != "\u{FEFF}" }
    var scripts: [String] = []
    for literal in literals {
      let text = try #require(parse(literal, .javaScript).root?.string)
      for replacement in hostile {
        let quote = String(literal.prefix(1))
        scripts.append(quote + text.encoded(replacement) + quote)
      }
    }
    let input = String(decoding: try JSONSerialization.data(withJSONObject: scripts), as: UTF8.self)
    let output = try #require(Engine.node).run(
      """
      const scripts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
      console.log(JSON.stringify(scripts.map(text => (0, eval)('(' + text + ')'))));
      """, input: input)
    let values = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String]
    #expect(values == hostile + hostile + hostile)
  }
}
