import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What members of objects, of classes and of lists are worth, with Node as the judge of the tables.
@Suite("Members are followed to what an engine finds under their names")
struct OwnMemberTests {
  /// Scripts that set `a`, whose value is known.
  static let known = [
    "const o = {b: 'x'}; crmPluginConfig = {a: o.b};",
    "const o = {'b': 'x'}; crmPluginConfig = {a: o['b']};",
    "const o = {b: {c: 'x'}}; crmPluginConfig = {a: o.b.c};",
    "const o = {b: 'y', b: 'x'}; crmPluginConfig = {a: o.b};",
    "const p = {b: 'x'}; const o = {...p}; crmPluginConfig = {a: o.b};",
    "const p = {b: 'x'}; const o = {b: 'y', ...p}; crmPluginConfig = {a: o.b};",
    "const p = {b: 'y'}; const o = {...p, b: 'x'}; crmPluginConfig = {a: o.b};",
    "const b = 'x'; const o = {b}; crmPluginConfig = {a: o.b};",
    "const l = ['y', 'x']; crmPluginConfig = {a: l[1]};",
    "const o = {l: ['y', 'x']}; crmPluginConfig = {a: o.l[1]};",
    "class A { b = 'x'; c() { crmPluginConfig = {a: this.b}; } } new A().c();",
    "const o = {b: 'x', c() { crmPluginConfig = {a: this.b}; }}; o.c();",
  ]

  /// Scripts whose value may stay unknown, and is nothing else than an engine finds.
  static let open = [
    "const o = {get b() { return 'x'; }}; crmPluginConfig = {a: o.b};",
    "const o = {b: 'y'}; o.b = 'x'; crmPluginConfig = {a: o.b};",
    "const o = {b: 'y'}; o['b'] = 'x'; crmPluginConfig = {a: o.b};",
    "const o = {b: 'y'}; const k = 'b'; o[k] = 'x'; crmPluginConfig = {a: o.b};",
    "const o = {b: 'y'}; const p = o; p.b = 'x'; crmPluginConfig = {a: o.b};",
    "const o = {b: 'y'}; Object.assign(o, {b: 'x'}); crmPluginConfig = {a: o.b};",
    "const k = 'b'; const o = {b: 'y', [k]: 'x'}; crmPluginConfig = {a: o.b};",
    "const o = {b: 'y', get b() { return 'x'; }}; crmPluginConfig = {a: o.b};",
    "const o = {set b(v) {}, ...{b: 'x'}}; crmPluginConfig = {a: o.b};",
    "const l = ['y']; l[0] = 'x'; crmPluginConfig = {a: l[0]};",
    "const l = ['y', 'x'].reverse(); crmPluginConfig = {a: l[0]};",
    "const l = [...['x'], 'y']; crmPluginConfig = {a: l[0]};",
    "class A { b = 'y'; c() { this.b = 'x'; crmPluginConfig = {a: this.b}; } } new A().c();",
    "class A { b = 'y'; constructor() { this.b = 'x'; } c() { crmPluginConfig = {a: this.b}; } } new A().c();",
    "class A { static b = 'y'; b = 'x'; c() { crmPluginConfig = {a: this.b}; } } new A().c();",
    "class A { get b() { return 'x'; } c() { crmPluginConfig = {a: this.b}; } } new A().c();",
    "const {b = 'y'} = {b: 'x'}; crmPluginConfig = {a: b};",
    "const {b = 'x'} = {}; crmPluginConfig = {a: b};",
    "const [, b] = ['y', 'x']; crmPluginConfig = {a: b};",
    "let o = {b: 'y'}; o = {b: 'x'}; crmPluginConfig = {a: o.b};",
    "const o = {b: 'y'}; delete o.b; o.b ??= 'x'; crmPluginConfig = {a: o.b};",
  ]

  private static func alternatives(_ script: String) -> [String]? {
    let value = scan(script, "a.js").assignments.last?.value.object?["a"]?.value
    if let text = value?.string?.text { return [text] }
    return value?.alternatives.compactMap { $0.string?.text }
  }

  @Test("what is known is found", arguments: known)
  func findsKnown(script: String) { #expect(Self.alternatives(script) == ["x"]) }

  @Test("what is told of the rest is right", arguments: open)
  func tellsNothingWrong(script: String) {
    let found = Self.alternatives(script)
    #expect(found?.isEmpty != false || found?.contains("x") == true, "\(found ?? [])")
  }

  // Needs Node.
  @Test("as Node does", .enabled(if: Engine.node != nil, "needs Node"))
  func agreesWithNode() throws {
    let values: [String] = try #require(Engine.node).call(
      "scripts => scripts.map(s => new Function(`var crmPluginConfig; ${s}; return crmPluginConfig.a`)())",
      with: Self.known + Self.open)
    for (script, value) in zip(Self.known + Self.open, values) {
      #expect(value == "x", "\(script)")
    }
  }
}
