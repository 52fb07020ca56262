internal import LocaleDiagnostics
internal import LocaleSyntax

/// The variables of a script, and where the values of those start that are never set again.
struct DeclarationTable {
  /// A declaration of a variable.
  struct Declaration {
    /// The token of its name.
    var name: Int
    /// The first token of its value; `nil` if it has none.
    var value: Int?
    /// The innermost block around it: the token of its brace; -1 at the top.
    var block: Int
    /// The token of `var`, `let` or `const`.
    var keyword = -1
  }

  private struct Place: Hashable {
    var name: ExactText
    var block: Int
  }

  /// The last declaration of each name in each block, and how many there are.
  private var declarations: [Place: (last: Declaration, count: Int)] = [:]
  /// The names that something is set to after their declaration.
  private var changed: Set<ExactText> = []
  /// The variables that hold what something puts other properties into.
  private(set) var mutated: Set<ExactText> = []
  /// The tokens that name what `var`, `let` or `const` declares.
  private(set) var names: Set<Int> = []
  private let parser: Parser
  private let tokens: TokenList

  /// Finds the declarations of a script.
  init(_ parser: Parser) {
    self.parser = parser
    tokens = parser.tokens
    var blocks: [Int] = []
    for token in 0..<tokens.count {
      switch tokens.kind(token) {
      case .openBrace: blocks.append(token)
      case .closeBrace:
        if let open = tokens.opening(of: token), open == blocks.last { blocks.removeLast() }
      case .identifier where parser.isWord(token, "var", "let", "const"):
        readDeclarators(after: token, block: blocks.last ?? -1)
      case .assign, .compoundAssign, .orAssign, .nullishAssign, .andAssign, .increment:
        noteChange(before: token)
        noteMutation(before: token)
      case .identifier where parser.isWord(token, "delete", "assign", "extend", "merge"):
        noteMutation(after: token)
      default: break
      }
    }
  }

  /// The declaration that a name means inside some blocks; `nil` if there is none, or if the name is
  /// declared twice there or set again.
  func declaration(of name: String, in blocks: [Int]) -> Declaration? {
    guard let (found, count) = innermost(name, blocks), count == 1 else { return nil }
    if !changed.contains(ExactText(name)) { return found }
    // A global keeps its place whatever is set.
    return found.block == -1
      ? Declaration(name: found.name, value: nil, block: -1, keyword: found.keyword) : nil
  }

  /// The innermost declaration of a name, however often it is declared or set.
  func anyDeclaration(of name: String, in blocks: [Int]) -> Declaration? {
    innermost(name, blocks)?.last
  }

  /// Whether a name is declared inside some blocks, or at the top.
  func isDeclared(_ name: String, in blocks: [Int]) -> Bool { innermost(name, blocks) != nil }

  private func innermost(_ name: String, _ blocks: [Int]) -> (last: Declaration, count: Int)? {
    for block in blocks.suffix(ScriptReader.deepestBlocks).reversed() {
      if let found = declarations[Place(name: ExactText(name), block: block)] { return found }
    }
    return declarations[Place(name: ExactText(name), block: -1)]
  }

  private mutating func readDeclarators(after word: Int, block: Int) {
    let before = tokens.kind(tokens.significant(before: word))
    if before == .dot || before == .questionDot { return }
    var token = tokens.significant(from: word + 1)
    while tokens.kind(token) == .identifier {
      let name = token
      var next = tokens.significant(from: name + 1)
      if tokens.kind(next) == .bang { next = tokens.significant(from: next + 1) }
      if tokens.kind(next) == .colon {
        next = tokens.significant(from: parser.endOfType(from: next + 1) + 1)
      }
      var value: Int?
      if tokens.kind(next) == .assign {
        value = tokens.significant(from: next + 1)
        next = endOfValue(from: next + 1)
      }
      add(name, Declaration(name: name, value: value, block: block, keyword: word))
      guard tokens.kind(next) == .comma else { return }
      token = tokens.significant(from: next + 1)
    }
  }

  /// The comma or mark that ends the value of a variable, found by brackets and line breaks alone.
  private func endOfValue(from start: Int) -> Int {
    var token = tokens.significant(from: start)
    while let kind = tokens.kind(token) {
      switch kind {
      case .comma, .semicolon, .closeBrace, .closeParen, .closeBracket: return token
      case .identifier where parser.isWord(token, "var", "let", "const"): return token
      default: token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
      }
    }
    return token
  }

  private mutating func add(_ name: Int, _ declaration: Declaration) {
    let text = parser.text(name)
    names.insert(name)
    let place = Place(name: ExactText(text), block: declaration.block)
    declarations[place] = (declaration, (declarations[place]?.count ?? 0) + 1)
  }

  /// `name.x = …`, `name['x'].y = …`
  private mutating func noteMutation(before operation: Int) {
    var token = tokens.significant(before: operation)
    var isMember = false
    while let kind = tokens.kind(token) {
      if kind == .closeBracket, let open = tokens.opening(of: token) {
        token = tokens.significant(before: open)
        isMember = true
        continue
      }
      guard kind == .identifier else { return }
      let before = tokens.significant(before: token)
      guard tokens.kind(before) == .dot || tokens.kind(before) == .questionDot else { break }
      token = tokens.significant(before: before)
      isMember = true
    }
    if isMember, tokens.kind(token) == .identifier { mutated.insert(ExactText(parser.text(token))) }
  }

  /// `delete name.x`, `Object.assign(name, …)`
  private mutating func noteMutation(after word: Int) {
    var token = tokens.significant(from: word + 1)
    if tokens.kind(token) == .openParen { token = tokens.significant(from: token + 1) }
    if parser.isWord(token, "true") {
      token = tokens.significant(from: tokens.significant(from: token + 1) + 1)
    }
    if tokens.kind(token) == .identifier { mutated.insert(ExactText(parser.text(token))) }
  }

  /// `name = …`, `name++`: what it was declared as is no longer what it is.
  private mutating func noteChange(before operation: Int) {
    let token = tokens.significant(before: operation)
    guard tokens.kind(token) == .identifier, !names.contains(token) else { return }
    let before = tokens.kind(tokens.significant(before: token))
    if before == .dot || before == .questionDot { return }
    changed.insert(ExactText(parser.text(token)))
  }
}
