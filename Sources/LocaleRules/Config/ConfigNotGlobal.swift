internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning

/// A variable with the config's name that is no property of `window`.
struct ConfigNotGlobal: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    var counts = NameCounts(file.document)
    for shadow in file.document.scan?.shadows ?? [] {
      guard let message = message(shadow) else { continue }
      let property = "window.\(shadow.name)"
      // A template may read what stands elsewhere in its file, and a function what it keeps.
      let isSure = shadow.reason != .function && counts.count(of: shadow.name) == 1
      let fix = shadow.declaration.map { place in
        Fix.writing(
          property, isSure ? .safe : .unsafe, edits: [TextEdit(place, property)])
      }
      findings.report(
        at: shadow.range, message, help: fix == nil ? Self.instead(.code("\(property) = …")) : nil,
        fixes: fix.map { [$0] } ?? [])
    }
  }

  private func message(_ shadow: ConfigShadow) -> Message? {
    switch shadow.reason {
    case .lexical: Self.lexical(.code(shadow.name))
    case .module: Self.module(.code(shadow.name))
    case .function: Self.function(.code(shadow.name))
    case .misspelled: nil
    }
  }
}

extension ConfigNotGlobal {
  static let lexical = Phrase("config-not-global.lexical") { name in
    "const and let do not make \(name) a property of window: the button never sees it"
  }

  static let module = Phrase("config-not-global.module") { name in
    "a module keeps its variables to itself: the button never sees this \(name)"
  }

  static let function = Phrase("config-not-global.function") { name in
    "a function keeps its variables to itself: the button never sees this \(name)"
  }

  static let instead = Phrase("config-not-global.instead") { code in "write \(code)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "config-not-global", .warning,
    summary: "a config that the button never sees, because it is not a property of window",
    explanation: """
      The button looks for its config on window. A variable that const or let declares is not there, \
      nor is any variable of a module or of a function: the chat comes up with none of its settings, \
      and no error says so.
      """,
    messages: [MessageForm(lexical), MessageForm(module), MessageForm(function)],
    examples: [
      RuleExample(
        path: "index.html",
        bad: "<script>const ⟦crmPluginConfig⟧ = {hidden: true};</script>",
        good: "<script>window.crmPluginConfig = {hidden: true};</script>")
    ])
}
