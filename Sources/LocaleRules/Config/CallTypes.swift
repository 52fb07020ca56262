internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// The part of `wrong-type` that looks at the arguments of calls.
enum CallTypes {
  static func check(_ call: CallSyntax, into findings: inout Findings) {
    if call.method == "setMeta" {
      checkMeta(call, into: &findings)
    } else if call.method == nil {
      checkMethod(call, into: &findings)
    }
  }

  private static func checkMethod(_ call: CallSyntax, into findings: inout Findings) {
    guard let first = call.arguments.first else { return }
    guard let name = TextValue(first) else {
      if first.isKnown { findings.report(at: first.range, methodName(.kind(ValueKind(first)))) }
      return
    }
    guard let method = name.text.split(separator: "|").first.flatMap({ MethodSchema.named($0) }),
      method.argument != .none
    else { return }
    let isCallback = method.argument == .callback
    guard let argument = call.arguments.dropFirst().first else {
      let message = (isCallback ? noCallback : noHook)(.code(method.name))
      return findings.report(at: name.range, message)
    }
    guard argument.isKnown, isCallback || argument.kind != .string else { return }
    let message = (isCallback ? callback : hook)(.code(method.name), .kind(ValueKind(argument)))
    findings.report(at: argument.range, message)
  }

  private static func checkMeta(_ call: CallSyntax, into findings: inout Findings) {
    guard let argument = call.arguments.first else {
      return findings.report(at: call.range, noMeta())
    }
    guard let object = argument.object else {
      if argument.isKnown { findings.report(at: argument.range, meta(.kind(ValueKind(argument)))) }
      return
    }
    guard let parameters = object["bot_params"]?.value, parameters.isKnown,
      parameters.kind != .object
    else { return }
    findings.report(at: parameters.range, botParameters(.kind(ValueKind(parameters))))
  }
}

extension ValueSyntax {
  /// Whether the source alone says what it is.
  fileprivate var isKnown: Bool { !isDynamic && kind != .missing }
}

extension CallTypes {
  static let methodName = Phrase("wrong-type.method-name") { kind in
    "the button takes the name of a method in quotes, and this is \(kind)"
  }

  static let callback = Phrase("wrong-type.callback") { method, kind in
    "\(method) takes a function after its name, and this is \(kind)"
  }

  static let noCallback = Phrase("wrong-type.no-callback") { method in
    "\(method) takes a function after its name"
  }

  static let hook = Phrase("wrong-type.hook") { method, kind in
    "\(method) takes the name of a hook in quotes, and this is \(kind)"
  }

  static let noHook = Phrase("wrong-type.no-hook") { method in
    "\(method) takes the name of a hook after its name"
  }

  static let meta = Phrase("wrong-type.meta") { kind in
    "setMeta takes an object with bot_params, and this is \(kind)"
  }

  static let noMeta = Phrase("wrong-type.no-meta", "setMeta takes an object with bot_params")

  static let botParameters = Phrase("wrong-type.bot-parameters") { kind in
    "bot_params takes an object, and this is \(kind)"
  }

  static let messages = [
    MessageForm(methodName), MessageForm(callback), MessageForm(noCallback), MessageForm(hook),
    MessageForm(noHook), MessageForm(meta), MessageForm(noMeta), MessageForm(botParameters),
  ]
}
