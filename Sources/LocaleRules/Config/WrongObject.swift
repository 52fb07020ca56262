internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// `setMeta` called on the function, or a method of the function called on the meta object.
struct WrongObject: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for object in file.document.scan?.functionObjects ?? [] {
      for name in WidgetName.allCases where object.name == name.function {
        findings.report(
          at: object.range, Self.dataOfFunction(.code(name.function), .code(name.meta)),
          fixes: [.writing(name.meta, .unsafe, edits: [TextEdit(object.range, name.meta)])])
      }
    }
    for call in file.document.scan?.calls ?? [] {
      for name in WidgetName.allCases {
        if call.receiver == name.function {
          checkFunction(call, name, into: &findings)
        } else if call.receiver == name.meta {
          checkMeta(call, name, into: &findings)
        }
      }
    }
  }

  private func checkFunction(
    _ call: CallSyntax, _ name: WidgetName, into findings: inout Findings
  ) {
    let belongs = Self.belongs(.code("setMeta"), .code(name.meta), .code(name.function))
    if call.method == "setMeta" {
      findings.report(
        at: call.receiverRange, belongs, fixes: [write(name.meta, at: call.receiverRange)])
    } else if let method = call.method, MethodSchema.named(method) != nil {
      findings.report(
        at: call.receiverRange, Self.notAMethod(.code(method), .code(name.function)),
        help: Self.instead(.code("\(name.function)('\(method)')")))
    } else if call.method == nil, call.arguments.first?.string?.text == "setMeta" {
      findings.report(
        at: call.receiverRange, belongs,
        help: Self.instead(.code("\(name.meta).setMeta({bot_params: {…}})")))
    }
  }

  private func checkMeta(_ call: CallSyntax, _ name: WidgetName, into findings: inout Findings) {
    let method = call.method ?? call.arguments.first?.string?.text
    if call.method == nil, method == "setMeta" {
      return findings.report(
        at: call.receiverRange, Self.notAFunction(.code(name.meta)),
        help: Self.instead(.code("\(name.meta).setMeta({…})")))
    }
    guard let method else { return }
    guard MethodSchema.named(method) != nil else {
      if call.method == nil { checkCall(of: call, method, name, into: &findings) }
      return
    }
    findings.report(
      at: call.receiverRange,
      Self.belongs(.code(method), .code(name.function), .code(name.meta)),
      help: call.method == nil ? nil : Self.instead(.code("\(name.function)('\(method)')")),
      fixes: call.method == nil ? [write(name.function, at: call.receiverRange)] : [])
  }

  /// `crm_plugin('open')`
  private func checkCall(
    of call: CallSyntax, _ method: String, _ name: WidgetName, into findings: inout Findings
  ) {
    guard let meant = MeantMethod.nearest(to: method, among: MethodSchema.all.map { $0.name })
    else { return }
    findings.report(
      at: call.receiverRange, Self.notAFunction(.code(name.meta)),
      help: Self.instead(.code("\(name.function)('\(meant.name)')")))
  }

  private func write(_ name: String, at range: Range<Int>) -> Fix {
    .writing(name, .safe, edits: [TextEdit(range, name)])
  }
}

extension WrongObject {
  static let belongs = Phrase("wrong-object.belongs") { method, owner, other in
    "\(method) belongs to \(owner), not to \(other)"
  }

  static let notAMethod = Phrase("wrong-object.not-a-method") { name, function in
    "\(name) is not a method of \(function): it is a name to call it with"
  }

  static let notAFunction = Phrase("wrong-object.not-a-function") { object in
    "\(object) is an object and cannot be called"
  }

  static let dataOfFunction = Phrase("wrong-object.data-of-function") { function, object in
    "\(function) is a function: the button's id and hash belong in \(object)"
  }

  static let instead = Phrase("wrong-object.write") { code in "write \(code)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "wrong-object", .error,
    summary: "setMeta called on the function, or a method on the meta object",
    explanation: """
      The button has two globals with names that differ by an underscore. The function crmPlugin takes \
      methods and events; the object crm_plugin takes setMeta with the bot's parameters. On the wrong \
      one the call throws, or does nothing.
      """,
    messages: [
      MessageForm(belongs), MessageForm(notAMethod), MessageForm(notAFunction),
      MessageForm(dataOfFunction),
    ],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {}; ⟦crmPlugin⟧.setMeta({bot_params: {locale: 'es'}});",
        good: "window.crmPluginConfig = {}; crm_plugin.setMeta({bot_params: {locale: 'es'}});",
        isFixed: true)
    ])
}
