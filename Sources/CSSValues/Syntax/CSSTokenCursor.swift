/// A place in a list of tokens, bounded by the block that it is in.
struct CSSTokenCursor {
  private let tokens: [CSSToken]
  private(set) var index: Int
  private let end: Int

  /// How many blocks it stands in.
  let depth: Int

  /// How deep blocks may nest before a value counts as invalid: so no input can exhaust the stack.
  static let maximumDepth = 128

  /// Stands before the first token of a text.
  init(_ text: String) {
    tokens = CSSTokenizer.tokens(of: text)
    index = 0
    end = tokens.count
    depth = 0
  }

  private init(tokens: [CSSToken], range: Range<Int>, depth: Int) {
    self.tokens = tokens
    index = range.lowerBound
    end = range.upperBound
    self.depth = depth
  }

  var isAtEnd: Bool { index >= end }

  /// The kind of the next token; `nil` at the end of the block.
  var peek: CSSToken.Kind? { isAtEnd ? nil : tokens[index].kind }

  /// The name of the next token where it is an identifier, in lower case.
  var peekKeyword: String? {
    guard case .identifier(let name) = peek else { return nil }
    return name.lowercasedASCII
  }

  /// The name of the next token where it opens a function, in lower case.
  var peekFunction: String? {
    guard case .function(let name) = peek else { return nil }
    return name.lowercasedASCII
  }

  /// Takes the next token, and with one that opens a block the whole block.
  mutating func skip() {
    guard !isAtEnd else { return }
    index = tokens[index].kind.closingKind == nil ? index + 1 : min(tokens[index].closer + 1, end)
  }

  /// Takes white space; returns whether there was any.
  @discardableResult
  mutating func skipWhitespace() -> Bool {
    let start = index
    while peek == .whitespace { index += 1 }
    return index > start
  }

  /// Takes the next token where it is of that kind.
  mutating func take(_ kind: CSSToken.Kind) -> Bool {
    guard peek == kind else { return false }
    index += 1
    return true
  }

  /// Takes a token of that kind and the white space around it.
  mutating func takeSpaced(_ kind: CSSToken.Kind) -> Bool {
    var ahead = self
    ahead.skipWhitespace()
    guard ahead.take(kind) else { return false }
    ahead.skipWhitespace()
    self = ahead
    return true
  }

  /// Takes the next token where it is that keyword, in whatever case.
  mutating func takeKeyword(_ keyword: String) -> Bool {
    guard peekKeyword == keyword else { return false }
    index += 1
    return true
  }

  /// Takes a whole block or function, and returns a cursor over what stands in it. `nil` where the
  /// next token opens none, or it would nest too deep.
  mutating func takeBlock() -> CSSTokenCursor? {
    guard !isAtEnd, tokens[index].kind.closingKind != nil, depth < Self.maximumDepth else {
      return nil
    }
    let closer = tokens[index].closer
    defer { index = min(closer + 1, end) }
    return CSSTokenCursor(tokens: tokens, range: index + 1..<min(closer, end), depth: depth + 1)
  }

  /// Takes white space; whether nothing else is left.
  mutating func finish() -> Bool {
    skipWhitespace()
    return isAtEnd
  }
}
