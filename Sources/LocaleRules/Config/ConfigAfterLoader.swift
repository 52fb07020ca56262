internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// A config that stands after the code that reads it.
struct ConfigAfterLoader: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let scan = file.document.scan else { return }
    // What is thrown away is not what the button reads.
    let lost = Set(file.document.overwrites.filter { $0.path.isEmpty }.map { $0.earlier })
    for loader in scan.loaders {
      let assignments = scan.assignments.filter {
        $0.text == loader.text && !$0.isFromLoader && $0.scope == .global
          && !lost.contains($0.nameRange)
      }
      guard let first = assignments.first else { continue }
      let note = Diagnostic.Note(Self.loaded(), at: findings.location(loader.range))
      if assignments.allSatisfy({ loader.surelyPrecedes($0) }) {
        findings.report(at: first.nameRange, Self.late(), notes: [note])
        return
      }
      if loader.isAsync,
        assignments.allSatisfy({ $0.range.lowerBound >= loader.range.upperBound })
      {
        findings.report(at: first.nameRange, Self.perhapsLate(), severity: .note, notes: [note])
        return
      }
    }
  }
}

extension ConfigAfterLoader {
  static let late = Phrase(
    "config-after-loader.late", "the config stands after the button's code")

  static let perhapsLate = Phrase(
    "config-after-loader.perhaps-late",
    "the button's code runs as soon as it has loaded, which may be before this config")

  static let loaded = Phrase("config-after-loader.loaded", "the button's code is loaded here")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "config-after-loader", .warning,
    summary: "the config is set after the button's code was started",
    explanation: """
      The vendor asks for the config before the code of the button. After it, the config still works \
      while the script is loading, and no longer once it has loaded: it depends on the visitor's \
      network and cache. Move the config above the code. What counts is the order in which things run: \
      a function runs where it is called, and deferred and module scripts run after the page. Where \
      the order is not certain, nothing is said; of a script that is async, a note.
      """,
    messages: [MessageForm(late), MessageForm(perhapsLate)],
    examples: [
      RuleExample(
        path: "index.html",
        bad: """
          <script src="https://gso.kommo.com/js/button.js"></script>
          <script>window.⟦crmPluginConfig⟧ = {hidden: true};</script>
          """,
        good: """
          <script>window.crmPluginConfig = {hidden: true};</script>
          <script src="https://gso.kommo.com/js/button.js"></script>
          """)
    ])
}
