import ScriptEvaluation
import Testing

@Suite("What is known of a value of which only the page can tell a part")
struct DynamicPartTests {
  @Test(
    "The rest is written as it is, and what is dynamic by its path and its place",
    arguments: [
      ("config = {a: 1, b: 2};", #"{"a": 1, "b": 2}"#, []),
      ("config = {a: f(), b: 2};", #"{"a": unknown, "b": 2}"#, ["a: f()"]),
      ("config = {a: {b: x, c: 'd'}};", #"{"a": {"b": unknown, "c": "d"}}"#, ["a.b: x"]),
      ("config = {a: [1, f()]};", #"{"a": [1, unknown]}"#, ["a.1: f()"]),
      ("config = {a: f(), b: g()};", #"{"a": unknown, "b": unknown}"#, ["a: f()", "b: g()"]),
      ("config = {}; config.a = f(); config.b = 1;", #"{"a": unknown, "b": 1}"#, ["a: f()"]),
      ("var o = {b: 1}; config = {a: o, c: 2}; f(o);", #"{"a": unknown, "c": 2}"#, ["a: f(o)"]),
      ("config = {get a() { return f(); }, b: 2};", #"{"a": unknown, "b": 2}"#, ["a: f()"]),
      ("config = {get a() { return 1; }, b: 2};", #"{"a": 1, "b": 2}"#, []),
      ("var n = 0; config = {get a() { return n++; }, b: 2};", #"{"a": unknown, "b": 2}"#, nil),
      ("config = {a: function () {}, b: 2};", #"{"a": unknown, "b": 2}"#, nil),
      ("config = {a: window, b: 2};", #"{"a": unknown, "b": 2}"#, nil),
    ] as [(String, String, [String]?)])
  func parts(source: String, literal: String, parts: [String]?) throws {
    guard case .global("config", let value) = knownOutcome(source) else {
      Issue.record("\(knownOutcome(source))")
      return
    }
    #expect(value.literal == literal)
    let bytes = Array(source.utf8)
    let found = value.dynamicParts.map { part in
      "\(part.path.joined(separator: ".")): \(String(decoding: bytes[part.range], as: UTF8.self))"
    }
    if let parts { #expect(found == parts) } else { #expect(found.count == 1) }
  }

  @Test(
    "Where only the page can tell which value it is, nothing is known",
    arguments: [
      "config = f();", "config = {a: 1}; f(config);", "config = {...f()};", "config = {[f()]: 1};",
      "config = f() ? {a: 1} : {b: 1};", "config = {a: 1}; config[f()] = 2;",
    ])
  func whole(_ source: String) {
    guard case .dynamic(let path, _) = knownOutcome(source) else {
      Issue.record("\(knownOutcome(source))")
      return
    }
    #expect(path.isEmpty)
  }

  @Test(
    "Objects that hold one another, or one another's doubles, end as dynamic ones",
    arguments: [
      "config = {a: 1}; config.b = config; config.c = config;",
      "var a = {}; var b = {a: a}; a.b = b; a.c = b; config = a;",
      "var o = {}; for (var i = 0; i < 23; i++) o = {x: o, y: o}; config = o;",
      "var l = [1]; l.push(l, l, l); config = {l: l};",
    ])
  func endless(_ source: String) {
    guard case .global(_, let value) = knownOutcome(source) else {
      Issue.record("\(knownOutcome(source))")
      return
    }
    #expect(!value.dynamicParts.isEmpty)
    guard case .dynamic = outcome(source) else {
      Issue.record("\(outcome(source))")
      return
    }
  }
}
