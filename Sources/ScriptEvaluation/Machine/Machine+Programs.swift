internal import LocaleDiagnostics

/// Whole scripts, and what is left of them at the end.
extension Machine {
  /// Opens the scope of a module.
  mutating func openModule() {
    frame.scope = makeScope(isFunction: true, parent: Self.lexicals)
    declare("module", in: frame.scope, as: .undefined)
  }

  /// Runs the statements of a script. One that throws ends it.
  mutating func runProgram(_ statements: [Statement]) throws(Stop) {
    if frame.scope == Self.lexicals, clashes(statements) { return }
    hoist(statements, isFunction: true)
    doubts = []
    try runAll(statements)
    let ends = doubts
    doubts = []
    try settleDoubts(ends, at: frame.script < scripts.count ? range(0...0) : 0..<0)
  }

  /// Whether a script declares what one before it did, so that nothing of it runs (ECMA-262, 16.1.7).
  private func clashes(_ statements: [Statement]) -> Bool {
    func binding(_ name: String, in scope: Int) -> Scope.Binding? {
      state.scopes[scope]?.bindings[ExactText(name)]
    }
    let isLexicalClash = statements.contains { statement in
      if case .variables(let variables) = statement.kind, variables.kind == .function {
        return false
      }
      return statement.declaredNames.contains { name in
        Self.constants.contains(name) || binding(name, in: Self.lexicals) != nil
          || binding(name, in: Self.globals)?.isVariable == true
      }
    }
    if isLexicalClash { return true }
    let functions = statements.compactMap { statement in
      if case .function(let function) = statement.kind { function.name } else { nil }
    }
    return (functions + Self.variables(in: statements, isStrict: true)).contains {
      binding($0, in: Self.lexicals) != nil
    }
  }

  private mutating func runAll(_ statements: [Statement]) throws(Stop) {
    let start = frame
    for statement in statements {
      let saved = state
      do {
        frame = start
        calls = 0
        depth = 0
        _ = try run(statement)
      } catch .thrown {
        return
      } catch .uncertain {
        state = saved
        frame = start
        try forget(statement)
      }
    }
  }

  /// The functions that set a config and never ran, as far as no other one of them is around.
  var waitingSetters: [Closure] {
    let waiting = setters.filter { !ran.contains($0.closure.syntax) }
    var seen: Set<Int> = []
    return waiting.filter { one in
      !waiting.contains { other in
        other.range != one.range && other.range.contains(one.range.lowerBound)
          && other.range.contains(one.range.upperBound - 1)
      } && seen.insert(one.closure.syntax).inserted
    }.map { $0.closure }
  }

  /// Runs a function as the page may do one day, with nothing known of what it is given.
  mutating func runAlone(_ closure: Closure) throws(Stop) {
    let syntax = functions[closure.syntax]
    frame = Frame(scope: closure.scope, receiver: .undefined, script: syntax.script)
    (calls, depth) = (0, 0)
    let place = range(syntax.tokens)
    let unknown = syntax.parameters.map { _ in ScriptValue.unknown(place) }
    do {
      _ = try run(closure, receiver: .unknown(place), unknown, at: place)
    } catch .abandoned {
      throw .abandoned
    } catch {
      forget(syntax.tokens, at: place)
    }
  }

  /// A value with all that is in it. What cannot be written down is dynamic.
  mutating func realize(_ value: ScriptValue) -> EvaluatedValue {
    var budget = Self.mostValues
    return realize(value, levels: Self.mostLevels, &budget)
  }

  /// How many values are written down: objects that hold one another have no end.
  private static let mostValues = 1 << 16
  private static let mostLevels = 24

  private var lastAssignment: Range<Int> { assignments.last ?? 0..<0 }

  private mutating func realize(
    _ value: ScriptValue, levels: Int, _ budget: inout Int
  ) -> EvaluatedValue {
    budget -= 1
    guard budget > 0 else { return .dynamic(lastAssignment) }
    return switch value {
    case .undefined: .undefined
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let value): .number(value)
    case .text(let value): .text(value)
    case .unknown(let place): .dynamic(place)
    case .global, .builtin: .dynamic(lastAssignment)
    case .object(let id): realize(id, levels: levels, &budget)
    }
  }

  private mutating func realize(
    _ id: Int, levels: Int, _ budget: inout Int
  ) -> EvaluatedValue {
    guard let object = state.objects[id], levels > 0 else { return .dynamic(lastAssignment) }
    if let unknown = object.unknown { return .dynamic(unknown) }
    switch object.kind {
    case .function: return .dynamic(lastAssignment)
    case .array:
      var elements: [EvaluatedValue] = []
      for element in object.elements {
        elements.append(realize(element, levels: levels - 1, &budget))
      }
      return .array(elements)
    case .plain:
      var members: [EvaluatedValue.Member] = []
      for key in object.walkedKeys {
        let value = property(key, of: id).map { realize($0, levels: levels - 1, &budget) }
        members.append(
          EvaluatedValue.Member(name: key, value: value ?? .dynamic(lastAssignment)))
      }
      // Where a part of it is unknown, so is whether that stands in it, and where.
      let isInOrder =
        !object.hasUncertainOrder
        || members.contains { if case .dynamic = $0.value { true } else { false } }
      return isInOrder ? .object(members) : .dynamic(lastAssignment)
    }
  }

  /// A property as whoever reads it finds it; `nil` where that is not sure.
  private mutating func property(_ key: CodeUnits, of id: Int) -> ScriptValue? {
    guard let property = state.objects[id]?[key], property.isPlain else { return nil }
    guard property.getter != nil || property.setter != nil else { return property.value }
    // A getter that changes something may say something else the next time.
    let (before, last) = (state, nextNumber)
    (calls, depth) = (0, 0)
    guard let found = try? get(key, of: .object(id), at: lastAssignment),
      hasChangedNothing(since: before, last)
    else { return nil }
    return found
  }
}
