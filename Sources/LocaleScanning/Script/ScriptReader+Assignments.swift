internal import LocaleDiagnostics
internal import LocaleSyntax

/// What a script sets.
extension ScriptReader {
  /// Reads the assignment whose operator stands at a token.
  mutating func readAssignment(_ operation: Int, _ effect: ConfigAssignment.Effect) {
    let target = tokens.significant(before: operation)
    if let name = declaredName(before: operation) {
      return readDeclaration(name, operation)
    }
    guard let (steps, first) = path(endingAt: target), let root = steps.first else { return }
    if first == target, isPatternOrField(first) { return }
    let start = tokens.significant(from: operation + 1)
    if names.configs.contains(root.name) {
      record(steps, effect, valueAt: start, first: first)
    } else if names.objects.contains(root.name), steps.count == 1 {
      noteIdentity(at: start, first: first)
    } else if names.functions.contains(root.name), steps.count == 1 {
      noteFunctionObject(root, valueAt: start)
    } else if steps.count == 1 {
      noteMisspelling(root, valueAt: start)
    }
  }

  /// The name that `var x: T =` declares, where the operator stands at a token.
  private func declaredName(before operation: Int) -> Int? {
    var token = tokens.significant(before: operation)
    if declarations.names.contains(token) { return token }
    // Back over a type: at most a few tokens, brackets as one.
    for _ in 0..<24 {
      guard let kind = tokens.kind(token), kind != .semicolon, kind != .comma else { return nil }
      if kind == .colon {
        token = tokens.significant(before: token)
        if tokens.kind(token) == .bang { token = tokens.significant(before: token) }
        return declarations.names.contains(token) ? token : nil
      }
      token = tokens.significant(before: tokens.opening(of: token) ?? token)
    }
    return nil
  }

  private mutating func readDeclaration(_ name: Int, _ operation: Int) {
    let text = parser.text(name)
    let start = tokens.significant(from: operation + 1)
    let step = ConstantValue.Step(name: text, tokens: name...name)
    if let config = aliases[name] {
      let base = ConstantValue.Step(name: config, tokens: name...name)
      return record([base], .replaces, valueAt: start, first: name)
    }
    guard isAtTop, functionsAround == 0 else {
      if names.configs.contains(text) { noteShadow(name, valueAt: start) }
      return
    }
    if names.configs.contains(text) {
      if isPassedOn(name) { return }
      record([step], .replaces, valueAt: start, first: name)
    } else if names.objects.contains(text) {
      noteIdentity(at: start, first: name)
    } else {
      noteMisspelling(step, valueAt: start)
    }
  }

  /// Records an assignment whose value starts at a token.
  mutating func record(
    _ steps: [ConstantValue.Step], _ effect: ConfigAssignment.Effect, valueAt start: Int,
    first: Int
  ) {
    var effect = effect
    var start = start
    // `x = x || …`
    let found = evaluate(start)
    if case .global(let source) = found.value, leadsTo(source, steps) {
      switch tokens.kind(found.end) {
      case .or, .nullish:
        effect = .fillsIn
        start = tokens.significant(from: found.end + 1)
      // `window.x = x`, once more.
      case _ where steps.count == 1 && source[0].tokens == start...start && !aliases.isEmpty: return
      default: break
      }
    }
    // `x || (x = …)`
    switch condition(before: first).flatMap(tokens.kind) {
    case .or, .nullish: effect = .fillsIn
    default: break
    }
    if let arguments = mergeArguments(at: start) {
      let last = Int(value(at: start).value.last)
      recordMerge(steps, arguments, keepsOld: false, span: first...max(first, last))
      return
    }
    let whole = self.value(at: start)
    let inner = self.value(at: unwrapped(start)).value
    if effect == .replaces, copiesItself(inner.node, steps) { effect = .merges }
    append(steps, effect, whole.value, first: first, end: whole.end)
  }

  mutating func append(
    _ steps: [ConstantValue.Step], _ effect: ConfigAssignment.Effect, _ value: Parser.Operand,
    first: Int, end: Int
  ) {
    var json: UInt32?
    if parser.nodes[Int(value.node)].kind == .dynamic { json = jsonText(value) }
    followNames(in: value.node)
    let last = max(tokens.significant(before: end), Int(value.last))
    records.append(
      Record(
        steps: steps, effect: effect, value: value, json: json, first: first, last: last,
        blocks: blockPath(first), scope: scope(of: steps, first), function: innermostFunction))
  }

  /// `Object.freeze(x)` and its like: the first token of `x`.
  func unwrapped(_ start: Int) -> Int {
    if let copied = copied(start) { return copied }
    guard
      parser.isWord(
        start, "Object", "structuredClone", "reactive", "ref", "shallowRef", "readonly", "markRaw")
    else { return start }
    var token = tokens.significant(from: start + 1)
    if parser.isWord(start, "Object") {
      guard tokens.kind(token) == .dot else { return start }
      let name = tokens.significant(from: token + 1)
      guard parser.isWord(name, "freeze", "seal", "preventExtensions") else { return start }
      token = tokens.significant(from: name + 1)
    }
    guard tokens.kind(token) == .openParen, functions.firstTokens(inside: token).count == 1 else {
      return start
    }
    return tokens.significant(from: token + 1)
  }

  /// `JSON.parse(JSON.stringify(x))`: the first token of `x`.
  private func copied(_ start: Int) -> Int? {
    var token = start
    for method in ["parse", "stringify"] {
      let dot = tokens.significant(from: token + 1)
      let name = tokens.significant(from: dot + 1)
      let open = tokens.significant(from: name + 1)
      guard parser.isWord(token, "JSON"), tokens.kind(dot) == .dot,
        tokens.kind(name) == .identifier, parser.text(name) == method,
        tokens.kind(open) == .openParen, functions.firstTokens(inside: open).count == 1
      else { return nil }
      token = tokens.significant(from: open + 1)
    }
    return token
  }

  /// The node of the string that `JSON.parse('…')` reads.
  private mutating func jsonText(_ value: Parser.Operand) -> UInt32? {
    let first = Int(value.first)
    guard parser.isWord(first, "JSON") else { return nil }
    let name = tokens.significant(from: tokens.significant(from: first + 1) + 1)
    let open = tokens.significant(from: name + 1)
    guard parser.isWord(name, "parse"), tokens.kind(open) == .openParen,
      tokens.closing(of: open) == Int(value.last)
    else { return nil }
    let (text, _) = self.value(at: tokens.significant(from: open + 1))
    let kind = parser.nodes[Int(text.node)].kind
    return kind == .string || kind == .concatenation ? text.node : nil
  }

  /// `{...x, …}` set to `x`.
  private mutating func copiesItself(_ node: UInt32, _ steps: [ConstantValue.Step]) -> Bool {
    let object = parser.nodes[Int(node)]
    guard object.kind == .object, object.firstChild != Node.none else { return false }
    let first = parser.nodes[Int(object.firstChild)]
    guard first.kind == .spread else { return false }
    var token = tokens.significant(from: Int(first.firstToken) + 1)
    if tokens.kind(token) == .openParen { token = tokens.significant(from: token + 1) }
    guard case .global(let source) = evaluate(token).value else { return false }
    return leadsTo(source, steps)
  }

  /// Whether two paths are of the same names.
  func leadsTo(_ path: [ConstantValue.Step], _ other: [ConstantValue.Step]) -> Bool {
    path.elementsEqual(other) { $0.name.utf8.elementsEqual($1.name.utf8) }
  }
}
