/// Mistakes for which an engine runs nothing of a script, though it can be read (ECMA-262, "Static
/// Semantics: Early Errors"): names that are declared twice, and jumps that lead nowhere.
struct EarlyErrors {
  typealias Unreadable = ScriptParser.Unreadable

  private let isStrict: Bool
  private let isInFunction: Bool
  private var labels: [Label] = []
  private var loops = 0
  private var choices = 0

  private struct Label {
    var name: String
    var isOfLoop: Bool
  }

  private init(isStrict: Bool, isInFunction: Bool) {
    self.isStrict = isStrict
    self.isInFunction = isInFunction
  }

  /// Looks through the statements of a script, but not into its functions.
  static func check(
    script: [Statement], isStrict: Bool
  ) throws(Unreadable) {
    var errors = EarlyErrors(isStrict: isStrict, isInFunction: false)
    try errors.check(block: script, isFunction: true)
  }

  /// Looks through the parameters and the body of a function, but not into functions in it.
  static func check(_ function: FunctionSyntax, isStrict: Bool) throws(Unreadable) {
    var errors = EarlyErrors(isStrict: isStrict, isInFunction: true)
    let names = function.parameters.flatMap { $0.pattern.names }
    let isLoose = !isStrict && !function.isArrow && !function.isMethod
    if !isLoose || !function.hasSimpleParameters, hasTwice(names) {
      throw Unreadable(token: function.tokens.lowerBound)
    }
    // Its own first words may have made it strict.
    for name in names + [function.name].compactMap({ $0 }) where isStrict {
      if StrictWords.contains(name) || StrictWords.refuses(target: name) {
        throw Unreadable(token: function.tokens.lowerBound)
      }
    }
    try errors.check(block: function.body, isFunction: true, parameters: names)
  }

  // MARK: - Names

  /// - Parameter isFunction: Whether functions are declared in it as variables are: in a script or the body of
  ///   a function.
  private mutating func check(
    block: [Statement], isFunction: Bool, parameters: [String] = []
  ) throws(Unreadable) {
    guard let first = block.first else { return }
    var names = block.flatMap { Self.lexicalNames(of: $0) }
    var variables = block.flatMap { Self.variables(in: $0) }
    let functions = block.compactMap { Self.functionName(of: $0) }
    if isFunction {
      variables += functions
    } else {
      // Functions of one name may stand in a block, where it is not strict.
      names += isStrict ? functions : Array(Set(functions))
    }
    let taken = Set(variables).union(parameters)
    if Self.hasTwice(names) || names.contains(where: { taken.contains($0) }) {
      throw Unreadable(token: first.tokens.lowerBound)
    }
    for statement in block { try check(statement) }
  }

  private static func hasTwice(_ names: [String]) -> Bool { Set(names).count < names.count }

  private static func lexicalNames(of statement: Statement) -> [String] {
    if case .variables(let variables) = statement.kind, variables.kind == .function { return [] }
    return statement.declaredNames
  }

  private static func functionName(of statement: Statement) -> String? {
    switch statement.kind {
    case .function(let function): function.name
    case .labelled(_, let body): functionName(of: body)
    default: nil
    }
  }

  /// The names that `var` declares in a statement, whatever it is nested in.
  private static func variables(in statement: Statement) -> [String] {
    var result = statement.parts.flatMap { variables(in: $0) }
    if case .variables(let variables) = statement.kind, variables.kind == .function {
      result += statement.declaredNames
    }
    if case .iteration(let iteration) = statement.kind, iteration.kind == .function {
      result += iteration.pattern.names
    }
    return result
  }

  // MARK: - Statements

  private mutating func check(_ statement: Statement) throws(Unreadable) {
    let error = Unreadable(token: statement.tokens.lowerBound)
    switch statement.kind {
    case .variables(let variables): try check(variables, error)
    case .block(let statements): try check(block: statements, isFunction: false)
    case .condition(_, let positive, let negative):
      try check(part: positive, isOfCondition: true)
      if let negative { try check(part: negative, isOfCondition: true) }
    case .loop(let loop):
      if let start = loop.start { try check(start) }
      try check(body: loop.body, of: loop.start.map { Self.lexicalNames(of: $0) } ?? [])
    case .iteration(let iteration):
      let isLexical = iteration.kind == .block || iteration.kind == .constant
      try check(body: iteration.body, of: isLexical ? iteration.pattern.names : [])
    case .choice(_, let cases):
      guard cases.filter({ $0.value == nil }).count < 2 else { throw error }
      choices += 1
      try check(block: cases.flatMap { $0.body }, isFunction: false)
      choices -= 1
    case .attempt(let body, let handler, let finally):
      guard handler != nil || finally != nil else { throw error }
      try check(block: body, isFunction: false)
      if let handler { try check(handler, error) }
      if let finally { try check(block: finally, isFunction: false) }
    case .returns: guard isInFunction else { throw error }
    case .breaks(let label):
      let isKnown = labels.contains { $0.name == label }
      guard label == nil ? loops + choices > 0 : isKnown else { throw error }
    case .continues(let label):
      let isKnown = labels.contains { $0.name == label && $0.isOfLoop }
      guard label == nil ? loops > 0 : isKnown else { throw error }
    case .labelled(let name, let body): try check(body, labelled: name, error)
    default: break
    }
  }

  private func check(_ variables: Statement.Variables, _ error: Unreadable) throws(Unreadable) {
    for (pattern, value) in variables.declarators where value == nil {
      guard case .name = pattern, variables.kind != .constant else { throw error }
    }
  }

  /// A statement that is no block has no names of its own. In sloppy code it may be a function behind a
  /// condition, or behind labels in a list of statements (Annex B.3.1 and B.3.3).
  private mutating func check(
    part: Statement, isOfCondition: Bool = false, isLabelled: Bool = false
  ) throws(Unreadable) {
    var inner = part
    while case .labelled(_, let body) = inner.kind { inner = body }
    let error = Unreadable(token: part.tokens.lowerBound)
    guard Self.lexicalNames(of: inner).isEmpty else { throw error }
    if case .function(let function) = inner.kind {
      let isDirect = if case .function = part.kind { true } else { false }
      let mayStand = isLabelled || isOfCondition && isDirect
      guard mayStand, !isStrict, !function.isAsync, !function.isSuspended else { throw error }
    }
    try check(part)
  }

  private mutating func check(body: Statement, of names: [String]) throws(Unreadable) {
    let variables = Set(Self.variables(in: body))
    guard !Self.hasTwice(names), !names.contains(where: { variables.contains($0) }) else {
      throw Unreadable(token: body.tokens.lowerBound)
    }
    loops += 1
    try check(part: body)
    loops -= 1
  }

  private mutating func check(
    _ handler: Statement.Handler, _ error: Unreadable
  ) throws(Unreadable) {
    let names = handler.parameter?.names ?? []
    let inner = handler.body.flatMap { Self.lexicalNames(of: $0) }
    guard !Self.hasTwice(names), !inner.contains(where: { names.contains($0) }) else { throw error }
    try check(block: handler.body, isFunction: false)
  }

  private mutating func check(
    _ body: Statement, labelled name: String, _ error: Unreadable
  ) throws(Unreadable) {
    guard !labels.contains(where: { $0.name == name }) else { throw error }
    var inner = body
    while case .labelled(_, let next) = inner.kind { inner = next }
    let isOfLoop =
      switch inner.kind {
      case .loop, .iteration: true
      default: false
      }
    labels.append(Label(name: name, isOfLoop: isOfLoop))
    try check(part: body, isLabelled: true)
    labels.removeLast()
  }
}
