import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// What a text looks like once a member went or came, to the byte.
@Suite("An object keeps its layout")
struct ObjectLayoutTests {
  /// Each text has a member `k` that goes.
  static let removals = [
    // One line.
    ("{k: 1}", "{}"), ("{ k: 1 }", "{}"), ("{ k: 1, }", "{}"), ("{k: 1,}", "{}"), ("{ k: 1}", "{}"),
    ("{a: 1,k: 2}", "{a: 1}"), ("{ a: 1, k: 2 }", "{ a: 1 }"), ("{ a: 1 , k: 2 }", "{ a: 1 }"),
    ("{ k: 1 , a: 2 }", "{ a: 2 }"), ("{ a: 1, k: 2, b: 3 }", "{ a: 1, b: 3 }"),
    ("{a: 1, k: 2,}", "{a: 1,}"), ("{ a: 1, k: 2, }", "{ a: 1, }"), ("{a: 1 ,k: 2 ,}", "{a: 1 ,}"),
    ("{a: 1, k: [\n  2\n]}", "{a: 1}"), ("{ k: {\n  a: 1\n}, b: 2 }", "{ b: 2 }"),
    // A line each.
    ("{\n  k: 1\n}", "{\n}"), ("{\n  k: 1,\n}", "{\n}"), ("{\n  a: 1,\n  k: 2\n}", "{\n  a: 1\n}"),
    ("{\n  a: 1,\n  k: 2,\n}", "{\n  a: 1,\n}"), ("{\n  k: 1,\n  a: 2\n}", "{\n  a: 2\n}"),
    ("{\n  a: 1,\n  k: 2,\n  b: 3\n}", "{\n  a: 1,\n  b: 3\n}"),
    ("{\n\ta: 1,\n\tk: {\n\t\tb: 2\n\t},\n\tc: 3\n}", "{\n\ta: 1,\n\tc: 3\n}"),
    ("{\n  a: 1,\n  k: 2}", "{\n  a: 1}"), ("{ a: 1,\n  k: 2 }", "{ a: 1 }"),
    ("{\n\n  a: 1,\n\n  k: 2\n\n}", "{\n\n  a: 1\n\n\n}"),
    // Several on a line.
    ("{ k: 1,\n  a: 2 }", "{\n  a: 2 }"), ("{\n  a: 1, k: 2\n}", "{\n  a: 1\n}"),
    ("{\n  k: 1, a: 2\n}", "{\n  a: 2\n}"),
    ("{\n  a: 1, k: 2,\n  b: 3\n}", "{\n  a: 1,\n  b: 3\n}"),
    ("{\n  a: 1, k: 2, b: 3,\n}", "{\n  a: 1, b: 3,\n}"),
    // The commas first.
    ("{\n  a: 1\n, k: 2\n}", "{\n  a: 1\n}"), ("{\n  a: 1\n  , k: 2\n}", "{\n  a: 1\n}"),
    ("{\n    k: 1\n  , a: 2\n}", "{\n    a: 2\n}"),
    ("{\n  a: 1\n  , k: 2\n  , b: 3\n}", "{\n  a: 1\n  , b: 3\n}"),
    ("{ a: 1\n, k: 2 // k\n}", "{ a: 1\n}"),
    // Comments: what stands behind a member on its line is its own.
    ("{\n  a: 1, // a\n  k: 2 // k\n}", "{\n  a: 1 // a\n}"),
    ("{\n  a: 1, /* a */\n  k: 2, /* k */\n}", "{\n  a: 1, /* a */\n}"),
    ("{\n  // a\n  a: 1,\n  // k\n  k: 2\n  // z\n}", "{\n  // a\n  a: 1\n  // k\n  // z\n}"),
    ("{ /* o */ k: 1 }", "{ /* o */ }"), ("{ k: 1 /* k */ }", "{ /* k */ }"),
    ("{ // o\n  k: 1\n}", "{ // o\n}"), ("{ k: 1, // k\n  a: 2 }", "{ // k\n  a: 2 }"),
  ]

  @Test("A member goes", arguments: removals)
  func removes(before: String, after: String) throws {
    for lineBreak in ["\n", "\r\n"] {
      let before = before.replacing("\n", with: lineBreak)
      let object = try #require(parse(before, .javaScript).root?.object)
      let edits = ObjectEditor(object).removing(try #require(object["k"]))
      #expect(
        Array(before.utf8).applying(edits) == after.replacing("\n", with: lineBreak), "\(before)")
    }
  }

  /// Texts to which a member comes at the end, and the text with it.
  static let insertions = [
    ("{}", "{ k: 'v' }"), ("{ }", "{ k: 'v' }"), ("{\n}", "{\n  k: 'v'\n}"),
    ("{\n    x: {\n    }\n}", "{\n    x: {\n    },\n    k: 'v'\n}"),
    ("{a: 1}", "{a: 1, k: 'v'}"), ("{ a: 1 }", "{ a: 1, k: 'v' }"),
    ("{ a: 1, }", "{ a: 1, k: 'v', }"), ("{a: 1,}", "{a: 1, k: 'v',}"),
    ("{\n  a: 1\n}", "{\n  a: 1,\n  k: 'v'\n}"), ("{\n  a: 1,\n}", "{\n  a: 1,\n  k: 'v',\n}"),
    ("{\n\ta: 1\n}", "{\n\ta: 1,\n\tk: 'v'\n}"), ("{\n  a: 1}", "{\n  a: 1,\n  k: 'v'}"),
    ("{ a: 1,\n  b: 2 }", "{ a: 1,\n  b: 2, k: 'v' }"),
    ("{\n  a: 1, b: 2\n}", "{\n  a: 1, b: 2,\n  k: 'v'\n}"),
    ("{\n  a: 1 // a\n}", "{\n  a: 1, // a\n  k: 'v'\n}"),
    ("{\n  a: 1, // a\n}", "{\n  a: 1, // a\n  k: 'v',\n}"),
    ("{\n  a: 1\n  // z\n}", "{\n  a: 1,\n  k: 'v'\n  // z\n}"),
    ("  {\n    a: 1\n  }", "  {\n    a: 1,\n    k: 'v'\n  }"),
    ("{\n  a() {\n  },\n}", "{\n  a() {\n  },\n  k: 'v',\n}"),
    ("{...a}", "{...a, k: 'v'}"), ("{a}", "{a, k: 'v'}"),
    // Quotes as those that are there.
    ("{'a': 1}", "{'a': 1, 'k': 'v'}"), ("{\"a\": 1}", "{\"a\": 1, \"k\": \"v\"}"),
    ("{a: \"x\"}", "{a: \"x\", k: \"v\"}"),
    ("{a: 'x', 'b-c': \"y\"}", "{a: 'x', 'b-c': \"y\", k: \"v\"}"),
    ("{a: `x`}", "{a: `x`, k: 'v'}"),
    // What a server writes at the end has its comma before it or within it.
    ("{a: 1, <?php b() ?>}", "{a: 1, <?php b() ?> k: 'v',}"),
    ("{\n  a: 1,\n  <?php b() ?>\n}", "{\n  a: 1,\n  <?php b() ?>\n  k: 'v',\n}"),
    (
      "{a: 1, <?php if (b): ?> c: 2, <?php endif ?>}",
      "{a: 1, <?php if (b): ?> c: 2, <?php endif ?> k: 'v',}"
    ),
    ("{a: 1 <?php b() ?>}", "{a: 1 <?php b() ?>, k: 'v'}"),
  ]

  @Test("A member comes", arguments: insertions)
  func inserts(before: String, after: String) throws {
    for lineBreak in ["\n", "\r\n"] {
      let before = before.replacing("\n", with: lineBreak)
      let object = try #require(parse(before, .javaScript).root?.object)
      let edits = ObjectEditor(object).inserting([.init("k", text: "v")])
      let result = Array(before.utf8).applying(edits)
      #expect(result == after.replacing("\n", with: lineBreak), "\(before)")
      #expect(parse(result, .javaScript).diagnostics.isEmpty, "\(result)")
    }
  }

  @Test(
    "What came goes again without a trace", arguments: insertions.map(\.0) + removals.map(\.0))
  func insertsAndRemoves(text: String) throws {
    // An object that is empty has no layout to remember.
    let isEmpty = parse(text, .javaScript).root?.object?.members.isEmpty != false
    guard !isEmpty || text == "{}" || text == "{\n}" else { return }
    for place in [ObjectEditor.Place.start, .end] {
      let object = try #require(parse(text, .javaScript).root?.object)
      let coming = ObjectEditor(object).inserting([.init("kk", text: "v")], at: place)
      let longer = Array(text.utf8).applying(coming)
      let wider = try #require(parse(longer, .javaScript).root?.object, "\(longer)")
      let going = ObjectEditor(wider).removing(try #require(wider["kk"], "\(longer)"))
      #expect(Array(longer.utf8).applying(going) == text, "\(longer)")
    }
  }

  @Test(
    "A name is given and taken back without a trace",
    arguments: [
      "{k: 1}", "{'k': 1}", "{\"k\": 1}", "{['k']: 1}", "{[`k`]: 1}", "{k() {}}", "{get k() {}}",
      "{async *k() {}}", "{'k'() {}}", "{a: 1, 'k' : 2}",
    ])
  func renamesAndBack(text: String) throws {
    for name in ["n", "n-1", "it's", "say \"n\"", "`n`", "\\", "é", "1", "", "${n}", "</script>"] {
      let object = try #require(parse(text, .javaScript).root?.object)
      let renamed = Array(text.utf8).applying(
        ObjectEditor(object).renaming(try #require(object["k"]), to: name))
      let other = try #require(parse(renamed, .javaScript).root?.object, "\(renamed)")
      #expect(parse(renamed, .javaScript).diagnostics.isEmpty, "\(renamed)")
      let member = try #require(other[name], "\(renamed)")
      let back = Array(renamed.utf8).applying(ObjectEditor(other).renaming(member, to: "k"))
      // Quotes that the other name needed stay.
      let expected = [text, text.replacing("k", with: "'k'")]
      #expect(expected.contains(back), "\(renamed)")
    }
  }
}
