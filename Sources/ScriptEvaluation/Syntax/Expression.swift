/// The code units of a JavaScript string.
package typealias CodeUnits = [UInt16]

/// An expression of a script.
struct Expression: Sendable {
  var kind: Kind
  /// Its first and its last token.
  var tokens: ClosedRange<Int>
  /// How many expressions lie inside one another in it.
  var depth = 1
  /// Whether it stands in parentheses of its own.
  var isParenthesized = false

  indirect enum Kind: Sendable {
    case number(Double)
    case text(CodeUnits)
    case bool(Bool)
    case null
    case name(String)
    case this
    case template([CodeUnits], [Expression])
    case array([Element])
    case object([Member])
    case function(FunctionSyntax)
    /// What is not followed: a regular expression, a class, an element, a part that a server writes.
    case opaque
    case unary(String, Expression)
    case update(Expression, by: Double, isPrefix: Bool)
    case binary(String, Expression, Expression)
    case logical(String, Expression, Expression)
    case conditional(Expression, Expression, Expression)
    case assign(Pattern, Expression)
    /// `+=`, `||=` and their like, by the operator before `=`.
    case compound(String, Expression, Expression)
    case sequence([Expression])
    case member(Expression, Key, isOptional: Bool)
    case call(Expression, [Element], isOptional: Bool)
    case construct(Expression, [Element])
    /// A whole chain with `?.` in it.
    case chain(Expression)
  }

  /// Whether something may be set there. A call is no place, but engines find that out when they run it.
  var isPlace: Bool {
    switch kind {
    case .name, .member, .call, .opaque: true
    default: false
    }
  }

  /// Whether it is a property whose name begins with `#`.
  var isPrivateMember: Bool {
    switch kind {
    case .member(_, .text(let name), _): name.first == 0x23
    case .chain(let inner): inner.isPrivateMember
    default: false
    }
  }

  /// An element of an array, or an argument; `nil` for a gap.
  struct Element: Sendable {
    var value: Expression?
    var isSpread = false
  }

  /// The name of a property.
  enum Key: Sendable {
    case text(CodeUnits)
    case computed(Expression)
  }

  /// A member of an object.
  struct Member: Sendable {
    enum Kind: Sendable { case value, shorthand, spread, getter, setter, method }
    var kind: Kind
    var key: Key
    var value: Expression
  }
}

/// What a value is bound to.
indirect enum Pattern: Sendable {
  case name(String)
  case place(Expression)
  case array([PatternElement?])
  case object([PatternProperty], rest: Pattern?)

  /// The names that it declares.
  var names: [String] {
    switch self {
    case .name(let name): [name]
    case .place: []
    case .array(let elements): elements.flatMap { $0?.pattern.names ?? [] }
    case .object(let properties, let rest):
      properties.flatMap { $0.element.pattern.names } + (rest?.names ?? [])
    }
  }
}

/// A part of a pattern, with the value that it has by default.
struct PatternElement: Sendable {
  var pattern: Pattern
  var fallback: Expression?
  var isRest = false

  /// The values that it and its parts have by default.
  var fallbacks: [Expression] {
    let parts: [PatternElement] =
      switch pattern {
      case .name, .place: []
      case .array(let elements): elements.compactMap { $0 }
      case .object(let properties, let rest):
        properties.map { $0.element } + [rest].compactMap { $0 }.map { PatternElement(pattern: $0) }
      }
    return [fallback].compactMap { $0 } + parts.flatMap { $0.fallbacks }
  }
}

/// A property that a pattern takes.
struct PatternProperty: Sendable {
  var key: Expression.Key
  var element: PatternElement
}
