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
  /// The paths of what an engine has built in, and the script replaced.
  var replaced: Set<String> = []
  /// The places of classes, which throw where they are called without `new`.
  var classes: Set<Range<Int>> = []
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

  /// A function that knows itself by its name, which nothing around it sees.
  mutating func makeFunctionExpression(_ syntax: FunctionSyntax) -> ScriptValue {
    guard let name = syntax.name else { return makeFunction(syntax) }
    let outer = frame.scope
    frame.scope = makeScope(isFunction: false, parent: outer)
    defer { frame.scope = outer }
    let function = makeFunction(syntax)
    state.scopes[frame.scope]?.bindings[ExactText(name)] = Scope.Binding(
      value: function, isConstant: true, isOwnName: true)
    return function
  }

  mutating func makeScope(isFunction: Bool, parent: Int) -> Int {
    let id = number()
    state.scopes[id] = Scope(parent: parent, isFunction: isFunction)
    return id
  }
}
