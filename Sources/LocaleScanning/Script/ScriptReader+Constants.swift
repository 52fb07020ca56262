internal import LocaleDiagnostics
internal import LocaleSyntax

/// Following constants, without running anything.
extension ScriptReader {
  /// What the chain of names that starts at a token is worth, and the first token after it.
  ///
  /// It goes a few constants deep and so many steps in all: a script that leads further, such as one
  /// whose constants double a text again and again, is worth nothing that is known.
  mutating func evaluate(_ start: Int, depth: Int = 0) -> (value: ConstantValue, end: Int) {
    guard depth < 12, evaluations < tokens.count + 100_000, let kind = tokens.kind(start) else {
      return (.unknown, start)
    }
    evaluations += 1
    var value = ConstantValue.unknown
    var token = tokens.significant(from: start + 1)
    switch kind {
    case .openParen:
      guard let close = tokens.closing(of: start) else { return (.unknown, token) }
      let inner = evaluate(token, depth: depth + 1)
      if afterCast(inner.end) == close || isPlace(inner) { value = inner.value }
      token = tokens.significant(from: close + 1)
    case .less:
      let end = parser.endOfAngles(from: start)
      return evaluate(tokens.significant(from: end + 1), depth: depth + 1)
    case .identifier: value = evaluateName(start, depth)
    case .template, .templateHead:
      value = evaluateTemplate(start, depth)
      token = tokens.significant(from: (tokens.closing(of: start) ?? start) + 1)
    case _ where kind.isString && kind != .holedString: value = .text(string(start))
    default: return (.unknown, token)
    }
    while let kind = tokens.kind(token) {
      switch kind {
      case .dot, .questionDot:
        let name = tokens.significant(from: token + 1)
        if tokens.kind(name) == .openBracket {
          token = name
          continue
        }
        // `f?.(…)`
        if tokens.kind(name) == .openParen { return (value, token) }
        guard tokens.kind(name) == .identifier else { return (.unknown, token) }
        step(&value, parser.text(name), name...name)
        token = tokens.significant(from: name + 1)
      case .openBracket:
        guard let close = tokens.closing(of: token) else { return (.unknown, token) }
        let key = evaluate(tokens.significant(from: token + 1), depth: depth + 1)
        if case .text(let name) = key.value, key.end == close {
          step(&value, name, token + 1...close - 1)
        } else {
          value = .unknown
        }
        token = tokens.significant(from: close + 1)
      case .bang: token = tokens.significant(from: token + 1)
      case .plus:
        guard case .text(let left) = value else { return (value, token) }
        let right = evaluate(tokens.significant(from: token + 1), depth: depth + 1)
        guard case .text(let text) = right.value, left.utf8.count < Self.longestText else {
          return (.unknown, right.end)
        }
        value = .text(left + text)
        token = right.end
      default: return (value, token)
      }
    }
    return (value, token)
  }

  /// Whether `x || {}` or `x = …` stands there: whatever comes of it, it is `x` that is meant.
  private func isPlace(_ found: (value: ConstantValue, end: Int)) -> Bool {
    guard case .global(let steps) = found.value, !steps.isEmpty else { return false }
    switch tokens.kind(found.end) {
    case .assign, .orAssign, .nullishAssign, .or, .nullish: return true
    default: return false
    }
  }

  /// The token after `as T` and `satisfies T`.
  private func afterCast(_ start: Int) -> Int {
    var token = start
    while parser.isWord(token, "as", "satisfies") {
      token = tokens.significant(from: parser.endOfType(from: token + 1) + 1)
    }
    return token
  }

  /// A text that is longer is no name.
  private static let longestText = 10_000

  /// Goes one name further.
  private func step(_ value: inout ConstantValue, _ name: String, _ tokens: ClosedRange<Int>) {
    guard case .global(var steps) = value else {
      value = .unknown
      return
    }
    if steps.isEmpty, Self.globalNames.contains(name) { return }
    // The value lets go of the steps, so that a long chain grows in place.
    value = .unknown
    steps.append(ConstantValue.Step(name: name, tokens: tokens))
    value = .global(steps)
  }

  private static let globalNames: Set<String> = ["window", "self", "globalThis", "frames", "top"]

  private mutating func evaluateName(_ token: Int, _ depth: Int) -> ConstantValue {
    let name = parser.text(token)
    if name == "this" { return isAtTop ? .global([]) : .unknown }
    if functions.isHidden(name, at: token, in: blocks) { return .unknown }
    // Parameters come first, from the innermost function outwards, up to where the name is declared.
    let declared = declarations.anyDeclaration(of: name, in: blocks)?.block ?? -1
    for block in blocks.suffix(Self.deepestBlocks).reversed() where block > declared {
      guard let function = functions[block] else { continue }
      if openCalls[block] == nil, let argument = function.arguments[ExactText(name)] {
        if declarations.changes.isChanged(name, in: function.span) { return .unknown }
        let outside = Array(declarations.scope(of: block).dropLast())
        return within(outside) { $0.evaluate(argument, depth: depth + 1).value }
      }
      if isParameter(name, of: function) {
        return evaluateParameter(name, of: function, block, depth)
      }
    }
    if !aliases.isEmpty, let declared = declarations.anyDeclaration(of: name, in: blocks),
      let config = aliases[declared.name], token != declared.name
    {
      return .global([ConstantValue.Step(name: config, tokens: token...token)])
    }
    if let declaration = declarations.declaration(of: name, in: blocks) {
      return evaluateDeclared(declaration, name: name, token, depth)
    }
    if ["window", "self", "globalThis"].contains(name) { return .global([]) }
    if declarations.isDeclared(name, in: blocks) { return .unknown }
    return .global([ConstantValue.Step(name: name, tokens: token...token)])
  }

  private mutating func evaluateDeclared(
    _ declaration: DeclarationTable.Declaration, name: String, _ token: Int, _ depth: Int
  ) -> ConstantValue {
    if declaration.isBound { return evaluateBound(declaration, depth) }
    if declaration.home == -1, isGlobalName(name) {
      return .global([ConstantValue.Step(name: name, tokens: token...token)])
    }
    guard declaration.name != token, let start = declaration.value,
      !parser.isWord(start, "function", "async"), !isUsedEarly(token, declaration)
    else { return .unknown }
    // `x = window.y || {}` and `x = window.y = …` are other names for `window.y`.
    let found = evaluate(start, depth: depth + 1)
    switch found.value {
    case .global(let steps) where !steps.isEmpty:
      switch tokens.kind(found.end) {
      case .openParen, .question, .and, .binary, .plus, .template, .templateHead: return .unknown
      default: return found.value
      }
    default: return found.value
    }
  }

  /// `const {x} = window`: another name for `window.x`.
  private mutating func evaluateBound(
    _ declaration: DeclarationTable.Declaration, _ depth: Int
  ) -> ConstantValue {
    guard let start = declaration.value else { return .unknown }
    let found = evaluate(start, depth: depth + 1)
    switch tokens.kind(found.end) {
    case .openParen, .question, .and, .binary, .plus, .template, .templateHead: return .unknown
    default: break
    }
    var value = found.value
    for step in declaration.steps {
      guard case .member(let key) = step.key, case .global = value else { return .unknown }
      self.step(&value, memberName(key), key...key)
    }
    return value
  }

  private func isGlobalName(_ name: String) -> Bool {
    names.configs.contains(name) || names.functions.contains(name) || names.objects.contains(name)
  }

  /// Whether a name stands among the parameters of a function; so does any name where there are more
  /// of them than anybody writes.
  func isParameter(_ name: String, of function: FunctionTable.Function) -> Bool {
    let length = name.utf8.count
    return function.parameters.count > 400
      || function.parameters.contains {
        tokens.kind($0) == .identifier && tokens.range($0).count == length
          && parser.text($0) == name
      }
  }

  /// Whether no function is around the current token but those that are called at once.
  var isAtTop: Bool { !item.isHandler && uncalledFunctions == 0 }

  /// The text of a string or template token.
  func string(_ token: Int) -> String {
    let range = tokens.range(token)
    let inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
    let isTemplate = item.source.bytes[range.lowerBound] == UInt8(ascii: "`")
    let literal = LiteralDecoder(
      item.source.bytes, inner, style: isTemplate ? .template : .javaScript)
    return String(decoding: literal.decoded, as: UTF8.self)
  }

  private mutating func evaluateTemplate(_ start: Int, _ depth: Int) -> ConstantValue {
    guard tokens.kind(start) == .templateHead else { return .text(string(start)) }
    var text = ""
    var token = start
    while let kind = tokens.kind(token) {
      let range = tokens.range(token)
      let inner = range.lowerBound + 1..<range.upperBound - (kind == .templateTail ? 1 : 2)
      guard inner.lowerBound <= inner.upperBound else { return .unknown }
      let literal = LiteralDecoder(item.source.bytes, inner, style: .template)
      text += String(decoding: literal.decoded, as: UTF8.self)
      if kind == .templateTail { return .text(text) }
      let inside = evaluate(tokens.significant(from: token + 1), depth: depth + 1)
      guard case .text(let part) = inside.value, text.utf8.count < Self.longestText else {
        return .unknown
      }
      text += part
      token = inside.end
      guard tokens.kind(token) == .templateMiddle || tokens.kind(token) == .templateTail else {
        return .unknown
      }
    }
    return .unknown
  }
}
