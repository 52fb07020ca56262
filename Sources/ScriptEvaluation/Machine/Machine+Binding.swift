internal import LocaleDiagnostics

/// Declarations and patterns.
extension Machine {
  /// Declares what statements declare, before they run.
  mutating func hoist(_ statements: [Statement], isFunction: Bool) {
    let scope = frame.scope
    if isFunction {
      for name in Self.variables(in: statements, isStrict: frame.isStrict) {
        declare(name, in: hoisting, as: .undefined, isVariable: true)
      }
    }
    for statement in statements {
      switch statement.kind {
      case .variables(let variables) where variables.kind != .function:
        for name in variables.declarators.flatMap({ $0.pattern.names }) {
          declare(name, in: scope, as: nil, isConstant: variables.kind == .constant)
        }
      case .declaredClass(let name): declare(name, in: scope, as: nil)
      case .imports(let names): for name in names { declare(name, in: scope, as: nil) }
      default: break
      }
    }
    hoistFunctions(in: statements, isFunction: isFunction)
  }

  private mutating func hoistFunctions(in statements: [Statement], isFunction: Bool) {
    for statement in statements {
      var inner = statement
      while case .labelled(_, let body) = inner.kind { inner = body }
      guard case .function(let function) = inner.kind, let name = function.name else { continue }
      let value = makeFunction(function)
      if isFunction {
        declare(name, in: hoisting, as: value, isVariable: true)
        initialize(name, to: value, at: range(statement.tokens))
        continue
      }
      declare(name, in: frame.scope, as: value)
    }
  }

  /// In sloppy code a function in a block is a variable of the function around, from where it is declared
  /// on, unless a parameter or `let` has its name (Annex B.3.3).
  mutating func spread(_ function: FunctionSyntax, at place: Range<Int>) throws(Stop) {
    guard !frame.isStrict, !function.isAsync, !function.isGenerator, let name = function.name
    else { return }
    let key = ExactText(name)
    guard let inner = state.scopes[frame.scope], !inner.isFunction,
      let binding = inner.bindings[key], let value = binding.value
    else { return }
    var scope = inner.parent
    while let id = scope, let found = state.scopes[id] {
      if let other = found.bindings[key], id != Self.globals, !other.isVariable { return }
      if found.isFunction {
        if id == Self.globals { return setGlobal(name, to: value, at: place) }
        if found.bindings[key] == nil { declare(name, in: id, as: value, isVariable: true) }
        state.scopes[id]?.bindings[key]?.value = value
        if found.bindings[key]?.unknown != nil { release(value, at: place) }
        return
      }
      scope = found.parent
    }
  }

  /// Where `var` declares: the scope of the innermost function, or the global one.
  private var hoisting: Int {
    var scope = frame.scope
    while let found = state.scopes[scope], !found.isFunction, let parent = found.parent {
      scope = parent
    }
    return scope
  }

  /// The names that `var` declares in statements, however deep in blocks, and in sloppy code those of
  /// functions in blocks (Annex B.3.3).
  static func variables(in statements: [Statement], isStrict: Bool) -> [String] {
    statements.flatMap { variables(in: $0, isStrict) }
  }

  private static func variables(in statement: Statement, _ isStrict: Bool) -> [String] {
    switch statement.kind {
    case .variables(let variables):
      return variables.kind == .function ? variables.declarators.flatMap { $0.pattern.names } : []
    case .function(let function):
      // Only plain functions.
      let isSpread = !isStrict && !function.isAsync && !function.isGenerator
      return isSpread ? [function.name].compactMap { $0 } : []
    case .iteration(let iteration):
      return (iteration.kind == .function ? iteration.pattern.names : [])
        + variables(in: iteration.body, isStrict)
    default: return variables(in: statement.parts, isStrict: isStrict)
    }
  }

  // MARK: - Patterns

  /// Gives the names or places of a pattern their values.
  ///
  /// - Parameter declares: whether the names are declared here, so that constants take their value.
  mutating func bind(
    _ pattern: Pattern, to value: ScriptValue, declares: Bool
  ) throws(Stop) {
    try step()
    switch pattern {
    case .name(let name):
      let place = range(frameTokens)
      if declares {
        initialize(name, to: value, at: place)
      } else {
        try set(name: name, to: value, at: place)
      }
    case .place(let expression): try set(expression, to: value)
    case .array(let elements): try bind(elements, to: value, declares: declares)
    case .object(let properties, let rest):
      try bind(properties, rest: rest, to: value, declares: declares)
    }
  }

  /// Tokens to point at where nothing else is known.
  private var frameTokens: ClosedRange<Int> { 0...0 }

  private mutating func bind(
    _ parts: [PatternElement?], to value: ScriptValue, declares: Bool
  ) throws(Stop) {
    if case .unknown(let place) = value {
      try doubt(value, at: place)
      for part in parts { try bind(part, to: .unknown(place), declares: declares) }
      return
    }
    let items = try elements(of: value)
    for (number, part) in parts.enumerated() {
      guard let part else { continue }
      if part.isRest {
        let rest = makeArray(Array(items.dropFirst(number)))
        try bind(part.pattern, to: rest, declares: declares)
      } else {
        let item = number < items.count ? items[number] : .undefined
        try bind(part, to: item, declares: declares)
      }
    }
  }

  /// Gives a part of a pattern its value, or the one that it has by default.
  mutating func bind(
    _ part: PatternElement?, to value: ScriptValue, declares: Bool
  ) throws(Stop) {
    guard let part else { return }
    guard let fallback = part.fallback else {
      return try bind(part.pattern, to: value, declares: declares)
    }
    switch value {
    case .undefined:
      try bind(part.pattern, to: try self.value(of: fallback), declares: declares)
    case .unknown(let place):
      let result = try either(at: place) { (_) throws(Stop) in
        value
      } _: { (machine) throws(Stop) in
        try machine.value(of: fallback)
      }
      try bind(part.pattern, to: result, declares: declares)
    default: try bind(part.pattern, to: value, declares: declares)
    }
  }

  private mutating func bind(
    _ properties: [PatternProperty], rest: Pattern?, to value: ScriptValue, declares: Bool
  ) throws(Stop) {
    if value.isNullish { throw .thrown }
    var taken: Set<CodeUnits> = []
    for property in properties {
      let place = range(frameTokens)
      let key: ScriptValue
      switch property.key {
      case .text(let text): key = .text(text)
      case .computed(let expression): key = try self.value(of: expression)
      }
      guard let name = propertyKey(key) else { throw .uncertain }
      taken.insert(name)
      var item = try get(name, of: value, at: place)
      if case .unknown(let origin) = value { item = .unknown(origin) }
      try bind(property.element, to: item, declares: declares)
    }
    guard let rest else { return }
    if case .unknown = value { return try bind(rest, to: value, declares: declares) }
    var copied: [(CodeUnits, ScriptValue)] = []
    for key in try walk(value) where !taken.contains(key) && isThere(key, in: value) {
      copied.append((key, try get(key, of: value, at: range(frameTokens))))
    }
    try bind(rest, to: makeObject(copied), declares: declares)
  }
}
