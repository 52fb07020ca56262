internal import LocaleDiagnostics
internal import LocaleSyntax

/// What names stand for.
extension ScriptReader {
  /// The values of the variable or parameter that a token names; `nil` where nobody knows them, or where
  /// something may change them.
  mutating func named(_ token: Int, _ depth: Int) -> FoundValues? {
    let found = unchanged(token, depth)
    guard let found, !found.nodes.isEmpty, mutations.isMutated(parser.text(token)) else {
      return found
    }
    return found.nodes.allSatisfy { isImmutable($0) } ? found : nil
  }

  /// Whether nothing can change a value: it is neither an object nor a list.
  private func isImmutable(_ node: UInt32) -> Bool {
    switch parser.nodes[Int(node)].kind {
    case .object, .array, .dynamic: false
    default: true
    }
  }

  private mutating func unchanged(_ token: Int, _ depth: Int) -> FoundValues? {
    let name = parser.text(token)
    if functions.isHidden(name, at: token, in: blocks) { return nil }
    let declared = declarations.anyDeclaration(of: name, in: blocks)?.block ?? -1
    for block in blocks.suffix(Self.deepestBlocks).reversed() where block > declared {
      guard let function = functions[block], isParameter(name, of: function) else { continue }
      return parameter(name, of: function, block, depth)
    }
    guard let declaration = declarations.onlyDeclaration(of: name, in: blocks),
      declaration.name != token, !isUsedEarly(token, declaration)
    else { return nil }
    if declarations.declaration(of: name, in: blocks)?.value == nil {
      return changed(name, declaration, before: token, depth)
    }
    return self.declared(declaration, depth)
  }

  /// What a variable is declared as.
  private mutating func declared(
    _ declaration: DeclarationTable.Declaration, _ depth: Int
  ) -> FoundValues? {
    guard let start = declaration.value else { return nil }
    return within(declarations.scope(of: declaration.block)) { reader in
      let source = reader.values(at: start, depth)
      return reader.bound(source, declaration.steps, depth)
    }
  }

  /// What a variable may be that is set again: what it is declared as, and what the function around it
  /// sets before it is used.
  private mutating func changed(
    _ name: String, _ declaration: DeclarationTable.Declaration, before token: Int, _ depth: Int
  ) -> FoundValues? {
    guard !declaration.isBound, !declaration.isUnknown, let changes = declarations.changes[name],
      changes.count <= 20,
      changes.allSatisfy({ $0.name > declaration.name && $0.name < token }),
      functionAround(declaration.name) == functionAround(token)
    else { return nil }
    var result = FoundValues.absent
    if declaration.value != nil { result = declared(declaration, depth) ?? .unknown }
    for change in changes {
      guard functionAround(change.name) == functionAround(token) else { return nil }
      let scope = change.block < 0 ? [] : declarations.scope(of: change.block)
      let value = within(scope) { $0.values(at: change.value, depth) }
      if change.block == declaration.block, condition(before: change.name) == nil {
        result = value
      } else {
        result.add(value)
      }
    }
    return result
  }

  /// Whether a name stands before its declaration in the same function, where it holds nothing yet.
  func isUsedEarly(_ token: Int, _ declaration: DeclarationTable.Declaration) -> Bool {
    token < declaration.name && !parser.isWord(declaration.keyword, "function")
      && functionAround(token) == functionAround(declaration.name)
  }

  /// The innermost function around a token that is not called where it is written; -1 where none is.
  private func functionAround(_ token: Int) -> Int {
    declarations.scope(around: token).last {
      functions.functions[$0].map { !$0.isCalledAtOnce } ?? false
    } ?? -1
  }

  // MARK: - Parameters

  private mutating func parameter(
    _ name: String, of function: FunctionTable.Function, _ body: Int, _ depth: Int
  ) -> FoundValues? {
    guard depth < Self.deepestNames,
      let binding = BindingReader.parameters(function.parameters, parser).last(where: {
        parser.text($0.name) == name
      }), case .element(let number)? = binding.steps.first?.key,
      !declarations.changes.isChanged(name)
    else { return nil }
    let source = argument(number, of: function, body, depth)
    let first = Binding.Step(key: .whole, fallback: binding.steps[0].fallback)
    // What stands in the place of what is not passed is read where the parameters are.
    let found = within(declarations.scope(of: body)) { reader in
      let whole = reader.bound(source, [first], depth) ?? .unknown
      return reader.bound(whole, Array(binding.steps.dropFirst()), depth)
    }
    guard let found, !found.nodes.isEmpty, mutations.areArgumentsMutated else { return found }
    return nil
  }

  /// What is passed for a parameter, by its number.
  private mutating func argument(
    _ number: Int, of function: FunctionTable.Function, _ body: Int, _ depth: Int
  ) -> FoundValues {
    if let call = openCalls.removeValue(forKey: body) {
      defer { openCalls[body] = call }
      return within(call.blocks) { $0.argument(number, among: call.arguments, depth) }
    }
    let outside = declarations.scope(of: body).dropLast()
    if function.isCalledAtOnce {
      return within(Array(outside)) { $0.argument(number, among: function.values, depth) }
    }
    guard let calls = calls(ofFunction: body), !calls.isEmpty else { return .unknown }
    var result = FoundValues()
    for open in calls {
      let around = declarations.scope(around: open)
      let arguments = functions.firstTokens(inside: open)
      result.add(within(around) { $0.argument(number, among: arguments, depth) })
    }
    return result
  }

  private mutating func argument(_ number: Int, among all: [Int], _ depth: Int) -> FoundValues {
    if all.contains(where: { tokens.kind($0) == .ellipsis }) { return .unknown }
    return number < all.count ? values(at: all[number], depth) : .absent
  }

  // MARK: - Patterns

  /// What steps lead to from values; `nil` where nothing is known of it.
  private mutating func bound(
    _ source: FoundValues, _ steps: [Binding.Step], _ depth: Int
  ) -> FoundValues? {
    var result = source
    for step in steps {
      switch step.key {
      case .whole: break
      case .member(let key): result = members(of: result, named: memberName(key), depth)
      case .element(let number): result = elements(of: result, number, depth)
      case .rest: return nil
      }
      guard let fallback = step.fallback, result.mayBeAbsent || !result.isSure else { continue }
      result.mayBeAbsent = false
      result.add(values(at: fallback, depth))
    }
    return result
  }

  /// Looks at something where other blocks are open.
  mutating func within<Result>(
    _ scope: [Int], _ look: (inout ScriptReader) -> Result
  ) -> Result {
    let outer = blocks
    blocks = scope
    defer { blocks = outer }
    return look(&self)
  }
}
