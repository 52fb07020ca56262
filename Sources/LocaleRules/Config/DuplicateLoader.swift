internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// The button's code twice on one page.
struct DuplicateLoader: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let loaders = file.document.scan?.loaders else { return }
    for (index, loader) in loaders.enumerated() {
      guard let first = loaders[..<index].first(where: { $0.surelyMeets(loader) }) else { continue }
      findings.report(
        at: loader.source?.fileRange ?? loader.range, Self.twice(),
        notes: [.init(Self.firstIsHere(), at: findings.location(first.range))])
      return
    }
  }
}

extension DuplicateLoader {
  static let twice = Phrase(
    "duplicate-loader.twice", "the button's code is loaded a second time on this page")

  static let firstIsHere = Phrase("duplicate-loader.first-is-here", "it is loaded here first")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "duplicate-loader", .warning,
    summary: "the button's code twice on one page",
    explanation: """
      A second copy of the button's code starts a second button, or takes the settings of the first \
      away. Mostly one copy stands in the theme and another in a tag manager or on the page. Keep one.
      """,
    messages: [MessageForm(twice)],
    examples: [
      RuleExample(
        path: "index.html",
        bad: """
          <script src="https://gso.kommo.com/js/button.js"></script>
          <script src="⟦https://gso.kommo.com/js/button.js⟧"></script>
          """,
        good: """
          <script src="https://gso.kommo.com/js/button.js"></script>
          """)
    ])
}
