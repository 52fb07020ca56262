internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import PatternAnalysis

/// A pattern that comes from the base and misleads.
struct InheritedDatePattern: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales where !locale.resolved.isOpen {
      guard let base = locale.resolved.base else { continue }
      for key in StringKey.allCases where key.purpose != nil {
        report(key, from: base, in: locale, into: &findings)
      }
    }
  }

  private func report(
    _ key: StringKey, from base: LocaleLayer, in locale: LocaleContext,
    into findings: inout Findings
  ) {
    guard let inherited = locale.resolved[key], inherited.source.path == base.path,
      let text = inherited.text, let purpose = key.purpose
    else { return }
    let tokens = locale.analyses.analysis(of: text, for: purpose).misreadTokens
    guard let first = tokens.first else { return }
    let fixed = text.replacing(tokens.map { ($0.misreading.range, $0.misreading.replacement.text) })
    let range = locale.inheritanceRange
    let message = Self.misleads(
      .code(key.rawValue), .code(base.baseName ?? base.path), .code(text),
      .code(first.misreading.token.text))
    findings.report(
      at: range, message, keyPath: [key.rawValue],
      notes: [findings.evidence(first.evidence, at: range)], fixes: fixes(key, fixed, in: locale),
      isHidden: locale.hidesInheritance || locale.misspellings.contains(key))
  }

  private func fixes(_ key: StringKey, _ text: String, in locale: LocaleContext) -> [Fix] {
    guard let object = locale.overrides.object.syntax else { return [] }
    let edits = ObjectEditor(object).inserting([.init(key.rawValue, text: text)])
    return [Fix(Self.add(.code(key.rawValue), .quoted(text)), .safe, edits: edits)]
  }
}

extension InheritedDatePattern {
  static let misleads = Phrase("inherited-date-pattern.misleads") { key, base, pattern, token in
    "\(key) comes from \(base) as \(pattern), and its \(token) misleads"
  }

  static let add = Phrase("inherited-date-pattern.add") { key, pattern in "Add \(key): \(pattern)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "inherited-date-pattern", .note,
    summary: "a pattern from the base that misleads",
    explanation: """
      The built-in date_format is documented as dd.MM.YYYY in every base. Its YYYY is the \
      week-numbering year: around the turn of the year visitors read a wrong one. The fix overrides \
      it with a pattern that prints the same on all other days.
      """,
    messages: [MessageForm(misleads)],
    examples: [
      RuleExample(
        bad: #"{"extends": ⟦"en"⟧, "new_messages": "News"}"#,
        good: #"{"extends": "en", "new_messages": "News", "date_format": "dd.MM.yyyy"}"#,
        isFixed: true)
    ])
}
