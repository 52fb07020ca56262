internal import LocaleDiagnostics
internal import LocaleModel

/// A comment that would silence a rule that does not exist.
struct UnknownSuppression: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for directive in Directive.all(in: file.document) {
      for setting in directive.settings where Self.silences(setting) {
        if setting.values.isEmpty {
          findings.report(at: setting.name.range, Self.nameless(), help: Self.nameThem())
        }
        for value in setting.values { check(value, &findings) }
      }
    }
  }

  private static func silences(_ setting: Directive.Setting) -> Bool {
    setting.name.text == DirectiveName.ignore.rawValue
      || setting.name.text == DirectiveName.ignoreFile.rawValue
  }

  private func check(_ value: Directive.Word, _ findings: inout Findings) {
    let codes = RuleRegistry.descriptors.map { $0.code.rawValue }
    guard !codes.contains(where: { $0.utf8.elementsEqual(value.text.utf8) }) else { return }
    let nearest = Suggestion.nearest(to: value.text, among: codes)
    findings.report(
      at: value.range, Self.unknown(.quoted(value.text)),
      help: nearest.map { Self.didYouMean(.code($0)) })
  }
}

extension UnknownSuppression {
  static let unknown = Phrase("unknown-suppression.unknown") { code in
    "there is no rule \(code): the comment silences nothing"
  }

  static let nameless = Phrase(
    "unknown-suppression.nameless", "the comment names no rule, and silences nothing")

  static let didYouMean = Phrase("unknown-suppression.did-you-mean") { code in
    "did you mean \(code)?"
  }

  static let nameThem = Phrase(
    "unknown-suppression.name-them", "name the codes, such as ignore=low-contrast, wrong-type")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "unknown-suppression", .warning,
    summary: "a comment or a setting that silences a rule which does not exist",
    explanation: """
      A comment silences by code, and each code is named: a misspelled one silences nothing, and \
      ignore alone would hide every mistake that anybody makes there later. What comes behind -- \
      is the reason, for those who read the file.
      """,
    messages: [
      MessageForm(unknown), MessageForm(nameless), MessageForm(SettingSuppression.unknown),
    ],
    examples: [
      RuleExample(
        path: "chat.json5",
        bad: """
          {
            extends: 'es',
            date_format: 'dd/MM/YYYY', // crmlocale: ignore=⟦date-pattern-weekyear⟧
          }
          """,
        good: """
          {
            extends: 'es',
            date_format: 'dd/MM/YYYY', // crmlocale: ignore=date-pattern-week-year
          }
          """),
      RuleExample(
        path: "chat.json5",
        bad: """
          {
            extends: 'es',
            greeting: 'Hola', // crmlocale: ⟦ignore⟧
          }
          """,
        good: """
          {
            extends: 'es',
            greeting: 'Hola', // crmlocale: ignore=unknown-key -- our own script reads it
          }
          """),
    ])
}
