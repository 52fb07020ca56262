internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules

/// What `crmlocale rules` prints: the rules and the chat's strings, in words.
public enum RulePages {
  /// The names that have a page: the codes of the rules, then the chat's strings.
  public static var names: [String] {
    RuleRegistry.descriptors.map(\.code.rawValue) + StringKey.allCases.map(\.rawValue)
  }

  /// One line for each rule and each string.
  public static var overview: String {
    let rules = RuleRegistry.descriptors.map {
      ($0.code.rawValue, $0.severity.rawValue, $0.summary.description)
    }
    let strings = StringKey.allCases.map { ($0.rawValue, $0.kind.rawValue, "") }
    let width = (rules + strings).map(\.0.count).max() ?? 0
    func line(_ row: (String, String, String)) -> String {
      let name = row.0 + String(repeating: " ", count: width - row.0.count)
      let kind = row.1 + String(repeating: " ", count: max(0, 7 - row.1.count))
      return row.2.isEmpty ? "  \(name)  \(row.1)\n" : "  \(name)  \(kind)  \(row.2)\n"
    }
    return "Rules\n" + rules.map(line).joined() + "\nStrings of the chat\n"
      + strings.map(line).joined()
      + "\n`crmlocale rules NAME` explains one of them.\n"
  }

  /// The page of a rule or a string; `nil` where there is none of the name.
  public static func page(of name: String) -> String? {
    if let rule = RuleRegistry.descriptors.first(where: { $0.code.rawValue == name }) {
      return page(of: rule)
    }
    return StringKey(rawValue: name).map(page)
  }

  private static func page(of rule: RuleDescriptor) -> String {
    var text = "\(rule.code) (\(rule.severity.rawValue))\n\n\(rule.summary)\n\n"
    text +=
      TextColumns.wrapped(rule.explanation.description, width: 90).joined(separator: "\n") + "\n"
    for example in rule.examples {
      text += "\nBad, in \(example.path):\n\n" + indented(example.badSource)
      text +=
        "\nGood\(example.isFixed ? ", and what the fix writes" : ""):\n\n"
        + indented(example.good)
    }
    if let fix = rule.examples.contains(where: \.isFixed) ? "This rule offers a fix." : nil {
      text += "\n\(fix)\n"
    }
    return text
      + "\nTo silence it for one line: a comment `crmlocale: ignore=\(rule.code)` on that line or "
      + "above it.\n"
  }

  private static func page(of key: StringKey) -> String {
    "\(key.rawValue) (\(key.kind.rawValue))\n\n"
      + TextColumns.wrapped(key.translatorNote, width: 90).joined(separator: "\n") + "\n"
  }

  private static func indented(_ source: String) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }
}
