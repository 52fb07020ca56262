public import LocaleDiagnostics
public import LocaleFacts
internal import LocaleICU
internal import LocaleModel
internal import LocaleReporters
internal import LocaleRules
internal import Phrasebook

/// What `crmlocale rules` prints: the rules and the chat's strings, in words.
public struct RulePages: Sendable {
  private let localizer: Localizer
  private let phrases: LanguagePhrases?

  /// The pages in a language.
  ///
  /// - Parameters:
  ///   - localizer: The language that the pages are in.
  ///   - language: The language of which the strings' pages tell what its speakers write.
  public init(localizer: Localizer = .english, language: LanguageTag? = nil) {
    self.localizer = localizer
    phrases = language.flatMap { Phrasebook.language(of: $0) }
  }

  /// Whether there is anything to tell of a language.
  public static func knows(_ language: LanguageTag) -> Bool {
    Phrasebook.language(of: language) != nil
  }

  /// The names that have a page: the codes of the rules, then the chat's strings.
  public static var names: [String] {
    RuleRegistry.descriptors.map { $0.code.rawValue } + StringKey.allCases.map { $0.rawValue }
  }

  /// One line for each rule and each string.
  public var overview: String {
    let rules = RuleRegistry.descriptors.map {
      ($0.code.rawValue, localizer.text($0.severity.label), localizer.text($0.summary))
    }
    let strings = StringKey.allCases.map { ($0.rawValue, localizer.text($0.kind.name), "") }
    let width = (rules + strings).map { $0.0.count }.max() ?? 0
    func line(_ row: (String, String, String)) -> String {
      let name = row.0 + String(repeating: " ", count: width - row.0.count)
      let kind = row.1 + String(repeating: " ", count: max(0, 7 - row.1.count))
      return row.2.isEmpty ? "  \(name)  \(row.1)\n" : "  \(name)  \(kind)  \(row.2)\n"
    }
    return localizer.text(Self.rules()) + "\n" + rules.map(line).joined() + "\n"
      + localizer.text(Self.strings()) + "\n" + strings.map(line).joined() + "\n"
      + localizer.text(Self.more(.code("crmlocale rules NAME"))) + "\n"
  }

  /// The page of a rule or a string; `nil` where there is none of the name.
  public func page(of name: String) -> String? {
    if let rule = RuleRegistry.descriptors.first(where: { $0.code.rawValue == name }) {
      return page(of: rule)
    }
    return StringKey(rawValue: name).map(page)
  }

  private func page(of rule: RuleDescriptor) -> String {
    let severity = localizer.text(rule.severity.label)
    let head = "\(rule.code) (\(severity))\n\n\(localizer.text(rule.summary))\n\n"
    let fix = rule.examples.contains { $0.isFixed } ? "\n\(localizer.text(Self.hasFix()))\n" : ""
    let silence = Self.silence(.code("crmlocale: ignore=\(rule.code)"))
    return head + wrapped(rule.explanation) + rule.examples.map(example).joined() + fix
      + "\n\(localizer.text(silence))\n"
  }

  private func example(_ example: RuleExample) -> String {
    let good = example.isFixed ? Self.goodByFix() : Self.good()
    return "\n\(localizer.text(Self.bad(.code(example.path))))\n\n" + indented(example.badSource)
      + "\n\(localizer.text(good))\n\n" + indented(example.good)
  }

  private func page(of key: StringKey) -> String {
    "\(key.rawValue) (\(localizer.text(key.kind.name)))\n\n" + wrapped(key.translatorNote)
      + (phrases.map { speakers($0, key) } ?? "")
  }

  private static func name(of phrases: LanguagePhrases) -> LanguageName {
    let tag = try? LanguageTag(phrases.code)
    return LanguageName(
      tag: phrases.code,
      english: tag.map { ICULanguageFacts.shared.englishName(of: $0) } ?? phrases.code)
  }

  /// What speakers of the language write, and what says something else.
  private func speakers(_ phrases: LanguagePhrases, _ key: StringKey) -> String {
    let recommended = Self.recommended(
      .language(Self.name(of: phrases)), .text(phrases.recommended(key)))
    guard let entry = phrases[key] else { return "\n\(localizer.text(recommended))\n" }
    let compared =
      entry.isReviewed ? Self.compared(.list(entry.products.map { .text($0) })) : Self.notReviewed()
    var lines = [recommended, compared]
    if !entry.otherForms.isEmpty {
      lines.append(Self.alsoRight(.list(entry.otherForms.map { .quoted($0) })))
    }
    if !entry.wrongForms.isEmpty {
      lines.append(Self.wrong(.list(entry.wrongForms.map { .quoted($0.text) })))
    }
    return "\n" + lines.map(wrapped).joined()
  }

  private func wrapped(_ message: Message) -> String {
    TextColumns.wrapped(localizer.text(message), width: 90).joined(separator: "\n") + "\n"
  }

  private func indented(_ source: String) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }
}

extension RulePages {
  static let rules = Phrase("rules.rules", "Rules")
  static let strings = Phrase("rules.strings", "Strings of the chat")
  static let recommended = Phrase("rules.recommended") { language, text in
    "In \(language) write: \(text)"
  }
  static let compared = Phrase("rules.compared") { products in
    "These chats say the same: \(products)."
  }
  static let notReviewed = Phrase(
    "rules.not-reviewed", "Not yet reviewed: a speaker should look at it.")
  static let alsoRight = Phrase("rules.also-right") { forms in "As right: \(forms)." }
  static let wrong = Phrase("rules.wrong") { forms in "These say something else: \(forms)." }
  static let more = Phrase("rules.more") { command in "`\(command)` explains one of them." }
  static let bad = Phrase("rules.bad") { path in "Bad, in \(path):" }
  static let good = Phrase("rules.good", "Good:")
  static let goodByFix = Phrase("rules.good-by-fix", "Good, and what the fix writes:")
  static let hasFix = Phrase("rules.has-fix", "This rule offers a fix.")
  static let silence = Phrase("rules.silence") { comment in
    "To silence it for one line: a comment `\(comment)` on that line or above it."
  }
}
