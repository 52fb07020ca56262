import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// By the handbook of TypeScript: wherever a type may stand, the value beside it and the member after it are
/// read as if it were not there.
@Suite("Types of TypeScript are passed over")
struct TypeTests {
  static let types = [
    "string", "string[]", "string[][]", "readonly string[]", "Array<string>", "Map<string, number>",
    "Map<string, Map<string, number>>", "Array<Array<Array<string>>>", "A<B<C<D<E>>>>",
    "{a: string}",
    "{a?: string; b: number}", "{a: string, b?: {c: number}}", "[string, number]",
    "[a: string, b?: number]", "[...string[]]", "() => void", "(a: string, b?: number) => string",
    "(a: {b: c}) => {d: e}", "new (a: string) => B", "abstract new () => B", "a | b", "'a' | 'b'",
    "| 'a' | \"b\"", "a & b", "keyof T", "keyof typeof a", "typeof a", "typeof a.b",
    "typeof import('a')", "import('a').B", "import('a').B<string>", "T extends U ? V : W",
    "T extends U ? V : W extends X ? Y : Z", "T extends (infer U)[] ? U : never",
    "T extends {a: infer U} ? U : never", "T['a']", "T['a']['b'][]", "`a`", "`a${string}`",
    "`${A}-${B}`", "-1", "1n", "unique symbol", "{[a: string]: number}",
    "{readonly [K in keyof T]?: T[K]}", "{-readonly [K in T]-?: U}", "{[K in T as `a${K}`]: U}",
    "null", "undefined", "void", "true", "A.B.C", "A.B<C>", "(string | number)[]", "{a(): void}",
    "{(): void}", "{new (): A}", "{get a(): string}", "typeof a[number]", "string & {}",
    "Record<string, () => void>", "Promise<Array<() => void>>", "{}", "A<B>['c']", "A<`b`>",
    "A<'b'>", "A<1>", "A<{b: c}>", "A<[b]>", "A<() => b>", "A<typeof b>", "A<-1>",
    "A<B, C>['d'] | E",
    "A<B extends C ? D : E>", "A<B | C>[]", "any",
  ]

  /// A member `a` whose value is known though a type stands in the place of `#`.
  static let known = [
    ("a: 'x' as #", "'x'"), ("a: 'x' satisfies #", "'x'"), ("a: ('x' as #)", "'x'"),
    ("a: 'x' as # as #", "'x'"), ("a: ['x' as #, 'y']", "['x', 'y']"), ("a: <#>'x'", "'x'"),
    ("a: {b: 'x' as #}", "{b: 'x'}"), ("a: u ? 'x' as # : 'y'", "dynamic('x' | 'y')"),
    ("a: 'x' as # || 'y'", "dynamic('x' | 'y')"), ("a: u as # ?? 'y'", "dynamic('y')"),
  ]

  @Test("Beside a value that is known", arguments: known)
  func keepsValues(member: String, expected: String) {
    for type in Self.types {
      // After an alternative the question mark of a type is the choice's.
      if member.contains(" ? "), type.contains(" ? ") { continue }
      check(member.replacing("#", with: type), value: expected)
    }
  }

  @Test(
    "In functions, classes, calls and assertions of values that are not",
    arguments: [
      "a: f as #", "a: f as #\n", "a: u! as #", "a: (b: #): # => 1", "a: (b: #) => 1",
      "a: (b?: #, ...c: #[]): # => ({d: 1})", "a: async (b: #): # => { c }",
      "a: async <T,>(b: #): # => { c }", "a: <T,>(b: #): # => 1", "a: <T extends #>(b: T) => 1",
      "a: function (b?: #): # {}", "a: function f<T extends #>(b: T): # {}", "a: f<#>(1)",
      "a: f<#, #>(1)", "a: f<#>", "a: f<#>`x`", "a: f<#>`x${u}`", "a: f.g<#>(1).h<#>()",
      "a: f?.g<#>(1)", "a: f?.<#>(1)", "a: new F<#>()", "a: new F<#>", "a: new G.F<#>(1)",
      "a: [f<#>(1), 2]", "a: f(g<#>(1), h<#>)", "a: f<#>(1) || g", "a: f<#>(1) + 'x'",
      "a: u ? f<#>(1) : g", "a: u ? f : new G<#>()", "a: class { b: # = 1; c(): # {} }",
      "a: class<T extends #> extends B<#> { private c?: # }",
    ])
  func passesOver(member: String) {
    for type in Self.types { check(member.replacing("#", with: type), value: nil) }
  }

  @Test(
    "Of methods and accessors",
    arguments: [
      "a(b: #): # { return 1 }", "async a(b?: #): # {}", "*a(): # {}",
      "async *a<T extends #>(b: T): # {}",
      "get a(): # { return 1 }", "set a(b: #) {}", "'a'(b: #): # {}", "a<T>(b: T, c: #): # {}",
    ])
  func passesOverMembers(member: String) {
    for type in Self.types { check(member.replacing("#", with: type), value: nil) }
  }

  private func check(_ member: String, value: String?) {
    let text = "{\(member), zz: 1}"
    let tree = parse(text, .typeScript)
    #expect(tree.diagnostics.isEmpty, "\(text)")
    let members = tree.root?.object?.members ?? []
    #expect(members.map { $0.key?.text } == ["a", "zz"], "\(text)")
    #expect(members.last?.value.number == 1, "\(text)")
    if let value { #expect(members.first.map { summary($0.value) } == value, "\(text)") }
    #expect(tree.printed == Array(text.utf8))
  }

  @Test(
    "What compares is no type, whatever stands on both sides",
    arguments: [
      ("a < b ? 'x' : 'y'", "dynamic('x' | 'y')"), ("a < b ? 'x' : c > (d)", "dynamic('x')"),
      ("a < b || 'x'", "dynamic('x')"), ("a > b || 'x'", "dynamic('x')"),
      ("a < b && c > d ? 'x' : 'y'", "dynamic('x' | 'y')"),
      ("(a < b) > (c) || 'x'", "dynamic('x')"),
      ("a < b + 1 || c > (d) || 'x'", "dynamic('x')"), ("a < 1 ? 'x' : 'y'", "dynamic('x' | 'y')"),
      ("a < b === c > (d) || 'x'", "dynamic('x')"), ("a << b ? 'x' : 'y'", "dynamic('x' | 'y')"),
      ("a >> b ? 'x' : 'y'", "dynamic('x' | 'y')"), ("a ? 'x' : b < c", "dynamic('x')"),
      ("a ? (b) : 'x'", "dynamic('x')"), ("a ? 'x' : (b)", "dynamic('x')"),
      ("a ? (b) => c : 'x'", "dynamic('x')"), ("a ? 'x' : (b): c => d", "dynamic('x')"),
    ])
  func compares(text: String, expected: String) {
    let tree = parse("{a: \(text), zz: 1}", .typeScript)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root.map(summary) == "{a: \(expected), zz: 1}")
    #expect(parse("[\(text), a < b, c > d, 'z']", .typeScript).root?.array?.count == 4)
  }

  @Test(
    "A script has no types, and none of their words and marks",
    arguments: [
      "{a: 'x' ⟦as⟧ const}", "{a: 'x' ⟦satisfies⟧ T}", "{a: 'x'⟦!⟧}", "{a⟦?⟧: 'x'}", "{a⟦!⟧: 'x'}",
      "['x' ⟦as⟧ T]", "[1⟦!⟧]", "⟦<⟧'x'", "[⟦<⟧1, 2]",
    ])
  func scriptsHaveNone(marked: String) {
    let text = MarkedText(marked)
    let found = parse(text.text, .javaScript).diagnostics.first?.location.range
    // In an array the comma before the word is what is missing.
    let start = text.spans[0].lowerBound
    #expect(
      found == text.spans[0]
        || text.text.hasPrefix("[") && found.map { $0.lowerBound <= start } == true)
  }
}
