import LocaleSyntax
import Testing

@Suite("Changes to an object look like its author's")
struct ObjectEditorTests {
  @Test(
    "a member is added at the end",
    arguments: [
      (Dialect.json, "{}", "{\n  \"k\": \"v\"\n}"),
      (.json, "{\"a\": \"b\"}", "{\"a\": \"b\", \"k\": \"v\"}"),
      (.json, "{\n  \"a\": 1\n}", "{\n  \"a\": 1,\n  \"k\": \"v\"\n}"),
      (.json, "{\r\n\t\"a\": 1\r\n}", "{\r\n\t\"a\": 1,\r\n\t\"k\": \"v\"\r\n}"),
      (.javaScript, "{}", "{ k: 'v' }"),
      (.javaScript, "{a: \"b\"}", "{a: \"b\", k: \"v\"}"),
      (.javaScript, "{ 'a': 'b', }", "{ 'a': 'b', 'k': 'v', }"),
      (.javaScript, "{\n  a: 1,\n}", "{\n  a: 1,\n  k: 'v',\n}"),
      (.javaScript, "{\n  a: 1 // note\n}", "{\n  a: 1, // note\n  k: 'v'\n}"),
      (.javaScript, "{\n  a: 1, // note\n}", "{\n  a: 1, // note\n  k: 'v',\n}"),
      (.javaScript, "{\n  // note\n}", "{\n  k: 'v'\n  // note\n}"),
      (.json5, "{a: {\n    b: 1,\n  }}", "{a: {\n    b: 1,\n  }, k: 'v'}"),
    ])
  func adds(dialect: Dialect, before: String, after: String) throws {
    let object = try #require(parse(before, dialect).root?.object)
    let edits = ObjectEditor(object).inserting([.init("k", text: "v")])
    #expect(Array(before.utf8).applying(edits) == after)
    #expect(parse(after, dialect).diagnostics.isEmpty)
  }

  @Test(
    "a member is added at the start",
    arguments: [
      (Dialect.json, "{\"a\": 1}", "{\"k\": \"v\", \"a\": 1}"),
      (.json, "{\n  \"a\": 1\n}", "{\n  \"k\": \"v\",\n  \"a\": 1\n}"),
      (.javaScript, "{ a: 1 }", "{ k: 'v', a: 1 }"),
      (.javaScript, "{ // note\n  a: 1\n}", "{ // note\n  k: 'v',\n  a: 1\n}"),
    ])
  func addsFirst(dialect: Dialect, before: String, after: String) throws {
    let object = try #require(parse(before, dialect).root?.object)
    let edits = ObjectEditor(object).inserting([.init("k", text: "v")], at: .start)
    #expect(Array(before.utf8).applying(edits) == after)
  }

  @Test("several members, and values that are no text")
  func addsSeveral() throws {
    let before = "{\n    a: 1\n}"
    let object = try #require(parse(before, .javaScript).root?.object)
    let edits = ObjectEditor(object).inserting([
      .init("b", text: "it's"), .init("c-d", source: "true"),
    ])
    #expect(
      Array(before.utf8).applying(edits) == "{\n    a: 1,\n    b: 'it\\'s',\n    'c-d': true\n}")
  }

  @Test(
    "a member is removed with its comma and its line",
    arguments: [
      (Dialect.json, "{\"k\": 1}", "{}"), (.json, "{\"a\": 1, \"k\": 2}", "{\"a\": 1}"),
      (.json, "{\"k\": 1, \"a\": 2}", "{\"a\": 2}"),
      (.json, "{\"a\": 1, \"k\": 2, \"b\": 3}", "{\"a\": 1, \"b\": 3}"),
      (.json, "{\n  \"a\": 1,\n  \"k\": 2\n}", "{\n  \"a\": 1\n}"),
      (.json, "{\n  \"k\": 1,\n  \"a\": 2\n}", "{\n  \"a\": 2\n}"),
      (.javaScript, "{\n  a: 1,\n  k: 2, // note\n}", "{\n  a: 1,\n}"),
      (.javaScript, "{\r\n  k: 1,\r\n  a: 2\r\n}", "{\r\n  a: 2\r\n}"),
    ])
  func removes(dialect: Dialect, before: String, after: String) throws {
    let object = try #require(parse(before, dialect).root?.object)
    let member = try #require(object["k"])
    #expect(Array(before.utf8).applying(ObjectEditor(object).removing(member)) == after)
  }

  @Test(
    "a key gets another name",
    arguments: [
      (Dialect.json, "{\"k\": 1}", "n", "{\"n\": 1}"), (.javaScript, "{k: 1}", "n", "{n: 1}"),
      (.javaScript, "{k: 1}", "a-b", "{'a-b': 1}"),
      (.javaScript, "{'k': 1}", "it's", "{'it\\'s': 1}"),
      (.javaScript, "{k}", "n", "{n: k}"), (.javaScript, "{['k']: 1}", "n", "{['n']: 1}"),
    ])
  func renames(dialect: Dialect, before: String, name: String, after: String) throws {
    let object = try #require(parse(before, dialect).root?.object)
    let member = try #require(object["k"])
    #expect(Array(before.utf8).applying(ObjectEditor(object).renaming(member, to: name)) == after)
  }

  @Test("a text is replaced in whole and in part")
  func replacesText() throws {
    let before = "{a: 'dd.MM.YYYY'}"
    let text = try #require(parse(before, .javaScript).root?.object?["a"]?.value.string)
    #expect(
      Array(before.utf8).applying([text.replacing(6..<10, with: "yyyy")]) == "{a: 'dd.MM.yyyy'}")
    #expect(
      Array(before.utf8).applying([text.replacing(with: "d 'de' M")]) == "{a: 'd \\'de\\' M'}")
  }
}
