internal import LocaleSyntax

/// The last `case` of a `switch`.
struct CaseLabel {
  /// Its word.
  var token: Int
  /// The word of the first of those that run on into each other up to it.
  var chain: Int
  /// Whether the branch ends with `break` or its like.
  var isEnded = false
}

/// What stands around a part of a script and decides whether it runs.
extension ScriptReader {
  /// The blocks around an assignment, the outermost first.
  mutating func blockPath(_ first: Int) -> [ConfigAssignment.Block] {
    var result: [ConfigAssignment.Block] = item.isHandler ? [block(-1, isFunction: true)] : []
    for open in blocks.prefix(Self.deepestBlocks) {
      if let function = functions.functions[open] {
        if !function.isCalledAtOnce { result.append(block(open, isFunction: true)) }
      } else {
        result.append(ordinaryBlock(open))
        if let label = caseLabels[open] {
          var branch = block(label.token, isFunction: false)
          (branch.choice, branch.chain) = (fileOffset(open), fileOffset(label.chain))
          result.append(branch)
        }
      }
    }
    let word = tokens.significant(before: first)
    let returns = parser.isWord(word, "return", "throw")
    if let condition = condition(before: returns ? word : first) {
      var branch = block(condition, isFunction: false)
      branch.leaves = returns
      branch.choice = choice(of: condition).map(fileOffset)
      result.append(branch)
    }
    return result
  }

  private mutating func ordinaryBlock(_ open: Int) -> ConfigAssignment.Block {
    var result = block(open, isFunction: false)
    result.choice = choice(of: open).map(fileOffset)
    switch exit(open) {
    case .none: break
    case .all: result.leaves = true
    case .block(let brace):
      result.leaves = true
      result.left = fileOffset(brace)
    }
    return result
  }

  private func block(_ token: Int, isFunction: Bool) -> ConfigAssignment.Block {
    ConfigAssignment.Block(offset: fileOffset(token), isFunction: isFunction)
  }

  /// How many branches of one choice are followed to its first.
  private static let mostBranches = 64

  /// The token that stands for the choice that a brace or a condition is a branch of: the parenthesis of
  /// its first `if`, or what else decides; `nil` where that is not known.
  private func choice(of token: Int) -> Int? {
    var branch = token
    for _ in 0..<Self.mostBranches {
      var head = branch
      if tokens.kind(branch) == .openBrace { head = tokens.significant(before: branch) }
      if tokens.kind(head) == .closeParen, let open = tokens.opening(of: head) {
        let word = tokens.significant(before: open)
        let before = tokens.significant(before: word)
        if parser.isWord(word, "catch") {
          return tokens.opening(of: before)
        }
        guard parser.isWord(before, "else") else { return head }
        head = before
      }
      guard parser.isWord(head, "else") else {
        return tokens.kind(head) == .colon || tokens.kind(head) == .arrow ? nil : branch
      }
      guard let earlier = branchBefore(head) else { return nil }
      branch = earlier
    }
    return nil
  }

  /// The brace or the condition of the branch before an `else`.
  private func branchBefore(_ word: Int) -> Int? {
    var token = tokens.significant(before: word)
    if tokens.kind(token) == .closeBrace, let open = tokens.opening(of: token) {
      let before = tokens.significant(before: open)
      return tokens.kind(before) == .closeParen || parser.isWord(before, "else") ? open : nil
    }
    guard tokens.kind(token) == .semicolon else { return nil }
    token = tokens.significant(before: token)
    while let kind = tokens.kind(token), kind != .semicolon, kind != .openBrace {
      if parser.isWord(token, "else") { return token }
      let open = tokens.opening(of: token)
      if kind == .closeParen, let open,
        parser.isWord(tokens.significant(before: open), "if")
      {
        return token
      }
      token = tokens.significant(before: open ?? token)
    }
    return nil
  }

  /// Where a token starts in the file.
  func fileOffset(_ token: Int) -> Int {
    item.source.map.fileRange(of: tokens.start(token)..<tokens.start(token)).lowerBound
  }

  /// Notes the `case` at a token, behind which another branch of a `switch` begins.
  mutating func noteCase(_ token: Int) {
    guard let open = blocks.last, brackets.last == open, parser.isWord(token, "case", "default")
    else { return }
    let before = tokens.significant(before: open)
    guard tokens.kind(before) == .closeParen, let parenthesis = tokens.opening(of: before),
      parser.isWord(tokens.significant(before: parenthesis), "switch")
    else { return }
    let isNext = caseLabels[open].map { !$0.isEnded } ?? false
    caseLabels[open] = CaseLabel(
      token: token, chain: isNext ? caseLabels[open]?.chain ?? token : token)
  }

  /// Notes that a branch of a `switch` ends at a token, so that none runs on into the next one.
  mutating func noteEndOfCase(_ token: Int) {
    guard let open = blocks.last, brackets.last == open, caseLabels[open] != nil, isExit(token),
      condition(before: token) == nil
    else { return }
    caseLabels[open]?.isEnded = true
  }

  /// What a block ends, with `return` and its like, so that what follows there does not run where the
  /// block did.
  enum Exit {
    /// Nothing.
    case none
    /// The loop, the `switch` or the `try` of a brace.
    case block(Int)
    /// All that stands around.
    case all
  }

  private mutating func exit(_ open: Int) -> Exit {
    if let known = exits[open] { return known }
    let end = tokens.closing(of: open) ?? open
    var token = open + 1
    var inner = [open]
    var result = Exit.none
    while token < end {
      if tokens.kind(token) == .openBrace {
        if functions.functions[token] != nil {
          token = tokens.closing(of: token) ?? token
        } else {
          inner.append(token)
        }
      } else if tokens.kind(token) == .closeBrace {
        if inner.count > 1 { inner.removeLast() }
      } else if isExit(token) {
        switch (result, exit(by: token, inside: inner)) {
        case (_, .none): break
        case (.none, let exit): result = exit
        case (.block(let one), .block(let other)) where one == other: break
        default: result = .all
        }
        if case .all = result { break }
      }
      token += 1
    }
    exits[open] = result
    return result
  }

  private func isExit(_ token: Int) -> Bool {
    guard parser.isWord(token, "return", "throw", "break", "continue") else { return false }
    let before = tokens.kind(tokens.significant(before: token))
    return before != .dot && before != .questionDot
  }

  /// What a `return` and its like end outside of some blocks that they stand in, the outermost first.
  private func exit(by word: Int, inside inner: [Int]) -> Exit {
    if isLabelled(word) { return .all }
    if inner.contains(where: { isEnd($0, of: word) }) { return .none }
    let around = declarations.scope(around: inner[0])
    return around.last { isEnd($0, of: word) || functions.functions[$0] != nil }
      .map { functions.functions[$0] == nil ? .block($0) : .all } ?? .all
  }

  /// `break name`
  private func isLabelled(_ word: Int) -> Bool {
    guard parser.isWord(word, "break", "continue") else { return false }
    let next = tokens.significant(from: word + 1)
    return tokens.kind(next) == .identifier
      && !(word + 1..<next).contains { tokens.kind($0) == .lineBreak }
  }

  /// Whether a brace opens what a `break`, a `continue` or a `throw` ends.
  private func isEnd(_ brace: Int, of word: Int) -> Bool {
    let before = tokens.significant(before: brace)
    if parser.isWord(word, "return") { return false }
    if parser.isWord(word, "throw") {
      let after = tokens.closing(of: brace).map { tokens.significant(from: $0 + 1) }
      return parser.isWord(before, "try") && after.map { parser.isWord($0, "catch") } == true
    }
    if parser.isWord(before, "do") { return true }
    guard tokens.kind(before) == .closeParen, let open = tokens.opening(of: before) else {
      return false
    }
    let head = tokens.significant(before: open)
    return parser.isWord(head, "for", "while", "await")
      || parser.isWord(word, "break") && parser.isWord(head, "switch")
  }

  /// `if (c) x = …`, `else x = …`, `c && (x = …)`: the token before, which decides whether it runs.
  func condition(before first: Int) -> Int? {
    var token = tokens.significant(before: first)
    while tokens.kind(token) == .openParen {
      let before = tokens.significant(before: token)
      if tokens.kind(before) == .identifier { return nil }
      token = before
    }
    switch tokens.kind(token) {
    case .and, .or, .nullish, .question, .colon, .arrow: return token
    case .identifier where parser.isWord(token, "else"): return token
    case .closeParen:
      guard let open = tokens.opening(of: token),
        parser.isWord(tokens.significant(before: open), "if", "for", "while")
      else { return nil }
      return token
    default: return nil
    }
  }
}
