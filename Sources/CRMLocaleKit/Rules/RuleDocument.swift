package import LocaleDiagnostics
internal import LocaleRules

/// The page of all rules, in Markdown: each under a heading of its code, so that a link can lead there.
///
/// It is made from the registry and stands in the repository as `Documentation/Rules.md`.
package enum RuleDocument {
  /// The whole page.
  package static func text(_ localizer: Localizer = .english) -> String {
    let rules = RuleRegistry.descriptors.sorted { $0.code.rawValue < $1.code.rawValue }
    let rows = rules.map { rule in
      let name = rule.code.rawValue
      return "| [`\(name)`](#\(name)) | \(rule.severity.rawValue) | "
        + cell(localizer.text(rule.summary)) + " |\n"
    }
    return """
      # Rules

      Made from the rules themselves by `crmlocale rules --markdown`: do not edit.

      | code | severity | reports |
      |---|---|---|
      \(rows.joined())
      \(rules.map { section(on: $0, localizer) }.joined(separator: "\n"))
      """
  }

  private static func section(on rule: RuleDescriptor, _ localizer: Localizer) -> String {
    var text = "## \(rule.code)\n\n\(localizer.text(rule.summary)) (\(rule.severity.rawValue)).\n\n"
    text += prose(localizer.text(rule.explanation))
    for example in rule.examples { text += self.text(of: example) }
    if rule.examples.contains(where: { $0.isFixed }) { text += "\nThis rule offers a fix.\n" }
    return text
  }

  private static func text(of example: RuleExample) -> String {
    let language = example.path.split(separator: ".").last ?? ""
    return "\nBad, in `\(example.path)`:\n\n" + block(example.badSource, language)
      + "\nGood:\n\n" + block(example.good, language)
  }

  /// A fenced block; no example has a fence in it.
  private static func block(_ source: String, _ language: Substring) -> String {
    "```\(language)\n\(source)\(source.hasSuffix("\n") ? "" : "\n")```\n"
  }

  /// Text as Markdown shows it: what it would take for markup is escaped.
  private static func prose(_ text: String) -> String {
    TextColumns.wrapped(escaped(text), width: 100).joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: String) -> String {
    escaped(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private static func escaped(_ text: String) -> String {
    text.map { "\\`*_<>[]#".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
