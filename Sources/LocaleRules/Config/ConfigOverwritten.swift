internal import LocaleDiagnostics
internal import LocaleModel

/// A later assignment that throws an earlier one away, whole or in part.
struct ConfigOverwritten: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for overwrite in file.document.overwrites {
      let note = Diagnostic.Note(Self.lost(), at: findings.location(overwrite.earlier))
      findings.report(
        at: overwrite.later, message(overwrite),
        keyPath: overwrite.path.split(separator: ".").map { String($0) }, notes: [note])
    }
  }

  private func message(_ overwrite: ConfigOverwrite) -> Message {
    let lost = MessageArgument.codes(overwrite.lost)
    switch (overwrite.path.isEmpty, overwrite.lost.isEmpty) {
    case (true, true): return Self.config()
    case (true, false): return Self.configLosing(lost)
    case (false, true): return Self.property(.code(overwrite.path))
    case (false, false): return Self.propertyLosing(.code(overwrite.path), lost)
    }
  }
}

extension ConfigOverwritten {
  static let config = Phrase(
    "config-overwritten.config",
    "this sets the config anew and throws away what was set before")

  static let configLosing = Phrase("config-overwritten.config-losing") { lost in
    "this sets the config anew and throws away what was set before: \(lost)"
  }

  static let property = Phrase("config-overwritten.property") { path in
    "this sets \(path) anew and throws away what was set before"
  }

  static let propertyLosing = Phrase("config-overwritten.property-losing") { path, lost in
    "this sets \(path) anew and throws away what was set before: \(lost)"
  }

  static let lost = Phrase("config-overwritten.lost", "what is set here is thrown away")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "config-overwritten", .warning,
    summary: "a later assignment throws an earlier one away",
    explanation: """
      A second window.crmPluginConfig = {…} does not add to the first: it takes its place, and only \
      what stands in the second counts. To add to a config, set single properties, or use \
      Object.assign. Faults of what is thrown away are not reported: nobody will see them.
      """,
    messages: [
      MessageForm(config), MessageForm(configLosing), MessageForm(property),
      MessageForm(propertyLosing),
    ],
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
