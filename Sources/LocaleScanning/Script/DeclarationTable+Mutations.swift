internal import LocaleDiagnostics
internal import LocaleSyntax

/// Other names of what is changed: `const b = a; b.x = 1` changes `a`, too.
extension DeclarationTable {
  /// How many names are followed to what they may be other names of.
  private static let mostMutated = 2_000

  /// How many expressions are looked at for what configs are.
  private static let mostConfigValues = 40

  /// Notes all that may be what a changed variable holds.
  mutating func spreadMutations(_ functions: FunctionTable) {
    guard changes.changesConfigs || !changes.mutated.isEmpty else { return }
    var byName: [ExactText: [Declaration]] = [:]
    for found in allDeclarations {
      byName[ExactText(parser.text(found.name)), default: []].append(found)
    }
    var left = Array(changes.mutated)
    if changes.changesConfigs { left += mutateConfigs(byName, functions) }
    var count = 0
    while let name = left.popLast(), count < Self.mostMutated {
      count += 1
      for declaration in byName[name] ?? [] {
        if declaration.isBound { left += mutate(in: declaration.keyword + 1, functions) }
        if let start = declaration.value, isReached(name, start, declaration) {
          left += mutate(in: start, functions)
        }
      }
      for change in changes[name.text] ?? [] where isReached(name, change.value, nil) {
        left += mutate(in: change.value, functions)
      }
    }
  }

  /// Whether a change of a variable may reach what its value is made of: not where one property of a
  /// literal of its own is set.
  private func isReached(_ name: ExactText, _ start: Int, _ declaration: Declaration?) -> Bool {
    let isLiteral = tokens.kind(start) == .openBrace || tokens.kind(start) == .openBracket
    return !isLiteral || declaration?.isBound == true || changes.deeplyMutated.contains(name)
  }

  /// Marks the names in an expression, and returns those that were not marked.
  private mutating func mutate(in start: Int, _ functions: FunctionTable) -> [ExactText] {
    variables(in: start, functions).filter { mutate($0) }
  }

  /// Marks a name whose value, or anything in it, may be what is changed; returns whether it was not
  /// marked so.
  private mutating func mutate(_ name: ExactText) -> Bool {
    let isNew = changes.mutated.insert(name).inserted
    return changes.deeplyMutated.insert(name).inserted || isNew
  }

  /// Marks what configs are set to that is used elsewhere, too.
  private mutating func mutateConfigs(
    _ byName: [ExactText: [Declaration]], _ functions: FunctionTable
  ) -> [ExactText] {
    var result: [ExactText] = []
    var starts = changes.configValues.prefix(20).filter { tokens.kind($0) != .openBrace }
    for _ in 0..<Self.mostConfigValues {
      guard let start = starts.popLast() else { break }
      for name in variables(in: start, functions).prefix(20) {
        if isUsedOnce(name) {
          // Nothing else uses it, but what it is another name of, or what a member of it leads to.
          let values = (byName[name] ?? []).compactMap { $0.value }
          let isWhole = !isMemberRead(of: name, in: start, functions)
          starts += values.filter { !isWhole || tokens.kind($0) != .openBrace }
        } else if mutate(name) {
          result.append(name)
        }
      }
    }
    return result
  }

  /// Whether an expression reads a member of a variable.
  private func isMemberRead(
    of name: ExactText, in start: Int, _ functions: FunctionTable
  ) -> Bool {
    let end = max(start, functions.endOfExpression(from: start))
    return (start...end).contains { token in
      guard tokens.kind(token) == .identifier, ExactText(parser.text(token)) == name else {
        return false
      }
      switch tokens.kind(tokens.significant(from: token + 1)) {
      case .dot, .questionDot, .openBracket: return true
      default: return false
      }
    }
  }

  /// The names of variables in an expression.
  private func variables(in start: Int, _ functions: FunctionTable) -> [ExactText] {
    let end = max(start, functions.endOfExpression(from: start))
    return (start...end).compactMap { token in
      guard tokens.kind(token) == .identifier else { return nil }
      let before = tokens.kind(tokens.significant(before: token))
      let isKey =
        (before == .openBrace || before == .comma)
        && tokens.kind(tokens.significant(from: token + 1)) == .colon
      return isKey || before == .dot || before == .questionDot ? nil : ExactText(parser.text(token))
    }
  }

  /// Whether a name stands in no other places than where it is declared and where a config takes it.
  private func isUsedOnce(_ name: ExactText) -> Bool {
    let length = name.text.utf8.count
    return (0..<tokens.count).lazy.filter { token in
      tokens.stands(.identifier, at: token) && tokens.range(token).count == length
        && ExactText(parser.text(token)) == name
    }.prefix(3).count < 3
  }
}
