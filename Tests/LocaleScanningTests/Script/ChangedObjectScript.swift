import TestSupport

/// Random scripts that change an object by another name than they read it by, or another object than the
/// one that they read.
struct ChangedObjectScript {
  private var random: SeededGenerator
  private var counter = 0

  init(_ seed: Seed) { random = seed.numbers }

  /// The next script that changes what it reads.
  mutating func next() -> String {
    counter = 0
    let isList = random.chance(4)
    var (object, name) = ("const o = ['y', 'z'];", "o")
    var reading = random.pick(["o[0]", "o[0]", "o[1]"])
    if !isList {
      (object, name, reading) = random.pick(Self.objects)
      if reading.isEmpty { reading = random.pick(["o.b", "o['b']", "({...o}).b", "o?.b"]) }
    }
    let (before, other) = otherName(name, 2)
    let end = reading == "this" ? "o.r();" : result(reading)
    return [object, before, change(other, isList), end].joined(separator: "\n")
  }

  /// The next script that changes another object than it reads.
  mutating func nextApart() -> String {
    counter = 0
    let isList = random.chance(4)
    let (before, other) = otherName("z", 2)
    return [
      random.pick(Self.untouched), isList ? "const z = ['y', 'w'];" : "const z = {b: 'y'};", before,
      random.pick(Self.uses), change(other, isList), "crmPluginConfig = {a: o.b};",
    ].joined(separator: "\n")
  }

  /// What is read: its declaration, its name, and how `b` is read, if not in any way.
  private static let objects: [(String, String, String)] = [
    ("const o = {b: 'y'};", "o", ""), ("let o = {b: 'y'};", "o", ""),
    ("var o = {b: 'y', c: 1};", "o", ""), ("const o = Object.seal({b: 'y'});", "o", ""),
    ("const h0 = {q: {b: 'y'}};", "h0.q", "h0.q.b"),
    ("const h0 = {q: {b: 'y'}}; const o = h0.q;", "h0.q", ""),
    ("const h0 = {q: {b: 'y'}}; const o = h0.q;", "o", "h0.q.b"),
    (
      "class C { b = 'y'; g() { return this.b; } r() { crmPluginConfig = {a: this.b}; } } const o = new C();",
      "o", "this"
    ),
    ("const o = {b: 'y', r() { crmPluginConfig = {a: this.b}; }};", "o", "this"),
  ]

  private static let untouched = [
    "const o = {b: 'x'};", "let o = {b: 'x'};", "const h0 = {q: {b: 'x'}}; const o = h0.q;",
    "const o = Object.freeze({b: 'x'});",
  ]

  /// Uses of an object that do not change it.
  private static let uses = [
    "", "JSON.stringify(o);", "(u => u.b)(o);", "const rr = u => u.b; rr(o);", "[o].map(u => u.b);",
    "Object.keys(o).forEach(key => key);", "for (const key in o);", "const oo = {...o}; oo.b = 1;",
    "function rd(u, key) { return u[key]; } rd(o, 1);", "const {b: bb} = o;",
    "const ho = {o}; ho.key = 1;", "const el = {}; el.t = o.b;",
    "const el = {t: {}}; el.t.u = o.b;",
  ]

  private mutating func result(_ reading: String) -> String {
    random.pick([
      "crmPluginConfig = {a: \(reading)};", "const t = \(reading); crmPluginConfig = {a: t};",
      "(function () { crmPluginConfig = {a: \(reading)}; })();",
      "const g0 = () => \(reading); crmPluginConfig = {a: g0()};",
    ])
  }

  private mutating func otherName(_ name: String, _ depth: Int) -> (String, String) {
    let form = random.pick(Self.otherNames)
    let names = newNames()
    let (before, other) = (fill(form.before, name, names), fill(form.name, name, names))
    guard depth > 0, random.chance(2) else { return (before, other) }
    let (more, last) = otherName(other, depth - 1)
    return ("\(before)\n\(more)", last)
  }

  private mutating func change(_ name: String, _ isList: Bool) -> String {
    let names = newNames()
    var text = random.pick(Self.places)
    let parameter = "p\(counter)"
    for (mark, target) in [
      ("$m(e)", name), ("$m(p)", parameter), ("$m(this.p)", "this.\(parameter)"),
      ("$m(p[0])", "\(parameter)[0]"),
    ] where text.contains(mark) {
      let form = random.pick(isList ? Self.listChanges : Self.objectChanges)
      text = text.replacing(mark, with: fill(form, target, newNames()))
    }
    return fill(text.replacing("$p", with: parameter), name, names)
  }

  private mutating func newNames() -> Int {
    counter += 1
    return counter
  }

  private func fill(_ form: String, _ name: String, _ number: Int) -> String {
    form.replacing("$n", with: "n\(number)").replacing("$f", with: "f\(number)")
      .replacing("$k", with: "k\(number)").replacing("$e", with: name)
  }
}
