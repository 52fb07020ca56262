internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax

/// A comment for crmlocale that names no setting or no language.
struct InvalidDirective: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for directive in Directive.all(in: file.document) {
      if directive.settings.isEmpty {
        findings.report(
          at: directive.comment.range, Self.empty(), help: Self.known(.codes(Self.names)))
      }
      for setting in directive.settings { check(setting, file.options.facts, &findings) }
    }
  }

  private func check(
    _ setting: Directive.Setting, _ facts: any LanguageFacts, _ findings: inout Findings
  ) {
    switch DirectiveName(rawValue: setting.name.text) {
    case .ignore, .ignoreFile: break
    case .language: checkLanguage(setting, facts, &findings)
    case nil:
      let nearest = Suggestion.nearest(to: setting.name.text, among: Self.names)
      findings.report(
        at: setting.name.range, Self.unknown(.quoted(setting.name.text)),
        help: nearest.map { Self.didYouMean(.code($0)) } ?? Self.known(.codes(Self.names)))
    }
  }

  private func checkLanguage(
    _ setting: Directive.Setting, _ facts: any LanguageFacts, _ findings: inout Findings
  ) {
    guard let value = setting.values.first, setting.values.count == 1 else {
      return findings.report(at: setting.name.range, Self.noLanguage(), help: Self.nameOne())
    }
    if let tag = try? LanguageTag(value.text), facts.isLanguage(tag.language) { return }
    findings.report(
      at: value.range, Self.unknownLanguage(.quoted(value.text)), help: Self.nameOne())
  }

  private static var names: [String] { DirectiveName.allCases.map { $0.rawValue } }
}

extension InvalidDirective {
  static let empty = Phrase("invalid-directive.empty", "the comment sets nothing")

  static let unknown = Phrase("invalid-directive.unknown") { name in
    "crmlocale has no setting \(name)"
  }

  static let noLanguage = Phrase("invalid-directive.no-language", "the comment names no language")

  static let unknownLanguage = Phrase("invalid-directive.unknown-language") { tag in
    "\(tag) is not the tag of a language"
  }

  static let didYouMean = Phrase("invalid-directive.did-you-mean") { name in
    "did you mean \(name)?"
  }

  static let known = Phrase("invalid-directive.known") { names in
    "a comment can set \(names)"
  }

  static let nameOne = Phrase("invalid-directive.name-one", "name one, such as language=pt-BR")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "invalid-directive", .warning,
    summary: "a comment for crmlocale that names no setting or no language",
    explanation: """
      A comment that begins with crmlocale: can say which codes are silent and which language the \
      strings are in. A misspelled setting does nothing, and whoever wrote it believes that it does.
      """,
    messages: [
      MessageForm(empty), MessageForm(unknown), MessageForm(noLanguage),
      MessageForm(unknownLanguage),
    ],
    examples: [
      RuleExample(
        path: "chat.json5",
        bad: "// crmlocale: ⟦langauge⟧=es\n{extends: 'es', date_format: 'dd/MM/yyyy'}",
        good: "// crmlocale: language=es\n{extends: 'es', date_format: 'dd/MM/yyyy'}"),
      RuleExample(
        path: "chat.json5",
        bad: "// crmlocale: language=⟦spanish⟧\n{extends: 'es', date_format: 'dd/MM/yyyy'}",
        good: "// crmlocale: language=es\n{extends: 'es', date_format: 'dd/MM/yyyy'}"),
      RuleExample(
        path: "chat.json5",
        bad: "// crmlocale: ⟦language⟧\n{extends: 'es', date_format: 'dd/MM/yyyy'}",
        good: "// crmlocale: language=es\n{extends: 'es', date_format: 'dd/MM/yyyy'}"),
      RuleExample(
        path: "chat.json5",
        bad: "⟦// crmlocale:⟧\n{extends: 'es', date_format: 'dd/MM/yyyy'}",
        good: "// crmlocale: language=es\n{extends: 'es', date_format: 'dd/MM/yyyy'}"),
    ])
}
