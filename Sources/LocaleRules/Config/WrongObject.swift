internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// `setMeta` called on the function, or a method of the function called on the meta object.
enum WrongObject: DocumentRule {
  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    for call in document.scan?.calls ?? [] {
      for name in WidgetName.allCases {
        check(call, name, into: &findings)
      }
    }
  }

  private static func check(
    _ call: CallSyntax, _ name: WidgetName, into findings: inout Findings
  ) {
    if call.receiver == name.function, call.method == "setMeta" {
      findings.report(
        descriptor, at: call.receiverRange,
        "setMeta belongs to \(name.meta), not to \(name.function)",
        fixes: [write(name.meta, at: call.receiverRange)])
    } else if call.receiver == name.function, call.method == nil,
      call.arguments.first?.string?.text == "setMeta"
    {
      findings.report(
        descriptor, at: call.receiverRange,
        "setMeta belongs to \(name.meta), not to \(name.function)",
        help: "write \(name.meta).setMeta({bot_params: {…}})")
    } else if call.receiver == name.function, let method = call.method,
      MethodSchema.named(method) != nil
    {
      findings.report(
        descriptor, at: call.receiverRange,
        "\(method) is no method of \(name.function): it is a name to call it with",
        help: "write \(name.function)('\(method)')")
    } else if call.receiver == name.meta, let method = call.method,
      MethodSchema.named(method) != nil
    {
      findings.report(
        descriptor, at: call.receiverRange,
        "\(method) belongs to \(name.function), not to \(name.meta)",
        help: "write \(name.function)('\(method)')")
    } else if call.receiver == name.meta, call.method == nil,
      let method = call.arguments.first?.string?.text, MethodSchema.named(method) != nil
    {
      findings.report(
        descriptor, at: call.receiverRange,
        "\(method) belongs to \(name.function), not to \(name.meta)",
        fixes: [write(name.function, at: call.receiverRange)])
    }
  }

  private static func write(_ name: String, at range: Range<Int>) -> Fix {
    Fix("Write \(name)", .safe, edits: [TextEdit(range, name)])
  }
}

extension WrongObject {
  static let descriptor = RuleDescriptor(
    "wrong-object", .error,
    summary: "setMeta called on the function, or a method on the meta object",
    explanation: """
      The button has two globals with names that differ by an underscore. The function crmPlugin takes \
      methods and events; the object crm_plugin takes setMeta with the bot's parameters. On the wrong \
      one the call throws, or does nothing.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {}; ⟦crmPlugin⟧.setMeta({bot_params: {locale: 'es'}});",
        good: "window.crmPluginConfig = {}; crm_plugin.setMeta({bot_params: {locale: 'es'}});",
        isFixed: true)
    ])
}
