internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax

/// Overrides that do not say what they override.
struct ExtendsMissing: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      let object = locale.overrides.object
      guard locale.overrides.extends == nil, object.unknowns.isEmpty else { continue }
      findings.report(
        at: object.anchor, Self.missing(), keyPath: [LocaleOverrides.extendsName],
        help: Self.addOne(.codes(BundledBases.names)),
        fixes: fix(for: locale, object).map { [$0] } ?? [], isHidden: locale.hidesInheritance)
    }
  }

  /// Adding the base of the file's own language keeps what visitors read; any other is a guess.
  private func fix(for locale: LocaleContext, _ object: ConfigObject) -> Fix? {
    guard let syntax = object.syntax, let language = locale.language?.language,
      BundledBases.overrides(named: language) != nil
    else { return nil }
    let edits = ObjectEditor(syntax).inserting(
      [.init(LocaleOverrides.extendsName, text: language)], at: .start)
    return Fix(Self.add(.code("\"\(language)\"")), .unsafe, edits: edits)
  }
}

extension ExtendsMissing {
  static let missing = Phrase(
    "extends-missing.missing", "these overrides do not say which base they extend")

  static let addOne = Phrase("extends-missing.add-one") { bases in
    "add extends with one of \(bases)"
  }

  static let add = Phrase("extends-missing.add") { base in "Add extends: \(base)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "extends-missing", .warning,
    summary: "overrides without extends",
    explanation: """
      The vendor's page asks for the source locale through extends: it names the base that fills \
      in what the overrides leave out. Without it nobody can tell which texts, and which names of \
      months and days, visitors will read.
      """,
    messages: [MessageForm(missing)],
    examples: [
      RuleExample(
        bad: #"⟦{⟧"new_messages": "News"}"#,
        good: #"{"extends": "en", "new_messages": "News"}"#)
    ])
}
