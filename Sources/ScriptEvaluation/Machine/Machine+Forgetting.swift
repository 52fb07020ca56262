internal import LocaleDiagnostics
internal import LocaleSyntax

/// Losing sight of values, and of code that may do anything.
extension Machine {
  /// A value got to where it cannot be followed: all that it leads to may change at any time.
  mutating func release(_ value: ScriptValue, at place: Range<Int>) {
    var rest = [value]
    while let next = rest.popLast() {
      guard case .object(let id) = next, var object = state.objects[id], object.unknown == nil
      else { continue }
      if case .function(let closure) = object.kind, isSetterInWaiting(closure) { continue }
      object.unknown = place
      state.objects[id] = object
      rest += object.reached
      if case .function(let closure) = object.kind {
        rest.append(closure.receiver)
        let syntax = functions[closure.syntax]
        rest += forget(syntax.tokens, script: syntax.script, scope: closure.scope, at: place)
      }
    }
  }

  /// Whether a function sets a config where none was set so far: it may be what a page waits for.
  private func isSetterInWaiting(_ closure: Closure) -> Bool {
    setters.contains { $0.closure == closure } && !ran.contains(closure.syntax)
      && configs.allSatisfy {
        state.scopes[Self.globals]?.bindings[ExactText($0)] == nil
          && state.freeNames[ExactText($0)] == nil
      }
  }

  /// Code cannot be followed: it may do anything, at any time, with what it mentions.
  mutating func forget(_ tokens: ClosedRange<Int>, at place: Range<Int>) {
    let values = forget(tokens, script: frame.script, scope: frame.scope, at: place)
    for value in values { release(value, at: place) }
    let parser = scripts[frame.script].parser
    if tokens.contains(where: { parser.isWord($0, "this") }) { release(frame.receiver, at: place) }
  }

  /// Whether a name stands alone between the brackets of a member.
  private func isKey(_ token: Int, _ parser: ScriptParser) -> Bool {
    let open = parser.tokens.significant(before: token)
    guard parser.tokens.kind(open) == .openBracket else { return false }
    switch parser.tokens.kind(parser.tokens.significant(before: open)) {
    case .identifier, .closeParen, .closeBracket: return true
    default: return false
    }
  }

  /// Code that is not followed runs now, if it is a class with static parts or a tagged template.
  mutating func doubtOpaque(_ tokens: ClosedRange<Int>) throws(Stop) {
    let parser = scripts[frame.script].parser
    let runs = tokens.contains { token in
      parser.isWord(token, "static") || parser.isWord(token, "extends")
        || parser.tokens.kind(token) == .template || parser.tokens.kind(token) == .templateHead
    }
    if runs, parser.tokens.kind(tokens.lowerBound) != .jsxOpen { try doubt() }
  }

  /// What a class makes is not trusted where its code throws, and a big integer does not go together with
  /// other numbers.
  mutating func distrust(_ tokens: ClosedRange<Int>) {
    let parser = scripts[frame.script].parser
    if parser.isWord(tokens.lowerBound, "class") { classes.insert(range(tokens)) }
    let isNumber = parser.tokens.kind(tokens.lowerBound) == .number
    if isNumber || parser.isWord(tokens.lowerBound, "class") && throwsItself(tokens, parser) {
      untrusted.insert(range(tokens))
    }
  }

  /// Whether code holds a statement that throws, or takes `null` for an object.
  private func throwsItself(_ tokens: ClosedRange<Int>, _ parser: ScriptParser) -> Bool {
    tokens.contains { token in
      if parser.isWord(token, "throw") { return true }
      guard parser.isWord(token, "null") || parser.isWord(token, "undefined") else { return false }
      let next = parser.tokens.kind(parser.next(token))
      return next == .dot || next == .openBracket || next == .openParen
    }
  }

  /// Whether a function throws where it is called back, as far as can be seen: an async one never does.
  func mayThrow(calling value: ScriptValue) -> Bool {
    var rest = [value]
    var seen: Set<Int> = []
    while let next = rest.popLast() {
      guard case .object(let id) = next, let object = state.objects[id],
        case .function(let closure) = object.kind, seen.insert(closure.syntax).inserted
      else { continue }
      let syntax = functions[closure.syntax]
      if syntax.isAsync { continue }
      let parser = scripts[syntax.script].parser
      if throwsItself(syntax.tokens, parser)
        || mayThrow(syntax.tokens, script: syntax.script, scope: closure.scope)
      {
        return true
      }
      // The functions that it calls by their names.
      for token in syntax.tokens where parser.tokens.kind(token) == .identifier {
        guard parser.tokens.kind(parser.next(token)) == .openParen else { continue }
        let key = ExactText(parser.text(token))
        if let id = owner(of: key, from: closure.scope),
          let called = state.scopes[id]?.bindings[key]?.value
        {
          rest.append(called)
        }
      }
    }
    return false
  }

  /// Whether code takes something for an object that is known to be none, or not known to be one. What
  /// a page brings along is trusted.
  func mayThrow(_ tokens: ClosedRange<Int>) -> Bool {
    mayThrow(tokens, script: frame.script, scope: frame.scope)
  }

  private func mayThrow(_ tokens: ClosedRange<Int>, script: Int, scope: Int) -> Bool {
    let parser = scripts[script].parser
    return tokens.contains { token in
      guard parser.tokens.kind(token) == .identifier else { return false }
      switch parser.tokens.kind(parser.next(token)) {
      case .dot, .openBracket, .openParen: break
      default: return false
      }
      let key = ExactText(parser.text(token))
      guard let id = owner(of: key, from: scope), let binding = state.scopes[id]?.bindings[key]
      else {
        return false
      }
      switch binding.value {
      case .object, .global, .builtin: return binding.unknown != nil
      case .unknown(let place): return binding.unknown != nil || untrusted.contains(place)
      default: return true
      }
    }
  }

  /// Forgets the names in some code, and returns what they meant.
  private mutating func forget(
    _ tokens: ClosedRange<Int>, script: Int, scope: Int, at place: Range<Int>
  ) -> [ScriptValue] {
    steps += tokens.count / 8
    let parser = scripts[script].parser
    var values: [ScriptValue] = []
    let span = scripts[script].map.fileRange(
      of: parser.tokens.start(
        tokens.lowerBound)..<max(
          parser.tokens.start(tokens.lowerBound), parser.tokens.end(tokens.upperBound)))
    if let first = assignments.first(where: { span.contains($0.lowerBound) }) {
      for name in configs { values += forgetGlobal(name, at: first) }
    }
    for token in tokens {
      let spot = scripts[script].map.fileRange(of: parser.tokens.range(token))
      switch parser.tokens.kind(token) {
      case .identifier:
        values += forgetWord(token, parser, scope: scope, at: place, spot)
      case let kind?
      where kind.isString || kind == .template || kind == .templateHead
        || kind == .templateMiddle || kind == .templateTail:
        let text = parser.text(token)
        for name in configs where text.utf8.count >= name.utf8.count && text.mentions(name) {
          values += forgetGlobal(name, at: spot)
        }
      default: break
      }
    }
    return values
  }

  private mutating func forgetWord(
    _ token: Int, _ parser: ScriptParser, scope: Int, at place: Range<Int>, _ spot: Range<Int>
  ) -> [ScriptValue] {
    let name = parser.text(token)
    if configs.contains(name) { return forgetGlobal(name, at: spot) }
    let before = parser.tokens.kind(parser.tokens.significant(before: token))
    if before == .dot || before == .questionDot { return forgetGlobal(name, at: place) }
    if ["window", "self", "globalThis", "this", "top"].contains(name) {
      return forgetComputed(after: token, parser, scope: scope, at: spot)
    }
    if name == "eval" || name == "Function" || name.utf8.contains(UInt8(ascii: "\\")) {
      return configs.flatMap { forgetGlobal($0, at: spot) }
    }
    let isRead = isOnlyRead(token, parser)
    let key = ExactText(name)
    var next: Int? = scope
    while let id = next, let found = state.scopes[id] {
      if let binding = found.bindings[key], id != Self.globals {
        if binding.isConstant || isRead {
          state.scopes[id]?.bindings[key]?.leak = place
        } else {
          state.scopes[id]?.bindings[key]?.unknown = place
        }
        let more =
          binding.value == .global
          ? forgetComputed(after: token, parser, scope: scope, at: spot) : []
        return more + [binding.value].compactMap { $0 }
      }
      next = found.parent
    }
    return forgetGlobal(name, at: place, isRead: isRead)
  }

  /// Whether what follows a name shows that nothing sets it there.
  private func isOnlyRead(_ token: Int, _ parser: ScriptParser) -> Bool {
    if parser.tokens.kind(parser.tokens.significant(before: token)) == .increment { return false }
    let next = parser.next(token)
    switch parser.tokens.kind(next) {
    case .closeBracket: return isKey(token, parser)
    case .dot, .questionDot, .openParen, .openBracket, .question, .plus, .minus, .and, .or,
      .nullish, .less, .greater, .multiplicative, .binary, .semicolon:
      return true
    default: return false
    }
  }

  /// `window[name]` in code that cannot be followed may be anything, unless the name is known.
  private mutating func forgetComputed(
    after token: Int, _ parser: ScriptParser, scope: Int, at place: Range<Int>
  ) -> [ScriptValue] {
    let open = parser.next(token)
    guard parser.tokens.kind(open) == .openBracket else { return [] }
    let key = parser.next(open)
    if parser.tokens.kind(parser.next(key)) == .closeBracket {
      if parser.tokens.kind(key)?.isString == true { return [] }
      if let name = knownText(of: key, parser, scope: scope) {
        return forgetGlobal(name, at: place)
      }
    }
    return configs.flatMap { forgetGlobal($0, at: place) }
  }

  /// The text that a name holds in a scope.
  private func knownText(of token: Int, _ parser: ScriptParser, scope: Int) -> String? {
    guard parser.tokens.kind(token) == .identifier else { return nil }
    let key = ExactText(parser.text(token))
    var next: Int? = scope
    while let id = next, let found = state.scopes[id] {
      if let binding = found.bindings[key] {
        guard binding.unknown == nil, case .text(let text)? = binding.value else { return nil }
        return String(decoding: text, as: UTF16.self)
      }
      next = found.parent
    }
    return nil
  }

  /// Forgets a global, now and for all time to come.
  ///
  /// - Parameter isRead: whether it is only read, so that its value may change and it does not.
  mutating func forgetGlobal(
    _ name: String, at place: Range<Int>, isRead: Bool = false
  ) -> [ScriptValue] {
    let key = ExactText(name)
    var values: [ScriptValue] = []
    let isThere = [Self.globals, Self.lexicals].contains {
      state.scopes[$0]?.bindings[key]?.value != nil
    }
    if isRead, isThere {
      for scope in [Self.globals, Self.lexicals] {
        state.scopes[scope]?.bindings[key]?.leak = place
      }
      return [Self.globals, Self.lexicals].compactMap { state.scopes[$0]?.bindings[key]?.value }
    }
    if state.freeNames[key] == nil { state.freeNames[key] = place }
    for scope in [Self.globals, Self.lexicals] {
      guard let binding = state.scopes[scope]?.bindings[key], binding.unknown == nil else {
        continue
      }
      values += [binding.value].compactMap { $0 }
      if !binding.isConstant { state.scopes[scope]?.bindings[key]?.unknown = place }
    }
    return values
  }
}
