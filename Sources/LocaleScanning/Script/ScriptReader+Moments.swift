internal import LocaleSyntax

/// When the parts of a script run.
extension ScriptReader {
  /// How many functions are followed to their calls.
  private static let mostFunctions = 200

  /// How many calls of one function are looked at: with more of them nobody knows.
  private static let mostCalls = 20

  /// The innermost function around the current token that is not called where it is written; -1 where
  /// none is.
  var innermostFunction: Int {
    blocks.suffix(Self.deepestBlocks).last {
      functions.functions[$0].map { !$0.isCalledAtOnce } ?? false
    } ?? -1
  }

  /// When a token in a function runs; `nil` where nobody knows.
  mutating func moment(of token: Int, in function: Int) -> ExecutionMoment? {
    if let condition = condition(before: token), tokens.kind(condition) == .arrow { return nil }
    if function < 0 { return ExecutionMoment(origin: origin, path: [fileOffset(token)]) }
    var moment =
      firstCall(of: function, depth: 0)
      ?? ExecutionMoment(origin: .code(fileOffset(function)), path: [])
    moment.path.append(fileOffset(token))
    return moment
  }

  /// When a token runs, wherever it stands.
  mutating func moment(of token: Int) -> ExecutionMoment? {
    guard let place = place(of: token) else { return nil }
    return moment(of: token, in: place.function)
  }

  private var origin: ExecutionMoment.Origin {
    switch item.timeline {
    case .page(let phase) where !item.isHandler: .page(phase: phase)
    default: .code(item.source.map.fileRange(of: 0..<0).lowerBound)
    }
  }

  /// When a function is called first, if all that is done with it is to call it, at known times.
  private mutating func firstCall(of body: Int, depth: Int) -> ExecutionMoment? {
    if let known = calls[body] { return known }
    guard calls.count < Self.mostFunctions, depth < 4, let name = name(ofFunction: body) else {
      return nil
    }
    // A function that calls itself has no first call by this.
    calls[body] = .some(nil)
    let found = firstCall(named: name, depth: depth)
    calls[body] = found
    return found
  }

  private mutating func firstCall(named name: Int, depth: Int) -> ExecutionMoment? {
    let text = parser.text(name)
    var first: ExecutionMoment?
    var count = 0
    for token in places(of: text) where token != name && isReference(token, to: text) {
      guard tokens.kind(tokens.significant(from: token + 1)) == .openParen,
        !parser.isWord(tokens.significant(before: token), "new", "function"),
        condition(before: token) == nil, let place = place(of: token), place.isSure
      else { return nil }
      count += 1
      guard count <= Self.mostCalls else { return nil }
      if first != nil { continue }
      first =
        place.function < 0
        ? ExecutionMoment(origin: origin, path: [])
        : firstCall(of: place.function, depth: depth + 1)
      guard first != nil else { return nil }
      first?.path.append(fileOffset(token))
    }
    return first
  }

  /// Whether a token names a variable.
  func isReference(_ token: Int, to name: String) -> Bool {
    guard tokens.kind(token) == .identifier, tokens.range(token).count == name.utf8.count,
      parser.text(token) == name
    else { return false }
    let before = tokens.kind(tokens.significant(before: token))
    return before != .dot && before != .questionDot
  }

  /// The token that names a function: `function f() {`, `f = () => {`.
  func name(ofFunction body: Int) -> Int? {
    guard let function = functions.functions[body] else { return nil }
    var start = function.parameters.lowerBound
    if tokens.kind(start - 1) == .openParen { start -= 1 }
    var token = tokens.significant(before: start)
    if tokens.kind(token) == .identifier, !parser.isWord(token, "function", "async") {
      let word = tokens.significant(before: token)
      return parser.isWord(word, "function") ? token : nil
    }
    while parser.isWord(token, "function", "async") { token = tokens.significant(before: token) }
    guard tokens.kind(token) == .assign else { return nil }
    let target = tokens.significant(before: token)
    guard tokens.kind(target) == .identifier,
      parser.isWord(tokens.significant(before: target), "const", "let", "var")
    else { return nil }
    return target
  }

  /// The innermost function around a token that is not called where it is written, -1 where none is, and
  /// whether nothing in it decides over the token; `nil` in an arrow function without braces.
  func place(of start: Int) -> (function: Int, isSure: Bool)? {
    var token = tokens.significant(before: start)
    var isSure = true
    /// Whether what is passed over belongs to another statement.
    var isApart = false
    while let kind = tokens.kind(token) {
      if kind.isClosing, let open = tokens.opening(of: token) {
        token = tokens.significant(before: open)
        if tokens.kind(token) == .arrow, kind == .closeBrace {
          token = tokens.significant(before: token)
        }
        continue
      }
      if kind == .semicolon { isApart = true }
      if kind == .arrow, !isApart { return nil }
      if kind.isOpening { isApart = false }
      if kind == .openBrace {
        if let function = functions.functions[token] {
          if !function.isCalledAtOnce { return (token, isSure) }
          let before = tokens.significant(before: token)
          if tokens.kind(before) == .arrow { token = before }
        } else if decides(token) {
          isSure = false
        }
      }
      token = tokens.significant(before: token)
    }
    return (-1, isSure)
  }

  /// The blocks around a token that are no functions', the outermost first.
  func ordinaryBlocks(around start: Int) -> [ConfigAssignment.Block] {
    var result: [ConfigAssignment.Block] = []
    if let condition = condition(before: chainStart(endingAt: start) ?? start) {
      result.append(ConfigAssignment.Block(offset: fileOffset(condition), isFunction: false))
    }
    var token = tokens.significant(before: start)
    while let kind = tokens.kind(token), result.count < Self.deepestBlocks {
      if kind.isClosing, let open = tokens.opening(of: token) {
        token = open
      } else if kind == .openBrace, functions.functions[token] == nil {
        result.append(ConfigAssignment.Block(offset: fileOffset(token), isFunction: false))
      }
      token = tokens.significant(before: token)
    }
    return result.reversed()
  }

  /// Whether a block runs or not.
  private func decides(_ open: Int) -> Bool {
    let before = tokens.significant(before: open)
    if parser.isWord(before, "else") { return true }
    guard tokens.kind(before) == .closeParen, let parenthesis = tokens.opening(of: before) else {
      return false
    }
    return parser.isWord(
      tokens.significant(before: parenthesis), "if", "for", "while", "switch", "catch")
  }
}
