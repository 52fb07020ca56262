internal import LocaleDiagnostics
internal import LocaleSyntax

/// What is passed where functions change what they get.
extension MutationSpread {
  /// Marks what is passed for a parameter of a function.
  mutating func markArguments(of body: Int, _ number: Int?) {
    guard let function = functions[body] else { return }
    if function.isCalledAtOnce {
      return mark(function.values, number)
    }
    switch calls.caller(of: body) {
    case .name(let name):
      let isClass = name == "constructor"
      guard isClass || passed.insert(Passed(name: name, number: number)).inserted else { return }
      markArguments(named: name, number)
      if isClass { markConstructors(number) }
      for value in number == 0 ? changes.memberStores[ExactText(name)] ?? [] : [] {
        mark(at: value)
      }
      markUses(ofFunction: name)
    case .callback(let open):
      markCall(open, number)
      if isOfScript(open) { markUnknownCalls() }
    case .unknown: markUnknownCalls()
    }
  }

  private mutating func markArguments(named name: String, _ number: Int?) {
    for call in calls.calls(named: name) {
      mark(functions.firstTokens(inside: call.open), call.isIndirect ? nil : number)
    }
  }

  private mutating func mark(_ arguments: [Int], _ number: Int?) {
    let isSpread = arguments.contains { tokens.kind($0) == .ellipsis }
    for (index, start) in arguments.enumerated()
    where number == nil || isSpread || index == number {
      mark(at: start)
    }
  }

  /// `new A(…)`, `super(…)`, and what extends `A`.
  private mutating func markConstructors(_ number: Int?) {
    guard passed.insert(Passed(name: "new", number: number)).inserted else { return }
    markArguments(named: "super", number)
    for call in calls.all {
      guard let name = call.name, parser.isWord(tokens.significant(before: name), "new") else {
        continue
      }
      mark(functions.firstTokens(inside: call.open), number)
    }
  }

  /// Marks what is handed over together with a function that changes what it gets.
  private mutating func markUses(ofFunction name: String) {
    guard used.insert(ExactText(name)).inserted else { return }
    for token in tokens(named: name) {
      let next = tokens.kind(tokens.significant(from: token + 1))
      let before = tokens.significant(before: token)
      if next == .openParen || next == .assign || next == .colon || next == .questionDot {
        continue
      }
      if parser.isWord(before, "function") { continue }
      if next == .template || next == .templateHead {
        let start = tokens.significant(from: token + 1)
        mark(in: start...(tokens.closing(of: start) ?? start))
      }
      let opening = tokens.kind(before)
      if opening == .openParen || opening == .comma, let open = call(around: before) {
        markCall(open)
      }
      markUnknownCalls()
    }
  }

  func call(around start: Int) -> Int? {
    var token = start
    for _ in 0..<100 {
      guard let kind = tokens.kind(token) else { return nil }
      if kind == .openParen { return token }
      if kind.isOpening || kind == .semicolon { return nil }
      token = tokens.significant(before: tokens.opening(of: token) ?? token)
    }
    return nil
  }

  /// Marks all names that a call may hand to a function: those of what it is called on, and of its
  /// arguments that are no functions.
  mutating func markCall(_ open: Int, _ number: Int? = nil) {
    let arguments = functions.firstTokens(inside: open)
    if number == 0, arguments.count > 1,
      parser.isWord(tokens.significant(before: open), "reduce", "reduceRight")
    {
      return mark(at: arguments[1])
    }
    let chain = MemberChain(endingAt: tokens.significant(before: open), parser)
    if let root = chain.root, !chain.members.isEmpty {
      if parser.isWord(root, "this") { markName(root) } else { mark(ExactText(parser.text(root))) }
    }
    for span in chain.inner { mark(in: span) }
    for start in arguments
    where functions.body(ofFunctionAt: start, isAwaited: true) == nil {
      mark(at: start)
    }
  }

  /// Whether what a parenthesis calls may be a function of the script.
  private func isOfScript(_ open: Int) -> Bool {
    let before = tokens.significant(before: open)
    guard tokens.kind(before) == .identifier else { return true }
    if calls.hasFunction(named: parser.text(before)) { return true }
    let dot = tokens.kind(tokens.significant(before: before))
    return dot != .dot && dot != .questionDot && isDeclared(parser.text(before))
  }

  private func isDeclared(_ name: String) -> Bool {
    byName[ExactText(name)] != nil || calls.parameters[ExactText(name)] != nil
  }

  /// Marks what is passed where nobody knows what is called.
  mutating func markUnknownCalls() {
    guard !isCalledAnywhere else { return }
    isCalledAnywhere = true
    for call in calls.all {
      if let name = call.name {
        let text = calls.name(name)
        // A parameter of the name may be any function.
        let isParameter = calls.parameters[ExactText(text)] != nil
        if calls.hasFunction(named: text), !isParameter { continue }
        let chain = MemberChain(endingAt: name, parser)
        if tokens.kind(name) == .identifier {
          guard !Self.harmless.contains(text) else { continue }
          if let root = chain.root, !isDeclared(parser.text(root)), !parser.isWord(root, "this") {
            continue
          }
        }
      }
      for start in functions.firstTokens(inside: call.open) { mark(at: start) }
    }
  }

  /// Methods of the language and of pages, which change no argument.
  private static let harmless: Set<String> = [
    "forEach", "map", "filter", "find", "some", "every", "reduce", "then", "catch", "finally",
    "join",
    "concat", "includes", "indexOf", "slice", "log", "warn", "error", "addEventListener", "getItem",
    "setItem", "appendChild", "setAttribute", "querySelector", "querySelectorAll", "get", "has",
    "keys",
    "values", "entries", "replace", "split", "test", "match", "push", "unshift", "add", "set",
  ]

  mutating func markArgumentsOfAll() {
    for call in calls.all {
      guard let name = call.name, calls.hasFunction(named: calls.name(name)) else { continue }
      mark(functions.firstTokens(inside: call.open), nil)
    }
  }
}
