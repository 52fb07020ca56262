/// Imports and exports (ECMA-262, 16.2).
extension Recognizer {
  /// Reads an import or an export; `false` where none starts.
  mutating func readModuleItem() -> Bool {
    if stands(.import) {
      let next = following().kind
      if next == .openParen || next == .dot { return false }
      if context.isModule { readImport() } else { fail() }
      return true
    }
    guard stands(.export) else { return false }
    if context.isModule { readExport() } else { fail() }
    return true
  }

  private mutating func readImport() {
    advance()
    if token.isString { return readModuleSpecifier() }
    // `import defer * as a from`, `import source a from`: names of phases, or of what is imported.
    if stands(.defer), following().isStar {
      advance()
    } else if stands(.source), following().isName,
      following().word != .from || following(2).word == .from
    {
      advance()
    }
    if token.isName {
      guard isIdentifier(token) else { return fail() }
      advance()
      if !take(.comma) { return readFrom() }
      if !token.isStar, !stands(.openBrace) { return fail() }
    }
    if takeStar() {
      expect(.as)
      guard isIdentifier(token) else { return fail() }
      advance()
    } else if take(.openBrace) {
      readSpecifiers(isImport: true)
    } else {
      return fail()
    }
    readFrom()
  }

  private mutating func readFrom() {
    guard verdict == nil else { return }
    expect(.from)
    guard token.isString else { return fail() }
    readModuleSpecifier()
  }

  /// The address of a module, and what is said of it: `'a' with {type: 'json'}`.
  private mutating func readModuleSpecifier() {
    advance()
    push(.semicolon)
    guard stands(.with) || stands(.assert) && !token.isOnNewLine else { return }
    advance()
    guard take(.openBrace) else { return fail() }
    while !take(.closeBrace) {
      guard verdict == nil else { return }
      guard token.isName || token.isString else { return fail() }
      advance()
      expect(.colon)
      guard token.isString else { return fail() }
      advance()
      if !stands(.closeBrace) { expect(.comma) }
    }
  }

  /// `a, b as c, 'd' as e` and the brace after it.
  private mutating func readSpecifiers(isImport: Bool) {
    while verdict == nil, !take(.closeBrace) {
      guard token.isName || token.isString else { return fail() }
      let first = token
      advance()
      if take(.as) {
        guard isImport ? isIdentifier(token) : token.isName || token.isString else {
          return fail()
        }
        advance()
      } else if isImport, !isIdentifier(first) {
        return fail(at: first.isString ? position : position - 1)
      }
      if !stands(.closeBrace) { expect(.comma) }
    }
  }

  private mutating func readExport() {
    advance()
    if token.isStar {
      advance()
      if take(.as) {
        guard token.isName || token.isString else { return fail() }
        advance()
      }
      return readFrom()
    }
    if take(.openBrace) {
      readSpecifiers(isImport: false)
      if stands(.from) { return readFrom() }
      return push(.semicolon)
    }
    if take(.default) { return readDefault() }
    switch token.word {
    case .var: readVariables(.var)
    case .let: readVariables(.let)
    case .const: readVariables(.const)
    case .using: readVariables(.using)
    case .function: readDeclaredFunction()
    case .async where following().word == .function && !following().isOnNewLine:
      readDeclaredFunction()
    case .class: readClassDeclaration()
    default: fail()
    }
  }

  private mutating func readDefault() {
    switch token.word {
    case .function: readDeclaredFunction(isNamed: false)
    case .async where following().word == .function && !following().isOnNewLine:
      readDeclaredFunction(isNamed: false)
    case .class: readClassDeclaration(isNamed: false)
    default:
      push(.semicolon)
      push(.assignment(.in))
    }
  }
}
