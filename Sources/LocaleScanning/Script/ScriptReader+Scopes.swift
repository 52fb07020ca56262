internal import LocaleDiagnostics
internal import LocaleSyntax

/// Variables that bear the name of a config and may be no property of `window`.
extension ScriptReader {
  /// Where the name is visible that an assignment sets.
  mutating func scope(
    of steps: [ConstantValue.Step], _ first: Int
  ) -> ConfigAssignment.Scope {
    guard let root = steps.first, root.tokens == first...first, tokens.kind(first) == .identifier,
      let declaration = declarations.anyDeclaration(of: root.name, in: blocks),
      !declaration.isBound, isLocal(declaration), !isExported(declaration)
    else { return .global }
    let offset = fileOffset(declaration.name)
    noteShadow(first, declaration, offset)
    return .local(declaration: offset)
  }

  /// Whether `const`, `let` or the module that it stands in keep a variable off `window`.
  private mutating func isLocal(_ declaration: DeclarationTable.Declaration) -> Bool {
    !parser.isWord(declaration.keyword, "var") || declaration.home != -1 || isModule()
  }

  private func isExported(_ declaration: DeclarationTable.Declaration) -> Bool {
    parser.isWord(tokens.significant(before: declaration.keyword), "export")
  }

  /// Whether the script is a module: by its element, or because it imports or exports something.
  private mutating func isModule() -> Bool {
    if let isKnownModule { return isKnownModule }
    let result = importsOrExports
    isKnownModule = result
    return result
  }

  private var importsOrExports: Bool {
    item.isModule
      || (0..<tokens.count).contains { token in
        guard parser.isWord(token, "import", "export") else { return false }
        switch tokens.kind(tokens.significant(before: token)) {
        case .dot, .questionDot, .ellipsis: return false
        default: break
        }
        let next = tokens.kind(tokens.significant(from: token + 1))
        return next != .openParen && next != .dot && next != .colon && next != .assign
      }
  }

  private mutating func noteShadow(
    _ token: Int, _ declaration: DeclarationTable.Declaration, _ offset: Int
  ) {
    guard shadowed.insert(offset).inserted else { return }
    let reason: ConfigShadow.Reason =
      parser.isWord(declaration.keyword, "var") ? .module : .lexical
    appendShadow(token, reason, declaration)
  }

  private mutating func appendShadow(
    _ token: Int, _ reason: ConfigShadow.Reason, _ declaration: DeclarationTable.Declaration?
  ) {
    let map = item.source.map
    var shadow = ConfigShadow(
      name: parser.text(token), range: map.fileRange(of: tokens.range(token)), reason: reason)
    if let declaration, isAlone(declaration) {
      shadow.declaration = map.fileRange(
        of: tokens.start(declaration.keyword)..<tokens.end(declaration.name))
    }
    shadows.append(shadow)
  }

  /// Whether a declaration declares one name, with a value. A comma before the next semicolon may begin
  /// another name.
  private func isAlone(_ declaration: DeclarationTable.Declaration) -> Bool {
    guard tokens.significant(from: declaration.keyword + 1) == declaration.name,
      tokens.kind(tokens.significant(from: declaration.name + 1)) == .assign
    else { return false }
    var token = declaration.name
    while let kind = tokens.kind(token), kind != .semicolon, kind != .closeBrace {
      if kind == .comma { return false }
      token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    }
    return true
  }

  /// Notes a config that a function keeps to itself.
  mutating func noteShadow(_ name: Int, valueAt start: Int) {
    guard tokens.kind(start) == .openBrace, shadows.count < Self.mostLoaders,
      !isReadElsewhere(name)
    else { return }
    appendShadow(name, .function, declarations.anyDeclaration(of: parser.text(name), in: blocks))
  }

  /// Notes an object with a config's own property under a name that is nearly a config's.
  mutating func noteMisspelling(_ step: ConstantValue.Step, valueAt start: Int) {
    guard !item.isText, tokens.kind(start) == .openBrace, shadows.count < Self.mostLoaders,
      holdsConfigMember(start), let meant = Suggestion.nearest(to: step.name, among: names.configs),
      // A name that goes on from the right one was chosen: what was set aside, or a copy.
      !step.name.hasPrefix(meant), !step.name.hasSuffix(meant),
      declarations.anyDeclaration(of: step.name, in: blocks).map({ isExported($0) }) != true
    else { return }
    shadows.append(
      ConfigShadow(
        name: step.name, range: item.source.map.fileRange(of: tokens.range(step.tokens.lowerBound)),
        reason: .misspelled(meant)))
  }

  private func holdsConfigMember(_ brace: Int) -> Bool {
    guard let end = tokens.closing(of: brace) else { return false }
    let name = names.configMember.utf8
    var token = tokens.significant(from: brace + 1)
    while token < end {
      let text = item.source.bytes[tokens.range(token)]
      let isName = text.elementsEqual(name) || text.dropFirst().dropLast().elementsEqual(name)
      if isName, isKey(token) { return true }
      token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    }
    return false
  }

  /// Whether what a variable holds is handed on by its name, so that it is a constant like others.
  mutating func isPassedOn(_ name: Int) -> Bool {
    guard shadows.count < Self.mostLoaders,
      let declaration = declarations.anyDeclaration(of: parser.text(name), in: blocks),
      isLocal(declaration), !isExported(declaration)
    else { return false }
    return isReadElsewhere(name)
  }

  private func isReadElsewhere(_ name: Int) -> Bool {
    let text = parser.text(name)
    return (0..<tokens.count).contains {
      $0 != name && isReference($0, to: text) && !isSet($0) && !isKey($0)
    }
  }

  /// Whether `x = …` or `x.y = …` starts at a token.
  private func isSet(_ start: Int) -> Bool {
    var token = tokens.significant(from: start + 1)
    while tokens.kind(token) == .dot || tokens.kind(token) == .openBracket {
      let isDot = tokens.kind(token) == .dot
      let last = isDot ? tokens.significant(from: token + 1) : tokens.closing(of: token) ?? token
      token = tokens.significant(from: last + 1)
    }
    switch tokens.kind(token) {
    case .assign, .orAssign, .nullishAssign: return true
    default: return false
    }
  }

  private func isKey(_ token: Int) -> Bool {
    guard tokens.kind(tokens.significant(from: token + 1)) == .colon else { return false }
    let before = tokens.kind(tokens.significant(before: token))
    return before == .openBrace || before == .comma
  }
}
