internal import LocaleDiagnostics
internal import LocaleSyntax

/// Follows what is changed from its name to all others: to what a variable holds, to what is passed for a
/// parameter, to what is put into an object whose objects change.
///
/// Variables of one name count as one, and what a function of the script does not change by itself,
/// others are taken not to change.
struct MutationSpread {
  /// The variables whose objects change, and those in whose objects others do.
  private(set) var marked: Set<ExactText>
  private(set) var deep: Set<ExactText>
  /// Members of `this` that hold what changes.
  private(set) var ownMembers: Set<ExactText> = []
  var left: [ExactText] = []
  /// The variables that were reached from others.
  var reached: Set<ExactText> = []
  var byName: [ExactText: [DeclarationTable.Declaration]] = [:]
  /// The variable that is followed.
  var current: ExactText?
  /// Whether it is a part of what is marked.
  var takesParts = false
  var isCalledAnywhere = false
  var places: NamePlaces?
  var hasConfigs = false
  /// Whether classes are followed to what their objects hold.
  var followsClasses = true
  /// Whether what methods put into `this` is marked.
  var followsThis = false
  /// A parameter of the functions of a name.
  struct Passed: Hashable {
    var name: ExactText
    var number: Int?

    init(name: String, number: Int?) {
      self.name = ExactText(name)
      self.number = number
    }
  }

  /// The parameters for which what is passed was marked, and the functions whose uses were looked at.
  var passed: Set<Passed> = []
  var used: Set<ExactText> = []
  /// How many tokens may still be looked at.
  var budget: Int
  let changes: ChangeTable
  let declarations: DeclarationTable
  let functions: FunctionTable
  let calls: CallTable
  let parser: Parser
  let tokens: TokenList

  /// How many names are followed to what they may be other names of.
  static let mostNames = 2_000

  init(_ declarations: DeclarationTable, _ functions: FunctionTable, _ calls: CallTable) {
    self.declarations = declarations
    self.functions = functions
    self.calls = calls
    changes = declarations.changes
    parser = declarations.parser
    tokens = parser.tokens
    marked = changes.mutated
    deep = changes.deeplyMutated
    budget = 20 * tokens.count + 100_000
    for found in declarations.allDeclarations {
      byName[ExactText(parser.text(found.name)), default: []].append(found)
    }
  }

  /// Follows all that the script changes.
  mutating func run() {
    left = Array(marked)
    for span in changes.changedSpans { mark(in: span) }
    for name in changes.ownMutated { markOwn(name) }
    if changes.changesConfigs { markConfigs() }
    for token in declarations.handsOutChanges() {
      markUnknownCalls()
      if let open = call(around: tokens.significant(before: token)) { markCall(open) }
    }
    drain()
  }

  /// Follows some names alone, and no classes.
  mutating func follow(_ names: [(name: ExactText, isDeep: Bool)]) {
    (marked, deep, followsClasses) = ([], [], false)
    for one in names {
      if one.isDeep {
        mark(one.name)
      } else if marked.insert(one.name).inserted {
        left.append(one.name)
      }
    }
    drain()
  }

  mutating func drain() {
    var count = 0
    while let name = left.popLast(), count < Self.mostNames, budget > 0 {
      count += 1
      spread(name)
    }
  }

  mutating func spread(_ name: ExactText) {
    current = name
    for declaration in byName[name] ?? [] { spread(declaration, name) }
    for change in changes.known(name) where isReached(name, change.value) {
      mark(at: change.value)
    }
    for store in changes.otherValues[name] ?? []
    where store.depth > 0 || isReached(name, store.value) {
      mark(at: store.value)
    }
    let depth = reached.contains(name) ? .max : followsClasses ? changes.depths[name] ?? 0 : 0
    for store in changes.stores[name] ?? [] where store.depth < depth { mark(at: store.value) }
    for parameter in calls.parameters[name] ?? [] {
      for start in parameter.fallbacks { mark(at: start) }
      markArguments(of: parameter.body, parameter.number)
    }
    if name.text == "arguments" { markArgumentsOfAll() }
  }

  mutating func spread(
    _ declaration: DeclarationTable.Declaration, _ name: ExactText
  ) {
    if parser.isWord(declaration.keyword, "class") {
      markClass(declaration)
    } else if parser.isWord(declaration.keyword, "catch") {
      for start in changes.thrown { mark(at: start) }
    } else if declaration.isBound || declaration.value == nil {
      // The pattern with its value, or `x of y`.
      takesParts = true
      if declaration.keyword >= 0 { mark(at: declaration.keyword + 1) }
    }
    defer { takesParts = false }
    if let start = declaration.value, declaration.isBound || isReached(name, start) {
      mark(at: start)
      if followsClasses, parser.isWord(start, "function"), isConstructor(name.text) {
        markStoresOfThis()
      }
    }
  }

  func isConstructor(_ name: String) -> Bool {
    calls.calls(named: name).contains { call in
      call.name.map { parser.isWord(tokens.significant(before: $0), "new") } ?? false
    }
  }

  /// Whether a change of a variable may reach what its value is made of: not where one property of a
  /// literal of its own is set.
  func isReached(_ name: ExactText, _ start: Int) -> Bool {
    guard tokens.kind(start) == .openBrace || tokens.kind(start) == .openBracket,
      let end = tokens.closing(of: start)
    else { return true }
    switch tokens.kind(tokens.significant(from: end + 1)) {
    case .dot, .questionDot, .openBracket, .openParen: return true
    default: return deep.contains(name)
    }
  }

  // MARK: - Marks

  mutating func mark(_ name: ExactText, isDeep: Bool = true) {
    // `x = x || {}` is no other name.
    guard name != current else { return }
    if !isDeep {
      if marked.insert(name).inserted { left.append(name) }
      return
    }
    guard reached.insert(name).inserted else { return }
    marked.insert(name)
    deep.insert(name)
    left.append(name)
  }

  /// Marks the names in an expression.
  mutating func mark(at start: Int) {
    mark(in: start...max(start, functions.endOfExpression(from: start)))
  }

  /// Marks the names in a part of the script, of functions in it those that they return.
  mutating func mark(in span: ClosedRange<Int>) {
    guard budget > 0 else { return }
    budget -= span.count
    var token = span.lowerBound
    while token <= span.upperBound {
      if tokens.kind(token) == .openBrace, functions.functions[token] != nil {
        markReturns(of: token)
        token = tokens.closing(of: token) ?? token
      } else if tokens.kind(token) == .identifier {
        markName(token)
      }
      token += 1
    }
  }

  mutating func markName(_ token: Int) {
    let before = tokens.kind(tokens.significant(before: token))
    if before == .dot || before == .questionDot { return }
    let next = tokens.significant(from: token + 1)
    let isKey = (before == .openBrace || before == .comma) && tokens.kind(next) == .colon
    if isKey || functions.parameterNames.contains(token) { return }
    if parser.isWord(token, "this"), tokens.kind(next) == .dot {
      return markOwn(ExactText(parser.text(tokens.significant(from: next + 1))))
    }
    let variable = MemberChain.variable(at: token, parser) ?? token
    let isDeep = followsClasses || takesParts || isMemberRead(behind: variable)
    if !isDeep, parser.isWord(tokens.significant(before: token), "new"),
      !(current.map { deep.contains($0) } ?? false)
    {
      return
    }
    mark(ExactText(parser.text(variable)), isDeep: isDeep)
  }

  /// `x.y`, `x[y]`, `new X().y`
  func isMemberRead(behind token: Int) -> Bool {
    var next = tokens.significant(from: token + 1)
    if tokens.kind(next) == .openParen, let close = tokens.closing(of: next) {
      next = tokens.significant(from: close + 1)
    }
    switch tokens.kind(next) {
    case .dot, .questionDot, .openBracket: return true
    default: return false
    }
  }

  mutating func markReturns(of body: Int) {
    let end = tokens.closing(of: body) ?? body
    budget -= end - body
    guard budget > 0 else { return }
    for token in body..<end where parser.isWord(token, "return", "yield") {
      mark(at: tokens.significant(from: token + 1))
    }
  }

  /// Marks what the objects of a class hold.
  mutating func markClass(_ declaration: DeclarationTable.Declaration) {
    var open = declaration.name
    for _ in 0..<40 where tokens.kind(open) != .openBrace {
      open = tokens.significant(from: open + 1)
    }
    guard let close = tokens.closing(of: open) else { return }
    mark(in: open...close)
    markStoresOfThis()
  }

  mutating func markStoresOfThis() {
    guard !followsThis else { return }
    followsThis = true
    for store in changes.stores[ExactText("this")] ?? [] { mark(at: store.value) }
  }

  /// Marks what members of a name hold, whatever `this` is.
  mutating func markOwn(_ name: ExactText) {
    guard ownMembers.insert(name).inserted else { return }
    for change in changes.ownValues[name] ?? [] { mark(at: change.value) }
    for body in calls.functions(named: name.text) { markReturns(of: body) }
    for token in tokens(named: name.text) where !declarations.names.contains(token) {
      let next = tokens.significant(from: token + 1)
      guard tokens.kind(next) == .assign || tokens.kind(next) == .colon else { continue }
      mark(at: tokens.significant(from: next + 1))
    }
  }

  mutating func tokens(named name: String) -> [Int] {
    let known = places ?? NamePlaces(tokens, in: declarations.bytes)
    places = known
    return known.tokens(named: name).filter { parser.text($0) == name }
  }
}
