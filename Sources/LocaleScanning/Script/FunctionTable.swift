internal import LocaleDiagnostics
internal import LocaleSyntax

/// The functions of a script: which braces are their bodies, and which are called at once.
struct FunctionTable {
  /// A function's parameters and, where it is called at once, what is passed for them.
  struct Function {
    /// The tokens between the parentheses of its parameters.
    var parameters: Range<Int>
    /// Whether it is called where it is written.
    var isCalledAtOnce = false
    /// For each parameter the first token of its argument. Of two parameters of one name the last
    /// counts, as in an engine.
    var arguments: [ExactText: Int] = [:]
    /// The first token of each value that it is called with.
    var values: [Int] = []
    /// How many parameters it has, and how many values it is called with.
    var parameterCount = 0
    var argumentCount = 0
    /// The tokens from the first of the function to the end of its call.
    var span: ClosedRange<Int>
  }

  private(set) var functions: [Int: Function] = [:]
  /// The functions whose body is an expression, by their arrows.
  private(set) var expressions: [Int: Function] = [:]
  /// The tokens that name parameters: `=` behind one of them sets nothing.
  private(set) var parameterNames: Set<Int> = []
  /// Where the parameters of functions without braces hide other variables of their names.
  private var hidden: [ExactText: [HiddenSpan]] = [:]
  private let parser: Parser
  private let tokens: TokenList

  /// Finds the functions of a script.
  init(_ parser: Parser) {
    self.parser = parser
    tokens = parser.tokens
    for token in 0..<tokens.count {
      switch tokens.kind(token) {
      case .openBrace: readBody(token)
      case .arrow: readExpression(token)
      case .identifier where parser.isWord(token, "function"): readTyped(token)
      default: break
      }
    }
    for (body, function) in functions { noteParameters(of: function, body) }
    for (arrow, function) in expressions { noteParameters(of: function, arrow) }
    for (name, spans) in hidden { hidden[name] = HiddenSpan.ordered(spans) }
  }

  private mutating func noteParameters(of function: Function, _ body: Int) {
    guard function.parameters.count < 2_000 else { return }
    for binding in BindingReader.parameters(function.parameters, parser) {
      parameterNames.insert(binding.name)
      guard tokens.kind(body) == .arrow else { continue }
      hidden[ExactText(parser.text(binding.name)), default: []].append(HiddenSpan(function.span))
    }
  }

  /// Whether a name at a token is the parameter of a function without braces that is not looked into.
  func isHidden(_ name: String, at token: Int, in blocks: [Int]) -> Bool {
    guard let spans = hidden[ExactText(name)] else { return false }
    return HiddenSpan.around(token, among: spans) { !blocks.contains($0) }
  }

  /// The function of a body: of its brace or, where it is an expression, of its arrow.
  subscript(body: Int) -> Function? { functions[body] ?? expressions[body] }

  /// `=> x`
  private mutating func readExpression(_ arrow: Int) {
    let start = tokens.significant(from: arrow + 1)
    guard let kind = tokens.kind(start), kind != .openBrace else { return }
    let last = tokens.significant(before: arrow)
    let open = tokens.opening(of: last)
    expressions[arrow] = Function(
      parameters: open.map { $0 + 1..<last } ?? last..<(last + 1),
      span: arrow...endOfExpression(from: start))
  }

  /// The last token of the expression that starts at a token, found by brackets and line breaks alone.
  func endOfExpression(from start: Int) -> Int {
    var last = start
    var token = start
    while let kind = tokens.kind(token), token < start + 5_000 {
      if kind == .comma || kind == .semicolon || kind.isClosing { return last }
      let startsLine =
        kind == .identifier && token > start
        && (last + 1..<token).contains { tokens.kind($0) == .lineBreak }
      if startsLine, endsOperand(last) { return last }
      last = tokens.closing(of: token) ?? token
      token = tokens.significant(from: last + 1)
    }
    return last
  }

  private func endsOperand(_ token: Int) -> Bool {
    guard let kind = tokens.kind(token) else { return false }
    return kind == .identifier || kind.isClosing || kind.isString || kind == .number
  }

  /// `) {` and `=> {`.
  private mutating func readBody(_ body: Int) {
    let before = tokens.significant(before: body)
    switch tokens.kind(before) {
    case .closeParen:
      guard let open = tokens.opening(of: before) else { return }
      let name = tokens.significant(before: open)
      if parser.isWord(name, "if", "for", "while", "switch", "with", "catch", "await") { return }
      add(body: body, parameters: open + 1..<before)
    case .arrow:
      let last = tokens.significant(before: before)
      if let open = tokens.opening(of: last) {
        add(body: body, parameters: open + 1..<last)
      } else {
        add(body: body, parameters: last..<(last + 1))
      }
    case .identifier, .greater, .closeBracket: readTypedMethod(body, before)
    default: break
    }
  }

  /// `name(x: T): R {` of a class.
  private mutating func readTypedMethod(_ body: Int, _ end: Int) {
    var token = end
    for _ in 0..<24 {
      if parser.isWord(token, "return", "throw", "yield", "await", "new", "else", "do", "try") {
        return
      }
      switch tokens.kind(token) {
      case .identifier, .dot, .less, .greater, .comma, .binary:
        token = tokens.significant(before: token)
      case .closeBracket:
        token = tokens.significant(before: tokens.opening(of: token) ?? token)
      case .colon:
        let close = tokens.significant(before: token)
        guard tokens.kind(close) == .closeParen, let open = tokens.opening(of: close),
          isMethodName(tokens.significant(before: open))
        else { return }
        return add(body: body, parameters: open + 1..<close)
      default: return
      }
    }
  }

  private func isMethodName(_ token: Int) -> Bool {
    guard tokens.kind(token) == .identifier, !parser.isWord(token, "case", "function", "if") else {
      return false
    }
    switch tokens.kind(tokens.significant(before: token)) {
    case .question, .dot, .questionDot, .assign, .comma: return false
    default: return true
    }
  }

  /// `function f(x: T): R {`, whose body follows a type.
  private mutating func readTyped(_ word: Int) {
    var open = tokens.significant(from: word + 1)
    var steps = 0
    while let kind = tokens.kind(open), kind != .openParen, steps < 8 {
      open = tokens.significant(from: open + 1)
      steps += 1
    }
    guard tokens.kind(open) == .openParen, let close = tokens.closing(of: open),
      let end = parser.endOfFunction(from: open), let body = tokens.opening(of: end)
    else { return }
    add(body: body, parameters: open + 1..<close)
  }

  private mutating func add(body: Int, parameters: Range<Int>) {
    guard functions[body] == nil, let end = tokens.closing(of: body) else { return }
    var function = Function(parameters: parameters, span: body...end)
    if let call = callAfter(end) {
      function.isCalledAtOnce = true
      function.span = body...(tokens.closing(of: call.parenthesis) ?? call.parenthesis)
      bind(&function, call)
    }
    functions[body] = function
  }

  /// The parenthesis that calls the function whose body ends at a token: `}(…)`, `})(…)`, `}.call(…)`.
  private func callAfter(_ end: Int) -> (parenthesis: Int, skipsFirst: Bool)? {
    var token = tokens.significant(from: end + 1)
    if tokens.kind(token) == .closeParen { token = tokens.significant(from: token + 1) }
    var skipsFirst = false
    if tokens.kind(token) == .dot {
      let name = tokens.significant(from: token + 1)
      guard parser.isWord(name, "call", "apply") else { return nil }
      skipsFirst = true
      token = tokens.significant(from: name + 1)
    }
    guard tokens.kind(token) == .openParen, !isDeclaration(end) else { return nil }
    return (token, skipsFirst)
  }

  /// Whether the function is a declaration or a method, which a parenthesis after it does not call.
  private func isDeclaration(_ end: Int) -> Bool {
    let after = tokens.significant(from: end + 1)
    guard tokens.kind(after) == .openParen, let body = tokens.opening(of: end) else { return false }
    var token = tokens.significant(before: body)
    if tokens.kind(token) == .arrow { return true }
    guard let open = tokens.opening(of: token) else { return false }
    token = tokens.significant(before: open)
    if tokens.kind(token) == .identifier, !parser.isWord(token, "function") {
      token = tokens.significant(before: token)
    }
    guard parser.isWord(token, "function") else { return true }
    if parser.isWord(tokens.significant(before: token), "async") {
      token = tokens.significant(before: token)
    }
    let before = tokens.significant(before: token)
    switch tokens.kind(before) {
    case nil, .semicolon, .closeBrace, .openBrace, .closeParen: return true
    case .colon: return isCase(endingAt: before)
    case .identifier, .closeBracket, .number, .template, .templateTail, .plainString:
      return (before + 1..<token).contains { tokens.kind($0) == .lineBreak }
    default: return false
    }
  }

  /// Whether a colon ends `case x:` or `default:`.
  private func isCase(endingAt colon: Int) -> Bool {
    var token = tokens.significant(before: colon)
    for _ in 0..<8 {
      if parser.isWord(token, "case", "default") { return true }
      guard let kind = tokens.kind(token), kind != .openBrace, kind != .semicolon, kind != .comma
      else { return false }
      token = tokens.significant(before: tokens.opening(of: token) ?? token)
    }
    return false
  }

  private func bind(_ function: inout Function, _ call: (parenthesis: Int, skipsFirst: Bool)) {
    var arguments = firstTokens(inside: call.parenthesis)
    if call.skipsFirst, !arguments.isEmpty { arguments.removeFirst() }
    var parameters: [Int] = []
    var token = tokens.significant(from: function.parameters.lowerBound)
    var expectsName = true
    while token < function.parameters.upperBound {
      if expectsName { parameters.append(token) }
      expectsName = tokens.kind(token) == .comma
      token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    }
    function.parameterCount = parameters.count
    function.argumentCount = arguments.count
    function.values = arguments
    for (parameter, argument) in zip(parameters, arguments)
    where tokens.kind(parameter) == .identifier {
      function.arguments[ExactText(parser.text(parameter))] = argument
    }
  }

  /// The body of the function that stands at a token: its brace or, where it is an expression, its
  /// arrow. Not of one that gives a promise, unless that is waited for, nor of a generator.
  func body(ofFunctionAt start: Int, isAwaited: Bool) -> Int? {
    var token = start
    if parser.isWord(token, "async") {
      guard isAwaited else { return nil }
      token = tokens.significant(from: token + 1)
    }
    if parser.isWord(token, "function") {
      var open = tokens.significant(from: token + 1)
      if tokens.kind(open) == .identifier { open = tokens.significant(from: open + 1) }
      return parser.endOfFunction(from: open).flatMap(tokens.opening)
    }
    var arrow = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    guard tokens.kind(token) == .openParen || tokens.kind(token) == .identifier else { return nil }
    if tokens.kind(arrow) == .colon {
      arrow = tokens.significant(from: parser.endOfType(from: arrow + 1) + 1)
    }
    guard tokens.kind(arrow) == .arrow else { return nil }
    let body = tokens.significant(from: arrow + 1)
    return tokens.kind(body) == .openBrace ? body : arrow
  }

  /// The first token of each argument between parentheses.
  func firstTokens(inside open: Int) -> [Int] {
    guard let close = tokens.closing(of: open) else { return [] }
    var result: [Int] = []
    var token = tokens.significant(from: open + 1)
    var startsArgument = true
    while token < close {
      if startsArgument { result.append(token) }
      startsArgument = tokens.kind(token) == .comma
      token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    }
    return result
  }
}
