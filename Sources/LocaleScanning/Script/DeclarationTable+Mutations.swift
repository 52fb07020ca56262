internal import LocaleDiagnostics
internal import LocaleSyntax

/// Other names of what is changed: `const b = a; b.x = 1` changes `a`, too.
extension DeclarationTable {
  /// Methods that change what they are called on.
  private static let changingMethods: Set<String> = [
    "push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin", "set",
    "add",
    "delete", "clear", "append",
  ]

  /// Methods that return a list of its own.
  private static let copyingMethods: Set<String> = [
    "slice", "concat", "map", "filter", "split", "flat", "flatMap", "from", "keys", "toSorted",
    "toReversed",
  ]

  /// Notes all that may be what a changed variable holds. It is the work of whole scripts, of which few
  /// are asked for it.
  mutating func spreadMutations(_ functions: FunctionTable) {
    let calls = CallTable(parser, functions)
    for call in calls.all { noteCall(call, calls, functions) }
    var spread = MutationSpread(self, functions, calls)
    spread.run()
    (changes.mutated, changes.deeplyMutated) = (spread.marked, spread.deep)
    for name in spread.ownMembers { _ = changes.noteOwn(name) }
    let receivers = receiversOfChangingMethods(calls, functions)
    guard !receivers.isEmpty else { return }
    var methods = MutationSpread(self, functions, calls)
    methods.follow(receivers)
    changes.changedByMethods = methods.marked
  }

  /// Notes what a call changes because of its name alone.
  private mutating func noteCall(
    _ call: CallTable.Call, _ calls: CallTable, _ functions: FunctionTable
  ) {
    let arguments = call.open...(tokens.closing(of: call.open) ?? call.open)
    guard let name = call.name else { return noteComputedCall(call) }
    let text = calls.name(name)
    let before = tokens.significant(before: name)
    let isMerger = changes.isMerger(name) || text == "assign"
    if call.isIndirect {
      if Self.changingMethods.contains(text) || isMerger { changes.note(span: arguments) }
    } else if Self.changingMethods.contains(text), let end = receiver(before: before) {
      guard !isCopy(endingAt: end) else { return }
      let values = functions.firstTokens(inside: call.open)
      changes.noteMethod(of: MemberChain(endingAt: end, parser), taking: values)
      // `Reflect.set(x, …)`, `Vue.set(x, …)`
      if text == "set", let first = values.first, values.count > 2 {
        changes.note(span: first...max(first, functions.endOfExpression(from: first)))
      }
    } else if isMerger, tokens.kind(name) != .identifier {
      changes.note(span: arguments)
    }
  }

  /// `x[key](…)`
  private mutating func noteComputedCall(_ call: CallTable.Call) {
    let bracket = tokens.significant(before: call.open)
    guard !call.isIndirect, tokens.kind(bracket) == .closeBracket,
      let open = tokens.opening(of: bracket), let end = receiver(before: open)
    else { return }
    changes.noteMethod(of: MemberChain(endingAt: end, parser), taking: [])
  }

  /// The last token of what a member is called on, by the dot or the bracket before it.
  private func receiver(before mark: Int) -> Int? {
    let end = tokens.significant(before: mark)
    switch tokens.kind(mark) {
    case .dot, .questionDot: return end
    case .openBracket:
      return tokens.kind(end) == .questionDot ? tokens.significant(before: end) : end
    default: return nil
    }
  }

  /// Whether a list ends at a token that nothing else holds: a literal, or what `slice()` returns.
  private func isCopy(endingAt end: Int) -> Bool {
    guard let open = tokens.opening(of: end) else { return false }
    let before = tokens.significant(before: open)
    guard tokens.kind(before) == .identifier else {
      return tokens.kind(end) == .closeBracket && tokens.kind(before)?.isClosing != true
    }
    return tokens.kind(end) == .closeParen && Self.copyingMethods.contains(parser.text(before))
  }

  /// Whether something takes a function that changes what it is handed by its name alone.
  func handsOutChanges() -> [Int] {
    (0..<tokens.count).filter { token in
      guard tokens.stands(.identifier, at: token) else { return false }
      let isChange =
        changes.isMerger(token)
        || parser.isWord(token, "push", "unshift", "splice", "shift", "pop", "reverse", "sort")
      guard isChange, tokens.kind(tokens.significant(before: token)) == .dot else { return false }
      switch tokens.kind(tokens.significant(from: token + 1)) {
      case .openParen, .dot, .questionDot, .assign: return false
      default: return true
      }
    }
  }

  // MARK: - Methods that change `this`

  /// The variables on which methods are called that change their own object.
  private func receiversOfChangingMethods(
    _ calls: CallTable, _ functions: FunctionTable
  ) -> [Receiver] {
    var places = changes.ownChanges
    if changes.mutated.contains(ExactText("this")) {
      places += (0..<tokens.count).filter { parser.isWord($0, "this") }
    }
    var seen: Set<Int> = []
    var (accessors, methods): (Set<ExactText>, Set<ExactText>) = ([], [])
    var result: [Receiver] = []
    var isHandedOut = false
    if places.isEmpty { return [] }
    let names = NamePlaces(tokens, in: bytes)
    for place in places {
      guard let body = method(around: place, functions), seen.insert(body).inserted else {
        continue
      }
      guard case .name(let name) = calls.caller(of: body) else {
        isHandedOut = true
        continue
      }
      let word = tokens.significant(before: nameToken(of: body, functions))
      let isAccessor = parser.isWord(word, "get", "set")
      let isNew =
        isAccessor
        ? accessors.insert(ExactText(name)).inserted : methods.insert(ExactText(name)).inserted
      guard isNew else { continue }
      for call in calls.calls(named: name) { result += receivers(of: call) }
      for token in names.tokens(named: name) where parser.text(token) == name {
        let dot = tokens.kind(tokens.significant(before: token))
        guard dot == .dot || dot == .questionDot else { continue }
        // An accessor is called wherever its name stands behind another one.
        if isAccessor { result += receivers(before: token) }
        if tokens.kind(tokens.significant(from: token + 1)) != .openParen { isHandedOut = true }
      }
    }
    if isHandedOut {
      for call in calls.all where call.isIndirect { result += receivers(of: call) }
    }
    return result.filter { $0.name.text != "this" }
  }

  /// A variable whose object is changed, or one that leads there.
  private typealias Receiver = (name: ExactText, isDeep: Bool)

  /// The variables that a call makes `this`, or that lead there.
  private func receivers(of call: CallTable.Call) -> [Receiver] {
    var result = call.name.map { receivers(before: $0) } ?? []
    if call.isIndirect, let close = tokens.closing(of: call.open) {
      result += variables(in: call.open...close)
    }
    return result
  }

  private func receivers(before name: Int) -> [Receiver] {
    guard let end = receiver(before: tokens.significant(before: name)) else { return [] }
    let chain = MemberChain(endingAt: end, parser)
    var result = chain.inner.flatMap { variables(in: $0) }
    if let root = chain.root {
      let isDeep = !chain.members.isEmpty || chain.hasCall
      result.append((ExactText(parser.text(root)), isDeep))
    }
    return result
  }

  private func nameToken(of body: Int, _ functions: FunctionTable) -> Int {
    let start = functions[body]?.parameters.lowerBound ?? body
    return tokens.significant(before: tokens.significant(before: start))
  }

  private func variables(in span: ClosedRange<Int>) -> [Receiver] {
    span.filter { tokens.kind($0) == .identifier }.map { token in
      let next = tokens.kind(tokens.significant(from: token + 1))
      return (ExactText(parser.text(token)), next != .comma && next != .closeParen)
    }
  }

  /// The body of the function whose `this` stands at a token.
  func method(around token: Int, _ functions: FunctionTable) -> Int? {
    scope(around: token).last {
      functions.functions[$0] != nil && tokens.kind(tokens.significant(before: $0)) != .arrow
    }
  }
}
