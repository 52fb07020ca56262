package import LocaleDiagnostics

/// Reads one value from tokens, by an explicit stack of what is open.
///
/// Never fails: what it cannot read becomes `missing` or `dynamic`, with a finding where the language
/// refuses it, and it goes on with the next member.
package struct Parser {
  /// What the next token should be.
  enum Step { case operand, afterOperand, member, element, finished }

  /// A value inside an expression, with the parentheses around it.
  package struct Operand {
    /// The number of its node.
    package var node: UInt32
    /// The number of its first token.
    package var first: UInt32
    /// The number of its last token.
    package var last: UInt32
    /// Whether a server writes a part of it, so that anything may follow.
    var hasHole = false
    /// How many branches of a template it opens and does not close.
    var openBranches = 0

    /// The operand of a node that stands from one token to another.
    package init(node: UInt32, first: UInt32, last: UInt32, hasHole: Bool = false) {
      self.node = node
      self.first = first
      self.last = last
      self.hasHole = hasHole
    }
  }

  /// What is open: the whole value, an object, an array or parentheses.
  struct Frame {
    enum Kind { case root, object, array, parenthesis }
    var kind: Kind
    var openToken: UInt32
    /// The object or array.
    var node = Node.none
    var lastChild = Node.none
    /// The member or spread that waits for its value.
    var pending = Node.none
    /// Where this frame's part of the stacks begins.
    var operandBase: Int
    var operatorBase: Int
    /// Whether the object sets its prototype, which it may do once.
    var hasPrototype = false
  }

  let source: SyntaxSource
  let dialect: Dialect
  /// The tokens that it reads.
  package let tokens: TokenList
  /// The current token: never trivia, `tokens.count` at the end.
  package internal(set) var index = 0
  /// The nodes made so far.
  package var nodes: [Node] = []
  var frames: [Frame] = []
  var operands: [Operand] = []
  var operators: [Operator] = []
  /// How many frames of each kind are open.
  var openObjects = 0, openArrays = 0, openParentheses = 0
  /// What was found wrong so far.
  package var diagnostics: [Diagnostic] = []
  /// Up to here quotes are out of step, and further findings would repeat the first.
  var confusedUntil = 0
  /// Whether the current member or element was found broken: what follows in it would only repeat that.
  package var isDamaged = false
  /// Whether a bracket that the end of the text leaves open was reported.
  package var isUnclosedReported = false
  /// Whether a bracket was found missing or out of place, so that others may be, too.
  var areBracketsOut = false
  /// How many more brackets open than close; worked out where one is out of place.
  var balance: Balance?
  /// The finding of a mark that is missing in the current member: what else is wrong there puts it in doubt.
  var missingMark: Int?
  /// The marks in a row that were found to be full-width, and what belongs in their place.
  var wideRun = (range: 0..<0, narrow: "")

  /// Whether an operand of a choice counts as one of its values though it is only a name. Whoever asks
  /// for that follows the names.
  package var keepsNames = false

  /// Prepares to read tokens of a text.
  package init(_ source: SyntaxSource, tokens: TokenList) {
    self.source = source
    self.tokens = tokens
    dialect = source.options.dialect
  }

  // MARK: - Entry points

  /// Reads the whole text as one value.
  mutating func parseDocument() -> UInt32 {
    if !dialect.isScript { nodes.reserveCapacity(tokens.count / 3) }
    move(to: 0)
    defer { diagnostics.sort { $0.location.range.lowerBound < $1.location.range.lowerBound } }
    guard index < tokens.count else {
      // What a comment without an end took with it is hardly missing.
      if tokens.kind(tokens.count - 1) != .unclosedComment { report(SyntaxPhrase.noValue(), 0..<0) }
      return Node.none
    }
    let root = parseExpression()
    if dialect.isScript, kind == .semicolon { advance() }
    let isKnown = nodes[Int(root.node)].kind != .dynamic || !dialect.isScript
    if let pasted = source.options.pasted {
      reportPasted(pasted)
    } else if index < tokens.count, isKnown, !root.hasHole, !isDamaged,
      !(areBracketsOut && kind?.isClosing == true)
    {
      report(
        SyntaxPhrase.afterValue(), tokens.range(index),
        help: kind == .comma || kind?.isClosing == true ? SyntaxPhrase.deleteIt() : nil)
      // What follows is read for comments and the like no more.
    }
    return root.node
  }

  /// Reads one value from the current token on and stops after it.
  package mutating func parseExpression() -> Operand {
    let depth = frames.count
    missingMark = nil
    push(.root)
    var step = Step.operand
    while step != .finished {
      switch step {
      case .operand: step = parseOperand()
      case .afterOperand: step = parseAfterOperand()
      case .member: step = parseMember()
      case .element: step = parseElement()
      case .finished: break
      }
    }
    frames.removeLast(frames.count - depth)
    return operands.popLast() ?? missingOperand()
  }

  // MARK: - Tokens

  /// The kind of the current token; `nil` at the end.
  var kind: TokenKind? { tokens.kind(index) }

  /// The kind of the next token but trivia.
  var nextKind: TokenKind? { tokens.kind(tokens.significant(from: index + 1)) }

  /// Goes on to the next token that is no trivia.
  mutating func advance() { move(to: index + 1) }

  /// Goes on to the first token from a number on that is no trivia.
  package mutating func move(to start: Int) {
    index = min(start, tokens.count)
    while let kind = tokens.kind(index), kind.isTrivia {
      checkTrivia(kind)
      index += 1
    }
    checkWidth()
  }

  /// Whether a line break stands before the current token.
  var isOnNewLine: Bool {
    var token = index - 1
    while let kind = tokens.kind(token), kind.isTrivia {
      if kind == .lineBreak || kind == .lineComment || kind == .htmlComment { return true }
      if kind == .blockComment, source.bytes[tokens.range(token)].contains(0x0A) { return true }
      token -= 1
    }
    return false
  }

  /// Whether a token is a certain word.
  package func isWord(_ token: Int, _ words: StaticString...) -> Bool {
    guard tokens.kind(token) == .identifier else { return false }
    let start = tokens.start(token)
    let count = tokens.end(token) - start
    // Asked of each word of a script, of which few are as long as one of these.
    for word in words where word.utf8CodeUnitCount == count {
      let isSame = word.withUTF8Buffer { letters in
        for index in 0..<count where source.bytes[start + index] != letters[index] { return false }
        return true
      }
      if isSame { return true }
    }
    return false
  }

  /// The text of a token.
  package func text(_ token: Int) -> String {
    String(decoding: source.bytes[tokens.range(token)], as: UTF8.self)
  }

  // MARK: - Nodes and frames

  mutating func makeNode(_ kind: Node.Kind, _ first: UInt32, _ last: UInt32) -> UInt32 {
    nodes.append(Node(kind: kind, firstToken: first, lastToken: last))
    return UInt32(nodes.count - 1)
  }

  mutating func push(_ kind: Frame.Kind, node: UInt32 = Node.none) {
    frames.append(
      Frame(
        kind: kind, openToken: UInt32(truncatingIfNeeded: index), node: node,
        operandBase: operands.count, operatorBase: operators.count))
    count(kind, 1)
  }

  /// Opens a frame again.
  mutating func push(_ frame: Frame) {
    frames.append(frame)
    count(frame.kind, 1)
  }

  /// Leaves the innermost frame.
  mutating func popFrame() -> Frame {
    let frame = frames.removeLast()
    count(frame.kind, -1)
    return frame
  }

  private mutating func count(_ kind: Frame.Kind, _ step: Int) {
    switch kind {
    case .object: openObjects += step
    case .array: openArrays += step
    case .parenthesis: openParentheses += step
    case .root: break
    }
  }

  /// Adds a child to the object or array of the innermost frame.
  mutating func append(_ child: UInt32) {
    let last = frames.count - 1
    if frames[last].lastChild == Node.none {
      nodes[Int(frames[last].node)].firstChild = child
    } else {
      nodes[Int(frames[last].lastChild)].nextSibling = child
    }
    frames[last].lastChild = child
  }

  /// A value that is not there, before the current token.
  package mutating func missingOperand() -> Operand {
    let token = UInt32(truncatingIfNeeded: max(0, tokens.significant(before: index)))
    return Operand(node: makeNode(.missing, token, token), first: token, last: token)
  }
}
