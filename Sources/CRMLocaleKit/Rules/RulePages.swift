public import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules

/// What `crmlocale rules` prints: the rules and the chat's strings, in words.
public struct RulePages: Sendable {
  private let localizer: Localizer

  /// The pages in a language.
  public init(localizer: Localizer = .english) {
    self.localizer = localizer
  }

  /// The names that have a page: the codes of the rules, then the chat's strings.
  public static var names: [String] {
    RuleRegistry.descriptors.map { $0.code.rawValue } + StringKey.allCases.map { $0.rawValue }
  }

  /// One line for each rule and each string.
  public var overview: String {
    let rules = RuleRegistry.descriptors.map {
      ($0.code.rawValue, $0.severity.rawValue, localizer.text($0.summary))
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
    let head = "\(rule.code) (\(rule.severity.rawValue))\n\n\(localizer.text(rule.summary))\n\n"
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
  static let more = Phrase("rules.more") { command in "`\(command)` explains one of them." }
  static let bad = Phrase("rules.bad") { path in "Bad, in \(path):" }
  static let good = Phrase("rules.good", "Good:")
  static let goodByFix = Phrase("rules.good-by-fix", "Good, and what the fix writes:")
  static let hasFix = Phrase("rules.has-fix", "This rule offers a fix.")
  static let silence = Phrase("rules.silence") { comment in
    "To silence it for one line: a comment `\(comment)` on that line or above it."
  }
}
