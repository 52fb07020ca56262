internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import PatternAnalysis

/// A pattern that comes from the base, or from a file that is extended, and misleads.
struct InheritedDatePattern: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for pattern in locale.inheritedPatterns { report(pattern, in: locale, into: &findings) }
    }
  }

  private func report(
    _ pattern: InheritedPattern, in locale: LocaleContext, into findings: inout Findings
  ) {
    let tokens = pattern.analysis.misreadTokens
    guard let first = tokens.first else { return }
    let text = pattern.analysis.pattern.text
    let fixed = text.replacing(tokens.map { ($0.misreading.range, $0.misreading.replacement.text) })
    let range = locale.inheritanceRange
    let message = Self.misleads(
      .code(pattern.key.rawValue), .code(pattern.origin), .code(text),
      .code(first.misreading.token.text))
    findings.report(
      at: range, message, keyPath: [pattern.key.rawValue],
      notes: [findings.evidence(first.evidence, at: range)],
      // A file that is extended is better fixed itself.
      fixes: pattern.isFromBase ? fixes(pattern.key, fixed, in: locale) : [],
      isHidden: locale.hidesInheritance || locale.misspellings.contains(pattern.key))
  }

  private func fixes(_ key: StringKey, _ text: String, in locale: LocaleContext) -> [Fix] {
    guard let object = locale.overrides.object.syntax else { return [] }
    let edits = ObjectEditor(object).inserting([.init(key.rawValue, text: text)])
    return [Fix(Self.add(.code(key.rawValue), .code("\"\(text)\"")), .safe, edits: edits)]
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
      it with a pattern that prints the same on all other days. A pattern that comes from a file \
      that is extended is named too, and fixed in that file.
      """,
    messages: [MessageForm(misleads)],
    examples: [
      RuleExample(
        bad: #"{"extends": ⟦"en"⟧, "new_messages": "News"}"#,
        good: #"{"extends": "en", "new_messages": "News", "date_format": "dd.MM.yyyy"}"#,
        isFixed: true)
    ])
}
