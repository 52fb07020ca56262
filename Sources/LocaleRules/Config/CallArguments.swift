internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// A call with an argument of another type than it takes. Reported as `wrong-type`.
enum CallArguments: DocumentRule {
  static var descriptor: RuleDescriptor { WrongType.descriptor }

  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    for call in document.scan?.calls ?? [] {
      if call.method == "setMeta" {
        checkMeta(call, into: &findings)
      } else if call.method == nil {
        checkMethod(call, into: &findings)
      }
    }
  }

  private static func checkMethod(_ call: CallSyntax, into findings: inout Findings) {
    guard let first = call.arguments.first else { return }
    guard let name = TextValue(first) else {
      if !first.isDynamic, first.kind != .missing {
        report(first, "the name of a method in quotes", into: &findings)
      }
      return
    }
    guard let method = name.text.split(separator: "|").first.flatMap({ MethodSchema.named($0) })
    else { return }
    let argument = call.arguments.dropFirst().first
    switch method.argument {
    case .none:
      return
    case .callback:
      guard let argument else {
        findings.report(
          descriptor, at: name.range, "\(method.name) takes \(method.argument.expectation)")
        return
      }
      if !argument.isDynamic, argument.kind != .missing {
        report(argument, "a function", into: &findings)
      }
    case .hookName:
      guard let argument else {
        findings.report(
          descriptor, at: name.range, "\(method.name) takes \(method.argument.expectation)")
        return
      }
      if ![.string, .dynamic, .missing].contains(argument.kind) {
        report(argument, "the name of a hook in quotes", into: &findings)
      }
    }
  }

  private static func checkMeta(_ call: CallSyntax, into findings: inout Findings) {
    guard let argument = call.arguments.first else {
      findings.report(descriptor, at: call.range, "setMeta takes an object with bot_params")
      return
    }
    guard let object = argument.object else {
      if !argument.isDynamic, argument.kind != .missing {
        report(argument, "an object with bot_params", into: &findings)
      }
      return
    }
    guard let parameters = object["bot_params"]?.value,
      ![.object, .dynamic, .missing].contains(parameters.kind)
    else { return }
    report(parameters, "an object", into: &findings)
  }

  private static func report(
    _ value: ValueSyntax, _ expectation: String, into findings: inout Findings
  ) {
    findings.report(
      descriptor, at: value.range,
      "here stands \(expectation), and this is \(ConfigValue.syntax(value).typeName)")
  }
}
