internal import LocaleSyntax

/// What a script calls.
extension ScriptReader {
  /// Reads the call whose parenthesis opens at a token.
  mutating func readCall(_ open: Int) {
    var callee = tokens.significant(before: open)
    if tokens.kind(callee) == .questionDot { callee = tokens.significant(before: callee) }
    guard let chain = chainStart(endingAt: callee) else { return }
    let before = tokens.significant(before: chain)
    if parser.isWord(before, "function", "new", "get", "set") { return }
    let found = evaluate(chain)
    let isOptional = tokens.kind(found.end) == .questionDot
    let end = isOptional ? tokens.significant(from: found.end + 1) : found.end
    guard case .global(let steps) = found.value, let root = steps.first, steps.count <= 2,
      end == open
    else { return }
    let isKnown = names.functions.contains(root.name) || names.objects.contains(root.name)
    guard isKnown, !isDefinition(open) else { return }
    let (arguments, last) = readArguments(open)
    callRecords.append(
      CallRecord(steps: steps, arguments: arguments, first: chain, last: last))
  }

  /// Whether a brace after the parentheses shows that a method is defined, not called.
  private func isDefinition(_ open: Int) -> Bool {
    guard let close = tokens.closing(of: open) else { return false }
    return tokens.kind(tokens.significant(from: close + 1)) == .openBrace
  }

  /// The arguments between parentheses, and the last token of the call.
  private mutating func readArguments(_ open: Int) -> (nodes: [UInt32], last: Int) {
    var nodes: [UInt32] = []
    let close = tokens.closing(of: open) ?? open
    var token = tokens.significant(from: open + 1)
    while token < tokens.count, tokens.kind(token) != .closeParen {
      let (value, end) = value(at: token)
      followNames(in: value.node)
      nodes.append(value.node)
      guard tokens.kind(end) == .comma else {
        return (nodes, close > open ? close : max(open, tokens.significant(before: end)))
      }
      token = tokens.significant(from: end + 1)
    }
    return (nodes, close)
  }

  // MARK: - Merging

  /// `Object.assign(window, {x: …})`, `Object.assign(window.x, {…})`.
  mutating func readMerge(_ open: Int) {
    let name = tokens.significant(before: open)
    guard parser.isWord(name, "assign", "extend", "merge", "defineProperty"),
      let first = chainStart(endingAt: name), first < name
    else { return }
    if isValueOfConfig(first) { return }
    let arguments = mergeSources(open)
    guard let target = arguments.first, case .global(let steps) = evaluate(target).value else {
      return
    }
    if parser.isWord(name, "defineProperty") {
      return defineProperty(steps, arguments, first: first)
    }
    if steps.isEmpty {
      for source in arguments.dropFirst() { setMembers(of: source, first: first) }
    } else if let root = steps.first, names.configs.contains(root.name) {
      recordMerge(
        steps, Array(arguments.dropFirst()), keepsOld: true,
        span: first...max(first, tokens.closing(of: open) ?? open))
    }
  }

  /// Whether the call that starts at a token is the value of an assignment that reads it itself.
  private mutating func isValueOfConfig(_ first: Int) -> Bool {
    let operation = tokens.significant(before: first)
    guard tokens.kind(operation) == .assign,
      let target = path(endingAt: tokens.significant(before: operation))
    else { return false }
    return target.steps.first.map { names.configs.contains($0.name) } ?? false
  }

  /// The first tokens of the arguments, without a leading `true` for a deep merge.
  private func mergeSources(_ open: Int) -> [Int] {
    var arguments = functions.firstTokens(inside: open)
    if let first = arguments.first, parser.isWord(first, "true") { arguments.removeFirst() }
    return arguments
  }

  /// The arguments of `Object.assign(…)` at a token, if that is what stands there.
  func mergeArguments(at start: Int) -> [Int]? {
    guard parser.isWord(start, "Object", "$", "jQuery", "_", "lodash") else { return nil }
    let dot = tokens.significant(from: start + 1)
    let name = tokens.significant(from: dot + 1)
    let open = tokens.significant(from: name + 1)
    guard tokens.kind(dot) == .dot, parser.isWord(name, "assign", "extend", "merge"),
      tokens.kind(open) == .openParen
    else { return nil }
    return mergeSources(open)
  }

  /// Records what is added to a place, source by source.
  mutating func recordMerge(
    _ steps: [ConstantValue.Step], _ sources: [Int], keepsOld: Bool, span: ClosedRange<Int>
  ) {
    var keepsOld = keepsOld
    for source in sources {
      let found = evaluate(source)
      if case .global(let other) = found.value, leadsTo(other, steps) {
        keepsOld = true
        continue
      }
      let (value, _) = value(at: source)
      if parser.nodes[Int(value.node)].kind == .object,
        parser.nodes[Int(value.node)].firstChild == Node.none
      {
        continue
      }
      append(
        steps, keepsOld ? .merges : .replaces, value, first: span.lowerBound,
        end: span.upperBound + 1)
      keepsOld = true
    }
  }

  /// `Object.assign(window, {crmPluginConfig: {…}})`: each member is a global.
  private mutating func setMembers(of source: Int, first: Int) {
    let (value, end) = value(at: source)
    guard parser.nodes[Int(value.node)].kind == .object else { return }
    var member = parser.nodes[Int(value.node)].firstChild
    while member != Node.none {
      let node = parser.nodes[Int(member)]
      member = node.nextSibling
      guard node.kind == .property || node.kind == .shorthand, node.key != Node.none else {
        continue
      }
      let key = Int(node.key)
      let name = tokens.kind(key) == .identifier ? parser.text(key) : string(key)
      guard names.configs.contains(name) else { continue }
      let inner = node.firstChild
      let operand = Parser.Operand(
        node: inner, first: parser.nodes[Int(inner)].firstToken,
        last: parser.nodes[Int(inner)].lastToken)
      append(
        [ConstantValue.Step(name: name, tokens: key...key)], .replaces, operand,
        first: Int(node.firstToken), end: min(end, Int(node.lastToken) + 1))
    }
  }

  /// `Object.defineProperty(window, 'crmPluginConfig', {value: {…}})`
  private mutating func defineProperty(
    _ steps: [ConstantValue.Step], _ arguments: [Int], first: Int
  ) {
    guard arguments.count == 3, case .text(let name) = evaluate(arguments[1]).value else { return }
    let path = steps + [ConstantValue.Step(name: name, tokens: arguments[1]...arguments[1])]
    guard let root = path.first, names.configs.contains(root.name) else { return }
    let (descriptor, end) = value(at: arguments[2])
    guard parser.nodes[Int(descriptor.node)].kind == .object else { return }
    var member = parser.nodes[Int(descriptor.node)].firstChild
    while member != Node.none {
      let node = parser.nodes[Int(member)]
      member = node.nextSibling
      guard node.key != Node.none, parser.text(Int(node.key)) == "value" else { continue }
      let inner = parser.nodes[Int(node.firstChild)]
      let operand = Parser.Operand(
        node: node.firstChild, first: inner.firstToken, last: inner.lastToken)
      append(path, .replaces, operand, first: first, end: end)
    }
  }
}
