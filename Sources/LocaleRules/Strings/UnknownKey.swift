internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// A string that the chat does not have: it is ignored, and the string that was meant keeps the
/// base's text.
struct UnknownKey: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for config in file.document.configs where config.widgetName != nil {
      report(config.localeLanguages, into: &findings)
    }
    for locale in file.locales {
      let object = locale.overrides.object
      // Of two with one name duplicate-key speaks: here it is said once, of the one that counts.
      for property in locale.overrides.unknownProperties
      where object[property.name]?.nameRange == property.nameRange {
        report(property, of: locale.overrides, into: &findings)
      }
      for property in locale.overrides.commentProperties {
        findings.report(
          at: property.nameRange, Self.comment(.quoted(property.name)), keyPath: [property.name],
          severity: .note, help: Self.commentElsewhere())
      }
    }
  }

  /// A map of languages that is handed to the chat as it is.
  private func report(_ languages: [ConfigProperty], into findings: inout Findings) {
    guard let first = languages.first else { return }
    findings.report(
      at: first.nameRange, Self.languages(.codes(languages.map { $0.name })),
      keyPath: ["onlinechat", "locale"], help: Self.oneLanguage())
  }

  private static let names = StringKey.allCases.map { $0.rawValue }

  private func report(
    _ property: ConfigProperty, of overrides: LocaleOverrides, into findings: inout Findings
  ) {
    let nearest = KeyMisspellings.nearest(to: property.name)
    let renames = nearest.map { fixes(of: property, to: $0, in: overrides) } ?? []
    let help = nearest.map { Self.didYouMean(.code($0)) } ?? Self.known(.codes(Self.names))
    findings.report(
      at: property.nameRange, Self.ignored(.quoted(property.name)), keyPath: [property.name],
      help: renames.isEmpty ? help : nil, fixes: renames)
  }

  /// Renames the property, unless the file already has the one that it would become.
  private func fixes(
    of property: ConfigProperty, to name: String, in overrides: LocaleOverrides
  ) -> [Fix] {
    guard overrides.object[name] == nil, let member = property.member,
      let object = overrides.object.syntax
    else { return [] }
    return [.writing(name, .safe, edits: ObjectEditor(object).renaming(member, to: name))]
  }
}

extension UnknownKey {
  static let ignored = Phrase("unknown-key.ignored") { name in
    "the chat has no string \(name): it is ignored"
  }

  static let comment = Phrase("unknown-key.comment") { name in "the chat ignores \(name)" }

  static let commentElsewhere = Phrase(
    "unknown-key.comment-elsewhere",
    """
    in a file that ends in .json5 comments can be comments; to silence findings in strict JSON, or \
    this note, write a suppression in crmlocale.jsonc
    """)

  static let languages = Phrase("unknown-key.languages") { names in
    "the chat takes the strings of one language, and ignores \(names)"
  }

  static let oneLanguage = Phrase(
    "unknown-key.one-language",
    """
    keep the map in a JSON file: from it crmlocale config writes a script that picks the visitor's \
    language
    """)

  static let didYouMean = Phrase("unknown-key.did-you-mean") { name in "did you mean \(name)?" }

  static let known = Phrase("unknown-key.known") { names in "the chat's strings are \(names)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "unknown-key", .error,
    summary: "a string that the chat does not have",
    explanation: """
      The chat reads nine strings and extends. Any other key is ignored without a word: the \
      translation is written, and visitors still read the base's text. Mostly it is a typing \
      mistake; then the nearest key is offered.
      """,
    messages: [MessageForm(ignored), MessageForm(comment), MessageForm(languages)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "⟦delivery_status_eror⟧": "Not sent"}"#,
        good: #"{"extends": "en", "delivery_status_error": "Not sent"}"#, isFixed: true)
    ])
}
