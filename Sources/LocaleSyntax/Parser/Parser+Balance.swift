import LocaleDiagnostics

/// Whether brackets open as often as they close, which tells one that is missing from one too many.
extension Parser {
  /// How many more of each bracket open than close.
  struct Balance {
    private var braces = 0
    private var brackets = 0
    private var parentheses = 0

    init(_ tokens: TokenList) {
      for token in 0..<tokens.count {
        guard let kind = tokens.kind(token) else { break }
        if kind.isOpening { self[kind] += 1 } else if kind.isClosing { self[kind] -= 1 }
      }
    }

    /// The count of the brackets of a kind, be it that which opens or that which closes.
    subscript(kind: TokenKind) -> Int {
      get {
        switch kind {
        case .openBrace, .closeBrace: braces
        case .openBracket, .closeBracket: brackets
        case .openParen, .closeParen: parentheses
        default: 0
        }
      }
      set {
        switch kind {
        case .openBrace, .closeBrace: braces = newValue
        case .openBracket, .closeBracket: brackets = newValue
        case .openParen, .closeParen: parentheses = newValue
        default: break
        }
      }
    }
  }

  /// How many more brackets of a kind open than close in the whole text, less those found to be out of
  /// place; zero in a text that is more than one value.
  mutating func excess(of kind: TokenKind) -> Int {
    guard isInDocument else { return 0 }
    let balance = balance ?? Balance(tokens)
    self.balance = balance
    return balance[kind]
  }

  /// Notes that a bracket was found to be out of place, or that one was found to be missing.
  mutating func settle(_ kind: TokenKind) {
    areBracketsOut = true
    balance?[kind] -= kind.isOpening ? 1 : -1
  }
}

/// Brackets that open in the place of others.
extension Parser {
  /// Whether the bracket that opened the innermost array or object, of which nothing was read yet, never closes,
  /// and one of the other kind closes that nothing opened.
  var isOpenedWrongly: Bool {
    mutating get {
      guard let frame = frames.last, frame.lastChild == Node.none, frame.pending == Node.none else {
        return false
      }
      let isArray = frame.kind == .array
      return excess(of: isArray ? .openBracket : .openBrace) > 0
        && excess(of: isArray ? .closeBrace : .closeBracket) < 0
    }
  }

  /// Goes on as in the other kind of brackets: `["a": 1}` is an object.
  mutating func reopen() -> Step {
    let last = frames.count - 1
    let isArray = frames[last].kind == .array
    let wanted = isArray ? "{" : "["
    let open = Int(frames[last].openToken)
    report(
      SyntaxPhrase.mismatched(.code(text(open)), .code(wanted)), tokens.range(open),
      fix: fix(SyntaxPhrase.write(.code(wanted)), tokens.range(open), wanted, .unsafe))
    settle(isArray ? .openBracket : .openBrace)
    balance?[isArray ? .openBrace : .openBracket] += 1
    var frame = popFrame()
    frame.kind = isArray ? .object : .array
    nodes[Int(frame.node)].kind = isArray ? .object : .array
    push(frame)
    return isArray ? .member : .element
  }
}
