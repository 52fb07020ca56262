internal import LocaleDiagnostics
internal import LocaleSyntax

// What is known where a script may go either way, or may have ended.

extension Machine {
  /// Goes two ways, one of which the page goes, and joins what comes of them.
  mutating func either(
    at place: Range<Int>, _ first: (inout Machine) throws(Stop) -> ScriptValue,
    _ second: (inout Machine) throws(Stop) -> ScriptValue
  ) throws(Stop) -> ScriptValue {
    let before = state
    let one = try surely(first)
    let afterFirst = state
    state = before
    let other = try surely(second)
    try join(afterFirst, at: place)
    return joined(one, other, at: place)
  }

  /// What throws on one of several ways cannot be followed.
  mutating func surely<Result>(
    _ body: (inout Machine) throws(Stop) -> Result
  ) throws(Stop) -> Result {
    do {
      return try body(&self)
    } catch .thrown {
      try doubt()
      throw .uncertain
    }
  }

  /// The script may end here.
  mutating func doubt() throws(Stop) {
    mayHaveThrown = true
    if doubts.last == state { return }
    guard doubts.count < 40 else { throw .abandoned }
    doubts.append(state)
  }

  /// A value is taken for an object. Where it is not sure to be one, the script may end here.
  mutating func doubt(_ value: ScriptValue, at place: Range<Int>) throws(Stop) {
    guard case .unknown(let origin) = value else { return }
    if solid.contains(origin) { untrusted.insert(place) }
    guard untrusted.contains(origin) else { return }
    untrusted.insert(place)
    try doubt()
  }

  /// Strict code sets a property. What the script itself made may be frozen, or have a getter alone; what
  /// a page brings along is trusted.
  mutating func doubtWriting(to value: ScriptValue) throws(Stop) {
    if case .unknown(let origin) = value, solid.contains(origin) { try doubt() }
  }

  /// A value becomes a text or a number: code of its own may run, and throw.
  mutating func convert(_ value: ScriptValue, at place: Range<Int>) throws(Stop) {
    try doubt(value, at: place)
    if case .object(let id) = value, let object = state.objects[id] {
      let names = ["toString", "valueOf"].map { CodeUnits($0.utf16) }
      let isItsOwn = object.inheritsNothing || names.contains { object[$0] != nil }
      if object.unknown != nil || isItsOwn { try doubt() }
    }
    release(value, at: place)
  }

  /// Joins what there is with what there was where the script may have ended.
  mutating func settleDoubts(_ states: [MachineState], at place: Range<Int>) throws(Stop) {
    for other in states { try join(other, at: place) }
  }

  /// One of two values.
  mutating func joined(
    _ one: ScriptValue, _ other: ScriptValue, at place: Range<Int>
  ) -> ScriptValue {
    if one == other { return one }
    release(one, at: place)
    release(other, at: place)
    if isSolid(one), isSolid(other), !untrusted.contains(place) {
      solid.insert(place)
    } else {
      untrusted.insert(place)
    }
    return .unknown(place)
  }

  /// Whether properties of a value can be read.
  func isSolid(_ value: ScriptValue) -> Bool {
    guard case .unknown(let place) = value else { return !value.isNullish }
    return solid.contains(place) && !untrusted.contains(place)
  }

  /// What is known of the value of one place is known of it at another.
  mutating func carry(from origin: Range<Int>, to place: Range<Int>) {
    if untrusted.contains(origin) { untrusted.insert(place) }
    if solid.contains(origin) { solid.insert(place) }
    if classes.contains(origin) { classes.insert(place) }
  }

  /// Joins the current state with that of another way.
  mutating func join(_ other: MachineState, at place: Range<Int>) throws(Stop) {
    try step(1 + (state.objects.count + state.scopes.count) / 8)
    untrusted.insert(place)
    var differing: [ScriptValue] = []
    for (id, scope) in other.scopes {
      guard let mine = state.scopes[id] else {
        state.scopes[id] = scope
        continue
      }
      if mine != scope { differing += joinScope(id, scope, at: place) }
    }
    for (id, object) in other.objects {
      guard let mine = state.objects[id] else {
        state.objects[id] = object
        continue
      }
      if mine != object { differing += joinObject(id, object, at: place) }
    }
    for (name, place) in other.freeNames where state.freeNames[name] == nil {
      state.freeNames[name] = place
    }
    for value in differing { release(value, at: place) }
  }

  private mutating func joinScope(_ id: Int, _ other: Scope, at place: Range<Int>) -> [ScriptValue]
  {
    var differing: [ScriptValue] = []
    let names = Set(other.bindings.keys).union(state.scopes[id]?.bindings.keys ?? [:].keys)
    for name in names {
      let mine = state.scopes[id]?.bindings[name]
      let others = other.bindings[name]
      if mine == others { continue }
      differing += [mine?.value, others?.value].compactMap { $0 }
      var binding = mine ?? others ?? Scope.Binding()
      binding.unknown = mine?.unknown ?? others?.unknown
      binding.value = .unknown(place)
      state.scopes[id]?.bindings[name] = binding
    }
    return differing
  }

  private mutating func joinObject(
    _ id: Int, _ other: HeapObject, at place: Range<Int>
  ) -> [ScriptValue] {
    guard var mine = state.objects[id] else { return [] }
    let reached = mine.reached + other.reached
    guard mine.kind == .plain, mine.unknown == nil, other.unknown == nil,
      mine.isFrozen == other.isFrozen, mine.isSealed == other.isSealed,
      mine.inheritsNothing == other.inheritsNothing
    else {
      mine.unknown = mine.unknown ?? other.unknown ?? place
      state.objects[id] = mine
      return reached
    }
    var differing: [ScriptValue] = []
    if mine.keys != other.keys || other.hasUncertainOrder { mine.hasUncertainOrder = true }
    for key in mine.keys + other.keys where mine[key] != other[key] {
      differing += [mine[key], other[key]].compactMap { $0 }.flatMap {
        [$0.value, $0.getter, $0.setter].compactMap { $0 }
      }
      mine[key] = HeapObject.Property(value: .unknown(place))
    }
    state.objects[id] = mine
    return differing
  }
}
