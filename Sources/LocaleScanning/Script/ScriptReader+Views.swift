internal import LocaleDiagnostics
internal import LocaleSyntax

/// Records become views once the tree is complete.
extension ScriptReader {
  mutating func assignment(_ record: Record, _ tree: SyntaxTree) -> ConfigAssignment? {
    guard let root = record.steps.first else { return nil }
    var value = ValueSyntax(tree: tree, node: record.value.node)
    if let json = record.json, let text = ValueSyntax(tree: tree, node: json).string,
      let root = SyntaxTree.parse(text, path: tree.path, dialect: .json).root
    {
      value = root
    }
    var assignment = ConfigAssignment(
      name: root.name, nameRange: range(root.tokens, tree),
      steps: record.steps.dropFirst().map {
        ConfigAssignment.Step(name: $0.name, range: range($0.tokens, tree))
      },
      effect: record.effect, value: value, range: range(record.first...record.last, tree),
      text: item.text, blocks: record.blocks)
    assignment.scope = record.scope
    assignment.moment = moment(of: record.first, in: record.function)
    return assignment
  }

  func call(_ record: CallRecord, _ tree: SyntaxTree) -> CallSyntax {
    let method = record.steps.count > 1 ? record.steps[1] : nil
    return CallSyntax(
      receiver: record.steps[0].name, receiverRange: range(record.steps[0].tokens, tree),
      method: method?.name, methodRange: method.map { range($0.tokens, tree) },
      arguments: record.arguments.map { ValueSyntax(tree: tree, node: $0) },
      range: range(record.first...max(record.first, record.last), tree))
  }

  /// The span of tokens in the file; of a single string without its quotes.
  private func range(_ tokens: ClosedRange<Int>, _ tree: SyntaxTree) -> Range<Int> {
    let kind = tree.tokens.kind(tokens.lowerBound)
    if tokens.count == 1, kind?.isString == true || kind == .template {
      return tree.literal(ofToken: tokens.lowerBound).fileRange
    }
    return tree.fileRange(
      ofTokens: UInt32(truncatingIfNeeded: tokens.lowerBound),
      UInt32(truncatingIfNeeded: tokens.upperBound))
  }

  // MARK: - Files that are a value

  /// Finds what the file exports, or that it is nothing but a literal.
  mutating func findExports() {
    let first = tokens.significant(from: 0)
    if tokens.kind(first) == .openBrace || tokens.kind(first) == .openParen {
      let (value, end, problems) = peekValue(at: first)
      let after = tokens.kind(end) == .semicolon ? tokens.significant(from: end + 1) : end
      if after == tokens.count, isLiteral(value, from: first) {
        exportNodes.append(value.node)
        exportDiagnostics += problems
        return
      }
    }
    for token in 0..<parser.tokens.count where parser.tokens.stands(.identifier, at: token) {
      if parser.isWord(token, "export") {
        let word = tokens.significant(from: token + 1)
        if parser.isWord(word, "default") { noteExport(at: tokens.significant(from: word + 1)) }
      } else if parser.isWord(token, "module") {
        let name = tokens.significant(from: tokens.significant(from: token + 1) + 1)
        let operation = tokens.significant(from: name + 1)
        if parser.isWord(name, "exports"), tokens.kind(operation) == .assign {
          noteExport(at: tokens.significant(from: operation + 1))
        }
      }
    }
  }

  private mutating func noteExport(at start: Int) {
    guard tokens.kind(start) == .openBrace || tokens.kind(start) == .openParen else { return }
    let (value, _, problems) = peekValue(at: start)
    guard isLiteral(value, from: start) else { return }
    exportNodes.append(value.node)
    exportDiagnostics += problems
  }

  /// Whether a value is an object with nothing but parentheses before it.
  private func isLiteral(_ value: Parser.Operand, from start: Int) -> Bool {
    let node = parser.nodes[Int(value.node)]
    return node.kind == .object
      && (start..<max(start, Int(node.firstToken))).allSatisfy {
        tokens.kind($0) == .openParen || tokens.kind($0)?.isTrivia == true
      }
  }

  /// Reads a value of which nobody knows yet whether it matters, and what is wrong with it.
  private mutating func peekValue(
    at start: Int
  ) -> (value: Parser.Operand, end: Int, problems: [Diagnostic]) {
    let known = parser.diagnostics.count
    let (value, end) = value(at: start)
    let problems = Array(parser.diagnostics[known...])
    parser.diagnostics.removeLast(problems.count)
    return (value, end, problems)
  }
}
