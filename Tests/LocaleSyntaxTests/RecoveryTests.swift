import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// A text with one mistake, whose place is marked, and what fixes it.
struct Mistake: CustomStringConvertible, Sendable {
  let dialect: Dialect
  let marked: String
  let message: String
  /// The text after the first fix; `nil` where there is none.
  let fixed: String?
  /// What is read in spite of it.
  let value: String?

  init(
    _ dialect: Dialect, _ marked: String, _ message: String, fixed: String? = nil,
    value: String? = nil
  ) {
    self.dialect = dialect
    self.marked = marked
    self.message = message
    self.fixed = fixed
    self.value = value
  }

  var description: String { "\(dialect) \(marked)" }

  static let json: [Mistake] = [
    Mistake(
      .json, #"{"a": 1⟦,⟧}"#, "JSON takes no comma after the last member", fixed: #"{"a": 1}"#,
      value: "{a: 1}"),
    Mistake(
      .json, "[1, 2⟦,⟧\n]", "JSON takes no comma after the last element", fixed: "[1, 2\n]",
      value: "[1, 2]"),
    Mistake(
      .json, "{⟦// note⟧\n\"a\": 1}", "JSON has no comments", fixed: "{\n\"a\": 1}", value: "{a: 1}"
    ),
    Mistake(
      .json, "{\n  ⟦/* note */⟧\n  \"a\": 1\n}", "JSON has no comments",
      fixed: "{\n  \"a\": 1\n}", value: "{a: 1}"),
    Mistake(
      .json, "{\"a\": ⟦'b'⟧}", "JSON strings stand in double quotes", fixed: "{\"a\": \"b\"}",
      value: "{a: 'b'}"),
    Mistake(
      .json, #"{"a": ⟦'say "hi"'⟧}"#, "JSON strings stand in double quotes",
      fixed: #"{"a": "say \"hi\""}"#),
    Mistake(
      .json, "{⟦a⟧: 1}", "JSON keys stand in double quotes", fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "{⟦'a'⟧: 1}", "JSON strings stand in double quotes", fixed: "{\"a\": 1}",
      value: "{a: 1}"),
    Mistake(
      .json, "{\"a\": 1⟦⟧ \"b\": 2}", "a comma is missing here", fixed: "{\"a\": 1, \"b\": 2}",
      value: "{a: 1, b: 2}"),
    Mistake(
      .json, "{\"a\": {}⟦⟧\n\"b\": 2}", "a comma is missing here", fixed: "{\"a\": {},\n\"b\": 2}",
      value: "{a: {}, b: 2}"),
    Mistake(
      .json, "[1⟦⟧ 2]", "a comma is missing here", fixed: "[1, 2]", value: "[1, 2]"),
    Mistake(
      .json, "{\"a\"⟦⟧ 1, \"b\": 2}", "a colon is missing after the key",
      fixed: "{\"a\": 1, \"b\": 2}", value: "{a: 1, b: 2}"),
    Mistake(
      .json, "{\"a\" ⟦=⟧ 1}", "a colon belongs here, not “=”", fixed: "{\"a\" : 1}", value: "{a: 1}"
    ),
    Mistake(
      .json, "{\"a\"⟦:⟧, \"b\": 2}", "a value is missing here", value: "{a: missing, b: 2}"),
    Mistake(
      .json, "{\"a\"⟦:⟧\n\"b\": 2}", "a value is missing here", value: "{a: missing, b: 2}"),
    Mistake(
      .json, "{⟦\"a\"⟧}", "a colon and a value are missing after the key", value: "{a: missing}"),
    Mistake(
      .json, "{\"a\": 1,⟦,⟧ \"b\": 2}", "a member is missing before this comma",
      fixed: "{\"a\": 1, \"b\": 2}", value: "{a: 1, b: 2}"),
    Mistake(.json, "{\"a\": ⟦0x1F⟧}", "JSON has decimal numbers only", fixed: "{\"a\": 31}"),
    Mistake(.json, "{\"a\": ⟦007⟧}", "a number takes no leading zero", fixed: "{\"a\": 7}"),
    Mistake(.json, "{\"a\": ⟦+5⟧}", "a number takes no plus sign", fixed: "{\"a\": 5}"),
    Mistake(
      .json, "{\"a\": ⟦.5⟧}", "a number needs a digit before its point", fixed: "{\"a\": 0.5}"),
    Mistake(.json, "{\"a\": ⟦5.⟧}", "a number needs a digit after its point", fixed: "{\"a\": 5}"),
    Mistake(.json, "{\"a\": ⟦NaN⟧}", "JSON has no NaN"),
    Mistake(.json, "{\"a\": ⟦-Infinity⟧}", "JSON has no Infinity"),
    Mistake(.json, "{\"a\": ⟦1.2.3⟧, \"b\": 2}", "1.2.3 is not a number"),
    Mistake(.json, "{\"a\": ⟦True⟧}", "True is written true", fixed: "{\"a\": true}"),
    Mistake(.json, "{\"a\": ⟦None⟧}", "None is not a value here", fixed: "{\"a\": null}"),
    Mistake(
      .json, "{\"a\": ⟦big red⟧, \"b\": 2}", "big red is not a value: text stands in quotes",
      fixed: "{\"a\": \"big red\", \"b\": 2}", value: "{a: dynamic, b: 2}"),
    Mistake(
      .json, "{\"a\": \"x⟦\t⟧y\"}", "a control character stands in the string",
      fixed: "{\"a\": \"x\\ty\"}", value: "{a: 'x\ty'}"),
    Mistake(
      .json, #"{"a": "it⟦\'⟧s"}"#, #"the escape \' is unknown here"#, fixed: #"{"a": "it's"}"#,
      value: "{a: 'it's'}"),
    Mistake(
      .json, #"{"a": "C:⟦\p⟧"}"#, #"the escape \p is unknown here"#, fixed: #"{"a": "C:\\p"}"#),
    Mistake(.json, #"{"a": "⟦\u⟧12"}"#, "this escape lacks its hexadecimal digits"),
    Mistake(.json, "{\"a\": 1} ⟦x⟧", "nothing may follow the value", value: "{a: 1}"),
    Mistake(.json, "⟦⟧", "there is no value in this file"),
    Mistake(.json, "⟦⟧ \n ", "there is no value in this file"),
    Mistake(.json, "⟦{⟧\"a\": 1", "this “{” is never closed", fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "{\"a\": ⟦[⟧1, 2}", "this “[” is never closed", fixed: "{\"a\": [1, 2]}",
      value: "{a: [1, 2]}"),
    Mistake(.json, "[1⟦}⟧", "“}” stands where “]” is needed", fixed: "[1]", value: "[1]"),
    Mistake(
      .json, "{\"a\": [1]⟦]⟧}", "nothing that “]” could close is open", fixed: "{\"a\": [1]}",
      value: "{a: [1]}"),
    Mistake(
      .json, "{\n  \"a\": ⟦\"b⟧,\n  \"c\": 1\n}", "this string is never closed",
      fixed: "{\n  \"a\": \"b\",\n  \"c\": 1\n}", value: "{a: 'b', c: 1}"),
    Mistake(
      .json, "{\n  \"a\": ⟦\"b⟧\n  \"c\": 1\n}", "this string is never closed",
      value: "{a: 'b', c: 1}"),
    Mistake(
      .json, "{\n  ⟦\"a⟧: 1,\n  \"b\": 2\n}", "this string is never closed",
      fixed: "{\n  \"a\": 1,\n  \"b\": 2\n}", value: "{a: 1, b: 2}"),
    Mistake(.json, "{\"a\": ⟦\"b}⟧", "this string is never closed"),
    Mistake(
      .json, "{\n  \"a\": ⟦\"b⟧,\n}", "this string is never closed", value: "{a: 'b'}"),
    Mistake(
      .json, "{\"a\": ⟦\"one\ntwo\"⟧, \"b\": 1}", "a line break stands in the string",
      fixed: "{\"a\": \"one\\ntwo\", \"b\": 1}", value: "{a: 'one\ntwo', b: 1}"),
    Mistake(
      .json, "{\"a\": \"say \"⟦hi⟧\" now\",\n\"b\": 1}", "a string ends before this text",
      value: "{a: 'say ', b: 1}"),
    Mistake(.json, "{\"a\": \"b, \"⟦c⟧\": \"d\"}", "a string ends before this text"),
    Mistake(
      .json, "{\"a\": ⟦@⟧@@, \"b\": 1}", "“@” does not belong here", value: "{a: missing, b: 1}"),
    Mistake(
      .json, "{\"a\": ⟦`b`⟧}", "backticks do not enclose strings here", fixed: "{\"a\": \"b\"}",
      value: "{a: 'b'}"),
    Mistake(.json, "{\"a\": 1 ⟦/*⟧ never}", "this comment is never closed"),
    Mistake(.json, "⟦window⟧.x = {}", "window is not a value: text stands in quotes"),
  ]

  static let others: [Mistake] = [
    Mistake(
      .json5, "{a: ⟦0b1⟧}", "JSON5 has decimal and hexadecimal numbers only", fixed: "{a: 1}"),
    Mistake(.json5, "{a: ⟦undefined⟧}", "undefined is not a value here", fixed: "{a: null}"),
    Mistake(
      .json5, "{⟦data-id⟧: 1}", "this key needs quotes", fixed: "{'data-id': 1}",
      value: "{computed ?}"),
    Mistake(.json5, "{a⟦(⟧) { return 1 }, b: 2}", "“(” does not belong here"),
    Mistake(
      .javaScript, "{\n  a: 'x'⟦⟧\n  b: 'y'\n}", "a comma is missing here",
      fixed: "{\n  a: 'x',\n  b: 'y'\n}", value: "{a: 'x', b: 'y'}"),
    Mistake(
      .javaScript, "{a: x.y⟦⟧\n  b: 'y'}", "a comma is missing here",
      fixed: "{a: x.y,\n  b: 'y'}", value: "{a: dynamic, b: 'y'}"),
    Mistake(
      .javaScript, "{a: 1⟦;⟧ b: 2}", "a comma separates members, not a semicolon",
      fixed: "{a: 1, b: 2}", value: "{a: 1, b: 2}"),
    Mistake(
      .javaScript, "{a: 'b'⟦;⟧}", "a comma separates members, not a semicolon", fixed: "{a: 'b'}"),
    Mistake(
      .javaScript, "{a ⟦=⟧ 'b'}", "a colon belongs here, not “=”", fixed: "{a : 'b'}",
      value: "{a: 'b'}"),
    Mistake(.javaScript, "{⟦data-id⟧: 1}", "this key needs quotes", fixed: "{'data-id': 1}"),
    Mistake(.javaScript, "{a: ⟦if⟧}", "if is a reserved word and not a value"),
    Mistake(.javaScript, "{a⟦:⟧ }", "a value is missing here", value: "{a: missing}"),
    Mistake(.javaScript, "{a: 1 ⟦+⟧ }", "a value is missing after the operator"),
    Mistake(.javaScript, "{a: ⟦1_⟧}", "1_ is not a number"),
    Mistake(.javaScript, #"{a: '⟦\x⟧g'}"#, "this escape lacks its hexadecimal digits"),
    Mistake(.javaScript, #"{a: `⟦\1⟧`}"#, #"the escape \1 is unknown here"#),
    Mistake(
      .javaScript, "{__proto__: a, ⟦__proto__⟧: b}", "an object sets its prototype once only"),
    Mistake(.javaScript, "{a: 'it'⟦s⟧', b: 1}", "a string ends before this text"),
    Mistake(.javaScript, "{a: ⟦`⟧never}", "this template literal is never closed"),
    Mistake(.javaScript, "{a: b⟦`⟧never}", "this template literal is never closed"),
    Mistake(.javaScript, "{a: ⟦`⟧b${c}never}", "this template literal is never closed"),
    Mistake(.javaScript, "{a: b⟦`⟧c${d}never}", "this template literal is never closed"),
    Mistake(.javaScript, "{a: b?.⟦`⟧never}", "this template literal is never closed"),
    Mistake(.javaScript, "{a: ⟦(⟧1}", "this “(” is never closed", fixed: "{a: (1)}"),
  ]
}

@Suite("One mistake gives one finding, and reading goes on")
struct RecoveryTests {
  @Test("in JSON", arguments: Mistake.json)
  func recoversInJSON(mistake: Mistake) { check(mistake) }

  @Test("in JSON5 and scripts", arguments: Mistake.others)
  func recoversInScripts(mistake: Mistake) { check(mistake) }

  @Test("as keyboards, word processors and chats leave it", arguments: Mistake.pasted)
  func recoversPasted(mistake: Mistake) { check(mistake) }

  @Test("what only looks like it is let pass", arguments: Mistake.unpasted)
  func leavesAlone(dialect: Dialect, text: String) {
    #expect(parse(text, dialect).diagnostics.isEmpty)
  }

  private func check(_ mistake: Mistake) {
    let marked = MarkedText(mistake.marked)
    let tree = parse(marked.text, mistake.dialect)
    #expect(tree.diagnostics.map(\.message.description) == [mistake.message])
    #expect(tree.diagnostics.map(\.location.range) == marked.spans)
    #expect(tree.diagnostics.allSatisfy { $0.code == "syntax-error" && $0.severity == .error })
    if let fixed = mistake.fixed {
      let edits = tree.diagnostics.first?.fixes.first?.edits ?? []
      #expect(marked.bytes.applying(edits) == fixed)
    }
    if let value = mistake.value { #expect(tree.root.map(summary) == value) }
  }

  @Test(
    "every safe fix leads to a text that is taken",
    arguments: Mistake.json + Mistake.others + Mistake.pasted)
  func safeFixesMend(mistake: Mistake) throws {
    let marked = MarkedText(mistake.marked)
    let tree = parse(marked.text, mistake.dialect)
    guard let fix = tree.diagnostics.first?.fixes.first, fix.applicability == .safe else { return }
    let fixed = marked.bytes.applying(fix.edits)
    #expect(parse(fixed, mistake.dialect).diagnostics.isEmpty, "\(fixed)")
  }

  @Test(
    "typographic quotes are a finding of their own",
    arguments: [
      (Dialect.json, "{⟦“a”⟧: 1}", "{\"a\": 1}"), (.json, "{\"a\": ⟦“b”⟧}", "{\"a\": \"b\"}"),
      (.javaScript, "{a: ⟦‘b’⟧}", "{a: 'b'}"),
      (.javaScript, "{a: ⟦“b”⟧, c: 1}", "{a: \"b\", c: 1}"),
      (.javaScript, "{a: ⟦”b”⟧}", "{a: \"b\"}"),
      (.javaScript, "{a: ⟦'b’⟧, c: 1}", "{a: 'b', c: 1}"),
      (.javaScript, "{a: ⟦‘it’s’⟧}", "{a: 'it’s'}"), (.json5, "{a: ⟦‘b’⟧}", "{a: 'b'}"),
      // German, Polish and Hungarian, Swedish, French and Ukrainian, Danish, Swiss.
      (.json, "{⟦„a“⟧: 1}", "{\"a\": 1}"), (.json, "{⟦„a”⟧: 1}", "{\"a\": 1}"),
      (.json, "{\"a\": ⟦”b”⟧}", "{\"a\": \"b\"}"), (.json, "{\"a\": ⟦«b»⟧}", "{\"a\": \"b\"}"),
      (.json, "{\"a\": ⟦»b«⟧}", "{\"a\": \"b\"}"), (.json, "{\"a\": ⟦‹b›⟧}", "{\"a\": \"b\"}"),
      (.json, "{\"a\": ⟦‚b‘⟧}", "{\"a\": \"b\"}"), (.json, "{\"a\": ⟦›b‹⟧}", "{\"a\": \"b\"}"),
      (.json, "{\"a\": ⟦＂b＂⟧}", "{\"a\": \"b\"}"), (.json, "{\"a\": ⟦＇b＇⟧}", "{\"a\": \"b\"}"),
      (.javaScript, "{a: ⟦„b“⟧}", "{a: \"b\"}"), (.javaScript, "{a: ⟦‚b‘⟧}", "{a: 'b'}"),
      (.javaScript, "{a: ⟦«b»⟧, c: 1}", "{a: \"b\", c: 1}"),
      (.javaScript, "{a: ⟦‹b›⟧}", "{a: 'b'}"), (.json5, "{a: ⟦„b”⟧}", "{a: \"b\"}"),
      // The blanks of French belong to its marks.
      (.json, "{\"a\": ⟦«\u{A0}en\u{A0}»⟧}", "{\"a\": \"en\"}"),
      (.json, "{\"a\": ⟦« en »⟧}", "{\"a\": \"en\"}"),
      (.json, "{\"a\": ⟦«\u{202F}en\u{202F}»⟧}", "{\"a\": \"en\"}"),
      (.json, "{\"a\": ⟦„ b “⟧}", "{\"a\": \" b \"}"),
      // One mark of the two was straight.
      (.json, "{\"a\": ⟦„b\"⟧}", "{\"a\": \"b\"}"),
      (.json, "{\n  \"a\": ⟦\"b”⟧,\n  \"c\": 1\n}", "{\n  \"a\": \"b\",\n  \"c\": 1\n}"),
      // Marks inside stay.
      (.json, "{\"a\": ⟦„Er sagte „Hallo“ zu mir“⟧}", "{\"a\": \"Er sagte „Hallo“ zu mir\"}"),
      (.json, "{\"a\": ⟦«l’heure»⟧}", "{\"a\": \"l’heure\"}"),
      (.javaScript, "{a: ⟦‘b’⟧ + x}", "{a: 'b' + x}"),
    ])
  func findsCurlyQuotes(dialect: Dialect, marked: String, fixed: String) {
    let marked = MarkedText(marked)
    let tree = parse(marked.text, dialect)
    #expect(tree.diagnostics.map(\.code) == ["curly-quotes"])
    #expect(tree.diagnostics.map(\.location.range) == marked.spans)
    #expect(marked.bytes.applying(tree.diagnostics.first?.fixes.first?.edits ?? []) == fixed)
  }

  @Test(
    "typographic quotes inside straight ones are text",
    arguments: [
      #"{"a": "“b”"}"#, "{a: 'it’s'}", "{a: \"‘\"}", #"{"a": "„b“"}"#, #"{"a": "« b »"}"#,
      "{a: '‹b›'}", #"{"a": "Er sagte „ja“"}"#, "{a: '＂'}", "{a: `„b“`}", "{/* „b“ */ a: 1}",
      "{a: /„b“/}", #"{"a": "„"}"#,
    ])
  func leavesQuotedCurlyQuotes(text: String) {
    #expect(parse(text, .javaScript).diagnostics.isEmpty)
  }

  @Test("values and keys between typographic quotes are read without the quotes")
  func readsCurlyQuotes() {
    #expect(parse("{„a“: « en », ‚b‘: ‹c›}", .json).root.map(summary) == "{a: 'en', b: 'c'}")
    #expect(parse("{＂a＂：＂b＂}", .json).root.map(summary) == "{a: 'b'}")
  }

  @Test("a fix that may change the text between typographic quotes is not safe")
  func doubtfulCurlyQuotes() {
    for text in ["{\"a\": „say \"hi\" now“}", "{\"a\": „C:\\new“}"] {
      let fixes = parse(text, .json).diagnostics.flatMap(\.fixes)
      #expect(fixes.allSatisfy { $0.applicability == .unsafe }, "\(text)")
    }
  }

  @Test("a text that is wrong throughout is not reported without end")
  func capsFindings() {
    let text = String(repeating: "@,", count: 20_000)
    #expect(parse("[" + text + "]", .json).diagnostics.count <= 1000)
  }

  @Test(
    "what is no UTF-8 gives one clear finding",
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0, 0x7D, 0], "the text is UTF-16, not UTF-8", 0),
      ([0xFE, 0xFF, 0, 0x7B, 0, 0x7D], "the text is UTF-16, not UTF-8", 0),
      ([0x7B, 0, 0x7D, 0], "the text is UTF-16, not UTF-8", 0),
      ([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], "the text is UTF-32, not UTF-8", 0),
      ([0, 0, 0, 0x7B], "the text is UTF-32, not UTF-8", 0),
      ([0x7B, 0x22, 0xE9, 0x22, 0x7D], "the text is not valid UTF-8 here", 2),
      ([0x22, 0xC0, 0x80, 0x22], "the text is not valid UTF-8 here", 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "the text is not valid UTF-8 here", 1),
      ([0x22, 0xF5, 0x80, 0x80, 0x80], "the text is not valid UTF-8 here", 1),
      ([0x61, 0x62, 0x63, 0x64, 0, 0x65], "this is not text: it holds a NUL byte", 4),
    ] as [([UInt8], String, Int)])
  func refusesOtherEncodings(bytes: [UInt8], message: String, offset: Int) {
    let tree = SyntaxTree.parse(bytes, path: "a", dialect: .json)
    #expect(tree.diagnostics.map(\.message.description) == [message])
    #expect(tree.diagnostics.first?.location.range.lowerBound == offset)
  }
}
