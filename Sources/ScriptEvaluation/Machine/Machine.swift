internal import LocaleDiagnostics
internal import LocaleSyntax

/// Runs scripts as far as their text alone says what they do.
///
/// Every value is either surely what an engine would compute, or unknown. Where nobody knows which way
/// a script goes, it goes both, and what differs is unknown afterwards. Code that cannot be followed
/// may do anything to all that it mentions. A script that is never run to its end, or that does more
/// than anybody writes by hand, is given up.
struct Machine {
  /// Why an evaluation stops.
  enum Stop: Error {
    /// The script throws here.
    case thrown
    /// The statement cannot be followed.
    case uncertain
    /// Nothing can be said of the page any more.
    case abandoned
  }

  /// How a statement ends.
  enum Completion {
    case normal
    case returns(ScriptValue)
    case breaks(String?)
    case continues(String?)
  }

  /// A script, and where it stands in the file.
  struct Script {
    var parser: ScriptParser
    var map: OffsetMap
    var isModule: Bool
  }

  /// Where the machine is.
  struct Frame {
    var scope: Int
    var receiver: ScriptValue
    var script: Int
    var isStrict = false
    /// The ways in which the function may have ended already.
    var endings: [(state: MachineState, value: ScriptValue)] = []
  }

  /// The scope of what is global, and that of `let` and `const` outside of functions.
  static let globals = 0
  static let lexicals = 1

  /// How many steps are made, and how deep calls and expressions may be.
  private static let mostSteps = 120_000
  private static let deepest = 220
  static let deepestCalls = 20

  var state = MachineState()
  var frame = Frame(scope: Machine.lexicals, receiver: .global, script: 0)
  var scripts: [Script] = []
  var functions: [FunctionSyntax] = []
  var functionNumbers: [[Int]: Int] = [:]
  /// The globals that are looked for.
  let configs: Set<String>
  /// Where the file sets them, as far as a scan finds.
  let assignments: [Range<Int>]
  /// The functions that set one of them and were made so far, and those that ran.
  var setters: [(closure: Closure, range: Range<Int>)] = []
  var ran: Set<Int> = []
  /// What the file exports.
  var exported: ScriptValue?
  var nextNumber = 2
  var steps = 0
  var depth = 0
  var calls = 0
  /// The configs that were defined so that nothing may set them again.
  var lockedGlobals: Set<String> = []
  /// What there was wherever the script may have thrown and ended.
  var doubts: [MachineState] = []
  /// The places of values that nobody can trust to be objects: what is one thing on one way and
  /// another on another. What a page brings along is trusted to be what its script takes it for.
  var untrusted: Set<Range<Int>> = []
  /// The places of values that are one of several, of which none is `undefined` or `null`.
  var solid: Set<Range<Int>> = []
  /// Whether `?.` was passed after something unknown: what follows may not be evaluated.
  var passedUnknownLink = false
  /// Whether something may have thrown that was taken not to.
  var mayHaveThrown = false

  init(configs: Set<String>, assignments: [Range<Int>]) {
    self.configs = configs
    self.assignments = assignments
    state.scopes[Self.globals] = Scope(parent: nil, isFunction: true)
    state.scopes[Self.lexicals] = Scope(parent: Self.globals, isFunction: false)
  }

  // MARK: - Steps

  mutating func step(_ count: Int = 1) throws(Stop) {
    steps += count
    if steps > Self.mostSteps { throw .abandoned }
  }

  /// Evaluates what lies one level deeper.
  mutating func deeper<Result>(
    _ body: (inout Machine) throws(Stop) -> Result
  ) throws(Stop) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw .abandoned }
    return try body(&self)
  }

  /// The place in the file of some tokens of the current script.
  func range(_ tokens: ClosedRange<Int>) -> Range<Int> {
    let script = scripts[frame.script]
    let list = script.parser.tokens
    let lower = list.start(tokens.lowerBound)
    return script.map.fileRange(of: lower..<max(lower, list.end(tokens.upperBound)))
  }

  // MARK: - Making things

  mutating func number() -> Int {
    nextNumber += 1
    return nextNumber
  }

  mutating func make(_ object: HeapObject) -> ScriptValue {
    let id = number()
    state.objects[id] = object
    return .object(id)
  }

  mutating func makeArray(_ elements: [ScriptValue]) -> ScriptValue {
    var object = HeapObject(.array)
    object.elements = elements
    return make(object)
  }

  mutating func makeObject(_ properties: [(CodeUnits, ScriptValue)]) -> ScriptValue {
    var object = HeapObject(.plain)
    for (key, value) in properties { object[key] = HeapObject.Property(value: value) }
    return make(object)
  }

  mutating func makeFunction(_ syntax: FunctionSyntax) -> ScriptValue {
    let key = [syntax.script, syntax.tokens.lowerBound]
    let number = functionNumbers[key] ?? functions.count
    if number == functions.count {
      functions.append(syntax)
      functionNumbers[key] = number
    }
    let closure = Closure(syntax: number, scope: frame.scope, receiver: frame.receiver)
    let place = range(syntax.tokens)
    if assignments.contains(where: { place.contains($0.lowerBound) }) {
      setters.append((closure, place))
    }
    return make(HeapObject(.function(closure)))
  }

  mutating func makeScope(isFunction: Bool, parent: Int) -> Int {
    let id = number()
    state.scopes[id] = Scope(parent: parent, isFunction: isFunction)
    return id
  }

  // MARK: - Both ways

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

  /// A value becomes a text or a number: code of its own may run, and throw.
  mutating func convert(_ value: ScriptValue, at place: Range<Int>) throws(Stop) {
    try doubt(value, at: place)
    if case .object(let id) = value, let object = state.objects[id] {
      let names = ["toString", "valueOf"].map { CodeUnits($0.utf16) }
      if object.unknown != nil || names.contains(where: { object[$0] != nil }) { try doubt() }
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
      mine.isFrozen == other.isFrozen, mine.isSealed == other.isSealed
    else {
      mine.unknown = mine.unknown ?? other.unknown ?? place
      state.objects[id] = mine
      return reached
    }
    var differing: [ScriptValue] = []
    for key in mine.keys + other.keys where mine[key] != other[key] {
      differing += [mine[key], other[key]].compactMap { $0 }.flatMap {
        [$0.value, $0.getter, $0.setter].compactMap { $0 }
      }
      mine[key] = HeapObject.Property(value: .unknown(place))
    }
    if mine.keys != other.keys { mine.hasUncertainOrder = true }
    state.objects[id] = mine
    return differing
  }
}
