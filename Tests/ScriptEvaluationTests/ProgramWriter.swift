import TestSupport

/// Writes programs that change a few values in many ways, some of them as `flag` has it.
struct ProgramWriter {
  private var numbers: SeededGenerator
  private var isStrict = false
  private var loops = 0
  private var isInFunction = false
  private var names = 0

  init(_ numbers: SeededGenerator) { self.numbers = numbers }

  /// A whole program, which leaves what became of its values in `config`.
  mutating func program() -> String {
    isStrict = numbers.chance(4)
    names = 0
    var lines = isStrict ? ["'use strict';"] : []
    lines += [
      "let o = {a: 1, b: 'x'}, p = {c: [1]}, l = [1, 'x', null], n = 1, s = 'xy';",
      "window.config = {};", function(named: "f"), function(named: "g"),
    ]
    for _ in 0..<(2 + numbers.next(below: 6)) { lines.append(statement(2)) }
    lines.append("Object.assign(window.config, {o, p, l, n, s});")
    return lines.joined(separator: "\n")
  }

  private mutating func function(named name: String) -> String {
    let outer = loops
    (loops, isInFunction) = (0, true)
    defer { (loops, isInFunction) = (outer, false) }
    let body = (0..<(1 + numbers.next(below: 3))).map { _ in statement(1) }.joined(separator: " ")
    let parameter = numbers.pick(["x", "x = 2", "{a: x} = {a: 3}", "...x", "x, y = x"])
    return "function \(name)(\(parameter)) { \(body) return \(value(1)) }"
  }

  // MARK: - Statements

  private mutating func block(_ depth: Int) -> String {
    "{ \((0..<(1 + numbers.next(below: 2))).map { _ in statement(depth - 1) }.joined(separator: " ")) }"
  }

  private mutating func statement(_ depth: Int) -> String {
    if depth > 0, numbers.chance(3) { return compound(depth) }
    if numbers.chance(8) { return jump() }
    return change()
  }

  private mutating func jump() -> String {
    if loops > 0, numbers.chance(2) { return numbers.pick(["break;", "continue;", "break all;"]) }
    if isInFunction { return "return \(value(1));" }
    return numbers.pick(["throw n;", "null.x;", "o.a.b.c;", "n();", "l.x();"])
  }

  private mutating func change() -> String {
    let key = numbers.pick(["a", "b", "c", "d"])
    switch numbers.next(below: 24) {
    case 0: return "o.\(key) = \(value(1));"
    case 1: return "o['\(key)'] = \(value(1));"
    case 2: return "p.\(key) = \(value(1));"
    case 3: return isStrict ? "delete p.\(key);" : "delete o.\(key);"
    case 4: return "l.push(\(value(1)));"
    case 5: return "l[\(numbers.next(below: 4))] = \(value(0));"
    case 6: return "n \(numbers.pick(["=", "+=", "-=", "*=", "||=", "&&=", "??="])) \(value(1));"
    case 7: return "s \(numbers.pick(["=", "+="])) \(text());"
    case 8:
      return
        "Object.\(numbers.pick(["freeze", "seal", "isFrozen"]))(\(numbers.pick(["o", "p", "l"])));"
    case 9: return "Object.assign(\(numbers.pick(["o", "p"])), \(object()));"
    case 10: return "\(numbers.pick(["o", "p"])) = \(object());"
    case 11: return "l = \(list());"
    case 12: return numbers.pick(["n++;", "--n;", "o.a++;", "o.n = n--;", "++p.\(key);"])
    case 13: return "(\(numbers.pick(["f", "g"])))(\(value(0)));"
    case 14: return "({a: n = \(value(0)), ...p} = \(object()));"
    case 15: return "[n, s = 'q', ...l] = \(list());"
    case 16: return "window.config.\(key) = \(value(1));"
    case 17: return "o = {get \(key)() { n++; return \(value(0)) }, set \(key)(v) { n = v }};"
    case 18: return "o?.\(key)?.d?.(n);"
    case 19: return "flag ? n = \(value(0)) : o.\(key) = \(value(0));"
    case 20: return "flag && (o.\(key) = \(value(0)));"
    case 21: return "if (flag) \(numbers.pick(["o", "p"])).\(key) = \(value(0));"
    case 22: return "p.\(key) ??= \(value(0));"
    default: return "l.length;"
    }
  }

  private mutating func compound(_ depth: Int) -> String {
    switch numbers.next(below: 9) {
    case 0: return "if (\(condition())) \(block(depth)) else \(block(depth))"
    case 1: return "if (\(condition())) \(block(depth))"
    case 2:
      return "try \(block(depth)) catch (e) \(block(depth))"
        + (numbers.chance(2) ? " finally \(block(depth))" : "")
    case 3:
      return
        "switch (\(value(0))) { case 1: \(change()) case 'x': \(change()) break; default: \(change()) }"
    case 4: return "try \(block(depth)) finally \(block(depth))"
    case 5: return "{ const n = \(value(0)); \(change().hasPrefix("n") ? ";" : "o.a = n;") }"
    default: return loop(depth)
    }
  }

  private mutating func loop(_ depth: Int) -> String {
    names += 1
    let name = "k\(names)"
    loops += 1
    defer { loops -= 1 }
    let body = block(depth)
    let use = numbers.pick(["n = \(name);", "o[\(name)] = n;", "s += \(name);", ""])
    let head = numbers.pick([
      "for (let \(name) = 0; \(name) < 3; \(name)++)", "for (const \(name) of [1, 'x'])",
      "for (const \(name) in {a: 1, b: 2})", "for (const \(name) of Object.keys(p))",
      "for (var \(name) of s)", "for (const [\(name)] of Object.entries(o))",
    ])
    let isLabelled = body.contains("break all")
    let inner = body.dropFirst().dropLast()
    return (isLabelled ? "all: " : "") + "\(head) { \(use) \(inner) }"
  }

  // MARK: - Expressions

  private mutating func condition() -> String {
    switch numbers.next(below: 6) {
    case 0: "flag"
    case 1: "!flag"
    case 2: "\(value(0)) \(numbers.pick(["==", "===", "<", ">=", "!="])) \(value(0))"
    case 3: "'\(numbers.pick(["a", "b"]))' in \(numbers.pick(["o", "p"]))"
    case 4: "\(value(0)) \(numbers.pick(["&&", "||", "??"])) \(value(0))"
    default: value(1)
    }
  }

  private mutating func text() -> String {
    numbers.pick([
      "'z'", "`${n}${s}`", "s.toUpperCase()", "s + n", "String(n)", "typeof o.a", "s.slice(1)",
      "`${o.b}`",
      "s.concat(n)", "['a', n].join('-')", "s[0]", "JSON.stringify([n])",
    ])
  }

  private mutating func object() -> String {
    numbers.pick([
      "{...p, a: n}", "{...o}", "{}", "{b: s, a: 2, ...p}", "{c: {d: n}}",
      "JSON.parse(JSON.stringify(p))",
      "Object.fromEntries([['a', n], ['b', s]])", "{a: flag, b: 1}",
      "{...(flag ? {a: 1} : {}), b: 2}",
      "{[s]: n}", "{1: 'x', 0: n}", "p", "o", "(flag ? o : p)", "{a: l, b: [...l]}",
      "structuredClone(p)",
    ])
  }

  private mutating func list() -> String {
    numbers.pick([
      "[n, s]", "[...l, n]", "l.slice(1)", "l.concat(n)", "l.map(x => x)", "l.filter(x => x)", "[]",
      "[1, 2].map(x => x + n)", "Object.keys(o)", "Object.values(p)", "[...s]",
      "l.map((x, i) => i)",
      "[flag, n]", "Array.from(s)", "l", "[o, p]",
    ])
  }

  private mutating func value(_ depth: Int) -> String {
    if depth > 0 {
      switch numbers.next(below: 12) {
      case 0: return "\(value(0)) \(numbers.pick(["+", "-", "*", "%"])) \(value(0))"
      case 1: return object()
      case 2: return list()
      case 3: return text()
      case 4: return "(\(condition()) ? \(value(0)) : \(value(0)))"
      case 5: return "\(numbers.pick(["f", "g"]))(\(value(0)))"
      case 6: return "(n = \(value(0)))"
      case 7: return "[\(value(0)), \(value(0))]"
      default: break
      }
    }
    return numbers.pick([
      "1", "2", "'x'", "null", "undefined", "n", "s", "o.a", "o.b", "p.c", "l[0]", "l.length",
      "flag", "true",
      "-1", "0", "''", "o", "l",
    ])
  }
}
