import TestSupport

/// Variables and objects that the script changes.
extension ConstantScript {
  /// Changes a constant of the script, before it is used or after.
  mutating func spoil() {
    guard let known = scopes.joined().filter({ $0.kind == .strings }).randomElement(using: &random)
    else { return }
    counter += 1
    let (name, other) = (known.name, "s\(counter)")
    let forms: [String] = [
      "\(name).powered_by = 'spoilt';", "delete \(name).new_messages;",
      "const \(other) = \(name);\n\(other).powered_by = 'spoilt';",
      "(p\(other) => { p\(other).powered_by = 'spoilt'; })(\(name));",
      "function \(other)(p) { p.powered_by = 'spoilt'; }\n\(other)(\(name));",
      "const \(other) = {set(p) { p.powered_by = 'spoilt'; }};\n\(other).set(\(name));",
      "class \(other) { constructor(p) { p.powered_by = 'spoilt'; } }\nnew \(other)(\(name));",
      "[\(name)].forEach(p => { p.powered_by = 'spoilt'; });",
      "for (const p of [\(name)]) p.powered_by = 'spoilt';",
      "for (\(name).powered_by of ['spoilt']);", "[\(name).powered_by] = ['spoilt'];",
      "({x: \(name).powered_by} = {x: 'spoilt'});",
      "const \(other) = {q: \(name)};\n\(other).q.powered_by = 'spoilt';",
      "const \(other) = [];\n\(other).push(\(name));\n\(other)[0].powered_by = 'spoilt';",
      "let \(other);\n({\(other)} = {\(other): \(name)});\n\(other).powered_by = 'spoilt';",
      "const \(other) = () => \(name);\n\(other)().powered_by = 'spoilt';",
      "function* \(other)() { yield \(name); }\nfor (const p of \(other)()) p.powered_by = 'spoilt';",
      "try { throw \(name); } catch (e) { e.powered_by = 'spoilt'; }",
      "try {} finally { \(name).powered_by = 'spoilt'; }",
      "\(other): { \(name).powered_by = 'spoilt'; break \(other); }",
      "switch (lang) { case 'es': \(name).powered_by = 'spoilt'; }",
      "const \(other) = {set q(p) { p.powered_by = 'spoilt'; }};\n\(other).q = \(name);",
      "(function () { this.powered_by = 'spoilt'; }).call(\(name));",
      "Object.assign(\(name), {powered_by: 'spoilt'});",
      "Object.setPrototypeOf(\(name), {powered_by: 'spoilt'});",
    ]
    lines.append(random.pick(forms))
  }

  mutating func variable(_ kind: Kind, _ depth: Int) -> String {
    let (one, other) = (expression(kind, depth + 1), expression(kind, depth + 1))
    let name = newName(kind)
    let forms: [String] = [
      "let \(name) = \(one); if (mobile) \(name) = \(other);",
      "let \(name); if (dark) { \(name) = \(one); } else { \(name) = \(other); }",
      "let \(name) = \(one); \(name) = \(other);",
      "var \(name); switch (lang) { case 'es': \(name) = \(one); break; default: \(name) = \(other); }",
      "let \(name) = \(one); (() => { \(name) = \(other); })();",
      "let \(name) = \(one); [1].forEach(() => { \(name) = \(other); });",
      "let \(name) = \(one); for (\(name) of [\(other)]) {}",
      "let \(name) = \(one); function g\(name)() { \(name) = \(other); } g\(name)();",
      "let \(name) = \(one); mobile && (\(name) = \(other));",
      "let \(name) = \(one); { let \(name) = \(other); }",
      "const \(name) = \(one); [\(other)].map(\(name) => \(name));",
      "let \(name) = \(one); \(name) ||= \(other);",
      "const \(name) = (() => { const \(name) = \(one); return \(name); })();",
      "let \(name) = \(one); q\(name): { if (mobile) break q\(name); \(name) = \(other); }",
      "let \(name) = \(one); try { \(name) = \(other); } finally { if (dark) \(name) = \(one); }",
      "let \(name) = \(one); try { if (dark) throw 1; \(name) = \(other); } catch (e) {}",
      "let \(name) = \(one); do { \(name) = \(other); } while (false);",
      "let \(name) = \(one); switch (lang) { case 'es': case 'pt': \(name) = \(other); }",
      "function* g\(name)() { yield \(one); yield \(other); } const [\(name)] = g\(name)();",
      "let \(name); for ([\(name)] of [[\(one)], [\(other)]]);",
      "let \(name) = \(one); const l\(name) = [() => { \(name) = \(other); }]; l\(name)[0]();",
    ]
    lines.append(random.pick(forms))
    return name
  }

  mutating func own(_ kind: Kind, _ depth: Int) -> String {
    let value = expression(kind, depth + 1)
    let other = expression(kind, depth + 1)
    counter += 1
    let name = "C\(counter)"
    let forms: [(String, String)] = [
      ("class \(name) { x = \(value); get() { return this.x; } }", "new \(name)().get()"),
      ("const \(name) = {x: \(value), get() { return this.x; }};", "\(name).get()"),
      (
        "const \(name) = {x: \(other), set() { this.x = \(value); return this.x; }};",
        "\(name).set()"
      ),
      (
        "class \(name) { constructor() { this.x = \(value); } get() { return this.x; } }",
        "new \(name)().get()"
      ),
      (
        "const \(name) = {data() { return {x: \(value)}; }, get() { return this.data().x; }};",
        "\(name).get()"
      ),
      (
        "class \(name) { x = \(value); get() { return this.x; } }\nclass B\(name) extends \(name) { x = \(other); }",
        "new B\(name)().get()"
      ),
      (
        "class \(name) { x = \(value); get() { return this.x; } }\nconst i\(name) = new \(name)();\ni\(name).x = \(other);",
        "i\(name).get()"
      ),
      (
        "const \(name) = {x: \(value), get() { return this.x; }};\n\(name).x = \(other);",
        "\(name).get()"
      ),
      (
        "const \(name) = {x: \(value), get() { return this.x; }};",
        "\(name).get.call({x: \(other)})"
      ),
      (
        "const \(name) = {x: \(value), get() { return this.x; }};",
        "({...\(name), x: \(other)}).get()"
      ),
      ("const \(name) = {x: \(value), get() { return (() => this.x)(); }};", "\(name).get()"),
      ("const \(name) = {x: \(value), set() { this.x = \(other); }};\n\(name).set();", "\(name).x"),
      ("const \(name) = {get x() { return \(value); }, set x(v) {}};\n\(name).x = 1;", "\(name).x"),
    ]
    let (text, use) = random.pick(forms)
    lines.append(text)
    return use
  }
}
