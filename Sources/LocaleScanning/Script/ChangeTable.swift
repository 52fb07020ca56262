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

  /// A value that is put into an object.
  struct Store {
    /// Its first token.
    var value: Int
    /// How many members lead there from the variable.
    var depth: Int
  }

  /// The names that something is set to after their declaration, and the tokens where it is, in order.
  var changed: [ExactText: [Int]] = [:]
  /// The variables that something else changes, such as `++`.
  var unsteady: Set<ExactText> = []
  /// What variables are set to with `=`, as far as that is all that changes them.
  var values: [ExactText: [Change]] = [:]
  /// The variables that hold what something puts other properties into.
  var mutated: Set<ExactText> = []
  /// The variables into whose objects' objects something puts properties.
  var deeplyMutated: Set<ExactText> = []
  /// What `this.name` is set to, and the names under which something else changes what it is.
  private(set) var ownValues: [ExactText: [Change]] = [:]
  var ownMutated: Set<ExactText> = []
  /// Whether something sets members of `this` by names that are worked out.
  var setsAnyOwn = false
  /// What is put into members of variables, by the variables.
  var stores: [ExactText: [Store]] = [:]
  /// How many members deep something is put into a variable's object.
  var depths: [ExactText: Int] = [:]
  /// What is put into members, by these.
  private(set) var memberStores: [ExactText: [Int]] = [:]
  /// What variables are set to as members of the global object, and what patterns take them out of.
  var otherValues: [ExactText: [Store]] = [:]
  /// Where names stand of which each may be what is changed.
  var changedSpans: [ClosedRange<Int>] = []
  /// The tokens of `this` where members of it are changed.
  var ownChanges: [Int] = []
  /// The variables that hold objects whose own methods change them.
  var changedByMethods: Set<ExactText> = []
  /// The first tokens of what is thrown.
  private(set) var thrown: [Int] = []
  /// The first tokens of what configs are set to, and whether something puts properties into one.
  private(set) var configValues: [Int] = []
  private(set) var changesConfigs = false
  private let configs: Set<String>
  let parser: Parser
  let tokens: TokenList

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

  /// What a variable is set to, as far as one can tell.
  func known(_ name: ExactText) -> [Change] { values[name] ?? [] }

  /// Whether something sets a variable of a name after its declaration.
  func isChanged(_ name: String) -> Bool { changed[ExactText(name)] != nil }

  /// Whether something sets a variable of a name in a part of the script.
  func isChanged(_ name: String, in span: ClosedRange<Int>) -> Bool {
    guard let places = changed[ExactText(name)] else { return false }
    return places.contains { span.contains($0) }
  }

  /// Whether something may change the object that a variable of a name holds.
  func isMutated(_ name: String) -> Bool {
    let text = ExactText(name)
    return mutated.contains(text) || changedByMethods.contains(text)
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
    case .identifier where parser.isWord(token, "of", "in"): noteLoop(before: token, isDeclared)
    case .identifier where parser.isWord(token, "delete", "with"): noteMutation(after: token)
    case .identifier where isMerger(token): noteMutation(after: token)
    case .identifier where parser.isWord(token, "throw"):
      thrown.append(tokens.significant(from: token + 1))
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

  /// Whether a token names a function that changes what it is handed first.
  func isMerger(_ token: Int) -> Bool {
    parser.isWord(
      token, "assign", "extend", "merge", "defineProperty", "defineProperties", "setPrototypeOf",
      "deleteProperty", "assignIn", "mergeWith", "defaults", "defaultsDeep")
  }

  /// `name.x = …`, `name['x'].y = …`
  private mutating func noteMutation(before operation: Int, block: Int) {
    let target = tokens.significant(before: operation)
    let chain = MemberChain(endingAt: target, parser)
    let value = tokens.significant(from: operation + 1)
    if !chain.members.isEmpty { changedSpans += chain.inner }
    guard let root = chain.root else { return }
    noteConfig(chain.members + [root], operation)
    let name = ExactText(parser.text(root))
    let isSet = tokens.kind(operation) != .increment
    guard !chain.members.isEmpty else {
      if isSet, root == target, tokens.kind(tokens.significant(before: root)) == .dot {
        otherValues[name, default: []].append(Store(value: value, depth: 0))
      }
      return
    }
    noteStore(chain, isSet ? value : nil)
    if parser.isWord(root, "this") {
      ownChanges.append(root)
      if !chain.hasCall { return noteOwn(chain.members, operation, block) }
    }
    mutated.insert(name)
    if chain.members.count > 1 || chain.hasCall { deeplyMutated.insert(name) }
  }

  private mutating func noteStore(_ chain: MemberChain, _ value: Int?) {
    guard let root = chain.root else { return }
    let name = ExactText(parser.text(root))
    depths[name] = max(depths[name] ?? 0, chain.depth)
    guard let value else { return }
    stores[name, default: []].append(Store(value: value, depth: chain.depth))
    if let member = chain.members.first, let member {
      memberStores[ExactText(parser.text(member)), default: []].append(value)
    }
  }

  /// Notes that a method changes what a chain leads to, and that it takes values in.
  mutating func noteMethod(of chain: MemberChain, taking values: [Int]) {
    if chain.hasCall || !chain.members.isEmpty { changedSpans += chain.inner }
    guard let root = chain.root else { return }
    noteConfig(chain.members + [root], isSet: false)
    let name = ExactText(parser.text(root))
    depths[name] = max(depths[name] ?? 0, chain.depth + 1)
    stores[name, default: []] += values.map { Store(value: $0, depth: chain.depth + 1) }
    if parser.isWord(root, "this"), !chain.hasCall {
      ownChanges.append(root)
      guard let first = chain.members.last else { return }
      guard let first else { return setsAnyOwn = true }
      ownMutated.insert(ExactText(parser.text(first)))
      return
    }
    mutated.insert(name)
    if !chain.members.isEmpty || chain.hasCall { deeplyMutated.insert(name) }
  }

  /// Notes where names stand of which each may be what is changed.
  mutating func note(span: ClosedRange<Int>) { changedSpans.append(span) }

  /// Notes that a member of `this` is changed in some other way.
  mutating func noteOwn(_ name: ExactText) -> Bool { ownMutated.insert(name).inserted }

  /// `crmPluginConfig = …`, `window.crmPluginConfig.x = …`: the path from its last name to its first.
  private mutating func noteConfig(_ path: [Int?], _ operation: Int) {
    let isSet = noteConfig(path, isSet: true)
    if isSet { configValues.append(tokens.significant(from: operation + 1)) }
  }

  /// Notes that a path is set or changed; returns whether it is a config that is set.
  @discardableResult
  private mutating func noteConfig(_ path: [Int?], isSet: Bool) -> Bool {
    let place = path.firstIndex { $0.map { configs.contains(parser.text($0)) } ?? false }
    if isSet, place == 0 { return true }
    if place != nil {
      changesConfigs = true
    }
    return false
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
    if tokens.kind(token)?.isOpening == true, let close = tokens.closing(of: token) {
      return changedSpans.append(token...close)
    }
    if parser.isWord(token, "true") {
      token = tokens.significant(from: tokens.significant(from: token + 1) + 1)
    }
    if parser.isWord(token, "new") { token = tokens.significant(from: token + 1) }
    guard tokens.kind(token) == .identifier else { return }
    if let member = MemberChain.variable(at: token, parser) { token = member }
    mutated.insert(ExactText(parser.text(token)))
    deeplyMutated.insert(ExactText(parser.text(token)))
    depths[ExactText(parser.text(token))] = .max
    noteConfigTarget(token)
    if let open = firstParenthesis(after: token), let close = tokens.closing(of: open) {
      changedSpans.append(open...close)
    }
    guard parser.isWord(token, "this") else { return }
    mutated.remove(ExactText("this"))
    ownChanges.append(token)
    let dot = tokens.significant(from: token + 1)
    let member = tokens.significant(from: dot + 1)
    guard tokens.kind(dot) == .dot, tokens.kind(member) == .identifier else {
      return setsAnyOwn = true
    }
    ownMutated.insert(ExactText(parser.text(member)))
  }

  /// `name.x(…)`: the parenthesis.
  private func firstParenthesis(after name: Int) -> Int? {
    var token = tokens.significant(from: name + 1)
    while tokens.kind(token) == .dot {
      token = tokens.significant(from: tokens.significant(from: token + 1) + 1)
    }
    return tokens.kind(token) == .openParen ? token : nil
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
}
