internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A value of the vendor's sample, left as it was pasted.
struct SampleValue: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales { checkTexts(locale, into: &findings) }
    for visit in file.configs.flatMap({ $0[["onlinechat", "theme"]] }) {
      checkTheme(visit, into: &findings)
    }
  }

  private func checkTexts(_ locale: LocaleContext, into findings: inout Findings) {
    for shown in locale.shown.texts
    where shown.key == .composePlaceholder && shown.text.isSame(as: VendorSample.placeholder) {
      let range = shown.value.range
      // What is said of the text already says that it cannot stay.
      guard !findings.diagnostics.contains(where: { $0.location.range == range }) else { continue }
      findings.report(
        at: range, Self.text(.code(shown.key.rawValue)), keyPath: [shown.key.rawValue],
        help: Self.ownText())
    }
  }

  private func checkTheme(_ visit: ConfigWalk.Visit, into findings: inout Findings) {
    for case let theme? in visit.property.value.alternatives.map({ $0.object }) {
      let colors = VendorSample.colors { path in
        var object: ConfigObject? = theme
        for name in path.dropLast() { object = object?[name]?.value.object }
        return path.last.flatMap { object?[$0]?.value.syntax?.string?.text }
      }
      guard !colors.isEmpty else { continue }
      findings.report(
        at: visit.property.nameRange, Self.colors(.codes(colors.map { $0.value })),
        keyPath: visit.keyPath, help: Self.ownColors())
    }
  }
}

extension String {
  fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension SampleValue {
  static let text = Phrase("sample-value.text") { key in
    "\(key) is the sample of the vendor's page"
  }

  static let ownText = Phrase(
    "sample-value.own-text", "write your own text, or leave it out")

  static let colors = Phrase("sample-value.colors") { colors in
    "this theme has the colours of the sample on the vendor's page: \(colors)"
  }

  static let ownColors = Phrase(
    "sample-value.own-colors", "write the colours of your site, or leave theme out")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "sample-value", .note,
    summary: "a value of the vendor's sample that was left in place",
    explanation: """
      Configs are pasted from the vendor's page and filled in. What is left of the sample reaches \
      visitors: "write your question..." in the field to write in, pink letters on yellow. One colour \
      may be anybody's choice; told is a theme that has three or more of the sample's. A user_id of the sample is told by unhashed-user-id.
      """,
    messages: [MessageForm(text), MessageForm(colors)],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: """
          window.crmPluginConfig = {onlinechat: {locale: \
          {extends: 'en', compose_placeholder: ⟦'write your question...'⟧}}};
          """,
        good: """
          window.crmPluginConfig = {onlinechat: {locale: \
          {extends: 'en', compose_placeholder: 'Which tea are you after?'}}};
          """)
    ])
}
