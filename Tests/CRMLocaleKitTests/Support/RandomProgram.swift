import TestSupport

/// Random programs that build a config and change it, in all the ways in which people do.
struct RandomProgram {
  /// How far programs go.
  enum Range: Sendable {
    /// Only what can be followed without any doubt: it has to be.
    case plain
    /// All of it, also what only running it can tell.
    case everything
  }

  private var random: SeededGenerator
  private let range: Range
  private var lines: [String] = []
  /// The names of objects by what they are, which the statements after them use.
  private var objects: [Part: [String]] = [:]
  private var counter = 0
  /// Whether the program holds nothing that only running it can tell, but for its last statements.
  private var isSure = true

  /// The objects of a config.
  enum Part: String, CaseIterable {
    case config, onlinechat, locale, theme, header, message, compose
  }

  init(_ seed: Seed, _ range: Range) {
    random = seed.numbers
    self.range = range
  }

  /// The next program.
  mutating func next() -> String {
    (lines, objects, counter) = ([], [:], 0)
    isSure = !random.chance(3)
    for _ in 0..<random.next(below: 3) { declareConstant() }
    begin()
    for _ in 0..<(1 + random.next(below: 6)) { change() }
    return lines.joined(separator: "\n")
  }

  // MARK: - Values

  private mutating func name(_ prefix: String) -> String {
    counter += 1
    return prefix + String(counter)
  }

  private static let texts = [
    "Nuevos", "Escribe aquí…", "it's", "a\\\\b", "😀 hola", "News", "Ваші", "x", "Envío", "Leído ya",
    "<b>", "--\\x3E", "\\u2028", "e\\u0301", "\\u00e9", "N", "línea", "\\ud83d", "tab\\tx",
  ]
  private static let colors = ["#fff", "#b5651d", "red", "rgb(1, 2, 3)", "#12345678", "teal"]

  private static func members(of part: Part) -> [String] {
    switch part {
    case .config: ["hidden", "color", "onlinechat"]
    case .onlinechat: ["mode", "user_id", "locale", "theme"]
    case .locale:
      ["extends", "new_messages", "powered_by", "compose_placeholder", "delivery_status_sent"]
    case .theme: ["background", "system_color", "header", "message", "compose"]
    case .header: ["background", "color"]
    case .message: ["outgoing_background", "outgoing_color", "incoming_background"]
    case .compose: ["height", "button_background"]
    }
  }

  /// The object under a name, where it is one.
  private static func part(_ name: String, of part: Part) -> Part? {
    switch (part, name) {
    case (.config, "onlinechat"): .onlinechat
    case (.onlinechat, "locale"): .locale
    case (.onlinechat, "theme"): .theme
    case (.theme, "header"): .header
    case (.theme, "message"): .message
    case (.theme, "compose"): .compose
    default: nil
    }
  }

  /// An expression for what a name may hold.
  private mutating func value(_ name: String, of part: Part, depth: Int = 0) -> String {
    if let inner = Self.part(name, of: part) { return object(inner, depth: depth + 1) }
    let text: String
    switch name {
    case "hidden": return spelled(random.chance(2) ? "true" : "false", isBool: true)
    case "height": return random.pick(["0", "40", "1e2", "0x20", "80 + 5", "170.0", "60.5"])
    case "mode": text = "widget"
    case "extends": text = random.pick(["en", "es", "pt"])
    case "user_id": text = random.pick(["", "9d2fcf3baa1c5a4a0b0b51b3d2b7ad0b", "u-\(counter)"])
    case "new_messages", "powered_by", "compose_placeholder", "delivery_status_sent":
      text = random.pick(Self.texts)
    default: text = random.pick(Self.colors)
    }
    return spelled(text, isBool: false)
  }

  private mutating func spelled(_ text: String, isBool: Bool) -> String {
    if isBool {
      switch random.next(below: range == .plain ? 3 : 7) {
      case 0: return text == "true" ? "!0" : "!1"
      case 1: return text == "true" ? "1 < 2" : "'a' === 'b'"
      case 2, 3: return text
      case 4: return "!\(condition())"
      case 5: return "\(condition()) ? \(text) : !\(text)"
      default: return "Boolean(\(text))"
      }
    }
    let single = "'\(text.replacing("'", with: "\\'"))'"
    switch random.next(below: range == .plain ? 5 : 12) {
    case 0: return "`\(text)`"
    case 1: return "\"\(text)\""
    case 2 where text.count > 2: return single
    case 3: return "'' + \(single)"
    case 4: return "(\(single))"
    case 5: return "`${\(single)}`"
    case 6: return "\(condition()) ? \(single) : \(single)"
    case 7: return "[\(single)].join('')"
    case 8: return "(() => \(single))()"
    case 9: return "String(\(single))"
    case 10: return "\(condition()) ? \(single) : 'other'"
    default: return single
    }
  }

  /// What the program cannot know of itself, and what it can.
  private mutating func condition() -> String {
    let known = [
      "true", "false", "1", "0", "'x'", "''", "null", "[1].includes(1)", "undefined", "NaN", "{}.a",
      "typeof window.crmPluginConfig === 'object'", "!'a'.concat('b')",
    ]
    if isSure || random.chance(2) { return random.pick(known) }
    return random.pick([
      "true", "false", "1", "0", "'x'", "''", "null", "!window.crmPluginConfig", "innerWidth < 600",
      "navigator.language === 'es'", "typeof nothing === 'undefined'", "flag", "!flag",
      "Math.random() < 2", "window.unset", "document.title", "[1].includes(1)", "undefined",
    ])
  }

  // MARK: - Objects

  /// An expression for an object.
  private mutating func object(_ part: Part, depth: Int) -> String {
    let known = objects[part] ?? []
    switch random.next(below: range == .plain ? 8 : 20) {
    case 0 where !known.isEmpty: return random.pick(known)
    case 1 where !known.isEmpty: return "{...\(random.pick(known)), \(inside(part, depth))}"
    case 2: return "Object.assign({}, \(literal(part, depth)), \(literal(part, depth)))"
    case 3 where !known.isEmpty: return "Object.assign({}, \(random.pick(known)))"
    case 4: return "{...\(literal(part, depth)), \(inside(part, depth))}"
    case 8: return "Object.freeze(\(literal(part, depth)))"
    case 9: return "JSON.parse(JSON.stringify(\(literal(part, depth))))"
    case 10: return "structuredClone(\(literal(part, depth)))"
    case 11: return "(() => (\(literal(part, depth))))()"
    case 12: return "(function () { return \(literal(part, depth)) }())"
    case 13: return "\(condition()) ? \(literal(part, depth)) : \(literal(part, depth))"
    case 14: return "\(condition()) && \(literal(part, depth))"
    case 15: return "Object.fromEntries(Object.entries(\(literal(part, depth))))"
    case 16: return "{...(\(condition()) && \(literal(part, depth))), \(inside(part, depth))}"
    case 17: return "\(condition()) || \(literal(part, depth))"
    case 18 where !isSure: return "new Proxy(\(literal(part, depth)), {})"
    default: return literal(part, depth)
    }
  }

  private mutating func literal(_ part: Part, _ depth: Int) -> String {
    "{\(inside(part, depth))}"
  }

  /// Members, with commas.
  private mutating func inside(_ part: Part, _ depth: Int) -> String {
    var members: [String] = []
    for name in Self.members(of: part) where random.chance(depth > 3 ? 4 : 2) {
      let value = value(name, of: part, depth: depth)
      switch random.next(below: range == .plain ? 4 : 12) {
      case 0: members.append("'\(name)': \(value)")
      case 1: members.append("[\"\(name)\"]: \(value)")
      case 4: members.append("get \(name)() { return \(value) }")
      case 5: members.append("['\(name.prefix(2))' + '\(name.dropFirst(2))']: \(value)")
      case 6 where !isSure:
        let other = self.name("n")
        lines.append("let \(other) = 0;")
        members.append("get \(name)() { return \(other)++ ? \(value) : \(value) }")
      default: members.append("\(name): \(value)")
      }
    }
    return members.joined(separator: ", ")
  }

  // MARK: - Statements

  private mutating func declareConstant() {
    let part = random.pick(Part.allCases.dropFirst())
    let constant = name(part.rawValue.prefix(1).uppercased())
    lines.append("\(random.pick(["const", "let", "var"])) \(constant) = \(object(part, depth: 1));")
    objects[part, default: []].append(constant)
  }

  private mutating func begin() {
    let value = object(.config, depth: 0)
    let target = "window.crmPluginConfig"
    switch random.next(below: range == .plain ? 4 : 14) {
    case 0: lines.append("\(target) = \(target) || {}; Object.assign(\(target), \(value));")
    case 1:
      let constant = name("c")
      lines.append("const \(constant) = \(value);\n\(target) = \(constant);")
      objects[.config, default: []].append(constant)
    case 4: lines.append("var crmPluginConfig = \(value);")
    case 5: lines.append("(function (w) { w.crmPluginConfig = \(value) })(window);")
    case 6: lines.append("(() => { globalThis['crmPlugin' + 'Config'] = \(value) })();")
    case 7: lines.append("window.amoSocialButtonConfig = \(target) = \(value);")
    case 8: lines.append("function setup() { \(target) = \(value) }\nsetup();")
    case 9: lines.append("Object.assign(window, {crmPluginConfig: \(value)});")
    case 10:
      lines.append("if (\(condition())) { \(target) = \(value) } else { \(target) = \(value) }")
    case 11: lines.append("try { \(target) = \(value) } catch (e) { \(target) = {} }")
    case 12: lines.append("[\(target)] = [\(value)];")
    default: lines.append("\(target) = \(value);")
    }
  }

  /// A path to an object of the config that may be there.
  private mutating func path() -> (text: String, part: Part) {
    var part = Part.config
    var text = "window.crmPluginConfig"
    // A dictionary has another order in every process, and a seed says the same in all of them.
    let known = Part.allCases.compactMap { part in objects[part].map { (part: part, names: $0) } }
    if range == .everything, random.chance(6), !known.isEmpty {
      let choice = random.pick(known)
      (text, part) = (random.pick(choice.names), choice.part)
    }
    while random.chance(2) {
      let inner = Self.members(of: part).filter { Self.part($0, of: part) != nil }
      guard !inner.isEmpty else { break }
      let name = random.pick(inner)
      guard let next = Self.part(name, of: part) else { break }
      // What is not there is made, so that few programs throw.
      lines.append("\(text).\(name) = \(text).\(name) || {};")
      text += random.chance(4) ? "['\(name)']" : ".\(name)"
      part = next
    }
    return (text, part)
  }

  private mutating func change() {
    let (path, part) = path()
    let name = random.pick(Self.members(of: part))
    let value = value(name, of: part)
    switch random.next(below: range == .plain ? 7 : 40) {
    case 0, 1: lines.append("\(path).\(name) = \(value);")
    case 2: lines.append("\(path)['\(name)'] = \(value);")
    case 3: lines.append("Object.assign(\(path), \(object(part, depth: 2)));")
    case 4: lines.append("\(path) = {...\(path), \(name): \(value)};")
    case 5: lines.append("delete \(path).\(name);")
    case 6:
      let alias = self.name("a")
      lines.append("const \(alias) = \(path);\n\(alias).\(name) = \(value);")
      if range == .everything { objects[part, default: []].append(alias) }
    default: changeStrangely(path, part, name, value)
    }
  }

  private mutating func changeStrangely(
    _ path: String, _ part: Part, _ name: String, _ value: String
  ) {
    let key = self.name("k")
    let condition = condition()
    let forms: [String] = [
      "\(path).\(name) += '!';",
      "\(path).\(name) ||= \(value);",
      "\(path).\(name) ??= \(value);",
      "\(path).\(name) &&= \(value);",
      "if (\(condition)) \(path).\(name) = \(value);",
      "if (\(condition)) { delete \(path).\(name) }",
      "\(condition) && (\(path).\(name) = \(value));",
      "\(condition) ? \(path).\(name) = \(value) : 0;",
      "for (const \(key) of ['\(name)']) \(path)[\(key)] = \(value);",
      "for (const \(key) in {\(name): 1}) { \(path)[\(key)] = \(value) }",
      "for (const [\(key), v] of Object.entries({\(name): \(value)})) \(path)[\(key)] = v;",
      "Object.entries({\(name): \(value)}).forEach(([k, v]) => { \(path)[k] = v });",
      "['\(name)'].map(k => \(path)[k] = \(value));",
      "(function (o, k, v) { o[k] = v })(\(path), '\(name)', \(value));",
      "function \(key)(o, v = \(value)) { o.\(name) = v }\n\(key)(\(path));",
      "function \(key)() { if (\(condition)) return; \(path).\(name) = \(value) }\n\(key)();",
      "function \(key)() { arguments[0].\(name) = \(value) }\n\(key)(\(path));",
      "{ function \(key)() { \(path).\(name) = \(value) } }\n\(key)();",
      "({x: \(path).\(name)} = {x: \(value)});",
      "[\(path).\(name) = \(value)] = [];",
      "const {\(name): \(key), ...\(key)r} = \(path);\n\(path).\(name) = \(key) || \(value);",
      "try { null.x; \(path).\(name) = 1 } catch (e) { \(path).\(name) = \(value) }",
      "try { \(path).\(name) = \(value); unknownFunction() } catch (e) { delete \(path).\(name) }",
      "switch ('a') { case 'b': \(path).\(name) = 1; break; case 'a': \(path).\(name) = \(value) }",
      "switch (navigator.language) { case 'es': \(path).\(name) = \(value) }",
      "let \(key) = 0; while (\(key) < 2) { \(key)++; if (\(key) === 2) \(path).\(name) = \(value) }",
      "Object.defineProperty(\(path), '\(name)', {value: \(value), writable: true, enumerable: true, configurable: true});",
      "Object.defineProperty(\(path), '\(name)', {get() { return \(value) }, enumerable: true, configurable: true});",
      "Object.freeze(\(path)); \(path).\(name) = \(value);",
      "eval('window.crmPluginConfig.hidden = true');",
      "new Function('window.crmPluginConfig.hidden = false')();",
      "Reflect.set(\(path), '\(name)', \(value));",
      "class \(key) { static x = (\(path).\(name) = \(value)) }",
      "(async () => { \(path).\(name) = \(value); await 0; })();",
      "[2, 1].sort(() => { \(path).\(name) = \(value); return 0 });",
      "new Map([['\(name)', \(value)]]).forEach((v, k) => { \(path)[k] = v });",
      "`${{toString() { \(path).\(name) = \(value); return '' }}}`;",
      "((s, ...v) => { \(path).\(name) = v[0] })`a${\(value)}b`;",
      "const \(key) = {set \(name)(v) { \(path).\(name) = v }}; \(key).\(name) = \(value);",
      "with (\(path)) { \(name) = \(value) }",
      "\(key): for (;;) { for (;;) { \(path).\(name) = \(value); break \(key) } }",
      "window[flag ? 'crmPluginConfig' : 'other'].hidden = \(random.chance(2));",
      "var \(key) = flag ? window.crmPluginConfig : {}; \(key).color = 'lime';",
      "consume(\(path), o => { o.\(name) = \(value) });",
      "function* \(key)() { \(path).\(name) = \(value) }\nfor (const x of \(key)()) {}",
      "Object.keys(\(path)).forEach(k => { if (k === '\(name)') \(path)[k] = \(value) });",
      "(function () { this.crmPluginConfig.hidden = \(random.chance(2)) })();",
      "do { \(path).\(name) = \(value) } while (0);",
      "\(path).\(name) = [1, 2, 3].reduce((a, b) => a + b, '') && \(value);",
      "let \(key) = \(path); { let \(key) = {}; \(key).\(name) = 1 } \(key).\(name) = \(value);",
      "var \(key) = () => \(key)v; let \(key)v = \(value); \(path).\(name) = \(key)();",
      "\(path).\(name) = ((x) => { x = \(value); return x })(1);",
      "throw 0;",
      "setTimeout(() => { \(path).\(name) = \(value) });",
      "const \(key) = [\(path)]; \(key)[0].\(name) = \(value);",
      "const \(key) = {o: \(path)}; ({o: {\(name): \(key).o.\(name)}} = {o: {\(name): \(value)}});",
      "Object.values({o: \(path)}).forEach(o => Object.assign(o, {\(name): \(value)}));",
      "const \(key) = k => o => v => { o[k] = v }; \(key)('\(name)')(\(path))(\(value));",
      "\(path)?.\(name); \(path).nothing?.foo(\(path).\(name) = 1); \(path).\(name) = \(value);",
      "Object.prototype.color2 = 'x';",
      "for (var \(key) = 0, f = []; \(key) < 2; \(key)++) f.push(() => \(key)); \(path).\(name) = f[0]() === 2 ? \(value) : 'no';",
      "for (let i = 0, f = []; i < 2; i++) { f.push(() => i); if (i) \(path).\(name) = f[0]() === 0 ? \(value) : 'no' }",
      "\(path).\(name) = void 0;",
      "\(path).\(name) = 'abc'.slice(1) === 'bc' ? \(value) : 'no';",
      "label\(key): { if (\(condition)) break label\(key); \(path).\(name) = \(value) }",
      "try { \(path).\(name) = \(value); throw 1 } catch {} finally { \(path).\(name) = \(value) }",
      "const \(key) = Object.create(\(path)); \(key).\(name) = 1;",
      "\(path).__proto__ = {hidden: true};",
      "Object.setPrototypeOf(\(path), {hidden: true});",
      "const \(key) = Object.getPrototypeOf(\(path)); \(path).\(name) = \(key).x || \(value);",
      "function* \(key)(o) { o.\(name) = \(value); yield 1 }\n[...\(key)(\(path))];",
      "(function () { arguments[\(random.next(below: 2))].\(name) = \(value) })(\(path));",
      "const \(key) = (\(path).\(name) = \(value), 5);",
      "let \(key); ({\(name): \(key) = \(value)} = {}); \(path).\(name) = \(key);",
    ]
    lines.append(random.pick(forms))
  }
}
