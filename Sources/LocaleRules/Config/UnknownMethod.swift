internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// A call that the button does not know.
enum UnknownMethod: DocumentRule {
  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    for call in document.scan?.calls ?? [] {
      for name in WidgetName.allCases {
        if call.receiver == name.function, call.method == nil {
          call.arguments.first.flatMap(TextValue.init).map { check($0, into: &findings) }
        } else if call.receiver == name.meta {
          checkMeta(call, into: &findings)
        }
      }
    }
  }

  /// The meta object has one method. Those of the function are reported as `wrong-object`.
  private static func checkMeta(_ call: CallSyntax, into findings: inout Findings) {
    guard let method = call.method, let range = call.methodRange, method != Self.meta,
      Suggestion.nearest(to: method, among: [Self.meta]) != nil
    else { return }
    findings.report(
      descriptor, at: range, "\(call.receiver) knows no \"\(method)\"",
      fixes: [Fix("Write \(Self.meta)", .safe, edits: [TextEdit(range, Self.meta)])])
  }

  private static let meta = "setMeta"

  /// Names of events may be joined by a bar; each is judged in its place.
  private static func check(_ name: TextValue, into findings: inout Findings) {
    var offset = 0
    let parts = name.text.split(separator: "|", omittingEmptySubsequences: false)
    // Only events can be waited for together.
    let known = MethodSchema.all.filter { parts.count == 1 || $0.argument == .callback }
    for part in parts {
      let range = offset..<(offset + part.utf8.count)
      offset = range.upperBound + 1
      guard part != meta, !known.contains(where: { $0.name == part }) else { continue }
      let names = known.map(\.name)
      let nearest = Suggestion.nearest(to: String(part), among: names)
      findings.report(
        descriptor, at: part.isEmpty ? name.range : name.mapped.fileRange(of: range),
        message(String(part)),
        help: nearest == nil ? "known here are \(names.joined(separator: ", "))" : nil,
        fixes: nearest.map { nearest in
          [Fix("Write \(nearest)", .safe, edits: [name.replacement(of: range, with: nearest)])]
        } ?? [])
    }
  }
}

extension UnknownMethod {
  private static func message(_ name: String) -> String {
    name.isEmpty ? "the button is called without a name" : "the button knows no \"\(name)\""
  }

  static let descriptor = RuleDescriptor(
    "unknown-method", .error,
    summary: "a call that the button does not know",
    explanation: """
      crmPlugin('name') runs a method or waits for an event. A name that the button does not know \
      does nothing, now and for ever, and no error says so.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {}; crmPlugin('⟦runChatShw⟧');",
        good: "window.crmPluginConfig = {}; crmPlugin('runChatShow');", isFixed: true)
    ])
}
