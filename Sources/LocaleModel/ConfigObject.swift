internal import LocaleDiagnostics
package import LocaleSyntax

/// An object of the config as it stands when the page has run: what the literals and assignments of
/// a file amount to, each property with the place that it comes from.
package struct ConfigObject: Sendable {
  /// Every property in the order of the source. Where a name comes twice, the last one counts.
  package let properties: [ConfigProperty]

  /// What may hold further properties that only running the page could tell: spreads, computed
  /// keys, template holes.
  package let unknowns: [UnknownProperties]

  /// Where a finding about the whole object points: its opening brace, or, for an object that
  /// assignments alone make, the first of them.
  package let anchor: Range<Int>

  /// The literal that it was written as; `nil` for one that assignments alone make.
  package let syntax: ObjectSyntax?

  /// The last property of each name; `nil` for the few of a usual object, which are looked through.
  private let numbers: [ExactText: Int]?

  /// Reads a literal. The members of objects that are spread into it are laid out, and of equal names
  /// in different branches of a template each is a choice.
  ///
  /// - Parameters:
  ///   - syntax: The literal.
  ///   - depth: How many levels of objects inside are read with it, so that they are read once. What
  ///     lies deeper is read whenever it is asked for.
  package init(_ syntax: ObjectSyntax, depth: Int = 0) {
    self.syntax = syntax
    anchor = syntax.openBrace
    let layout = MemberLayout(of: syntax, levels: depth)
    properties = layout.properties
    unknowns = layout.unknowns
    numbers = Self.numbers(of: properties)
  }

  /// An object that has no literal, only assignments to its properties.
  init(assignedAt anchor: Range<Int>) {
    self.init(properties: [], unknowns: [], anchor: anchor, syntax: nil)
  }

  /// An object that assignments have changed.
  init(
    properties: [ConfigProperty], unknowns: [UnknownProperties], anchor: Range<Int>,
    syntax: ObjectSyntax?
  ) {
    self.properties = properties
    self.unknowns = unknowns
    self.anchor = anchor
    self.syntax = syntax
    numbers = Self.numbers(of: properties)
  }

  /// The same with some levels of objects inside read with it, so that they are read once.
  func read(depth: Int) -> ConfigObject {
    if properties.contains(where: { $0.isBranched }), let syntax {
      return ConfigObject(syntax, depth: depth)
    }
    guard properties.contains(where: { $0.value.isObjectToRead }) else { return self }
    let read = properties.map { property in
      guard case .syntax(let value) = property.value else { return property }
      var property = property
      property.value = ConfigValue(value, depth: depth)
      return property
    }
    return ConfigObject(properties: read, unknowns: unknowns, anchor: anchor, syntax: syntax)
  }

  private static func numbers(of properties: [ConfigProperty]) -> [ExactText: Int]? {
    guard properties.count > 32 else { return nil }
    var numbers: [ExactText: Int] = [:]
    for (number, property) in properties.enumerated() {
      numbers[ExactText(property.name)] = number
    }
    return numbers
  }

  /// The property of a name that counts: the last one.
  package subscript(name: String) -> ConfigProperty? {
    if let numbers { return numbers[ExactText(name)].map { properties[$0] } }
    // A property is large: its name is compared where it stands.
    var number = properties.count - 1
    while number >= 0, !properties[number].name.hasSameBytes(as: name) { number -= 1 }
    return number < 0 ? nil : properties[number]
  }
}

/// A property of the config: its name, its value, and where both stand.
package struct ConfigProperty: Sendable {
  /// The name, unescaped.
  package let name: String

  /// The name's place, without its quotes.
  package let nameRange: Range<Int>

  /// The value.
  package var value: ConfigValue

  /// The member of the literal that it was written as; `nil` for an assignment.
  package let member: MemberSyntax?

  /// Whether it is a choice that a template makes, whose tags say so.
  package internal(set) var isBranched = false

  /// Whether nothing may be there, because only a branch sets it.
  package internal(set) var mayBeAbsent = false

  /// Whether it has a name. A page compares names code by code, so that `é` in one character and in
  /// two are different names, though Swift takes them for equal.
  package func isNamed(_ other: String) -> Bool {
    name.hasSameBytes(as: other)
  }
}

/// A value of the config.
package enum ConfigValue: Sendable {
  /// As one expression of the source says.
  case syntax(ValueSyntax)
  /// As one literal of an object says, which is read already.
  indirect case literal(ConfigObject)
  /// An object that several assignments made.
  indirect case merged(ConfigObject)
  /// One of several, by which assignments the page happens to run: the last of the source is last.
  /// None of them is a choice itself.
  indirect case choice([ConfigValue])

  /// How many levels a config has, and one for what should not be there.
  static let levels = 6

  /// What an expression says.
  ///
  /// - Parameters:
  ///   - value: The expression.
  ///   - depth: How many levels of objects are read with it.
  init(_ value: ValueSyntax, depth: Int = levels) {
    if depth > 0, let object = value.object {
      self = .literal(ConfigObject(object, depth: depth - 1))
    } else {
      self = .syntax(value)
    }
  }

  /// Whether it is an object that is read whenever it is asked for.
  fileprivate var isObjectToRead: Bool {
    if case .syntax(let value) = self { value.object != nil } else { false }
  }

  /// The value as an object; `nil` for any other value.
  package var object: ConfigObject? {
    switch self {
    case .syntax(let value): value.object.map { ConfigObject($0) }
    case .literal(let object), .merged(let object): object
    case .choice: nil
    }
  }

  /// The expression, where one expression says the whole value.
  package var syntax: ValueSyntax? {
    switch self {
    case .syntax(let value): value
    case .literal(let object): object.syntax.map { ValueSyntax($0) }
    case .merged, .choice: nil
    }
  }

  /// Whether it is one string literal.
  package var isString: Bool {
    if case .syntax(let value) = self { value.kind == .string } else { false }
  }

  /// Whether it is one expression, and only running the page could tell its value.
  package var isExpression: Bool {
    if case .syntax(let value) = self { value.isDynamic } else { false }
  }

  /// Whether only running the page could tell it.
  package var isDynamic: Bool {
    switch self {
    case .syntax(let value): value.isDynamic
    case .literal, .merged: false
    case .choice: true
    }
  }

  /// The value itself or, where only running the page could tell it, the values that it is known to
  /// choose from.
  package var alternatives: [ConfigValue] {
    switch self {
    case .choice(let values): values.flatMap { $0.dynamicAlternatives ?? [$0] }
    case .syntax, .literal, .merged: dynamicAlternatives ?? [self]
    }
  }

  /// The values that a dynamic expression is known to choose from; `nil` for any other value.
  private var dynamicAlternatives: [ConfigValue]? {
    guard case .syntax(let value) = self, value.isDynamic else { return nil }
    return value.alternatives.map { ConfigValue($0) }
  }

  /// Where it stands; for one that several places make, the last of them.
  package var range: Range<Int> {
    switch self {
    case .syntax(let value): value.range
    case .literal(let object): object.syntax?.range ?? object.anchor
    case .merged(let object): object.anchor
    case .choice(let values): values.last?.range ?? 0..<0
    }
  }
}

/// A part of an object whose properties only running the page could tell.
package struct UnknownProperties: Sendable, Hashable {
  /// The place of the spread, the computed key or the template hole.
  package let range: Range<Int>
}
