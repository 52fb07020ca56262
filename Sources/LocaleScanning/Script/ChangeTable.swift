internal import LocaleDiagnostics
internal import LocaleSyntax

/// What a script changes after it is declared: variables, what they hold, members of `this`, configs.
struct ChangeTable {
  /// A value that a variable is set to after its declaration.
  struct Change {
    /// The token of the variable.
    var name: Int
    /// The first token of the value.
    var value: Int
    /// The innermost block around it.
    var block: Int
  }

  /// The names that something is set to after their declaration, and the tokens where it is, in order.
  private var changed: [ExactText: [Int]] = [:]
  /// The variables that something else changes, such as `++`.
  private var unsteady: Set<ExactText> = []
  /// What variables are set to with `=`, as far as that is all that changes them.
  private var values: [ExactText: [Change]] = [:]
  /// The variables that hold what something puts other properties into.
  var mutated: Set<ExactText> = []
  /// The variables into whose objects' objects something puts properties.
  var deeplyMutated: Set<ExactText> = []
  /// What `this.name` is set to, and the names under which something else changes what it is.
  private(set) var ownValues: [ExactText: [Change]] = [:]
  private(set) var ownMutated: Set<ExactText> = []
  /// Whether something sets members of `this` by names that are worked out.
  private(set) var setsAnyOwn = false
  /// The first tokens of what configs are set to, and whether something puts properties into one.
  private(set) var configValues: [Int] = []
  private(set) var changesConfigs = false
  private let configs: Set<String>
  private let parser: Parser
  private let tokens: TokenList

  init(_ parser: Parser, configs: Set<String>) {
    self.parser = parser
    tokens = parser.tokens
    self.configs = configs
  }

  /// What a variable is set to, in the order of the script; `nil` where something else may change it.
  subscript(name: String) -> [Change]? {
    let text = ExactText(name)
    return unsteady.contains(text) ? nil : values[text]
  }

  /// Whether something sets a variable of a name after its declaration.
  func isChanged(_ name: String) -> Bool { changed[ExactText(name)] != nil }

  /// Whether something sets a variable of a name in a part of the script.
  func isChanged(_ name: String, in span: ClosedRange<Int>) -> Bool {
    guard let places = changed[ExactText(name)] else { return false }
    return places.contains { span.contains($0) }
  }

  /// Whether something sets a member of `this`.
  func isOwnSet(_ name: String) -> Bool { ownValues[ExactText(name)] != nil }

  /// Notes what a token changes.
  ///
  /// - Parameters:
  ///   - block: The innermost block around it; -1 at the top.
  ///   - isDeclared: Whether a token is the name in a declaration, which changes nothing.
  mutating func note(_ token: Int, in block: Int, isDeclared: (Int) -> Bool) {
    switch tokens.kind(token) {
    case .identifier where parser.isWord(token, "of", "in"): noteLoop(before: token)
    case .identifier where parser.isWord(token, "delete", "assign", "extend", "merge"):
      noteMutation(after: token)
    case .assign:
      noteChange(before: token, block: block, isDeclared)
      noteMutation(before: token, block: block)
    case .compoundAssign, .orAssign, .nullishAssign, .andAssign, .increment:
      noteChange(before: token, block: nil, isDeclared)
      noteMutation(before: token, block: block)
      if tokens.kind(token) == .increment { noteIncrement(token) }
    default: break
    }
  }

  /// `name.x = …`, `name['x'].y = …`
  private mutating func noteMutation(before operation: Int, block: Int) {
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
    if parser.isWord(token, "this") { noteOwn(members, operation, block) }
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
  private mutating func noteOwn(_ members: [Int?], _ operation: Int, _ block: Int) {
    guard let first = members.last, let first else { return setsAnyOwn = true }
    let name = ExactText(parser.text(first))
    guard members.count == 1, tokens.kind(operation) == .assign else {
      ownMutated.insert(name)
      return
    }
    let value = tokens.significant(from: operation + 1)
    ownValues[name, default: []].append(
      Change(name: first, value: value, block: block))
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
  private mutating func noteChange(
    before operation: Int, block: Int?, _ isDeclared: (Int) -> Bool
  ) {
    let token = tokens.significant(before: operation)
    if tokens.kind(token)?.isClosing == true { return notePattern(endingAt: token, isDeclared) }
    guard tokens.kind(token) == .identifier, !isDeclared(token) else { return }
    let before = tokens.kind(tokens.significant(before: token))
    if before == .dot || before == .questionDot { return }
    let name = ExactText(parser.text(token))
    changed[name, default: []].append(token)
    guard let block else { return noteUnsteady(token) }
    let value = tokens.significant(from: operation + 1)
    values[name, default: []].append(Change(name: token, value: value, block: block))
  }

  private mutating func noteUnsteady(_ token: Int) {
    guard tokens.kind(token) == .identifier else { return }
    changed[ExactText(parser.text(token)), default: []].append(token)
    unsteady.insert(ExactText(parser.text(token)))
  }

  /// `[a, b] = …` and `({a} = …)` set every name in them.
  private mutating func notePattern(endingAt close: Int, _ isDeclared: (Int) -> Bool) {
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
    where tokens.kind(token) == .identifier && !isDeclared(token) {
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
