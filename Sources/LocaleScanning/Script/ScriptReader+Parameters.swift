internal import LocaleDiagnostics
internal import LocaleSyntax

/// Following constants into functions: what is passed for their parameters.
extension ScriptReader {
  /// What a parameter holds, where every call passes the same.
  mutating func evaluateParameter(
    _ name: String, of function: FunctionTable.Function, _ body: Int, _ depth: Int
  ) -> ConstantValue {
    let value = evaluateArgument(for: name, of: function, body, depth)
    if case .unknown = value { return value }
    return mutations.areArgumentsMutated ? .unknown : value
  }

  private mutating func evaluateArgument(
    for name: String, of function: FunctionTable.Function, _ body: Int, _ depth: Int
  ) -> ConstantValue {
    guard depth < 12, !declarations.changes.isChanged(name, in: function.span),
      let binding = BindingReader.parameters(function.parameters, parser).last(where: {
        parser.text($0.name) == name
      }), binding.steps.count == 1, case .element(let number) = binding.steps[0].key
    else { return .unknown }
    let fallback = binding.steps[0].fallback
    let inside = declarations.scope(of: body)
    if let call = openCalls.removeValue(forKey: body) {
      defer { openCalls[body] = call }
      let arguments = call.arguments
      return within(inside) { $0.evaluate(number, of: arguments, in: call.blocks, fallback, depth) }
    }
    if function.isCalledAtOnce {
      let outside = Array(inside.dropLast())
      return within(inside) {
        $0.evaluate(number, of: function.values, in: outside, fallback, depth)
      }
    }
    // It is the same wherever it is asked for, unless a call is being followed.
    guard openCalls.isEmpty else { return evaluate(number, ofCallsOf: body, fallback, depth) }
    if let known = parameterValues[binding.name] { return known }
    // What a function passes on to itself says nothing.
    parameterValues[binding.name] = .unknown
    let value = evaluate(number, ofCallsOf: body, fallback, depth)
    parameterValues[binding.name] = value
    return value
  }

  /// What every call of a function passes.
  private mutating func evaluate(
    _ number: Int, ofCallsOf body: Int, _ fallback: Int?, _ depth: Int
  ) -> ConstantValue {
    let inside = declarations.scope(of: body)
    var common: ConstantValue?
    for open in calls(ofFunction: body) ?? [] {
      let arguments = functions.firstTokens(inside: open)
      let around = declarations.scope(around: open)
      let value = within(inside) {
        $0.evaluate(number, of: arguments, in: around, fallback, depth)
      }
      if let common, !isSame(value, common) { return .unknown }
      if case .unknown = value { return .unknown }
      common = value
    }
    return common ?? .unknown
  }

  /// What an argument is worth where a function is called, or else what the function puts in its place,
  /// of which only what is open around the function says what it means.
  private mutating func evaluate(
    _ number: Int, of arguments: [Int], in blocks: [Int], _ fallback: Int?, _ depth: Int
  ) -> ConstantValue {
    if arguments.contains(where: { tokens.kind($0) == .ellipsis }) { return .unknown }
    if number < arguments.count {
      return within(blocks) { $0.evaluate(whole: arguments[number], depth) }
    }
    return fallback.map { evaluate(whole: $0, depth) } ?? .unknown
  }

  private mutating func evaluate(whole start: Int, _ depth: Int) -> ConstantValue {
    let found = evaluate(start, depth: depth + 1)
    switch tokens.kind(found.end) {
    case .comma, .closeParen, nil: return found.value
    default: return .unknown
    }
  }

  private func isSame(_ one: ConstantValue, _ other: ConstantValue) -> Bool {
    switch (one, other) {
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.global(let one), .global(let other)): leadsTo(one, other)
    default: false
    }
  }
}
