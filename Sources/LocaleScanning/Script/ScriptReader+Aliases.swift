internal import LocaleDiagnostics
internal import LocaleSyntax

/// Variables that hold the config while it is filled in step by step.
extension ScriptReader {
  private static let mostAliases = 20

  /// Finds `window.x = config` where `config` is an object that the script changes: then `config` is the
  /// config by another name, from its declaration on.
  mutating func findAliases() {
    let tokens = tokens
    for token in 0..<tokens.count where aliases.count < Self.mostAliases {
      guard tokens.kind(token) == .identifier, names.configs.contains(parser.text(token)) else {
        continue
      }
      let operation = tokens.significant(from: token + 1)
      let value = tokens.significant(from: operation + 1)
      guard tokens.kind(operation) == .assign, tokens.kind(value) == .identifier,
        declarations.mutated.contains(ExactText(parser.text(value))), endsStatement(after: value),
        let declared = declarations.anyDeclaration(
          of: parser.text(value), in: braces(around: value)),
        let start = declared.value, tokens.kind(start) == .openBrace,
        declarations.declaration(of: parser.text(value), in: braces(around: value)) != nil
      else { continue }
      aliases[declared.name] = parser.text(token)
    }
  }

  private func endsStatement(after token: Int) -> Bool {
    let next = tokens.significant(from: token + 1)
    switch tokens.kind(next) {
    case nil, .semicolon, .closeBrace: return true
    default: return (token + 1..<next).contains { tokens.kind($0) == .lineBreak }
    }
  }

  /// The braces that are open around a token, the outermost first.
  private func braces(around start: Int) -> [Int] {
    var result: [Int] = []
    var token = tokens.significant(before: start)
    while let kind = tokens.kind(token) {
      if kind.isClosing, let open = tokens.opening(of: token) {
        token = open
      } else if kind == .openBrace {
        result.append(token)
      }
      token = tokens.significant(before: token)
    }
    return result.reversed()
  }
}
