internal import LocaleDiagnostics
internal import LocaleSyntax

/// Statements.
extension Machine {
  /// Runs statements in the current scope, in which what they declare is declared first.
  mutating func run(_ statements: [Statement]) throws(Stop) -> Completion {
    for statement in statements {
      let completion = try run(statement)
      guard case .normal = completion else { return completion }
    }
    return .normal
  }

  /// Runs a statement; one that cannot be followed is forgotten, if it surely ends as it should.
  mutating func run(_ statement: Statement) throws(Stop) -> Completion {
    try step()
    let (savedState, savedFrame, savedCalls) = (state, frame, calls)
    let savedDepth = depth
    do {
      return try deeper { (machine) throws(Stop) in try machine.perform(statement) }
    } catch .uncertain where !statement.leaves() {
      (state, frame, calls, depth) = (savedState, savedFrame, savedCalls, savedDepth)
      try forget(statement)
      return .normal
    }
  }

  /// A statement cannot be followed: it may do anything with what it mentions, and declares something.
  mutating func forget(_ statement: Statement) throws(Stop) {
    let place = range(statement.tokens)
    if mayThrow(statement.tokens) { try doubt() }
    forget(statement.tokens, at: place)
    for name in statement.declaredNames {
      let key = ExactText(name)
      guard let id = owner(of: key) else { continue }
      state.scopes[id]?.bindings[key]?.value = .unknown(place)
      state.scopes[id]?.bindings[key]?.unknown = place
    }
  }

  private mutating func perform(_ statement: Statement) throws(Stop) -> Completion {
    switch statement.kind {
    case .empty: return .normal
    case .function(let function): try spread(function, at: range(statement.tokens))
    case .expression(let value): _ = try self.value(of: value)
    case .variables(let variables): try declare(variables)
    case .declaredClass(let name):
      try doubtOpaque(statement.tokens)
      distrust(statement.tokens)
      forget(statement.tokens, at: range(statement.tokens))
      initialize(name, to: .unknown(range(statement.tokens)), at: range(statement.tokens))
    case .imports(let names):
      for name in names {
        initialize(name, to: .unknown(range(statement.tokens)), at: range(statement.tokens))
      }
    case .export(let value): exported = try self.value(of: value)
    case .block(let statements): return try runBlock(statements)
    case .condition(let condition, let positive, let negative):
      return try choose(condition, positive, negative)
    case .loop(let loop): return try run(loop)
    case .iteration(let iteration): return try run(iteration)
    case .choice(let value, let cases): return try choose(value, cases)
    case .returns(let value):
      return .returns(
        try value.map { (value) throws(Stop) in try self.value(of: value) } ?? .undefined)
    case .throwing(let value):
      _ = try self.value(of: value)
      throw .thrown
    case .breaks(let label): return .breaks(label)
    case .continues(let label): return .continues(label)
    case .attempt(let body, let handler, let finally):
      return try attempt(body, handler, finally, statement)
    case .labelled(let label, let body):
      let completion = try run(body)
      if case .breaks(let target) = completion, target == label { return .normal }
      return completion
    }
    return .normal
  }

  /// Runs statements in a scope of their own.
  mutating func runBlock(_ statements: [Statement]) throws(Stop) -> Completion {
    let outer = frame.scope
    frame.scope = makeScope(isFunction: false, parent: outer)
    hoist(statements, isFunction: false)
    let completion = try run(statements)
    frame.scope = outer
    return completion
  }

  private mutating func declare(_ variables: Statement.Variables) throws(Stop) {
    for (pattern, value) in variables.declarators {
      if value == nil, variables.kind == .function { continue }
      let value = try value.map { (value) throws(Stop) in try self.value(of: value) } ?? .undefined
      if variables.kind == .function {
        try bind(pattern, to: value, declares: false)
      } else {
        try bind(pattern, to: value, declares: true)
      }
    }
  }

  // MARK: - Ways

  private mutating func choose(
    _ condition: Expression, _ positive: Statement, _ negative: Statement?
  ) throws(Stop) -> Completion {
    if let truth = try value(of: condition).truth {
      if truth { return try run(positive) }
      return try negative.map { (other) throws(Stop) in try run(other) } ?? .normal
    }
    let place = range(condition.tokens)
    let before = state
    let first = try surely { (machine) throws(Stop) in try machine.run(positive) }
    let afterFirst = state
    state = before
    let second = try surely { (machine) throws(Stop) -> Completion in
      guard let negative else { return .normal }
      return try machine.run(negative)
    }
    return try meet(first, afterFirst, second, at: place)
  }

  /// Where two ways meet, or do not because the function ends on one of them.
  private mutating func meet(
    _ first: Completion, _ afterFirst: MachineState, _ second: Completion, at place: Range<Int>
  ) throws(Stop) -> Completion {
    switch (first, second) {
    case (.normal, .normal):
      try join(afterFirst, at: place)
      return .normal
    case (.returns(let one), .returns(let other)):
      try join(afterFirst, at: place)
      return .returns(joined(one, other, at: place))
    case (.returns(let value), .normal):
      frame.endings.append((afterFirst, value))
      return .normal
    case (.normal, .returns(let value)):
      frame.endings.append((state, value))
      state = afterFirst
      return .normal
    default: throw .uncertain
    }
  }

  private mutating func choose(
    _ value: Expression, _ cases: [Statement.Case]
  ) throws(Stop) -> Completion {
    let wanted = try self.value(of: value)
    let outer = frame.scope
    frame.scope = makeScope(isFunction: false, parent: outer)
    defer { frame.scope = outer }
    hoist(cases.flatMap { $0.body }, isFunction: false)
    var start: Int?
    for (number, part) in cases.enumerated() {
      guard let value = part.value else { continue }
      let candidate = try self.value(of: value)
      guard !wanted.isUnknown, !candidate.isUnknown else { throw .uncertain }
      if wanted === candidate {
        start = number
        break
      }
    }
    guard let first = start ?? cases.firstIndex(where: { $0.value == nil }) else { return .normal }
    for part in cases[first...] {
      let completion = try run(part.body)
      switch completion {
      case .normal: continue
      case .breaks(nil): return .normal
      default: return completion
      }
    }
    return .normal
  }

  // MARK: - Exceptions

  private mutating func attempt(
    _ body: [Statement], _ handler: Statement.Handler?, _ finally: [Statement]?,
    _ statement: Statement
  ) throws(Stop) -> Completion {
    let (outer, known, before) = (frame, mayHaveThrown, doubts)
    mayHaveThrown = false
    doubts = []
    var completion = Completion.normal
    var stop: Stop?
    do {
      completion = try runBlock(body)
      if handler != nil {
        let ends = doubts
        doubts = before
        try settleDoubts(ends, at: range(statement.tokens))
      } else {
        doubts = before + doubts
      }
      if mayHaveThrown, let handler { try expectNothing(of: handler, statement) }
    } catch .thrown {
      // The handler may have begun earlier already.
      let ends = doubts
      doubts = handler == nil ? before + ends : before
      if handler != nil { try settleDoubts(ends, at: range(statement.tokens)) }
      let endings = frame.endings
      frame = outer
      frame.endings = endings
      stop = .thrown
      if let handler {
        do {
          completion = try runHandler(handler, statement)
          stop = nil
        } catch .thrown {
          // What has to be done finally is done.
          let endings = frame.endings
          frame = outer
          frame.endings = endings
        }
      }
    } catch {
      doubts = before + doubts
      throw error
    }
    mayHaveThrown = mayHaveThrown || known
    if let finally {
      let last = try runBlock(finally)
      guard case .normal = last else { return last }
    }
    if let stop { throw stop }
    return completion
  }

  private mutating func runHandler(
    _ handler: Statement.Handler, _ statement: Statement
  ) throws(Stop) -> Completion {
    let outer = frame.scope
    frame.scope = makeScope(isFunction: false, parent: outer)
    defer { frame.scope = outer }
    let place = range(statement.tokens)
    if let parameter = handler.parameter {
      for name in parameter.names { declare(name, in: frame.scope, as: .unknown(place)) }
    }
    return try runBlock(handler.body)
  }

  /// What runs only if something throws that is taken not to must change nothing.
  private mutating func expectNothing(
    of handler: Statement.Handler, _ statement: Statement
  ) throws(Stop) {
    let (before, last) = (state, nextNumber)
    let completion = try surely { (machine) throws(Stop) in
      try machine.runHandler(handler, statement)
    }
    guard case .normal = completion, hasChangedNothing(since: before, last) else {
      throw .uncertain
    }
    state = before
  }

  /// Whether nothing is otherwise among what there was before a number was given out.
  func hasChangedNothing(since before: MachineState, _ last: Int) -> Bool {
    before.freeNames == state.freeNames
      && before.scopes.allSatisfy { state.scopes[$0.key] == $0.value }
      && before.objects.allSatisfy { state.objects[$0.key] == $0.value }
  }
}
