/// Loops, as long as it is known how often they run.
extension Machine {
  mutating func run(_ loop: Statement.Loop) throws(Stop) -> Completion {
    let outer = frame.scope
    frame.scope = makeScope(isFunction: false, parent: outer)
    defer { frame.scope = outer }
    if let start = loop.start {
      hoist([start], isFunction: false)
      _ = try run(start)
      // What the start itself made sees variables of its own.
      nextRound(in: outer)
    }
    var isFirst = loop.runsFirst
    while true {
      try step()
      if !isFirst, let condition = loop.condition {
        guard let truth = try value(of: condition).truth else { throw .uncertain }
        guard truth else { return .normal }
      }
      isFirst = false
      if let completion = try runOnce(loop.body) { return completion }
      nextRound(in: outer)
      if let step = loop.step { _ = try value(of: step) }
    }
  }

  /// Each round of a loop has its own variables.
  private mutating func nextRound(in outer: Int) {
    let next = makeScope(isFunction: false, parent: outer)
    let bindings = state.scopes[frame.scope]?.bindings ?? [:]
    state.scopes[next]?.bindings = bindings
    frame.scope = next
  }

  /// Runs the body of a loop; `nil` to go on.
  private mutating func runOnce(_ body: Statement) throws(Stop) -> Completion? {
    switch try run(body) {
    case .normal, .continues(nil): return nil
    case .breaks(nil): return .normal
    case .returns(let value): return .returns(value)
    case .breaks(let label): return .breaks(label)
    case .continues: throw .uncertain
    }
  }

  mutating func run(_ iteration: Statement.Iteration) throws(Stop) -> Completion {
    let source = try source(of: iteration)
    var number = 0
    let keys = iteration.isOverKeys ? try walk(source) : []
    while let item = try item(number, of: source, keys, iteration.isOverKeys) {
      try step()
      number += 1
      let outer = frame.scope
      frame.scope = makeScope(isFunction: false, parent: outer)
      defer { frame.scope = outer }
      if let kind = iteration.kind, kind != .function {
        for name in iteration.pattern.names {
          declare(name, in: frame.scope, as: nil, isConstant: kind == .constant)
        }
        try bind(iteration.pattern, to: item, declares: true)
      } else {
        try bind(iteration.pattern, to: item, declares: false)
      }
      if let completion = try runOnce(iteration.body) { return completion }
    }
    return .normal
  }

  /// What a loop goes through, where its own variables have no value yet.
  private mutating func source(of iteration: Statement.Iteration) throws(Stop) -> ScriptValue {
    guard let kind = iteration.kind, kind != .function else {
      return try value(of: iteration.source)
    }
    let outer = frame.scope
    frame.scope = makeScope(isFunction: false, parent: outer)
    defer { frame.scope = outer }
    for name in iteration.pattern.names { declare(name, in: frame.scope, as: nil) }
    return try value(of: iteration.source)
  }

  private mutating func item(
    _ number: Int, of source: ScriptValue, _ keys: [CodeUnits], _ isOverKeys: Bool
  ) throws(Stop) -> ScriptValue? {
    if isOverKeys {
      // A key that was taken away meanwhile is passed over: nobody writes that.
      if number > 0 {
        let present = try walk(source)
        guard present == keys else { throw .uncertain }
      }
      return number < keys.count ? .text(keys[number]) : nil
    }
    let items = try elements(of: source)
    // A list that grows while it is walked over is copied again and again.
    try step(items.count / 16)
    return number < items.count ? items[number] : nil
  }

  /// What `for … of` and a spread take out of a value.
  mutating func elements(of value: ScriptValue) throws(Stop) -> [ScriptValue] {
    switch value {
    case .object(let id):
      guard let object = state.objects[id], object.unknown == nil else {
        try doubt()
        throw .uncertain
      }
      // Without a method of its own for it nothing but a list can be walked over.
      guard object.kind == .array else { throw .thrown }
      guard object.keys.isEmpty else { throw .uncertain }
      return object.elements
    case .text(let units):
      guard units.allSatisfy({ $0 < 0xD800 || $0 > 0xDFFF }) else { throw .uncertain }
      return units.map { .text([$0]) }
    case .undefined, .null, .bool, .number: throw .thrown
    default:
      try doubt(value, at: range(0...0))
      throw .uncertain
    }
  }

  /// The keys of a value as `Object.keys` and `for … in` give them.
  func walk(_ value: ScriptValue) throws(Stop) -> [CodeUnits] {
    switch value {
    case .object(let id):
      guard let object = state.objects[id], object.unknown == nil, !object.hasUncertainOrder else {
        throw .uncertain
      }
      if case .function = object.kind { throw .uncertain }
      guard object.properties.values.allSatisfy({ $0.isPlain }) else { throw .uncertain }
      return object.elements.indices.map { Array(String($0).utf16) } + object.walkedKeys
    case .text(let units): return units.indices.map { Array(String($0).utf16) }
    case .undefined, .null, .bool, .number: return []
    default: throw .uncertain
    }
  }
}
