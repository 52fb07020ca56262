internal import LocaleDiagnostics

/// All that a script can change.
struct MachineState: Hashable {
  var objects: [Int: HeapObject] = [:]
  var scopes: [Int: Scope] = [:]
  /// The names in code that may run at any time, and where it stands: what becomes global under one of
  /// them is not known any more.
  var freeNames: [ExactText: Range<Int>] = [:]
}

/// An object, an array or a function.
struct HeapObject: Hashable {
  enum Kind: Hashable {
    case plain, array
    case function(Closure)
  }

  struct Property: Hashable {
    var value: ScriptValue
    var getter: ScriptValue?
    var setter: ScriptValue?
    /// Whether it can be set, deleted and seen as any other.
    var isPlain = true
  }

  var kind: Kind
  /// The properties of an object, or of an array beside its elements, in the order of their making.
  private(set) var keys: [CodeUnits] = []
  private(set) var properties: [CodeUnits: Property] = [:]
  var elements: [ScriptValue] = []
  /// Whether nothing in it can be set, and whether nothing can be added or taken away.
  var isFrozen = false
  var isSealed = false
  /// Whether it has no prototype, so that it has no `toString` either.
  var inheritsNothing = false
  /// Whether its properties may be fewer, or in another order: then walking over them tells nothing.
  var hasUncertainOrder = false
  /// Where it got out of sight, so that nobody knows what it holds.
  var unknown: Range<Int>?

  init(_ kind: Kind) { self.kind = kind }

  subscript(key: CodeUnits) -> Property? {
    get { properties[key] }
    set {
      if newValue == nil { keys.removeAll { $0 == key } }
      if newValue != nil, properties[key] == nil { keys.append(key) }
      properties[key] = newValue
    }
  }

  /// The keys as a script walks over them: numbers first, in their order.
  var walkedKeys: [CodeUnits] {
    let indices = keys.filter { NumberText.index($0) != nil }.sorted {
      (NumberText.index($0) ?? 0) < (NumberText.index($1) ?? 0)
    }
    return indices + keys.filter { NumberText.index($0) == nil }
  }

  /// All that it leads to.
  var reached: [ScriptValue] {
    elements + properties.values.flatMap { [$0.value, $0.getter, $0.setter].compactMap { $0 } }
  }
}

/// A function and the variables around it.
struct Closure: Hashable {
  /// The number of its text.
  var syntax: Int
  /// The number of the scope that it was made in.
  var scope: Int
  /// The `this` of an arrow.
  var receiver: ScriptValue
}

/// The variables of a block or a function.
struct Scope: Hashable {
  struct Binding: Hashable {
    /// `nil` before its declaration has run.
    var value: ScriptValue?
    var isConstant = false
    /// Whether it is the name that a function expression has inside itself: setting it does nothing.
    var isOwnName = false
    /// Whether `var` or a function declared it, and neither a parameter nor `let`.
    var isVariable = false
    /// Where code that may run at any time reads it: what it holds may change, and it does not.
    var leak: Range<Int>?
    /// Where it got out of sight, so that anything may set it at any time.
    var unknown: Range<Int>?
  }

  var parent: Int?
  var isFunction: Bool
  var bindings: [ExactText: Binding] = [:]
}
