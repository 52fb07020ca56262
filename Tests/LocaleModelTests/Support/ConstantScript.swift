import TestSupport

/// Random scripts that put a config together of constants, functions, patterns and conditions, in the
/// ways in which sites do.
///
/// What they leave open is whether `mobile` and `dark` hold, and which `lang` the page is in.
struct ConstantScript {
  /// What an expression gives.
  enum Kind: CaseIterable { case text, flag, strings, theme, config }

  var random: SeededGenerator
  var lines: [String] = []
  /// The names that the functions around may use, by kind, the innermost scope last.
  var scopes: [[(name: String, kind: Kind)]] = [[]]
  var counter = 0

  init(_ seed: Seed) { random = seed.numbers }

  /// The next script.
  mutating func next() -> String {
    (lines, scopes, counter) = ([], [[]], 0)
    for _ in 0..<random.next(below: 3) { _ = constant(random.pick(Kind.allCases), 0) }
    let body = statements()
    lines += random.chance(4) ? inFunction(body) : body
    return lines.joined(separator: "\n")
  }

  // MARK: - Statements

  private static let target = "window.crmPluginConfig"

  private mutating func statements() -> [String] {
    let before = lines
    lines = []
    if random.chance(3) { stepByStep() } else { set() }
    for _ in 0..<random.next(below: 3) { change() }
    defer { lines = before }
    return lines
  }

  private mutating func set() {
    switch random.next(below: 5) {
    case 0:
      let (one, other) = (expression(.config, 0), expression(.config, 0))
      lines.append("if (mobile) { \(Self.target) = \(one); } else { \(Self.target) = \(other); }")
    case 1:
      let value = expression(.config, 0)
      lines.append("\(Self.target) = \(Self.target) || \(value);")
    default:
      let value = expression(.config, 0)
      lines.append("\(Self.target) = \(value);")
    }
  }

  private mutating func stepByStep() {
    let name = newName(.config)
    lines.append("const \(name) = {};")
    let (color, strings) = (expression(.text, 1), expression(.strings, 1))
    lines.append("\(name).color = \(color);")
    if random.chance(2) { lines.append("if (dark) \(name).hidden = true;") }
    lines.append("\(name).onlinechat = {locale: \(strings)};")
    lines.append("\(Self.target) = \(name);")
  }

  private mutating func change() {
    switch random.next(below: 6) {
    case 0:
      let value = expression(.text, 0)
      lines.append("\(Self.target).color = \(value);")
    case 1:
      let value = expression(.strings, 0)
      lines.append("\(Self.target).onlinechat = {locale: \(value)};")
    case 2:
      let value = expression(.config, 0)
      lines.append("Object.assign(\(Self.target), \(value));")
    case 3:
      let value = expression(.flag, 0)
      lines.append("if (dark) \(Self.target).hidden = \(value);")
    case 4:
      let value = expression(.text, 0)
      lines.append("\(Self.target) = {...\(Self.target), color: \(value)};")
    default: spoil()
    }
  }

  private mutating func inFunction(_ body: [String]) -> [String] {
    let inside = body.joined(separator: "\n")
    counter += 1
    switch random.next(below: 4) {
    case 0: return ["(function () {\n\(inside)\n})();"]
    case 1: return ["(() => {\n\(inside)\n})();"]
    case 2: return ["function start\(counter)() {\n\(inside)\n}\nstart\(counter)();"]
    default: return ["{\n\(inside)\n}"]
    }
  }

  // MARK: - Names

  /// Few names, so that those of inner scopes hide others.
  mutating func newName(_ kind: Kind) -> String {
    counter += 1
    let name = "n\(counter)"
    scopes[scopes.count - 1].append((name, kind))
    return name
  }

  private mutating func constant(_ kind: Kind, _ depth: Int) -> String {
    let value = expression(kind, depth + 1)
    let name = newName(kind)
    lines.append("\(random.pick(["const", "let", "var"])) \(name) = \(value);")
    return name
  }

  // MARK: - Expressions

  private static let texts = ["'red'", "\"blue\"", "`teal`", "'a' + 'b'", "('x')"]

  private mutating func literal(_ kind: Kind, _ depth: Int) -> String {
    switch kind {
    case .text: return random.pick(Self.texts)
    case .flag: return random.pick(["true", "false", "!0", "!1"])
    case .strings:
      var members = ["extends: \(expression(.text, depth + 1))"]
      if random.chance(2) { members.append("new_messages: \(expression(.text, depth + 1))") }
      if random.chance(3) { members.append("get powered_by() { return \(literal(.text, 0)); }") }
      return "{\(members.joined(separator: ", "))}"
    case .theme: return "{background: \(expression(.text, depth + 1))}"
    case .config:
      var members = ["color: \(expression(.text, depth + 1))"]
      if random.chance(2) { members.append("hidden: \(expression(.flag, depth + 1))") }
      let inner = [
        "locale: \(expression(.strings, depth + 1))", "theme: \(expression(.theme, depth + 1))",
      ]
      members.append(
        "onlinechat: {\(inner.prefix(1 + random.next(below: 2)).joined(separator: ", "))}")
      return "{\(members.joined(separator: ", "))}"
    }
  }

  /// An expression; what it needs is declared before the statement.
  mutating func expression(_ kind: Kind, _ depth: Int) -> String {
    guard depth < 4 else { return literal(kind, depth) }
    switch random.next(below: 14) {
    case 0: return constant(kind, depth)
    case 1:
      let known = scopes.joined().filter { $0.kind == kind }
      return known.randomElement(using: &random)?.name ?? literal(kind, depth)
    case 2: return member(kind, depth)
    case 3: return bound(kind, depth)
    case 4: return call(kind, depth)
    case 5:
      let (one, other) = (expression(kind, depth + 1), expression(kind, depth + 1))
      return "(\(random.pick(["mobile", "dark", "lang === 'es'"])) ? \(one) : \(other))"
    case 6: return wrapped(kind, depth)
    case 7: return variable(kind, depth)
    case 8: return extended(kind, depth)
    case 9: return own(kind, depth)
    default: return literal(kind, depth)
    }
  }

  private mutating func member(_ kind: Kind, _ depth: Int) -> String {
    let (one, other) = (expression(kind, depth + 1), expression(kind, depth + 1))
    counter += 1
    let name = "m\(counter)"
    let getter = "get pt() { return \(other); }"
    lines.append("const \(name) = {es: \(one), \(random.chance(4) ? getter : "pt: \(other)")};")
    let forms: [String] = [
      "\(name).es", "\(name)['pt']", "\(name)[lang]", "(\(name)[lang] || \(name).es)",
      "\(name)?.pt", "(\(name)[lang] ?? \(name).pt)",
    ]
    return random.pick(forms)
  }

  private mutating func bound(_ kind: Kind, _ depth: Int) -> String {
    let (one, other) = (expression(kind, depth + 1), expression(kind, depth + 1))
    let name = newName(kind)
    let forms: [String] = [
      "const {es: \(name) = \(one)} = {pt: \(other)};",
      "const {es: \(name) = \(other)} = {es: \(one)};",
      "const {a: {b: \(name)}} = {a: {b: \(one)}};",
      "const {a: {b: \(name) = \(one)} = {}} = {};",
      "const [\(name) = \(one)] = [];",
      "const [, \(name)] = [\(other), \(one)];",
      "const [\(name), ...\(name)rest] = [\(one), \(other)];",
      "const {[lang]: \(name) = \(one)} = {es: \(other)};",
      "let {\(name)} = {\(name): \(one), x: \(other)};",
      "let \(name); ({a: \(name)} = {a: \(one)});",
      "let \(name) = \(other); [\(name)] = [\(one)];",
    ]
    lines.append(random.pick(forms))
    return name
  }

  private mutating func call(_ kind: Kind, _ depth: Int) -> String {
    let (one, other) = (expression(kind, depth + 1), expression(kind, depth + 1))
    counter += 1
    let name = "f\(counter)"
    let forms: [(String, String)] = [
      ("function \(name)() { return \(one); }", "\(name)()"),
      ("const \(name) = () => (\(one));", "\(name)()"),
      ("const \(name) = function () { return \(one); };", "\(name)()"),
      ("function \(name)() { if (mobile) return \(one); return \(other); }", "\(name)()"),
      (
        "function \(name)() { if (dark) { return \(one); } else { return \(other); } }", "\(name)()"
      ),
      (
        "function \(name)(l) { switch (l) { case 'es': return \(one); default: return \(other); } }",
        "\(name)(lang)"
      ),
      ("function \(name)(x) { return x; }", "\(name)(\(one))"),
      (
        "function \(name)(x = \(one)) { return x; }",
        random.chance(2) ? "\(name)()" : "\(name)(\(other))"
      ),
      (
        "const \(name) = ({x = \(one)} = {}) => x;",
        random.chance(2) ? "\(name)()" : "\(name)({x: \(other)})"
      ),
      ("const \(name) = (l) => ({es: \(one), pt: \(other)})[l];", "\(name)('es')"),
      ("const \(name) = (l) => ({es: \(one), pt: \(other)})[l] || \(one);", "\(name)(lang)"),
      ("const \(name) = {get(x) { return x || \(one); }};", "\(name).get(\(other))"),
      ("function \(name)(x) { const y = x; return y; }", "(\(name)(\(other)), \(name)(\(one)))"),
      ("function \(name)() { try { return \(one); } catch (e) { return \(other); } }", "\(name)()"),
      ("function \(name)(x) { x = \(one); return x; }", "\(name)(\(other))"),
      ("const \(name) = x => y => (dark ? x : y);", "\(name)(\(one))(\(other))"),
      ("const \(name) = x => (x => x)(\(one));", "\(name)(\(other))"),
      ("function \(name)() { return \n\(one); }", "(\(name)() || \(other))"),
    ]
    let (text, use) = random.pick(forms)
    lines.append(text)
    return use
  }

  private mutating func wrapped(_ kind: Kind, _ depth: Int) -> String {
    let value = expression(kind, depth + 1)
    var forms = ["(() => \(value.hasPrefix("{") ? "(\(value))" : value))()"]
    forms += [
      "(function () { return \(value); })()", "(0, \(value))", "useMemo(() => (\(value)), [])",
    ]
    forms += ["((x) => x)(\(value))", "(function (x, y) { return x; }(\(value), 1))"]
    switch kind {
    case .text: forms += ["`${\(value)}`", "`${\(value)}`", "String(\(value))"]
    case .flag: forms += ["!!\(value)", "!\(value)"]
    case .strings, .theme, .config:
      forms += ["Object.freeze(\(value))", "structuredClone(\(value))", "Object.seal(\(value))"]
      forms += ["JSON.parse(JSON.stringify(\(value)))", "Object.assign({}, \(value))"]
    }
    return random.pick(forms)
  }

  private mutating func extended(_ kind: Kind, _ depth: Int) -> String {
    switch kind {
    case .text, .flag: return literal(kind, depth)
    case .strings:
      let (base, text) = (expression(.strings, depth + 1), expression(.text, depth + 1))
      let forms: [String] = [
        "{...\(base), new_messages: \(text)}", "{new_messages: \(text), ...\(base)}",
        "{...(dark && \(base)), new_messages: \(text)}",
        "{...(mobile ? \(base) : {}), powered_by: 'p'}",
        "Object.assign({}, \(base), {new_messages: \(text)})",
      ]
      return random.pick(forms)
    case .theme, .config:
      let base = expression(kind, depth + 1)
      return "{...\(base)}"
    }
  }

}
