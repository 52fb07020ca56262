internal import LocaleDiagnostics

/// Variables and globals.
extension Machine {
  /// The scope that has a name, from the current one outwards.
  func owner(of name: ExactText) -> Int? { owner(of: name, from: frame.scope) }

  /// The scope that a name belongs to, looked for outwards from another.
  func owner(of name: ExactText, from scope: Int) -> Int? {
    var scope: Int? = scope
    while let id = scope, let found = state.scopes[id] {
      if found.bindings[name] != nil { return id }
      scope = found.parent
    }
    return nil
  }

  /// What a name is worth where it stands.
  mutating func value(ofName name: String, at place: Range<Int>) throws(Stop) -> ScriptValue {
    let key = ExactText(name)
    if let id = owner(of: key), let binding = state.scopes[id]?.bindings[key] {
      if binding.unknown != nil {
        untrusted.insert(place)
        return unknown(at: place)
      }
      guard let value = binding.value else { throw .thrown }
      guard case .unknown(let origin) = value else { return value }
      carry(from: origin, to: place)
      return .unknown(place)
    }
    if configs.contains(name) {
      if let known = state.freeNames[key] { return .unknown(known) }
      throw .thrown
    }
    return global(name, at: place)
  }

  /// What an engine has under a name by itself.
  private mutating func global(_ name: String, at place: Range<Int>) -> ScriptValue {
    switch name {
    case "undefined": .undefined
    case "NaN": .number(.nan)
    case "Infinity": .number(.infinity)
    case "window", "self", "globalThis", "frames", "top": .global
    case _ where Self.builtinObjects.contains(name): .builtin(name)
    default: host(name, at: place)
    }
  }

  /// What a page or an engine brings along.
  private mutating func host(_ name: String, at place: Range<Int>) -> ScriptValue {
    // These throw where they are not given what they take.
    if Self.strictObjects.contains(name) { untrusted.insert(place) }
    return unknown(at: place)
  }

  private static let strictObjects: Set<String> = [
    "BigInt", "Intl", "Proxy", "Reflect", "Symbol", "WeakMap", "WeakRef", "WeakSet",
  ]

  mutating func unknown(at place: Range<Int>) -> ScriptValue {
    mayHaveThrown = true
    return .unknown(place)
  }

  static let builtinObjects: Set<String> = [
    "Object", "JSON", "Array", "String", "Number", "Boolean", "Math", "console", "structuredClone",
    "parseInt", "parseFloat", "isNaN", "isFinite",
  ]

  /// The value of a property of the global object.
  mutating func globalProperty(_ name: String, at place: Range<Int>) -> ScriptValue {
    let key = ExactText(name)
    if let binding = state.scopes[Self.globals]?.bindings[key] {
      if let known = binding.unknown {
        untrusted.formUnion([known, place])
        return .unknown(configs.contains(name) ? known : place)
      }
      return binding.value ?? .undefined
    }
    if configs.contains(name) {
      return state.freeNames[key].map { .unknown($0) } ?? .undefined
    }
    return global(name, at: place)
  }

  /// Sets a name that is declared, or a global.
  mutating func set(
    name: String, to value: ScriptValue, at place: Range<Int>
  ) throws(Stop) {
    let key = ExactText(name)
    guard let id = owner(of: key), let binding = state.scopes[id]?.bindings[key] else {
      if Self.constants.contains(name) {
        if frame.isStrict { throw .thrown }
        return
      }
      if frame.isStrict {
        // It throws, unless the page has it.
        try doubt()
        throw .uncertain
      }
      return setGlobal(name, to: value, at: place)
    }
    if id == Self.globals { return setGlobal(name, to: value, at: place) }
    if binding.unknown != nil { return release(value, at: place) }
    if binding.leak != nil { release(value, at: place) }
    if binding.isOwnName, !frame.isStrict { return }
    guard !binding.isConstant, binding.value != nil else { throw .thrown }
    state.scopes[id]?.bindings[key]?.value = value
  }

  /// What no script can set.
  static let constants: Set<String> = ["undefined", "NaN", "Infinity"]

  /// The names by which the global object knows itself.
  static let ownNames: Set<String> = ["window", "self", "globalThis", "frames", "top"]

  /// Sets a property of the global object.
  mutating func setGlobal(_ name: String, to value: ScriptValue, at place: Range<Int>) {
    if Self.constants.contains(name) { return }
    let key = ExactText(name)
    var binding = state.scopes[Self.globals]?.bindings[key] ?? Scope.Binding()
    binding.unknown = binding.unknown ?? state.freeNames[key]
    if lockedGlobals.contains(name) { binding.unknown = place }
    // Some of them cannot be set, and which, is up to the engine.
    if Self.ownNames.contains(name), value != .global { binding.unknown = binding.unknown ?? place }
    binding.value = value
    if binding.unknown != nil || binding.leak != nil { release(value, at: place) }
    state.scopes[Self.globals]?.bindings[key] = binding
  }

  /// Declares a name in a scope.
  mutating func declare(
    _ name: String, in scope: Int, as value: ScriptValue?, isConstant: Bool = false,
    isVariable: Bool = false
  ) {
    let key = ExactText(name)
    if scope == Self.globals, let value {
      if state.scopes[scope]?.bindings[key] == nil || value != .undefined {
        setGlobal(name, to: value, at: range(0...0))
      }
      if isVariable { state.scopes[scope]?.bindings[key]?.isVariable = true }
      return
    }
    if value == .undefined, state.scopes[scope]?.bindings[key] != nil { return }
    var binding = Scope.Binding(value: value, isConstant: isConstant, isVariable: isVariable)
    if scope == Self.lexicals { binding.unknown = state.freeNames[key] }
    state.scopes[scope]?.bindings[key] = binding
  }

  /// Gives a declared name its first value.
  mutating func initialize(_ name: String, to value: ScriptValue, at place: Range<Int>) {
    let key = ExactText(name)
    guard let id = owner(of: key) else { return }
    if id == Self.globals { return setGlobal(name, to: value, at: place) }
    if state.scopes[id]?.bindings[key]?.unknown != nil { return release(value, at: place) }
    if state.scopes[id]?.bindings[key]?.leak != nil { release(value, at: place) }
    state.scopes[id]?.bindings[key]?.value = value
  }
}
