internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// A config that stands after the code that reads it.
struct ConfigAfterLoader: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let scan = file.document.scan else { return }
    for loader in scan.loaders {
      let late = scan.assignments.first {
        $0.text == loader.text && !$0.isFromLoader
          && $0.range.lowerBound >= loader.range.upperBound
      }
      let isInTime = scan.assignments.contains {
        $0.text == loader.text && !$0.isFromLoader && $0.range.lowerBound < loader.range.lowerBound
      }
      guard let late, !isInTime else { continue }
      let note = Diagnostic.Note(Self.loaded(), at: findings.location(loader.range))
      findings.report(at: late.nameRange, Self.late(), notes: [note])
      return
    }
  }
}

extension ConfigAfterLoader {
  static let late = Phrase(
    "config-after-loader.late", "the config stands after the button's code")

  static let loaded = Phrase("config-after-loader.loaded", "the button's code is loaded here")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "config-after-loader", .warning,
    summary: "in document order the config comes after the button's code",
    explanation: """
      The vendor asks for the config before the code of the button. After it, the config still works \
      while the script is loading, and no longer once it has loaded: it depends on the visitor's \
      network and cache. Move the config above the code.
      """,
    messages: [MessageForm(late)],
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
