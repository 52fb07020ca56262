import TestSupport

/// Random scripts that set the config by names that are put together, passed on, hidden by others of
/// the same name, and changed.
///
/// Behind each assignment stands `check(…)` with the number that the assignment puts into the config.
struct TargetScript {
  /// What a variable holds as long as nothing changes it.
  enum Kind: CaseIterable { case start, rest, whole, window }

  private struct Variable {
    var name: String
    var kind: Kind
    var canChange: Bool
  }

  private var random: SeededGenerator
  private var scopes: [[Variable]] = [[]]
  /// Whether a `var` in the innermost scope belongs to it.
  private var isFunctionScope = [true]
  private var count = 0
  private var functionCount = 0

  init(_ seed: Seed) { random = seed.numbers }

  /// The next script.
  mutating func next() -> String {
    (scopes, isFunctionScope, count, functionCount) = ([[]], [true], 0, 0)
    var lines = (0..<2).map { _ in declaration() }
    lines.append(body(0))
    // A scan reads only files that hold the name.
    return lines.joined(separator: "\n") + "\n// crmPluginConfig"
  }

  private mutating func body(_ depth: Int) -> String {
    (0..<(1 + random.next(below: 4))).map { _ in statement(depth) }.joined(separator: "\n")
  }

  private mutating func statement(_ depth: Int) -> String {
    let choices = depth < 3 ? 14 : 6
    switch random.next(below: choices) {
    case 0, 1, 2: return assignment()
    case 3: return declaration()
    case 4: return pattern()
    case 5: return change()
    case 6: return "{\n\(scoped(depth))\n}"
    case 7: return "if (\(random.pick(["yes", "!no", "no"]))) {\n\(scoped(depth))\n}"
    case 8: return calledAtOnce(depth)
    case 9: return named(depth)
    case 10:
      let kind = kind()
      let value = expression(kind)
      let name = fresh()
      return "for (const \(name) of [\(value)]) {\n\(scoped(depth, [variable(name, kind)]))\n}"
    case 11:
      let kind = kind()
      let value = random.chance(2) ? "{}" : expression(kind)
      let name = fresh()
      return
        "try { throw \(value) } catch (\(name)) {\n\(scoped(depth, [variable(name, kind)]))\n}"
    case 12: return method(depth)
    default:
      return "switch (1) {\ncase 1: {\n\(scoped(depth))\n}\n}"
    }
  }

  // MARK: - Names

  private mutating func kind() -> Kind { random.pick(Kind.allCases) }

  private func variable(_ name: String, _ kind: Kind, canChange: Bool = true) -> Variable {
    Variable(name: name, kind: kind, canChange: canChange)
  }

  /// A name that may be that of another variable in a scope around.
  private mutating func fresh() -> String { random.pick(["a", "b", "c", "d", "e", "w"]) }

  private func isDeclared(_ name: String) -> Bool {
    scopes[scopes.count - 1].contains { $0.name == name }
  }

  private mutating func scoped(
    _ depth: Int, _ variables: [Variable] = [], isFunction: Bool = false
  ) -> String {
    scopes.append(variables)
    isFunctionScope.append(isFunction)
    defer {
      scopes.removeLast()
      isFunctionScope.removeLast()
    }
    return body(depth + 1)
  }

  /// Whether a `var` of a name may stand in the innermost scope: in none around, up to the function, is
  /// another variable of that name.
  private func canHoist(_ name: String) -> Bool {
    for index in scopes.indices.reversed() {
      if scopes[index].contains(where: { $0.name == name }) { return false }
      if isFunctionScope[index] { return true }
    }
    return true
  }

  /// The variable that a name means, where it is not hidden.
  private func known(_ kind: Kind) -> [String] {
    var seen: Set<String> = []
    var result: [String] = []
    for scope in scopes.reversed() {
      for variable in scope.reversed() where seen.insert(variable.name).inserted {
        if variable.kind == kind { result.append(variable.name) }
      }
    }
    return result
  }

  // MARK: - Statements

  private mutating func assignment() -> String {
    count += 1
    let value = "{v: \(count)}"
    let target: String
    switch random.next(below: 6) {
    case 0: target = "\(expression(.window)).crmPluginConfig"
    case 1: target = "crmPluginConfig"
    default: target = "\(expression(.window))[\(expression(.whole))]"
    }
    return "\(target) = \(value); check(\(count));"
  }

  private mutating func declaration() -> String {
    let kind = kind()
    let name = fresh()
    guard !isDeclared(name) else { return change() }
    let value = expression(kind, besides: name)
    var word = random.pick(["const", "const", "let", "var"])
    if word == "var", !canHoist(name) { word = "let" }
    scopes[scopes.count - 1].append(variable(name, kind, canChange: word != "const"))
    return "\(word) \(name) = \(value);"
  }

  private mutating func pattern() -> String {
    let kind = kind()
    let name = fresh()
    guard !isDeclared(name) else { return assignment() }
    let value = expression(kind, besides: name)
    scopes[scopes.count - 1].append(variable(name, kind, canChange: false))
    switch random.next(below: 5) {
    case 0: return "const [\(name)] = [\(value)];"
    case 1: return "const {p: \(name)} = {p: \(value)};"
    case 2: return "const {p: \(name) = \(value)} = {};"
    case 3: return "const [, \(name) = 'x'] = ['y', \(value)];"
    default: return "const {\(name)} = {\(name): \(value)};"
    }
  }

  /// Changes a variable, or does nothing.
  private mutating func change() -> String {
    var seen: Set<String> = []
    let all = scopes.reversed().flatMap { $0 }.filter {
      seen.insert($0.name).inserted && $0.canChange
    }
    guard !all.isEmpty, random.chance(2) else { return assignment() }
    let name = random.pick(all).name
    let value = random.pick(["'other'", "{}", "'crmPluginConfig'", "window", "'Config'"])
    switch random.next(below: 4) {
    case 0: return "[\(name)] = [\(value)];"
    case 1: return "\(name) += '';"
    default: return "\(name) = \(value);"
    }
  }

  // MARK: - Functions

  private mutating func parameters() -> (variables: [Variable], values: [String]) {
    var variables: [Variable] = []
    var values: [String] = []
    for _ in 0..<(1 + random.next(below: 2)) {
      let kind = kind()
      let name = fresh()
      guard !variables.contains(where: { $0.name == name }) else { continue }
      values.append(expression(kind))
      variables.append(variable(name, kind))
    }
    return (variables, values)
  }

  private mutating func calledAtOnce(_ depth: Int) -> String {
    let (variables, values) = parameters()
    let body = scoped(depth, variables, isFunction: true)
    let list = variables.map(\.name).joined(separator: ", ")
    let passed = values.joined(separator: ", ")
    switch random.next(below: 4) {
    case 0: return "(function (\(list)) {\n\(body)\n}(\(passed)));"
    case 1: return "((\(list)) => {\n\(body)\n})(\(passed));"
    case 2: return "void function (\(list)) {\n\(body)\n}(\(passed));"
    default: return "(function (\(list)) {\n\(body)\n}).call(window, \(passed));"
    }
  }

  private mutating func named(_ depth: Int) -> String {
    functionCount += 1
    let name = "f\(functionCount)"
    let (variables, values) = parameters()
    let body = scoped(depth, variables, isFunction: true)
    var list = variables.map(\.name)
    var passed = values.joined(separator: ", ")
    if random.chance(3), let last = values.last {
      list[list.count - 1] += " = \(last)"
      passed = values.dropLast().joined(separator: ", ")
    }
    let parameters = list.joined(separator: ", ")
    let other = random.chance(3) ? "\n\(name)('x', window);" : ""
    switch random.next(below: 3) {
    case 0: return "\(name)(\(passed));\nfunction \(name)(\(parameters)) {\n\(body)\n}\(other)"
    case 1: return "const \(name) = (\(parameters)) => {\n\(body)\n};\n\(name)(\(passed));\(other)"
    default:
      return "const \(name) = function (\(parameters)) {\n\(body)\n};\n\(name)(\(passed));\(other)"
    }
  }

  private mutating func method(_ depth: Int) -> String {
    let (variables, values) = parameters()
    let body = scoped(depth, variables, isFunction: true)
    let list = variables.map(\.name).joined(separator: ", ")
    let passed = values.joined(separator: ", ")
    switch random.next(below: 3) {
    case 0: return "({m(\(list)) {\n\(body)\n}}).m(\(passed));"
    case 1: return "new (class { constructor(\(list)) {\n\(body)\n} })(\(passed));"
    default: return "[0].forEach(() => { ((\(list)) => {\n\(body)\n})(\(passed)); });"
    }
  }

  // MARK: - Expressions

  private mutating func expression(_ kind: Kind, besides name: String = "", _ depth: Int = 0)
    -> String
  {
    let names = known(kind).filter { $0 != name }
    if !names.isEmpty, !random.chance(4) { return random.pick(names) }
    switch kind {
    case .start:
      return random.pick(["'crmPlugin'", "\"crmPlugin\"", "`crmPlugin`", "('crmPlugin')"])
    case .rest: return random.pick(["'Config'", "`Config`", "'Con' + 'fig'"])
    case .window: return random.pick(["window", "self", "globalThis", "window.window"])
    case .whole:
      guard depth < 2, !random.chance(4) else { return "'crmPluginConfig'" }
      let (start, rest) = (
        expression(.start, besides: name, depth + 1), expression(.rest, besides: name, depth + 1)
      )
      return random.chance(3) ? "`${\(start)}${\(rest)}`" : "\(start) + \(rest)"
    }
  }
}
