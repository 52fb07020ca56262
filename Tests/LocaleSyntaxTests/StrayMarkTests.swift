import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// A mark too many, too few or of another kind: one slip of the finger, so one finding, and what the text
/// around it says is still read.
@Suite("A slip in a mark is one finding, and takes nothing with it")
struct StrayMarkTests {
  /// What is written in the place of `"k": "v"` between two other members, with the span of the finding
  /// marked.
  struct Slip: CustomStringConvertible, Sendable {
    let marked: String
    let message: String
    /// What the fix makes of it.
    let fixed: String
    /// Whether the fix is safe.
    let isSafe: Bool
    let dialects: [Dialect]
    /// What is read for the member.
    var member = "k: 'v'"

    var description: String { marked }
  }

  private static let data: [Dialect] = [.json, .json5]
  private static let all: [Dialect] = [.json, .json5, .javaScript]

  static let slips = [
    // A key that lacks its first quote. With quotes around the name alone the text gets worse.
    Slip(
      marked: #"⟦k"⟧: "v""#, message: "this key needs quotes", fixed: #""k": "v""#, isSafe: true,
      dialects: all),
    Slip(
      marked: #"⟦k"⟧ : "v""#, message: "this key needs quotes", fixed: #""k" : "v""#, isSafe: true,
      dialects: all),
    Slip(
      marked: "⟦k'⟧: 'v'", message: "this key needs quotes", fixed: "'k': 'v'", isSafe: true,
      dialects: [.json5, .javaScript]),
    // A quote twice.
    Slip(
      marked: #""k"⟦"⟧: "v""#, message: "“\"” does not belong here", fixed: #""k": "v""#,
      isSafe: false, dialects: all),
    Slip(
      marked: #""k": "v"⟦"⟧"#, message: "“\"” does not belong here", fixed: #""k": "v""#,
      isSafe: false, dialects: all),
    Slip(
      marked: #""k": "v"⟦'⟧"#, message: "“'” does not belong here", fixed: #""k": "v""#,
      isSafe: false, dialects: all),
    Slip(
      marked: #""k": ["v"⟦"⟧, 1]"#, message: "“\"” does not belong here", fixed: #""k": ["v", 1]"#,
      isSafe: false, dialects: all, member: "k: ['v', 1]"),
    Slip(
      marked: #""k": ["v"⟦"⟧]"#, message: "“\"” does not belong here", fixed: #""k": ["v"]"#,
      isSafe: false, dialects: all, member: "k: ['v']"),
    Slip(
      marked: #""k": ""⟦"⟧"#, message: "“\"” does not belong here", fixed: #""k": """#,
      isSafe: false, dialects: all, member: "k: ''"),
    // A semicolon shares its key with the colon.
    Slip(
      marked: #""k"⟦;⟧ "v""#, message: "a colon is missing after the key", fixed: #""k": "v""#,
      isSafe: true, dialects: all),
    Slip(
      marked: #""k"⟦;⟧ {"a": 1}"#, message: "a colon is missing after the key",
      fixed: #""k": {"a": 1}"#, isSafe: true, dialects: all, member: "k: {a: 1}"),
    Slip(
      marked: #""k"⟦;⟧ -1"#, message: "a colon is missing after the key", fixed: #""k": -1"#,
      isSafe: true, dialects: data, member: "k: -1"),
    // A bracket before the colon.
    Slip(
      marked: #""k"⟦]⟧: "v""#, message: "nothing that “]” could close is open",
      fixed: #""k": "v""#, isSafe: false, dialects: all),
    Slip(
      marked: #""k"⟦)⟧: "v""#, message: "nothing that “)” could close is open",
      fixed: #""k": "v""#, isSafe: false, dialects: all),
    // Marks of TypeScript's types and assertions are none of JavaScript's.
    Slip(
      marked: "k⟦?⟧: 'v'", message: "“?” does not belong here", fixed: "k: 'v'", isSafe: false,
      dialects: [.javaScript]),
    Slip(
      marked: "k⟦!⟧: 'v'", message: "“!” does not belong here", fixed: "k: 'v'", isSafe: false,
      dialects: [.javaScript]),
  ]

  @Test("whatever stands around it", arguments: slips)
  func isOneFinding(slip: Slip) throws {
    let slipped = MarkedText(slip.marked)
    for dialect in slip.dialects {
      for (before, after) in [
        ("{\"a\": \"x\", ", ", \"b\": \"y\"}"), ("{\n  \"a\": \"x\",\n  ", ",\n  \"b\": \"y\"\n}"),
        ("{\r\n\t\"a\": \"x\",\r\n\t", ",\r\n\t\"b\": \"y\"\r\n}\r\n"),
      ] {
        let text = before + slipped.text + after
        let tree = parse(text, dialect)
        #expect(
          tree.diagnostics.map(\.message.description) == [slip.message], "\(dialect): \(text)")
        let span = slipped.spans[0]
        let start = before.utf8.count
        #expect(
          tree.diagnostics.map(\.location.range)
            == [(start + span.lowerBound)..<(start + span.upperBound)], "\(dialect): \(text)")
        let fix = try #require(tree.diagnostics.first?.fixes.first, "\(dialect): \(text)")
        #expect(Array(text.utf8).applying(fix.edits) == before + slip.fixed + after)
        #expect((fix.applicability == .safe) == slip.isSafe)
        #expect(parse(before + slip.fixed + after, dialect).diagnostics.isEmpty)
        #expect(tree.root.map(summary) == "{a: 'x', \(slip.member), b: 'y'}", "\(dialect): \(text)")
        #expect(tree.printed == Array(text.utf8))
      }
    }
  }

  @Test(
    "A bracket that was not opened is found once, where it stands",
    arguments: [
      (Dialect.json, #"{"a": true, "b"⟦]⟧}"#), (.json, #"{"a": [true⟦)⟧}"#),
      (.javaScript, "{a: true, 'b'⟦]⟧}"), (.javaScript, "{a: true, b⟦)⟧}"),
      (.json, #"{"a": {"b": 1⟦)⟧}}"#),
    ])
  func findsBracketsOnce(dialect: Dialect, marked: String) {
    let text = MarkedText(marked)
    #expect(parse(text.text, dialect).diagnostics.map(\.location.range) == text.spans)
  }

  @Test(
    "A semicolon after a name of a script separates it from the next",
    arguments: [
      ("{a⟦;⟧ b: 1}", "{shorthand a, b: 1}"), ("{b: 1, a⟦;⟧}", "{b: 1, shorthand a}"),
    ])
  func separatesNames(marked: String, value: String) {
    let text = MarkedText(marked)
    let tree = parse(text.text, .javaScript)
    #expect(
      tree.diagnostics.map(\.message.description)
        == ["a comma separates members, not a semicolon"])
    #expect(tree.diagnostics.map(\.location.range) == text.spans)
    #expect(tree.root.map(summary) == value)
  }

  @Test(
    "What engines take where a quote stands right behind a word or a string is no mistake",
    arguments: [
      "{a: typeof':', b: 1}", "{get'a'() {}, b: 1}", "{async'a'() {}, b: 1}",
      "{set':'(c) {}, b: 1}",
      "{a: function () { switch (c) { case':': case'a':; } }, b: 1}", "{a: c?'d':'e', b: 1}",
      "{a: function () { return'a' }, b: 1}", "{a: 'b'in c, b: 1}", "{[typeof':']: 2, b: 1}",
      "{a: `${'b'}'`, b: 1}",
    ])
  func leavesScriptsAlone(text: String) {
    let tree = parse(text, .javaScript)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root?.object?["b"]?.value.number == 1)
  }

  @Test("A mark that is missing before a string without an end is not written unseen")
  func doubtsUnclosedStrings() {
    for text in ["{\"a\" \"b,\n\"c\": 1}", "{\"a\": \"b\" \",\n\"c\": 1}", "[\"a\" \"b\n]"] {
      let fixes = parse(text, .json).diagnostics.flatMap(\.fixes)
      #expect(!fixes.isEmpty && fixes.allSatisfy { $0.applicability == .unsafe }, "\(text)")
    }
  }

  @Test(
    "A comment is the only finding of a text that it swallows",
    arguments: [Dialect.json, .json5, .javaScript])
  func swallowsAll(dialect: Dialect) {
    let diagnostics = parse("/* {\"a\": 1}", dialect).diagnostics
    #expect(diagnostics.map(\.message.description) == ["this comment is never closed"])
  }

  @Test("Findings stand in the order of the text, in one that holds no value, too")
  func ordersFindings() {
    for text in ["\n// a\n// b", " /* a */ // b", "\u{A0}// a\u{A0}\n\u{A0}"] {
      let starts = parse(text, .json).diagnostics.map(\.location.range.lowerBound)
      #expect(starts.count > 1 && starts == starts.sorted(), "\(text)")
    }
  }
}
