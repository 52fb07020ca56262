internal import LocaleDiagnostics
internal import LocaleModel

/// A later assignment that throws an earlier one away, whole or in part.
enum ConfigOverwritten: DocumentRule {
  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    for overwrite in document.overwrites {
      let note = Diagnostic.Note(
        "what is set here is thrown away", at: findings.location(overwrite.earlier))
      findings.report(descriptor, at: overwrite.later, message(overwrite), notes: [note])
    }
  }
}

extension ConfigOverwritten {
  private static func message(_ overwrite: ConfigOverwrite) -> String {
    let what = overwrite.path.isEmpty ? "the config" : overwrite.path
    let lost = overwrite.lost.isEmpty ? "" : "; lost is \(overwrite.lost.joined(separator: ", "))"
    return "this sets \(what) anew and throws away what was set before\(lost)"
  }

  static let descriptor = RuleDescriptor(
    "config-overwritten", .warning,
    summary: "a later assignment throws an earlier one away",
    explanation: """
      A second window.crmPluginConfig = {…} does not add to the first: it takes its place, and only \
      what stands in the second counts. To add to a config, set single properties, or use \
      Object.assign. Faults of what is thrown away are not reported: nobody will see them.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: """
          window.crmPluginConfig = {color: '#000'};
          window.⟦crmPluginConfig⟧ = {hidden: true};
          """,
        good: "window.crmPluginConfig = {color: '#000', hidden: true};")
    ])
}
