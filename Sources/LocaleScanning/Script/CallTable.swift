internal import LocaleDiagnostics
internal import LocaleSyntax

/// The calls of a script by the last name before their parentheses, and what functions are called there.
struct CallTable {
  /// A call.
  struct Call {
    /// Its parenthesis.
    var open: Int
    /// The last name before that; `nil` where something else is called.
    var name: Int?
    /// Whether `call`, `apply` or `bind` stands between the name and the parenthesis.
    var isIndirect = false
  }

  /// A name that a parameter binds.
  struct Parameter {
    /// The body of its function.
    var body: Int
    /// Which parameter it is; `nil` where that may be any.
    var number: Int?
    /// What it is where nothing is passed.
    var fallbacks: [Int]
  }

  /// How a function comes to be called.
  enum Caller {
    /// By a name.
    case name(String)
    /// By what it is handed to, by the parenthesis of that.
    case callback(Int)
    /// Nobody knows.
    case unknown
  }

  private(set) var all: [Call] = []
  private var byName: [ExactText: [Int]] = [:]
  /// The bodies of the functions of a name.
  private var bodies: [ExactText: [Int]] = [:]
  /// How each function comes to be called, by its body.
  private var callers: [Int: Caller] = [:]
  /// The parentheses around parameters.
  private var definitions: Set<Int> = []
  /// The parameters that bear a name.
  private(set) var parameters: [ExactText: [Parameter]] = [:]
  private let parser: Parser
  private let tokens: TokenList

  /// How many tokens before a function are looked at for what it is handed to.
  private static let mostSteps = 100

  init(_ parser: Parser, _ functions: FunctionTable) {
    self.parser = parser
    tokens = parser.tokens
    for (body, function) in functions.functions { note(body, function) }
    for (arrow, function) in functions.expressions { note(arrow, function) }
    for token in 0..<tokens.count where tokens.stands(.openParen, at: token) {
      if !definitions.contains(token) { noteCall(token) }
    }
  }

  /// The calls of what has a name.
  func calls(named name: String) -> [Call] { (byName[ExactText(name)] ?? []).map { all[$0] } }

  /// Whether a function of the script has a name.
  func hasFunction(named name: String) -> Bool { bodies[ExactText(name)] != nil }

  /// The bodies of the functions of a name.
  func functions(named name: String) -> [Int] { bodies[ExactText(name)] ?? [] }

  /// How a function comes to be called.
  func caller(of body: Int) -> Caller { callers[body] ?? .unknown }

  /// Whether parentheses call something.
  private func isCall(_ before: Int) -> Bool {
    switch tokens.kind(before) {
    case .identifier: MemberChain.isCallee(before, parser)
    case .closeParen, .closeBracket, .closeBrace: true
    default: false
    }
  }

  private mutating func noteCall(_ open: Int) {
    var before = tokens.significant(before: open)
    if tokens.kind(before) == .questionDot { before = tokens.significant(before: before) }
    guard isCall(before) else { return }
    var call = Call(open: open)
    if tokens.kind(before) == .identifier {
      let dot = tokens.significant(before: before)
      if parser.isWord(before, "call", "apply", "bind"), tokens.kind(dot) == .dot {
        call.isIndirect = true
        before = tokens.significant(before: dot)
      }
      if tokens.kind(before) == .identifier { call.name = before }
    } else if tokens.kind(before) == .closeBracket, let bracket = tokens.opening(of: before) {
      // `o['f'](…)`
      let key = tokens.significant(from: bracket + 1)
      if tokens.kind(key) == .plainString, tokens.significant(from: key + 1) == before {
        call.name = key
      }
    }
    if let name = call.name {
      byName[ExactText(self.name(name)), default: []].append(all.count)
    }
    all.append(call)
  }

  /// What a token of a name or of a text calls something.
  func name(_ token: Int) -> String {
    let text = parser.text(token)
    return tokens.kind(token) == .identifier ? text : String(text.dropFirst().dropLast())
  }

  // MARK: - Functions

  private mutating func note(_ body: Int, _ function: FunctionTable.Function) {
    var start = function.parameters.lowerBound
    if tokens.kind(start - 1) == .openParen,
      tokens.closing(of: start - 1) == function.parameters.upperBound
    {
      start -= 1
      definitions.insert(start)
    }
    let caller = findCaller(start)
    callers[body] = caller
    if case .name(let name) = caller { bodies[ExactText(name), default: []].append(body) }
    guard function.parameters.count < 2_000 else { return }
    for binding in BindingReader.parameters(function.parameters, parser) {
      var number: Int?
      if case .element(let place)? = binding.steps.first?.key { number = place }
      parameters[ExactText(parser.text(binding.name)), default: []].append(
        Parameter(
          body: body, number: number, fallbacks: binding.steps.compactMap { $0.fallback }))
    }
  }

  private func findCaller(_ start: Int) -> Caller {
    var token = tokens.significant(before: start)
    if isName(token), !parser.isWord(token, "function", "async", "return", "default", "yield") {
      return .name(name(token))
    }
    while parser.isWord(token, "function", "async") || parser.text(token) == "*" {
      token = tokens.significant(before: token)
    }
    switch tokens.kind(token) {
    case .assign, .colon, .orAssign, .nullishAssign:
      let name = tokens.significant(before: token)
      return isName(name) ? .name(self.name(name)) : .unknown
    case .openParen, .comma: return callback(before: token)
    default: return .unknown
    }
  }

  private func isName(_ token: Int) -> Bool {
    tokens.kind(token) == .identifier || tokens.kind(token) == .plainString
  }

  /// What a function behind a parenthesis or a comma is handed to.
  private func callback(before start: Int) -> Caller {
    var token = start
    for _ in 0..<Self.mostSteps {
      switch tokens.kind(token) {
      case .openParen:
        var before = tokens.significant(before: token)
        if tokens.kind(before) == .questionDot { before = tokens.significant(before: before) }
        return isCall(before) ? .callback(token) : .unknown
      case .openBrace, .openBracket, .semicolon, nil: return .unknown
      default:
        token = tokens.significant(before: tokens.opening(of: token) ?? token)
      }
    }
    return .unknown
  }
}
