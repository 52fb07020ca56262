internal import LocaleDiagnostics
internal import LocaleSyntax

/// Chains of members and calls.
extension Machine {
  /// What a chain is worth; `nil` where `?.` ends it.
  mutating func chain(_ expression: Expression) throws(Stop) -> ScriptValue? {
    switch expression.kind {
    case .chain(let inner):
      let wasPassed = passedUnknownLink
      defer { passedUnknownLink = wasPassed }
      passedUnknownLink = false
      return try chain(inner) ?? .undefined
    case .member(let object, let key, let isOptional):
      guard let target = try chain(object) else { return nil }
      return try member(target, key, isOptional, at: range(expression.tokens))
    case .call(let callee, let arguments, let isOptional):
      return try call(callee, arguments, isOptional, at: range(expression.tokens))
    default: return try value(of: expression)
    }
  }

  private mutating func member(
    _ target: ScriptValue, _ key: Expression.Key, _ isOptional: Bool, at place: Range<Int>
  ) throws(Stop) -> ScriptValue? {
    if isOptional {
      if case .unknown(let origin) = target {
        carry(from: origin, to: place)
        if solid.contains(origin) { untrusted.insert(place) }
        passedUnknownLink = true
        return unknown(at: place)
      }
      if target.isNullish { return nil }
    }
    switch key {
    case .text(let text): return try get(text, of: target, at: place)
    case .computed(let inner):
      if passedUnknownLink { throw .uncertain }
      let key = try value(of: inner)
      guard let name = propertyKey(key) else {
        try convert(key, at: place)
        // A getter may be read.
        if target.isNullish { throw .thrown }
        try doubt(target, at: place)
        if case .object = target { untrusted.insert(place) }
        return hidden(target, at: place)
      }
      return try get(name, of: target, at: place)
    }
  }

  /// Some property of an object.
  private mutating func hidden(_ target: ScriptValue, at place: Range<Int>) -> ScriptValue {
    switch target {
    case .global:
      for name in configs {
        for value in forgetGlobal(name, at: place) { release(value, at: place) }
      }
    default: release(target, at: place)
    }
    return unknown(at: place)
  }

  private mutating func call(
    _ callee: Expression, _ arguments: [Expression.Element], _ isOptional: Bool,
    at place: Range<Int>
  ) throws(Stop) -> ScriptValue? {
    let wasPassed = passedUnknownLink
    passedUnknownLink = false
    defer { passedUnknownLink = passedUnknownLink || wasPassed }
    var receiver = ScriptValue.undefined
    let function: ScriptValue
    if case .member(let object, let key, let isOptionalMember) = callee.kind {
      guard let target = try chain(object) else { return nil }
      receiver = target
      guard let found = try member(target, key, isOptionalMember, at: range(callee.tokens)) else {
        return nil
      }
      function = found
    } else {
      if case .name("eval") = callee.kind { throw .abandoned }
      guard let found = try chain(callee) else { return nil }
      function = found
    }
    if isOptional, function.isNullish { return nil }
    if isOptional, function.isUnknown { passedUnknownLink = true }
    if passedUnknownLink, !arguments.isEmpty { throw .uncertain }
    let values = try items(of: arguments)
    if case .member(_, .text(let name), _) = callee.kind, function.isUnknown {
      try doubtList(receiver, String(decoding: name, as: UTF16.self), values)
    }
    if case .unknown(let origin) = receiver, function.isUnknown, !untrusted.contains(origin) {
      // What is taken for an object is trusted to have the method that is called.
      if solid.contains(origin) { return try callEngine([receiver] + values, at: place) }
      return callUnknown([receiver] + values, at: place)
    }
    return try call(function, receiver: receiver, values, at: place)
  }

  /// What the engine makes, and calls back at once for what it holds.
  private static let lists: Set<String> = ["Map", "Set", "Array"]

  mutating func construct(
    _ callee: Expression, _ arguments: [Expression.Element], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    if case .name("Function") = callee.kind { throw .abandoned }
    let function = try value(of: callee)
    try doubt(function, at: place)
    let arguments = try items(of: arguments)
    if throwsAsConstructor(function) { throw .thrown }
    if mayThrow(calling: function) { try doubt() }
    if case .name("Array") = callee.kind, throwsAsLength(arguments) { try doubt() }
    for value in [function] + arguments { release(value, at: place) }
    if case .name(let name) = callee.kind, Self.lists.contains(name) { solid.insert(place) }
    return unknown(at: place)
  }

  /// Whether a function is made in code.
  private func makesFunction(_ tokens: ClosedRange<Int>) -> Bool {
    let parser = scripts[frame.script].parser
    return tokens.contains { token in
      parser.tokens.kind(token) == .arrow || parser.isWord(token, "function")
    }
  }

  private static let constructors: Set<String> = ["Object", "Array", "String", "Number", "Boolean"]

  /// What is built in and is no function.
  private static let namespaces: Set<String> = ["Math", "JSON", "console"]

  /// Whether a value is surely no constructor.
  private func throwsAsConstructor(_ value: ScriptValue) -> Bool {
    switch value {
    case .object(let id):
      guard let object = state.objects[id] else { return false }
      guard case .function(let closure) = object.kind else { return true }
      let syntax = functions[closure.syntax]
      return syntax.isArrow || syntax.isAsync || syntax.isMethod || syntax.isGenerator
    case .unknown: return false
    case .builtin(let path): return !Self.constructors.contains(path)
    default: return true
    }
  }

  /// Calls a function.
  mutating func call(
    _ function: ScriptValue, receiver: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    switch function {
    case .object(let id):
      guard let object = state.objects[id] else { break }
      // A function does what it does, wherever else it got to.
      guard case .function(let closure) = object.kind else { throw .thrown }
      return try run(closure, receiver: receiver, arguments, at: place)
    case .builtin(let path):
      if Self.namespaces.contains(path) || path.hasSuffix(".prototype") { throw .thrown }
      return try callBuiltin(path, receiver: receiver, arguments, at: place)
    case .unknown(let origin):
      if classes.contains(origin) { throw .thrown }
      try doubt(function, at: place)
    default: throw .thrown
    }
    switch receiver {
    case .undefined, .null, .global, .unknown: return callUnknown([receiver] + arguments, at: place)
    default: return try callEngine([receiver] + arguments, at: place)
    }
  }

  /// A call of a method of the engine's that is not followed: it calls back at once, and what throws
  /// then ends the script.
  mutating func callEngine(
    _ values: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    if values.contains(where: { mayThrow(calling: $0) }) { try doubt() }
    return callUnknown(values, at: place)
  }

  /// A call of nobody knows what: all that it is given may change.
  mutating func callUnknown(_ values: [ScriptValue], at place: Range<Int>) -> ScriptValue {
    for value in values {
      release(value, at: place)
      // Code in a text, as `setTimeout` takes it.
      if case .text(let text) = value {
        let written = String(decoding: text, as: UTF16.self)
        for name in configs where written.utf8.count > name.utf8.count && written.mentions(name) {
          for value in forgetGlobal(name, at: place) { release(value, at: place) }
        }
      }
    }
    return unknown(at: place)
  }

  /// Runs a function of the script.
  mutating func run(
    _ closure: Closure, receiver: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    let syntax = functions[closure.syntax]
    ran.insert(closure.syntax)
    guard calls < Self.deepestCalls else {
      try doubt()
      throw .uncertain
    }
    if syntax.isSuspended {
      for value in [receiver] + arguments { release(value, at: place) }
      let (script, scope) = (frame.script, frame.scope)
      (frame.script, frame.scope) = (syntax.script, closure.scope)
      forget(syntax.tokens, at: place)
      (frame.script, frame.scope) = (script, scope)
      // What an async function throws is in its promise; a generator throws where it is read.
      if !syntax.isAsync { try doubt() }
      return unknown(at: place)
    }
    let outer = frame
    calls += 1
    frame = Frame(
      scope: makeScope(isFunction: true, parent: closure.scope),
      receiver: self.receiver(of: syntax, closure, receiver, at: place), script: syntax.script,
      isStrict: syntax.isStrict)
    var result: ScriptValue
    do {
      result = try runBody(of: syntax, closure, arguments)
    } catch {
      let isSure = frame.endings.isEmpty
      let isThrown = if case .thrown = error { true } else { false }
      // What an async function throws is in its promise.
      guard isThrown, isSure, syntax.isAsync else {
        frame = outer
        calls -= 1
        if isThrown, !isSure {
          try doubt()
          throw .uncertain
        }
        throw error
      }
      result = .undefined
    }
    for ending in frame.endings {
      try join(ending.state, at: place)
      result = joined(result, ending.value, at: place)
    }
    frame = outer
    calls -= 1
    return syntax.isAsync ? unknown(at: place) : result
  }

  private mutating func receiver(
    of syntax: FunctionSyntax, _ closure: Closure, _ receiver: ScriptValue, at place: Range<Int>
  ) -> ScriptValue {
    if syntax.isArrow { return closure.receiver }
    if syntax.isStrict { return receiver }
    switch receiver {
    case .undefined, .null: return .global
    case .bool, .number, .text:
      // In sloppy code it is an object of its own.
      solid.insert(place)
      return .unknown(place)
    default: return receiver
    }
  }

  private mutating func runBody(
    of syntax: FunctionSyntax, _ closure: Closure, _ arguments: [ScriptValue]
  ) throws(Stop) -> ScriptValue {
    let names = syntax.parameters.flatMap { $0.pattern.names }
    // A function that is made for a parameter sees the parameters, and nothing that the body declares.
    if syntax.parameters.flatMap({ $0.fallbacks }).contains(where: { makesFunction($0.tokens) }),
      !Self.variables(in: syntax.body, isStrict: false).isEmpty
    {
      throw .uncertain
    }
    for name in names { declare(name, in: frame.scope, as: nil) }
    for (number, parameter) in syntax.parameters.enumerated() {
      if parameter.isRest {
        let rest = makeArray(Array(arguments.dropFirst(number)))
        try bind(parameter.pattern, to: rest, declares: true)
      } else {
        let value = number < arguments.count ? arguments[number] : .undefined
        try bind(parameter, to: value, declares: true)
      }
    }
    if syntax.usesArguments { releaseArguments(syntax, arguments) }
    if let value = syntax.value { return try self.value(of: value) }
    hoist(syntax.body, isFunction: true)
    if case .returns(let value) = try run(syntax.body) { return value }
    return .undefined
  }

  /// `arguments` is another way to what is passed.
  private mutating func releaseArguments(_ syntax: FunctionSyntax, _ arguments: [ScriptValue]) {
    let place = range(syntax.tokens)
    for value in arguments { release(value, at: place) }
    for name in syntax.parameters.flatMap({ $0.pattern.names }) {
      state.scopes[frame.scope]?.bindings[ExactText(name)]?.unknown = place
    }
  }
}
