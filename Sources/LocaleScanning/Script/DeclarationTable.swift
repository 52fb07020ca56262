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
    /// The token of `var`, `let`, `const` or `function`.
    var keyword = -1
    /// The steps from the value to what the name is bound to, in a pattern.
    var steps: [Binding.Step] = []
    /// Whether a pattern binds it.
    var isBound = false
    /// The block that it belongs to: of `var` the body of the function around, else ``block``.
    var home: Int
    /// Whether nobody knows what it holds: what is caught, or outside of its block a `var`.
    var isUnknown = false

    init(name: Int, value: Int?, block: Int, keyword: Int, home: Int? = nil) {
      self.name = name
      self.value = value
      self.block = block
      self.keyword = keyword
      self.home = home ?? block
    }
  }

  private struct Place: Hashable {
    var name: ExactText
    var block: Int
  }

  /// The last declaration of each name in each block, and how many there are.
  private var declarations: [Place: (last: Declaration, count: Int)] = [:]
  /// The tokens that name what `var`, `let` or `const` declares.
  private(set) var names: Set<Int> = []
  /// Where a `var` is declared in a block of its function.
  private var hoisted: [(inner: Place, outer: Place)] = []
  /// The tokens that name what a pattern or a parameter binds.
  private var bound: Set<Int>
  /// The block around each block and each arrow; -1 at the top.
  private var outer: [Int: Int] = [:]
  /// The innermost block around each token; -1 at the top.
  private var around: [Int32] = []
  /// What changes them, and the configs.
  var changes: ChangeTable
  let parser: Parser
  let tokens: TokenList
  let bytes: [UInt8]

  /// Finds the declarations of a script.
  ///
  /// - Parameters:
  ///   - bytes: Its text.
  ///   - functions: Its functions.
  ///   - configs: The names of the configs.
  init(
    _ parser: Parser, of bytes: [UInt8], _ functions: FunctionTable, configs: Set<String>
  ) {
    self.parser = parser
    self.bytes = bytes
    tokens = parser.tokens
    bound = functions.parameterNames
    changes = ChangeTable(parser, configs: configs)
    var blocks: [Int] = []
    around.reserveCapacity(tokens.count)
    /// For each of these the body of the function that it stands in, or is.
    var homes: [Int] = []
    for token in 0..<tokens.count {
      let block = blocks.last ?? -1
      around.append(Int32(truncatingIfNeeded: block))
      switch tokens.kind(token) {
      case .openBrace:
        outer[token] = block
        blocks.append(token)
        homes.append(functions.functions[token] != nil ? token : homes.last ?? -1)
      case .closeBrace:
        if let open = tokens.opening(of: token), open == blocks.last {
          blocks.removeLast()
          homes.removeLast()
        }
      case .arrow: outer[token] = block
      case .identifier where parser.isWord(token, "var", "let", "const"):
        let home = parser.isWord(token, "var") ? homes.last ?? -1 : block
        readDeclarators(after: token, block: block, home: home)
      case .identifier where parser.isWord(token, "catch"): readCaught(after: token)
      case .identifier where parser.isWord(token, "class"): readClass(token, block: block)
      case .identifier where parser.isWord(token, "function"): readFunction(token, block: block)
      default: changes.note(token, in: block) { names.contains($0) || bound.contains($0) }
      }
    }
    // Of several in a function each may have been the last.
    for place in hoisted where (declarations[place.outer]?.count ?? 0) > 1 {
      declarations[place.inner]?.count += 1
    }
  }

  /// The blocks around a block or an arrow and itself, the outermost first.
  func scope(of body: Int) -> [Int] {
    var result: [Int] = []
    var block = body
    while block >= 0, result.count < ScriptReader.deepestBlocks {
      result.append(block)
      block = outer[block] ?? -1
    }
    return result.reversed()
  }

  /// The blocks around a token, the outermost first.
  func scope(around token: Int) -> [Int] {
    guard around.indices.contains(token) else { return [] }
    return scope(of: Int(around[token]))
  }

  /// The last declaration of each name in each block.
  var allDeclarations: [Declaration] { declarations.values.map { $0.last } }

  /// The one declaration that a name means inside some blocks, though it may be set again.
  func onlyDeclaration(of name: String, in blocks: [Int]) -> Declaration? {
    guard let (found, count) = innermost(name, blocks), count == 1 else { return nil }
    return found
  }

  /// The declaration that a name means inside some blocks; `nil` if there is none, or if the name is
  /// declared twice there or set again.
  func declaration(of name: String, in blocks: [Int]) -> Declaration? {
    guard let (found, count) = innermost(name, blocks), count == 1 else { return nil }
    if !changes.isChanged(name) { return found }
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

  private mutating func readDeclarators(after word: Int, block: Int, home: Int) {
    let before = tokens.kind(tokens.significant(before: word))
    if before == .dot || before == .questionDot { return }
    var token = tokens.significant(from: word + 1)
    while let kind = tokens.kind(token),
      kind == .identifier || kind == .openBrace || kind == .openBracket
    {
      let name = token
      var next = tokens.significant(from: (tokens.closing(of: name) ?? name) + 1)
      if tokens.kind(next) == .bang { next = tokens.significant(from: next + 1) }
      if tokens.kind(next) == .colon {
        next = tokens.significant(from: parser.endOfType(from: next + 1) + 1)
      }
      var value: Int?
      if tokens.kind(next) == .assign {
        value = tokens.significant(from: next + 1)
        next = endOfValue(from: next + 1)
      }
      let declaration = Declaration(
        name: name, value: value, block: block, keyword: word, home: home)
      if kind == .identifier {
        names.insert(name)
        add(declaration)
      } else {
        addPattern(declaration)
      }
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

  private mutating func add(_ declaration: Declaration) {
    let place = Place(name: ExactText(parser.text(declaration.name)), block: declaration.block)
    declarations[place] = (declaration, (declarations[place]?.count ?? 0) + 1)
    guard declaration.home != declaration.block else { return }
    var outside = declaration
    (outside.block, outside.value, outside.isUnknown) = (declaration.home, nil, true)
    (outside.steps, outside.isBound) = ([], false)
    add(outside)
    hoisted.append((place, Place(name: place.name, block: declaration.home)))
  }

  /// `catch (e) {…}`
  private mutating func readCaught(after word: Int) {
    let open = tokens.significant(from: word + 1)
    guard tokens.kind(open) == .openParen, let close = tokens.closing(of: open) else { return }
    let body = tokens.significant(from: close + 1)
    guard tokens.kind(body) == .openBrace else { return }
    var reader = BindingReader(parser, limit: close)
    reader.read(tokens.significant(from: open + 1))
    for binding in reader.bindings {
      bound.insert(binding.name)
      addUnknown(binding.name, block: body, keyword: word)
    }
  }

  /// `const {a, b: c} = …`
  private mutating func addPattern(_ declaration: Declaration) {
    let end = tokens.closing(of: declaration.name) ?? declaration.name
    var reader = BindingReader(parser, limit: end)
    reader.read(declaration.name)
    for binding in reader.bindings {
      var one = declaration
      (one.name, one.steps, one.isBound) = (binding.name, binding.steps, true)
      bound.insert(binding.name)
      add(one)
    }
  }

  /// `class A {…}` as a statement.
  private mutating func readClass(_ word: Int, block: Int) {
    let name = tokens.significant(from: word + 1)
    guard tokens.kind(name) == .identifier, startsStatement(word) else { return }
    addUnknown(name, block: block, keyword: word)
  }

  private mutating func addUnknown(_ name: Int, block: Int, keyword: Int) {
    var declaration = Declaration(name: name, value: nil, block: block, keyword: keyword)
    declaration.isUnknown = true
    add(declaration)
  }

  /// `function f() {…}` as a statement; as a value it knows its name in its body alone.
  private mutating func readFunction(_ word: Int, block: Int) {
    var name = tokens.significant(from: word + 1)
    if tokens.kind(name) == .multiplicative { name = tokens.significant(from: name + 1) }
    guard tokens.kind(name) == .identifier else { return }
    guard startsStatement(word) else {
      let open = tokens.significant(from: name + 1)
      guard let body = parser.endOfFunction(from: open).flatMap(tokens.opening) else { return }
      return addUnknown(name, block: body, keyword: word)
    }
    var start = word
    if parser.isWord(tokens.significant(before: word), "async") {
      start = tokens.significant(before: word)
    }
    add(Declaration(name: name, value: start, block: block, keyword: word))
  }

  /// Whether a function is a declaration rather than a value.
  private func startsStatement(_ word: Int) -> Bool {
    var before = tokens.significant(before: word)
    if parser.isWord(before, "async", "default", "export") {
      before = tokens.significant(before: before)
    }
    switch tokens.kind(before) {
    case nil, .semicolon, .openBrace, .closeBrace, .closeParen: return true
    case .identifier, .closeBracket, .number, .template, .templateTail, .plainString:
      return (before + 1..<word).contains { tokens.kind($0) == .lineBreak }
    default: return false
    }
  }
}
