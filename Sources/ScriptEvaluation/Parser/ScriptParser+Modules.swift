internal import LocaleSyntax

/// What modules import and export, and the declarations of types.
extension ScriptParser {
  mutating func parseImport() throws(Unreadable) -> Statement.Kind {
    guard isModule, contexts.count == 1, depth == 1 else { throw Unreadable(token: index) }
    advance()
    var names: [String] = []
    while let kind, kind != .semicolon {
      if kind.isString {
        advance()
        // `with {type: 'json'}`
        if takeWord("with") || takeWord("assert") {
          guard let end = tokens.closing(of: index) else { throw Unreadable(token: index) }
          index = next(end)
        }
        try endStatement()
        return .imports(names)
      }
      let isOnlyTheirs = isWord(next(index), "as")
      if kind == .identifier, !isOnlyTheirs, !isWord("from"), !isWord("as"), !isWord("type") {
        names.append(text(index))
      }
      advance()
    }
    throw Unreadable(token: index)
  }

  mutating func parseExport() throws(Unreadable) -> Statement.Kind {
    guard isModule, contexts.count == 1, depth == 1 else { throw Unreadable(token: index) }
    advance()
    if takeWord("default") {
      if isWord("function") || isWord("class") || isAsyncFunction {
        var name = next(isWord("async") ? next(index) : index)
        if tokens.kind(name) == .multiplicative { name = next(name) }
        if tokens.kind(name) == .identifier, !isWord(name, "extends") {
          return try parseStatementKind()
        }
        // It ends like a declaration, with its brace.
        let value = try parseAssignment()
        _ = take(.semicolon)
        return .export(value)
      }
      let value = try parseAssignment()
      try endStatement()
      return .export(value)
    }
    guard kind == .openBrace || kind == .multiplicative else { return try parseStatementKind() }
    while let kind, kind != .semicolon {
      let isEnd = kind.isString || kind == .closeBrace && !isWord(next(index), "from")
      advance()
      if isEnd { break }
    }
    try endStatement()
    return .empty
  }

  /// Types say nothing of values, but for an enumeration, which is not followed.
  mutating func parseTypeDeclaration() throws(Unreadable) -> Statement.Kind {
    if isWord("type") {
      while let kind, kind != .assign, kind != .semicolon { advance() }
      index = next(lexical.endOfType(from: index + 1))
      try endStatement()
      return .empty
    }
    guard isWord("interface") else { throw Unreadable(token: index) }
    while let kind, kind != .openBrace { advance() }
    guard let end = tokens.closing(of: index) else { throw Unreadable(token: index) }
    index = next(end)
    return .empty
  }
}
