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
  }

  /// A value that a variable is set to after its declaration.
  struct Change {
    /// The token of the variable.
    var name: Int
    /// The first token of the value.
    var value: Int
    /// The innermost block around it.
    var block: Int
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
  var mutated: Set<ExactText> = []
  /// The tokens that name what `var`, `let` or `const` declares.
  private(set) var names: Set<Int> = []
  /// The tokens that name what a pattern or a parameter binds.
  private var bound: Set<Int>
  /// The block around each block and each arrow; -1 at the top.
  private var outer: [Int: Int] = [:]
  /// The innermost block around each token; -1 at the top.
  private var around: [Int32] = []
  /// What variables are set to with `=`, as far as that is all that changes them.
  private var changes: [ExactText: [Change]] = [:]
  /// What `this.name` is set to, and the names under which something else changes what it is.
  private(set) var ownValues: [ExactText: [Change]] = [:]
  private(set) var ownMutated: Set<ExactText> = []
  /// Whether something sets members of `this` by names that are worked out.
  private(set) var setsAnyOwn = false
  /// The variables that something else changes, such as `++`.
  private var unsteady: Set<ExactText> = []
  /// The variables into whose objects' objects something puts properties.
  var deeplyMutated: Set<ExactText> = []
  /// The first tokens of what configs are set to, and whether something puts properties into one.
  private(set) var configValues: [Int] = []
  private(set) var changesConfigs = false
  private let configs: Set<String>
  let parser: Parser
  let tokens: TokenList

  /// Finds the declarations of a script.
  ///
  /// - Parameters:
  ///   - functions: Its functions.
  ///   - configs: The names of the configs.
  init(_ parser: Parser, _ functions: FunctionTable, configs: Set<String>) {
    self.parser = parser
    tokens = parser.tokens
    self.configs = configs
    bound = functions.parameterNames
    var blocks: [Int] = []
    for token in 0..<tokens.count {
      let block = blocks.last ?? -1
      around.append(Int32(truncatingIfNeeded: block))
      switch tokens.kind(token) {
      case .openBrace:
        outer[token] = block
        blocks.append(token)
      case .closeBrace:
        if let open = tokens.opening(of: token), open == blocks.last { blocks.removeLast() }
      case .arrow: outer[token] = block
      case .identifier where parser.isWord(token, "var", "let", "const"):
        readDeclarators(after: token, block: block)
      case .identifier where parser.isWord(token, "function"): readFunction(token, block: block)
      case .identifier where parser.isWord(token, "of", "in"): noteLoop(before: token)
      case .assign:
        noteChange(before: token, block: block)
        noteMutation(before: token)
      case .compoundAssign, .orAssign, .nullishAssign, .andAssign, .increment:
        noteChange(before: token, block: nil)
        noteMutation(before: token)
        if tokens.kind(token) == .increment { noteIncrement(token) }
      case .identifier where parser.isWord(token, "delete", "assign", "extend", "merge"):
        noteMutation(after: token)
      default: break
      }
    }
    spreadMutations(functions)
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

  /// What a variable is set to, in the order of the script; `nil` where something else may change it.
  func changes(of name: String) -> [Change]? {
    let text = ExactText(name)
    return unsteady.contains(text) ? nil : changes[text]
  }

  /// The last declaration of each name in each block.
  var allDeclarations: [Declaration] { declarations.values.map { $0.last } }

  /// Whether something sets a member of `this`.
  func isOwnSet(_ name: String) -> Bool { ownValues[ExactText(name)] != nil }

  /// Whether something sets a variable of a name after its declaration.
  func isChanged(_ name: String) -> Bool { changed.contains(ExactText(name)) }

  /// The one declaration that a name means inside some blocks, though it may be set again.
  func onlyDeclaration(of name: String, in blocks: [Int]) -> Declaration? {
    guard let (found, count) = innermost(name, blocks), count == 1 else { return nil }
    return found
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
      let declaration = Declaration(name: name, value: value, block: block, keyword: word)
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

  /// `function f() {…}` as a statement.
  private mutating func readFunction(_ word: Int, block: Int) {
    let name = tokens.significant(from: word + 1)
    guard tokens.kind(name) == .identifier, startsStatement(word) else { return }
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

  /// `name.x = …`, `name['x'].y = …`
  private mutating func noteMutation(before operation: Int) {
    var token = tokens.significant(before: operation)
    var members: [Int?] = []
    while let kind = tokens.kind(token) {
      if kind == .closeBracket, let open = tokens.opening(of: token) {
        token = tokens.significant(before: open)
        members.append(nil)
        continue
      }
      guard kind == .identifier else { return }
      let before = tokens.significant(before: token)
      guard tokens.kind(before) == .dot || tokens.kind(before) == .questionDot else { break }
      members.append(token)
      token = tokens.significant(before: before)
    }
    guard tokens.kind(token) == .identifier else { return }
    noteConfig(members + [token], operation)
    guard !members.isEmpty else { return }
    mutated.insert(ExactText(parser.text(token)))
    if members.count > 1 { deeplyMutated.insert(ExactText(parser.text(token))) }
    if parser.isWord(token, "this") { noteOwn(members, operation) }
  }

  /// `crmPluginConfig = …`, `window.crmPluginConfig.x = …`: the path from its last name to its first.
  private mutating func noteConfig(_ path: [Int?], _ operation: Int) {
    let place = path.firstIndex { $0.map { configs.contains(parser.text($0)) } ?? false }
    if place == 0 {
      configValues.append(tokens.significant(from: operation + 1))
    } else if place != nil {
      changesConfigs = true
    }
  }

  /// `this.x = …`, `this.x.y = …`: the members from the last to the first.
  private mutating func noteOwn(_ members: [Int?], _ operation: Int) {
    guard let first = members.last, let first else { return setsAnyOwn = true }
    let name = ExactText(parser.text(first))
    guard members.count == 1, tokens.kind(operation) == .assign else {
      ownMutated.insert(name)
      return
    }
    let value = tokens.significant(from: operation + 1)
    ownValues[name, default: []].append(
      Change(name: first, value: value, block: Int(around.last ?? -1)))
  }

  /// `delete name.x`, `Object.assign(name, …)`
  private mutating func noteMutation(after word: Int) {
    var token = tokens.significant(from: word + 1)
    if tokens.kind(token) == .openParen { token = tokens.significant(from: token + 1) }
    if parser.isWord(token, "true") {
      token = tokens.significant(from: tokens.significant(from: token + 1) + 1)
    }
    guard tokens.kind(token) == .identifier else { return }
    mutated.insert(ExactText(parser.text(token)))
    deeplyMutated.insert(ExactText(parser.text(token)))
    noteConfigTarget(token)
    guard parser.isWord(token, "this") else { return }
    let dot = tokens.significant(from: token + 1)
    let member = tokens.significant(from: dot + 1)
    guard tokens.kind(dot) == .dot, tokens.kind(member) == .identifier else {
      return setsAnyOwn = true
    }
    ownMutated.insert(ExactText(parser.text(member)))
  }

  /// `delete crmPluginConfig.x`, `Object.assign(window.crmPluginConfig, …)`
  private mutating func noteConfigTarget(_ start: Int) {
    var token = start
    while tokens.kind(token) == .identifier {
      if configs.contains(parser.text(token)) { changesConfigs = true }
      let dot = tokens.significant(from: token + 1)
      guard tokens.kind(dot) == .dot else { return }
      token = tokens.significant(from: dot + 1)
    }
  }

  /// `name = …`, `name++`: what it was declared as is no longer what it is.
  private mutating func noteChange(before operation: Int, block: Int?) {
    let token = tokens.significant(before: operation)
    if tokens.kind(token)?.isClosing == true { return notePattern(endingAt: token) }
    guard tokens.kind(token) == .identifier, !names.contains(token), !bound.contains(token) else {
      return
    }
    let before = tokens.kind(tokens.significant(before: token))
    if before == .dot || before == .questionDot { return }
    let name = ExactText(parser.text(token))
    changed.insert(name)
    guard let block else { return noteUnsteady(token) }
    let value = tokens.significant(from: operation + 1)
    changes[name, default: []].append(Change(name: token, value: value, block: block))
  }

  private mutating func noteUnsteady(_ token: Int) {
    guard tokens.kind(token) == .identifier else { return }
    changed.insert(ExactText(parser.text(token)))
    unsteady.insert(ExactText(parser.text(token)))
  }

  /// `[a, b] = …` and `({a} = …)` set every name in them.
  private mutating func notePattern(endingAt close: Int) {
    guard let open = tokens.opening(of: close), tokens.kind(open) != .openParen else { return }
    let before = tokens.significant(before: open)
    if tokens.kind(open) == .openBracket {
      switch tokens.kind(before) {
      case .identifier where !parser.isWord(before, "const", "let", "var"), .closeParen,
        .closeBracket, .dot, .questionDot, .bang:
        return
      default: break
      }
    }
    for token in open..<min(close, open + 2_000)
    where tokens.kind(token) == .identifier && !bound.contains(token) {
      noteUnsteady(token)
    }
  }

  /// `for (name of …)`
  private mutating func noteLoop(before word: Int) {
    let token = tokens.significant(before: word)
    let open = tokens.significant(before: token)
    guard tokens.kind(open) == .openParen,
      parser.isWord(tokens.significant(before: open), "for", "await")
    else { return }
    noteUnsteady(token)
  }

  /// `++name`
  private mutating func noteIncrement(_ operation: Int) {
    let token = tokens.significant(from: operation + 1)
    let next = tokens.kind(tokens.significant(from: token + 1))
    guard next != .dot, next != .openBracket else { return }
    noteUnsteady(token)
  }
}
