internal import LocaleSyntax

/// `a.b['c']`, `f(x).b`, `(a || b).c`: what stands before the last name of a path, read from its end.
struct MemberChain {
  /// The token of the variable that it starts with; `nil` where it starts with something else.
  private(set) var root: Int?
  /// The tokens of the members, from the last to the first; `nil` for those in brackets.
  private(set) var members: [Int?] = []
  /// What stands in its parentheses, and in a literal that it starts with.
  private(set) var inner: [ClosedRange<Int>] = []
  /// Whether something in it is called.
  private(set) var hasCall = false

  /// How many members lead to its end, as far as one can count them.
  var depth: Int { members.count + (hasCall ? 100 : 0) }

  /// Words before a parenthesis that call nothing.
  private static let keywords: Set<String> = [
    "if", "while", "for", "switch", "catch", "with", "return", "typeof", "case", "in", "of",
    "delete",
    "void", "throw", "else", "do", "await", "yield", "instanceof", "function",
  ]

  /// Whether a name before a parenthesis may be what is called.
  static func isCallee(_ token: Int, _ parser: Parser) -> Bool {
    guard parser.tokens.kind(token) == .identifier else { return false }
    return !keywords.contains(parser.text(token)) || isMember(token, parser)
  }

  private static func isMember(_ token: Int, _ parser: Parser) -> Bool {
    let before = parser.tokens.kind(parser.tokens.significant(before: token))
    return before == .dot || before == .questionDot
  }

  /// Reads the chain that ends at a token.
  init(endingAt end: Int, _ parser: Parser) {
    let tokens = parser.tokens
    var token = end
    while let kind = tokens.kind(token) {
      switch kind {
      case .bang: token = tokens.significant(before: token)
      case .closeBracket:
        guard let open = tokens.opening(of: token) else { return }
        let before = Self.beforeOptional(open, tokens)
        guard Self.endsOperand(before, parser) else {
          inner.append(open...token)
          return
        }
        members.append(nil)
        token = before
      case .closeParen:
        guard let open = tokens.opening(of: token) else { return }
        inner.append(open...token)
        hasCall = true
        token = Self.beforeOptional(open, tokens)
        guard Self.endsOperand(token, parser) else { return }
      case .identifier:
        guard Self.isMember(token, parser) else {
          start(with: token, parser)
          return
        }
        members.append(token)
        token = tokens.significant(before: tokens.significant(before: token))
      case .closeBrace:
        if let open = tokens.opening(of: token) { inner.append(open...token) }
        return
      default: return
      }
    }
  }

  private mutating func start(with token: Int, _ parser: Parser) {
    root = token
    guard let last = members.last, let last, Self.variable(at: token, parser) == last else {
      return
    }
    root = last
    members.removeLast()
  }

  /// `window.a` is the variable `a`: its token, for one that names the global object.
  static func variable(at token: Int, _ parser: Parser) -> Int? {
    guard parser.isWord(token, "window", "self", "globalThis") else { return nil }
    let dot = parser.tokens.significant(from: token + 1)
    let name = parser.tokens.significant(from: dot + 1)
    let isDot = parser.tokens.kind(dot) == .dot || parser.tokens.kind(dot) == .questionDot
    return isDot && parser.tokens.kind(name) == .identifier ? name : nil
  }

  private static func beforeOptional(_ open: Int, _ tokens: TokenList) -> Int {
    let before = tokens.significant(before: open)
    return tokens.kind(before) == .questionDot ? tokens.significant(before: before) : before
  }

  private static func endsOperand(_ token: Int, _ parser: Parser) -> Bool {
    switch parser.tokens.kind(token) {
    case .identifier: isCallee(token, parser)
    case .closeParen, .closeBracket: true
    default: false
    }
  }
}
