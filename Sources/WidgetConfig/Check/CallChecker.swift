internal import LocaleDiagnostics
internal import LocaleModel
public import LocaleSyntax

/// Holds calls of the button's function and of its object against ``MethodSchema``.
public enum CallChecker {
  /// What is wrong with a call; nothing for calls of anything else, and for what only running the
  /// page could tell.
  public static func problems(in call: CallSyntax) -> [CallProblem] {
    for name in WidgetName.allCases {
      if call.receiver == name.function { return function(call, name) }
      if call.receiver == name.meta { return object(call, name) }
    }
    return []
  }

  /// The names under `bot_params` that a call of `setMeta` sets; empty for other calls.
  public static func parameters(setBy call: CallSyntax) -> Set<String> {
    guard call.method == "setMeta",
      let parameters = call.arguments.first?.object?["bot_params"]?.value.object
    else { return [] }
    return Set(parameters.members.compactMap { $0.key?.text })
  }

  // MARK: - crmPlugin('method', …)

  private static func function(_ call: CallSyntax, _ name: WidgetName) -> [CallProblem] {
    if let method = call.method {
      let range = call.methodRange ?? call.range
      if method == "setMeta" {
        return [CallProblem(range: range, kind: .metaOnFunction(object: name.meta))]
      }
      return MethodSchema.named(method).map { _ in
        [CallProblem(range: range, kind: .methodOnObject(method, function: name.function))]
      } ?? []
    }
    guard let first = call.arguments.first, let text = first.string, !text.hasTemplateHole else {
      return []
    }
    if text.text == "setMeta" {
      return [CallProblem(range: first.range, kind: .metaOnFunction(object: name.meta))]
    }
    return methods(text, call)
  }

  /// Checks a name, or names joined by bars, and what follows.
  private static func methods(_ names: MappedText, _ call: CallSyntax) -> [CallProblem] {
    var problems: [CallProblem] = []
    var offset = 0
    let parts = names.text.split(separator: "|", omittingEmptySubsequences: false)
    for part in parts {
      let range = offset..<offset + part.utf8.count
      offset = range.upperBound + 1
      // Only events can be joined.
      let known = MethodSchema.all.filter { parts.count == 1 || $0.role == .event }
      guard let schema = known.first(where: { $0.name == part }) else {
        let nearest = Suggestion.nearest(to: String(part), among: known.map(\.name))
        problems.append(
          CallProblem(
            range: names.fileRange(of: range),
            kind: .unknownMethod(String(part), nearest: nearest)))
        continue
      }
      problems += arguments(call, schema)
    }
    return problems
  }

  private static func arguments(_ call: CallSyntax, _ schema: MethodSchema) -> [CallProblem] {
    zip(schema.arguments, 1...).compactMap { expected, index in
      guard index < call.arguments.count else {
        return CallProblem(
          range: call.range, kind: .wrongArgument(method: schema.name, expected: expected))
      }
      let value = call.arguments[index]
      let fits =
        switch expected {
        case .string: value.isDynamic || value.string != nil
        case .function: value.isDynamic
        }
      return fits
        ? nil
        : CallProblem(
          range: value.range, kind: .wrongArgument(method: schema.name, expected: expected))
    }
  }

  // MARK: - crm_plugin.setMeta({…})

  private static func object(_ call: CallSyntax, _ name: WidgetName) -> [CallProblem] {
    guard let method = call.method else { return [] }
    let range = call.methodRange ?? call.range
    guard method == "setMeta" else {
      if MethodSchema.named(method) != nil {
        return [CallProblem(range: range, kind: .methodOnObject(method, function: name.function))]
      }
      let nearest = Suggestion.nearest(to: method, among: ["setMeta"])
      return [CallProblem(range: range, kind: .unknownMethod(method, nearest: nearest))]
    }
    guard let argument = call.arguments.first else {
      return [CallProblem(range: call.range, kind: .wrongMeta)]
    }
    guard !argument.isDynamic else { return [] }
    guard let object = argument.object else {
      return [CallProblem(range: argument.range, kind: .wrongMeta)]
    }
    guard let parameters = object["bot_params"]?.value, !parameters.isDynamic,
      parameters.object == nil
    else { return [] }
    return [CallProblem(range: parameters.range, kind: .wrongMeta)]
  }
}
