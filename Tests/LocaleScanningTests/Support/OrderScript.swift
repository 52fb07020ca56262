import TestSupport

/// Random scripts that set parts of the config in functions, which are called in some order, or never.
///
/// Behind each assignment stands `log(…)` with the number that it sets.
struct OrderScript {
  private var random: SeededGenerator
  private var count = 0
  private var names: [String] = []
  private var functionCount = 0

  init(_ seed: Seed) { random = seed.numbers }

  /// The next script.
  mutating func next() -> String {
    (count, names, functionCount) = (0, [], 0)
    return (0..<(2 + random.next(below: 4))).map { _ in statement(0) }.joined(separator: "\n")
  }

  private mutating func body(_ depth: Int) -> String {
    (0..<(1 + random.next(below: 3))).map { _ in statement(depth + 1) }.joined(separator: "\n")
  }

  private mutating func statement(_ depth: Int) -> String {
    switch random.next(below: depth < 3 ? 16 : 5) {
    case 0, 1, 2: return assignment()
    case 3, 4: return call()
    case 5, 6: return function(depth)
    case 7:
      let other = random.chance(2) ? " else {\n\(body(depth))\n}" : ""
      return "if (\(condition())) {\n\(body(depth))\n}\(other)"
    case 8: return "if (\(condition())) \(short())\nelse \(short())"
    case 9: return "\(condition()) && \(call(mark: ""));"
    case 10: return "(function () {\n\(body(depth))\n})();"
    case 11: return "(() => {\n\(body(depth))\n})();"
    case 12: return "for (const i of [\(random.pick(["", "0", "0, 1"]))]) {\n\(body(depth))\n}"
    case 13: return "try {\n\(body(depth))\n} finally {\n\(body(depth))\n}"
    case 14:
      let end = random.chance(2) ? "\nbreak;" : ""
      return
        "switch (\(random.pick(["1", "2"]))) {\ncase 1:\n\(body(depth))\(end)\ncase 2:\n\(body(depth))\n}"
    default: return callback(depth)
    }
  }

  private mutating func condition() -> String { random.pick(["yes", "no", "!no", "yes && no"]) }

  private mutating func assignment() -> String {
    count += 1
    let part = random.chance(3) ? "" : ".p\(random.next(below: 3))"
    let value = part.isEmpty ? "{v: \(count)}" : "\(count)"
    return "window.crmPluginConfig\(part) = \(value); log(\(count));"
  }

  /// A statement without braces.
  private mutating func short() -> String {
    count += 1
    return "window.crmPluginConfig = (log(\(count)), {v: \(count)});"
  }

  private mutating func call(mark: String = ";") -> String {
    guard !names.isEmpty else { return "void 0" + mark }
    let name = random.pick(names)
    switch random.next(below: 6) {
    case 0: return "run(\(name))\(mark)"
    case 1: return "later(\(name))\(mark)"
    case 2: return "(\(name)())\(mark)"
    default: return "\(name)()\(mark)"
    }
  }

  private mutating func function(_ depth: Int) -> String {
    functionCount += 1
    let name = "f\(functionCount)"
    let before = names
    let inner = body(depth)
    // What is declared in it is not known outside.
    names = before + [name]
    let calls = random.chance(3) ? "\n\(name)();" : ""
    let early = random.chance(5) ? "\(name)();\n" : ""
    switch random.next(below: 4) {
    case 0: return "const \(name) = () => {\n\(inner)\n};\(calls)"
    case 1: return "var \(name) = function () {\n\(inner)\n};\(calls)"
    default: return "\(early)function \(name)() {\n\(inner)\n}\(calls)"
    }
  }

  private mutating func callback(_ depth: Int) -> String {
    let inner = body(depth)
    switch random.next(below: 4) {
    case 0: return "run(function () {\n\(inner)\n});"
    case 1: return "later(() => {\n\(inner)\n});"
    case 2:
      return "const o\(count) = {m() {\n\(inner)\n}};\(random.chance(2) ? "\no\(count).m();" : "")"
    default: return "[0].map(i => {\n\(inner)\n});"
    }
  }
}
