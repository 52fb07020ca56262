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
    hoist(statements, isFunction: true)
    doubts = []
    try runAll(statements)
    let ends = doubts
    doubts = []
    try settleDoubts(ends, at: frame.script < scripts.count ? range(0...0) : 0..<0)
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

  /// What cannot be written down, and where.
  struct Dynamic: Error {
    var path: [String]
    var range: Range<Int>
  }

  /// A value with all that is in it.
  mutating func realize(
    _ value: ScriptValue, path: [String]
  ) throws(Dynamic) -> EvaluatedValue {
    switch value {
    case .undefined: return .undefined
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .number(let value): return .number(value)
    case .text(let value): return .text(value)
    case .unknown(let place): throw Dynamic(path: path, range: place)
    case .global, .builtin: throw Dynamic(path: path, range: assignments.last ?? 0..<0)
    case .object(let id): return try realize(id, path)
    }
  }

  private mutating func realize(_ id: Int, _ path: [String]) throws(Dynamic) -> EvaluatedValue {
    let fallback = assignments.last ?? 0..<0
    guard let object = state.objects[id], path.count < 24 else {
      throw Dynamic(path: path, range: fallback)
    }
    if let unknown = object.unknown { throw Dynamic(path: path, range: unknown) }
    switch object.kind {
    case .function: throw Dynamic(path: path, range: fallback)
    case .array:
      var elements: [EvaluatedValue] = []
      for (number, element) in object.elements.enumerated() {
        elements.append(try realize(element, path: path + [String(number)]))
      }
      return .array(elements)
    case .plain:
      var members: [EvaluatedValue.Member] = []
      for key in object.walkedKeys {
        let inner = path + [String(decoding: key, as: UTF16.self)]
        let value = try read(key, of: id, inner)
        members.append(EvaluatedValue.Member(name: key, value: value))
      }
      return .object(members)
    }
  }

  private mutating func read(
    _ key: CodeUnits, of id: Int, _ path: [String]
  ) throws(Dynamic) -> EvaluatedValue {
    let fallback = assignments.last ?? 0..<0
    guard let property = state.objects[id]?[key], property.isPlain else {
      throw Dynamic(path: path, range: fallback)
    }
    guard property.getter != nil || property.setter != nil else {
      return try realize(property.value, path: path)
    }
    // A getter that changes something may say something else the next time.
    let (before, last) = (state, nextNumber)
    let found: ScriptValue
    do {
      (calls, depth) = (0, 0)
      found = try get(key, of: .object(id), at: fallback)
    } catch {
      throw Dynamic(path: path, range: fallback)
    }
    guard hasChangedNothing(since: before, last) else { throw Dynamic(path: path, range: fallback) }
    return try realize(found, path: path)
  }
}
