import LocaleSyntax
import TestSupport
import Testing

@Suite("Values")
struct ValueTests {
  @Test(
    "what only running could tell is dynamic, with the values that are known",
    arguments: [
      ("a", "dynamic"), ("a.b", "dynamic"), ("a()", "dynamic"), ("a?.b?.(c)", "dynamic"),
      ("x => x", "dynamic"), ("async (a, b) => { return 1 }", "dynamic"),
      ("function () { return {} }", "dynamic"), ("async function* f() {}", "dynamic"),
      ("class A extends B { c() {} }", "dynamic"), ("new Date()", "dynamic"),
      ("await f()", "dynamic"),
      ("`a${b}c`", "dynamic"), ("/[/]a/g", "dynamic"), ("tag`a`", "dynamic"),
      ("<b>x</b>", "dynamic"),
      ("typeof a", "dynamic"), ("a, b", "dynamic"), ("'a' + b", "dynamic"), ("1 / 2", "dynamic"),
      ("'a' + 'b'", "'ab'"), ("'a' + `b` + \"c\"", "'abc'"), ("('a' + ('b'))", "'ab'"),
      ("`a`", "'a'"), ("`a\nb`", "'a\nb'"), ("('a')", "'a'"), ("(((1)))", "1"), ("-1", "-1"),
      ("+1", "1"), ("- -1", "1"), ("!0", "true"), ("!1", "false"), ("!!1", "true"),
      ("void 0", "undefined"), ("undefined", "undefined"), ("10n", "bigInt"), ("0x10", "16"),
      ("1_000", "1000"), ("a ? 'b' : 'c'", "dynamic('b' | 'c')"),
      ("a ? 'b' : c ? 'd' : 'e'", "dynamic('b' | 'd' | 'e')"),
      ("a ? b ? 'c' : 'd' : 'e'", "dynamic('c' | 'd' | 'e')"), ("a || 'b'", "dynamic('b')"),
      ("'a' || 'b'", "dynamic('a' | 'b')"), ("a ?? 'b'", "dynamic('b')"),
      ("a && 'b'", "dynamic('b')"),
      ("a || b || 'c'", "dynamic('c')"), ("(a || 'b') ?? 'c'", "dynamic('b' | 'c')"),
      ("a ? {b: 1} : [2]", "dynamic({b: 1} | [2])"), ("a ? (b || 'c') : 'd'", "dynamic('c' | 'd')"),
      ("(a || 'b') + 'c'", "dynamic"), ("f(a ? 'b' : 'c')", "dynamic"),
      ("x => a || 'b'", "dynamic"),
      ("a = 'b'", "'b'"), ("a === 'b'", "dynamic"), ("a < b ? 'c' : 'd'", "dynamic('c' | 'd')"),
      ("'a' in b || 'c'", "dynamic('c')"), ("[1, ...a, , 2]", "[1, dynamic, undefined, 2]"),
      ("[...[1]]", "[dynamic]"),
    ])
  func readsExpressions(text: String, expected: String) {
    // A sequence needs parentheses to be one.
    let subject = parse(text == "a, b" ? "[(\(text))]" : "[\(text)]", .javaScript)
    #expect(subject.root?.array?.first.map(summary) == expected)
    #expect(subject.diagnostics.isEmpty)
  }

  @Test(
    "types leave a value what it is",
    arguments: [
      ("'a' as const", "'a'"), ("{a: 1} satisfies Record<string, number>", "{a: 1}"),
      ("<T>'a'", "'a'"), ("<any>{b: 1}", "{b: 1}"), ("'a'!", "'a'"),
      ("1 as unknown as string", "1"),
      ("{a: 'b' as X | Y, c: <Z<W>>'d'}", "{a: 'b', c: 'd'}"), ("x as any || 'b'", "dynamic('b')"),
      ("[1] as readonly [number]", "[1]"), ("{a: (x: T): R => x, b: 1}", "{a: dynamic, b: 1}"),
      ("{a: <T,>(x: T) => x, b: 1}", "{a: dynamic, b: 1}"),
      ("{a(this: T, x?: string): void { }, b: 1}", "{method a, b: 1}"),
      ("'a' as { b: string; c: (d: E) => F }['b']", "'a'"), ("a as typeof b.c", "dynamic"),
    ])
  func readsTypes(text: String, expected: String) {
    let tree = parse(text, .typeScript)
    #expect(tree.root.map(summary) == expected)
    #expect(tree.diagnostics.isEmpty)
  }

  @Test(
    "members of every kind",
    arguments: [
      ("{a: 1, 'b': 2, \"c\": 3, 4: 4, ['d']: 5}", "{a: 1, b: 2, c: 3, 4: 4, d: 5}"),
      ("{a, b: 1}", "{shorthand a, b: 1}"), ("{...a, b: 1}", "{...dynamic, b: 1}"),
      ("{...(a ? {b: 1} : {}), c: 2}", "{...dynamic({b: 1} | {}), c: 2}"),
      ("{[a]: 1, b: 2}", "{computed ?, b: 2}"), ("{[`a`]: 1}", "{a: 1}"),
      (
        "{a() {}, async b() {}, *c() {}, async *d() {}}", "{method a, method b, method c, method d}"
      ),
      ("{get a() { return 1 }, set a(b) {}}", "{accessor a, accessor a}"),
      ("{get: 1, set: 2, async: 3, static: 4}", "{get: 1, set: 2, async: 3, static: 4}"),
      ("{if: 1, class: 2, null: 3}", "{if: 1, class: 2, null: 3}"),
      ("{\\u0061b: 1}", "{ab: 1}"), ("{a: 1, a: 2}", "{a: 1, a: 2}"),
      ("{a: {b: {c: 'd'}}}", "{a: {b: {c: 'd'}}}"),
      ("{1.5: 'a', 0x10: 'b'}", "{1.5: 'a', 16: 'b'}"),
      (
        "{a: <?php echo $a ?>, <?php if ($b): ?> c: 1, <?php endif ?> d: 2}",
        "{a: dynamic, hole ?, c: 1, hole ?, d: 2}"
      ),
      ("{a: {{ b }}, {% if c %} d: 1 {% endif %}}", "{a: dynamic, hole ?, d: 1, hole ?}"),
    ])
  func readsMembers(text: String, expected: String) {
    let tree = parse(text, .javaScript)
    #expect(tree.root.map(summary) == expected)
    #expect(tree.diagnostics.isEmpty)
  }

  @Test("ranges cover what they name")
  func givesRanges() throws {
    let text = "/* a */ { 'b' : ( 'c' ) , d: [1], ...e }"
    let bytes = Array(text.utf8)
    let object = try #require(parse(text, .javaScript).root?.object)
    #expect(bytes.text(object.range) == "{ 'b' : ( 'c' ) , d: [1], ...e }")
    #expect(bytes.text(object.openBrace) == "{")
    #expect(object.members.map { bytes.text($0.keyRange) } == ["b", "d", "..."])
    #expect(object.members.map { bytes.text($0.range) } == ["'b' : ( 'c' )", "d: [1]", "...e"])
    #expect(object.members.map { bytes.text($0.value.range) } == ["'c'", "[1]", "e"])
    #expect(object["b"]?.value.sourceText == "'c'")
    #expect(object["missing"] == nil)
  }

  @Test("the last of two keys counts")
  func looksUpLastKey() {
    #expect(parse("{a: 1, b: 2, a: 3}", .javaScript).root?.object?["a"]?.value.number == 3)
  }

  @Test("comments tell their text and where they stand")
  func readsComments() {
    let text = "// crmlocale: language=pl\n{ /* one */ a: 1, // two\n  // three\n}\n"
    let comments = parse(text, .json5).comments
    #expect(comments.map(\.text) == [" crmlocale: language=pl", " one ", " two", " three"])
    #expect(comments.map(\.isOnOwnLine) == [true, false, false, true])
    #expect(comments.map(\.isAtTop) == [true, false, false, false])
    #expect(comments.first?.range == 0..<25)
  }

  @Test(
    "a file may hold a value that is no object", arguments: ["\"a\"", "[]", "1", "null", "true"])
  func readsBareValues(text: String) {
    #expect(parse(text, .json).root != nil)
    #expect(parse(text, .json).diagnostics.isEmpty)
  }
}
