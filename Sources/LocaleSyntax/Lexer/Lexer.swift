/// Splits a text into tokens. Never fails: what fits nothing becomes an `invalid` token.
///
/// Brackets, template literals and elements nest on one explicit stack, so depth costs memory only.
package struct Lexer {
  /// What is open around the current position.
  struct Enclosure {
    enum Kind {
      case brace, bracket, paren, template, element, closingTag, elementContent

      var isBracket: Bool { self == .brace || self == .bracket || self == .paren }
    }

    var kind: Kind
    /// The token that opened it.
    var token: Int
    /// Whether an operand, and so a regular expression, may follow its end.
    var operandFollows = false
    /// Whether it is an element that stands in no other.
    var isOutermost = false
    /// Whether the parenthesis holds the parameters of a function expression.
    var isFunctionExpression = false
    /// Whether the brace opens an object.
    var isObject = false
    /// Whether the parenthesis follows `if`, `for` and their like, so that its block is no function's.
    var isControl = false
    /// Whether the parenthesis holds the parameters of an `async` function, or of a generator.
    var isAsync = false, isGenerator = false
    /// Whether `await` and `yield` are operators in it, and not names.
    var allowsAwait = true, allowsYield = false
    /// How many `?` wait for their colon.
    var openQuestions = 0
    /// Whether a `case` waits for its colon.
    var isInCase = false
  }

  let bytes: [UInt8]
  let holes: Holes
  let options: LexerOptions
  let isScript: Bool
  var position = 0
  var tokens: TokenList
  var enclosures: [Enclosure] = []
  /// The enclosure that was closed last.
  var lastClosed: Enclosure?
  /// What is open outside of all brackets: the program.
  var program: Enclosure
  /// Whether the last colon ended a label or a `case`, so that a statement follows.
  var colonStartsStatement = false
  /// Where the outermost open element starts, to be read as an operator should it never end.
  var elementStart: (position: Int, tokens: Int)?
  /// Offsets of `<` that turned out to open no element.
  var refusedElements: Set<Int> = []
  var holeEnds = HoleEnds()
  /// Up to here a template is written as it stands.
  var verbatimEnd = 0
  /// How many bytes the mark has that is being read: more than one where it is full-width.
  var symbolLength = 1
  /// How many bytes were looked through in vain, for the end of what then was something else.
  private var bytesWasted = 0

  private init(_ source: SyntaxSource) {
    bytes = source.bytes
    holes = source.holes
    options = source.options
    isScript = options.dialect.isScript
    tokens = TokenList(pairsBrackets: isScript)
    program = Enclosure(kind: .brace, token: 0, isObject: source.options.isExpression)
  }

  /// The tokens of a text.
  package static func tokenize(_ source: SyntaxSource) -> TokenList {
    var lexer = Lexer(source)
    lexer.run()
    return lexer.tokens
  }

  private mutating func run() {
    tokens.reserve(bytes.count / (isScript ? 6 : 4))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { emit(.byteOrderMark, 3) }
    if isScript, peek(0) == UInt8(ascii: "#"), peek(1) == UInt8(ascii: "!") {
      emit(.hashbang, lineEnd(from: position) - position)
    }
    let end = options.pasted?.trailing.lowerBound ?? bytes.count
    if let pasted = options.pasted { emit(.pastedText, pasted.leading.upperBound - position) }
    while position < end { next() }
    if position == end, end < bytes.count { emit(.pastedText, bytes.count - position) }
    while true {
      while position < bytes.count { next() }
      guard reopenUnclosedElement() else { return }
    }
  }

  private mutating func next() {
    switch enclosures.last?.kind {
    case .element, .closingTag: lexTag()
    case .elementContent: lexElementContent()
    default: lexToken()
    }
  }

  // MARK: - Looking and emitting

  /// The byte at a distance from the current position; zero past the end.
  @inline(__always)
  func peek(_ distance: Int) -> UInt8 { byte(position + distance) }

  /// The byte at an offset; zero past the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// Whether a text stands at an offset.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
      return true
    }
  }

  @inline(__always)
  mutating func emit(_ kind: TokenKind, _ length: Int) {
    position = min(position + max(1, length), bytes.count)
    tokens.append(kind, end: position)
  }

  /// The offset of the next line break, or the end.
  func lineEnd(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, lineBreakLength(offset) == 0 { offset += 1 }
    return offset
  }

  /// The length of the line break at an offset; zero if there is none.
  func lineBreakLength(_ offset: Int) -> Int {
    switch byte(offset) {
    case 0x0A: 1
    case 0x0D: byte(offset + 1) == 0x0A ? 2 : 1
    case 0xE2
    where options.dialect != .json && byte(offset + 1) == 0x80
      && (byte(offset + 2) == 0xA8 || byte(offset + 2) == 0xA9):
      3
    default: 0
    }
  }

  /// Whether looking far ahead is still worth it. A text in which it comes to nothing again and again
  /// is hardly what it promises to be, and must not take longer for that.
  var mayLookAhead: Bool { bytesWasted < 16 * bytes.count + 100_000 }

  /// Notes that a look ahead from the current position to an offset found nothing.
  mutating func noteWaste(to end: Int) { bytesWasted += max(0, end - position) }

  // MARK: - Brackets

  mutating func open(_ kind: TokenKind, _ enclosure: Enclosure) {
    if isScript { push(enclosure) }
    emit(kind, symbolLength)
  }

  /// Adds an enclosure. What may be written in all but blocks is what may be written around them.
  mutating func push(_ enclosure: Enclosure) {
    var enclosure = enclosure
    if enclosure.kind != .brace {
      enclosure.allowsAwait = innermost.allowsAwait
      enclosure.allowsYield = innermost.allowsYield
    }
    enclosures.append(enclosure)
  }

  /// The innermost enclosure, or the program.
  var innermost: Enclosure {
    get { enclosures.last ?? program }
    set {
      if enclosures.isEmpty {
        program = newValue
      } else {
        enclosures[enclosures.count - 1] = newValue
      }
    }
  }

  /// Closes the innermost enclosure of a kind, and with it what was left open inside.
  mutating func close(_ kind: TokenKind, _ wanted: Enclosure.Kind) {
    guard isScript else { return emit(kind, symbolLength) }
    // A few levels suffice: deeper ones belong to another mistake.
    var depth = enclosures.count - 1
    let limit = max(-1, depth - 8)
    while depth > limit, enclosures[depth].kind != wanted {
      // A template or an element ends by its own mark only.
      if !enclosures[depth].kind.isBracket {
        depth = -1
        break
      }
      depth -= 1
    }
    if depth > limit, depth >= 0 {
      lastClosed = enclosures[depth]
      tokens.append(kind, end: position + symbolLength)
      tokens.pair(enclosures[depth].token, tokens.count - 1)
      enclosures.removeLast(enclosures.count - depth)
      position += symbolLength
    } else {
      lastClosed = nil
      emit(kind, symbolLength)
    }
  }
}
