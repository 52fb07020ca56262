/// The values that an expression may have, as far as a script says them.
struct FoundValues {
  /// The nodes of the values.
  var nodes: [UInt32] = []
  /// Whether it has no other value.
  var isSure = true
  /// Whether it may be `undefined`, because nothing is there.
  var mayBeAbsent = false

  /// Nothing known.
  static let unknown = FoundValues(isSure: false)
  /// Surely nothing there.
  static let absent = FoundValues(mayBeAbsent: true)

  /// Whether it has one value for sure.
  var isSingle: Bool { isSure && !mayBeAbsent && nodes.count == 1 }

  /// Takes in what else an expression may be.
  mutating func add(_ other: FoundValues) {
    nodes += other.nodes
    isSure = isSure && other.isSure
    mayBeAbsent = mayBeAbsent || other.mayBeAbsent
  }
}

/// A call that is followed into its function.
struct OpenCall {
  /// The first token of each argument.
  var arguments: [Int]
  /// What is open around the call.
  var blocks: [Int]
  /// Whether the function takes arguments, so that it gives something else to each call.
  var hasParameters: Bool
}

/// A `return` of a function.
struct ReturnedValue {
  /// The first token of what it returns; `nil` where that is nothing.
  var start: Int?
  /// Whether the function gets there in any case.
  var isSure: Bool
}
