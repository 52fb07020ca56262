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
  }

  private var declarations: [String: [Declaration]] = [:]
  /// The names that something is set to after their declaration.
  private var changed: Set<String> = []
  /// The tokens that name what `var`, `let` or `const` declares.
  private(set) var names: Set<Int> = []
  private let parser: Parser
  private var tokens: TokenList { parser.tokens }

  /// Finds the declarations of a script.
  init(_ parser: Parser) {
    self.parser = parser
    var blocks: [Int] = []
    for token in 0..<tokens.count {
      switch tokens.kind(token) {
      case .openBrace: blocks.append(token)
      case .closeBrace: if tokens.opening(of: token) == blocks.last { blocks.removeLast() }
      case .identifier where parser.isWord(token, "var", "let", "const"):
        readDeclarators(after: token, block: blocks.last ?? -1)
      case .assign, .compoundAssign, .orAssign, .nullishAssign, .andAssign, .increment:
        noteChange(before: token)
      default: break
      }
    }
  }

  /// The declaration that a name means inside some blocks; `nil` if there is none, or if the name is
  /// declared twice there or set again.
  func declaration(of name: String, in blocks: [Int]) -> Declaration? {
    let visible = visible(name, in: blocks)
    guard let innermost = visible.map(\.block).max() else { return nil }
    let found = visible.filter { $0.block == innermost }
    // A global keeps its place whatever is set.
    let isPlace = found.count == 1 && innermost == -1
    return found.count == 1 && (!changed.contains(name) || isPlace)
      ? (changed.contains(name)
        ? Declaration(name: found[0].name, value: nil, block: -1) : found[0])
      : nil
  }

  /// Whether a name is declared inside some blocks, or at the top.
  func isDeclared(_ name: String, in blocks: [Int]) -> Bool {
    !visible(name, in: blocks).isEmpty
  }

  private func visible(_ name: String, in blocks: [Int]) -> [Declaration] {
    guard let all = declarations[name] else { return [] }
    return all.filter { $0.block == -1 || blocks.contains($0.block) }
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
      add(name, Declaration(name: name, value: value, block: block))
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
    declarations[text, default: []].append(declaration)
  }

  /// `name = …`, `name++`: what it was declared as is no longer what it is.
  private mutating func noteChange(before operation: Int) {
    let token = tokens.significant(before: operation)
    guard tokens.kind(token) == .identifier, !names.contains(token) else { return }
    let before = tokens.kind(tokens.significant(before: token))
    if before == .dot || before == .questionDot { return }
    changed.insert(parser.text(token))
  }
}
