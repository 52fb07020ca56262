import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// Slips whose finding says exactly what happened, and whose fix undoes it.
@Suite("A slip is told by what it looks like")
struct MarkSlipTests {
  private static let unclosed = "this string is never closed"
  private static let colon = "a colon is missing after the key"

  static let quotes = [
    // The last quote of a key is missing, so that its colon would be a part of it.
    Mistake(
      .json, #"{⟦"a⟧: 1}"#, unclosed, fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"b": 2, ⟦"a-b⟧ : [1, 2]}"#, unclosed, fixed: #"{"b": 2, "a-b" : [1, 2]}"#,
      value: "{b: 2, a-b: [1, 2]}"),
    Mistake(.json, #"{⟦"a⟧: "b"}"#, unclosed, fixed: #"{"a": "b"}"#, value: "{a: 'b'}"),
    Mistake(
      .json, "{\n  ⟦\"a⟧: {\n    \"b\": true\n  }\n}", unclosed,
      fixed: "{\n  \"a\": {\n    \"b\": true\n  }\n}", value: "{a: {b: true}}"),
    Mistake(
      .json5, "{⟦'a⟧: 'b', c: 1}", unclosed, fixed: "{'a': 'b', c: 1}", value: "{a: 'b', c: 1}"),
    Mistake(
      .javaScript, "{⟦'a⟧: ['b'], c: 1}", unclosed, fixed: "{'a': ['b'], c: 1}",
      value: "{a: ['b'], c: 1}"),
    // The other quote closes it.
    Mistake(
      .json, #"{"a⟦'⟧: "b"}"#, "“'” stands where “\"” is needed", fixed: #"{"a": "b"}"#,
      value: "{a: 'b'}"),
    Mistake(
      .json, "{'a⟦\"⟧: 1}", "“\"” stands where “'” is needed", fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .javaScript, "{'a⟦\"⟧: 'b', c: 1}", "“\"” stands where “'” is needed",
      fixed: "{'a': 'b', c: 1}", value: "{a: 'b', c: 1}"),
    // The quote and its neighbour are swapped.
    Mistake(.json, #"{"a:"⟦⟧ 1}"#, colon, fixed: #"{"a": 1}"#, value: "{a:: 1}"),
    Mistake(.json5, "{'a:'⟦⟧ {b: 1}}", colon, fixed: "{'a': {b: 1}}"),
    Mistake(
      .json, "{\"a\": \"b,\"⟦⟧\n\"c\": 1}", "a comma is missing here",
      fixed: "{\"a\": \"b\",\n\"c\": 1}", value: "{a: 'b,', c: 1}"),
    Mistake(.json, #"{⟦k"1"⟧: 2}"#, "this key needs quotes", fixed: #"{"k1": 2}"#),
    // One quote more than a text has.
    Mistake(
      .json, #"{⟦"⟧"a": 1}"#, "“\"” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"a": ⟦"⟧"b c"}"#, "“\"” does not belong here", fixed: #"{"a": "b c"}"#,
      value: "{a: 'b c'}"),
    Mistake(
      .json, #"["a", ⟦"⟧"b", 1]"#, "“\"” does not belong here", fixed: #"["a", "b", 1]"#,
      value: "['a', 'b', 1]"),
    Mistake(
      .json, #"{"a": 1⟦"⟧, "b": 2}"#, "“\"” does not belong here", fixed: #"{"a": 1, "b": 2}"#,
      value: "{a: 1, b: 2}"),
    Mistake(
      .json, "{\"a\": [1]⟦'⟧\n}", "“'” does not belong here", fixed: "{\"a\": [1]\n}",
      value: "{a: [1]}"),
    Mistake(
      .javaScript, "{a: {}⟦'⟧, b: true}", "“'” does not belong here", fixed: "{a: {}, b: true}",
      value: "{a: {}, b: true}"),
    Mistake(
      .javaScript, "{a: true⟦\"⟧, b: 1}", "“\"” does not belong here", fixed: "{a: true, b: 1}",
      value: "{a: true, b: 1}"),
    // A text lacks its first quote.
    Mistake(
      .json, #"{"a": ⟦b"⟧, "c": 1}"#, "b is not a value: text stands in quotes",
      fixed: #"{"a": "b", "c": 1}"#, value: "{a: dynamic, c: 1}"),
    Mistake(
      .json, #"{"a": ⟦big red"⟧}"#, "big red is not a value: text stands in quotes",
      fixed: #"{"a": "big red"}"#),
    Mistake(.json, #"{"a": 1, ⟦k"⟧}"#, "a colon and a value are missing after the key"),
    Mistake(
      .json, #"{⟦data-a"⟧: 1}"#, "this key needs quotes", fixed: #"{"data-a": 1}"#),
    Mistake(.json, #"{⟦2k"⟧: 1}"#, "this key needs quotes", fixed: #"{"2k": 1}"#, value: "{2k: 1}"),
    // A quote within a text.
    Mistake(.json, #"{"say "⟦hi⟧": 1, "b": 2}"#, "a string ends before this text"),
    Mistake(.json, #"["say "⟦hi⟧"", 1]"#, "a string ends before this text"),
    Mistake(.json, #"["a\\"⟦b⟧", 1]"#, "a string ends before this text"),
  ]

  static let marks = [
    Mistake(
      .json, #"{"a"⟦,⟧: 1}"#, "“,” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"a"⟦=⟧: 1}"#, "“=” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"a"⟦;⟧: 1}"#, "“;” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"a":⟦=⟧ 1}"#, "“=” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"a":⟦,⟧ 1}"#, "“,” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"a":⟦;⟧ [1], "b": 2}"#, "“;” does not belong here", fixed: #"{"a": [1], "b": 2}"#,
      value: "{a: [1], b: 2}"),
    Mistake(
      .json, #"{⟦;⟧"a": 1}"#, "a comma separates members, not a semicolon", fixed: #"{"a": 1}"#,
      value: "{a: 1}"),
    Mistake(
      .json, #"{"a": 1,⟦;⟧ "b": 2}"#, "a comma separates members, not a semicolon",
      fixed: #"{"a": 1, "b": 2}"#, value: "{a: 1, b: 2}"),
    Mistake(
      .json, #"{"a": 1⟦;⟧, "b": 2}"#, "a comma separates members, not a semicolon",
      fixed: #"{"a": 1, "b": 2}"#, value: "{a: 1, b: 2}"),
    Mistake(
      .json, "[1⟦;⟧, 2]", "a comma separates elements, not a semicolon", fixed: "[1, 2]",
      value: "[1, 2]"),
    Mistake(
      .javaScript, "{a: -1, b ⟦=⟧ 2}", "a colon belongs here, not “=”", fixed: "{a: -1, b : 2}"),
    // A character that no script has, in what is passed over.
    Mistake(.javaScript, "f(⟦😀⟧)", "“😀” does not belong here"),
    Mistake(.javaScript, "{a: f(1, ⟦😀⟧), b: 1}", "“😀” does not belong here"),
    Mistake(.javaScript, "{a: b[⟦§⟧], c: 1}", "“§” does not belong here"),
    Mistake(.javaScript, "{a: x => {⟦№⟧}, c: 1}", "“№” does not belong here"),
  ]

  static let brackets = [
    Mistake(
      .json, #"{⟦{⟧"a": 1}"#, "“{” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, #"{"a": {⟦{⟧"b": 1}, "c": 2}"#, "“{” does not belong here",
      fixed: #"{"a": {"b": 1}, "c": 2}"#, value: "{a: {b: 1}, c: 2}"),
    Mistake(
      .json, "{\"a\": 1\n⟦{⟧}", "“{” does not belong here", fixed: "{\"a\": 1\n}",
      value: "{a: 1}"),
    Mistake(
      .json, #"{⟦[⟧"a": 1}"#, "“[” does not belong here", fixed: #"{"a": 1}"#, value: "{a: 1}"),
    Mistake(
      .json, "[1⟦[⟧, 2]", "“[” does not belong here", fixed: "[1, 2]", value: "[1, 2]"),
    Mistake(
      .json, #"{"a": [1]⟦]⟧, "b": 2}"#, "nothing that “]” could close is open",
      fixed: #"{"a": [1], "b": 2}"#, value: "{a: [1], b: 2}"),
    Mistake(
      .json, #"{⟦]⟧ "a": 1}"#, "nothing that “]” could close is open", fixed: #"{ "a": 1}"#,
      value: "{a: 1}"),
    Mistake(
      .json, #"{"a": [1, 2⟦}⟧, "b": 2}"#, "“}” stands where “]” is needed",
      fixed: #"{"a": [1, 2], "b": 2}"#, value: "{a: [1, 2], b: 2}"),
    Mistake(
      .json, #"{"a": {"b": 1⟦]⟧, "c": 2}"#, "“]” stands where “}” is needed",
      fixed: #"{"a": {"b": 1}, "c": 2}"#, value: "{a: {b: 1}, c: 2}"),
    Mistake(
      .json, #"{"a": [1⟦)⟧, "c": 2}"#, "“)” stands where “]” is needed",
      fixed: #"{"a": [1], "c": 2}"#, value: "{a: [1], c: 2}"),
    Mistake(
      .json, #"{"a": ⟦[⟧"b": 1}, "c": 2}"#, "“[” stands where “{” is needed",
      fixed: #"{"a": {"b": 1}, "c": 2}"#, value: "{a: {b: 1}, c: 2}"),
    Mistake(
      .json, #"⟦[⟧"b": 1, "c": 2}"#, "“[” stands where “{” is needed",
      fixed: #"{"b": 1, "c": 2}"#, value: "{b: 1, c: 2}"),
    Mistake(
      .json, #"{"a": ⟦{⟧"b", "d"], "c": 2}"#, "“{” stands where “[” is needed",
      fixed: #"{"a": ["b", "d"], "c": 2}"#, value: "{a: ['b', 'd'], c: 2}"),
    Mistake(
      .json, #"{"a": ⟦{⟧], "c": 2}"#, "“{” stands where “[” is needed",
      fixed: #"{"a": [], "c": 2}"#, value: "{a: [], c: 2}"),
    // The key shows where the bracket is missing.
    Mistake(
      .json, #"{"a": ⟦[⟧1, 2, "b": 3}"#, "this “[” is never closed",
      fixed: #"{"a": [1, 2], "b": 3}"#, value: "{a: [1, 2], b: 3}"),
    Mistake(
      .json, #"{"a": ⟦[⟧{"x": 1}, "b": 3, "c": []}"#, "this “[” is never closed",
      fixed: #"{"a": [{"x": 1}], "b": 3, "c": []}"#, value: "{a: [{x: 1}], b: 3, c: []}"),
    // What it was to open is missing, and so there is one too many to close it.
    Mistake(
      .json, "{\"a\"⟦:⟧ }, \"b\": 2}", "a value is missing here", value: "{a: missing, b: 2}"),
    Mistake(.json, "{\"a\"⟦:⟧ ]}", "a value is missing here", value: "{a: missing}"),
    Mistake(
      .json, "{\"a\"⟦:⟧\n\"b\": 2}}", "a value is missing here", value: "{a: missing, b: 2}"),
  ]

  @Test("in quotes", arguments: quotes)
  func inQuotes(mistake: Mistake) { check(mistake) }

  @Test("in separators", arguments: marks)
  func inMarks(mistake: Mistake) { check(mistake) }

  @Test("in brackets", arguments: brackets)
  func inBrackets(mistake: Mistake) { check(mistake) }

  private func check(_ mistake: Mistake) {
    let marked = MarkedText(mistake.marked)
    let tree = parse(marked.text, mistake.dialect)
    #expect(tree.diagnostics.map(\.message.description) == [mistake.message])
    #expect(tree.diagnostics.map(\.location.range) == marked.spans)
    #expect(tree.printed == marked.bytes)
    if let value = mistake.value { #expect(tree.root.map(summary) == value) }
    let fix = tree.diagnostics.first?.fixes.first
    #expect((fix == nil) == (mistake.fixed == nil))
    guard let fix, let fixed = mistake.fixed else { return }
    #expect(marked.bytes.applying(fix.edits) == fixed)
    #expect(parse(fixed, mistake.dialect).diagnostics.isEmpty)
  }

  @Test(
    "What looks like a slip and is none is let pass",
    arguments: [
      (Dialect.json, #"{"a: ": 1}"#), (.json, #"{"a:": 1, "b,": 2}"#), (.json, #"["a: b", "c"]"#),
      (.json, #"{"a": "b: c"}"#), (.json, #"{"a'": 1, "'b": 2}"#), (.json, #"{"": "", " ": ""}"#),
      (.json, #"["", "", ""]"#), (.json5, "{a: \"\"\u{3000},b: ''}"), (.json5, "{'a\"': 1}"),
      (.javaScript, "{a: ''in b, c: \"\"instanceof d}"), (.javaScript, "['', \"\"]"),
      (.javaScript, "({a = 1} = b)"), (.javaScript, "{x: {a = 1, b = 'c'} = d}"),
      (.javaScript, "[{a = 'x'}] = d"), (.javaScript, "{a: b[1], c: {}, d: true}"),
      (.javaScript, "{a: function () { if (b) {}'x';switch (c) {case'y':} }, z: 1}"),
      (.javaScript, "{a: [1]['x'], b: {}['y'], c: 1}"), (.javaScript, "{'a:': 'b,', c: 1}"),
      (.javaScript, "{a: /😀/, b: '😀', c: `😀`, d: f('😀' /* 😀 */)}"),
    ])
  func letsPass(dialect: Dialect, text: String) {
    #expect(parse(text, dialect).diagnostics.isEmpty)
  }

  @Test(
    "A mark that is missing beside another mistake is not written unseen",
    arguments: [
      #"{"a"{:}}"#, #"{"a" 1 2: 3}"#, #"{"a": 1 "b": "c}"#, #"{"a" @}"#, #"["a" "b]"#,
    ])
  func doubts(text: String) {
    let fixes = parse(text, .json).diagnostics.filter {
      ["a comma is missing here", Self.colon].contains($0.message.description)
    }
    .flatMap(\.fixes)
    #expect(fixes.allSatisfy { $0.applicability == .unsafe })
  }
}
