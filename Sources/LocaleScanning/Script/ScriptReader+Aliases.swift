internal import LocaleDiagnostics
internal import LocaleSyntax

/// Variables that hold the config while it is filled in step by step.
extension ScriptReader {
  private static let mostAliases = 20

  /// Finds `window.x = config` where `config` is an object that the script changes: then `config` is the
  /// config by another name, from its declaration on.
  mutating func findAliases() {
    let tokens = tokens
    let lengths = names.configs.map { $0.utf8.count }
    for token in 0..<tokens.count where aliases.count < Self.mostAliases {
      // Few names are as long as one of these.
      guard tokens.stands(.identifier, at: token), lengths.contains(tokens.range(token).count),
        names.configs.contains(parser.text(token))
      else { continue }
      let operation = tokens.significant(from: token + 1)
      let value = tokens.significant(from: operation + 1)
      guard tokens.kind(operation) == .assign, tokens.kind(value) == .identifier,
        endsStatement(after: value),
        let declared = declarations.anyDeclaration(
          of: parser.text(value), in: declarations.scope(around: value)),
        let start = declared.value, tokens.kind(start) == .openBrace, !declared.isBound,
        !declarations.changes.isChanged(parser.text(value)),
        declarations.declaration(of: parser.text(value), in: declarations.scope(around: value))
          != nil, isOnlyValue(token, of: declared),
        mutations.isMutatedFromOutside(parser.text(value))
      else { continue }
      aliases[declared.name] = parser.text(token)
    }
  }

  /// Whether a config is surely what a variable holds, and never anything else.
  private func isOnlyValue(
    _ config: Int, of declared: DeclarationTable.Declaration
  ) -> Bool {
    let name = parser.text(config)
    let isOther = (0..<tokens.count).contains { token in
      token != config && isSetTo(token, name)
    }
    let scope = declarations.scope(around: config).drop { $0 <= declared.block }
    return !isOther && scope.allSatisfy { functions.functions[$0] != nil }
      && condition(before: chainStart(endingAt: config) ?? config) == nil
  }

  private func isSetTo(_ token: Int, _ name: String) -> Bool {
    guard tokens.kind(token) == .identifier,
      tokens.kind(tokens.significant(from: token + 1)) == .assign
    else { return false }
    return parser.text(token) == name
  }

  private func endsStatement(after token: Int) -> Bool {
    let next = tokens.significant(from: token + 1)
    switch tokens.kind(next) {
    case nil, .semicolon, .closeBrace: return true
    default: return (token + 1..<next).contains { tokens.kind($0) == .lineBreak }
    }
  }
}
