internal import JSONText
internal import LocaleDiagnostics

/// A rule as SARIF describes it: a `reportingDescriptor` (section 3.49).
enum SARIFRule {
  static func json(_ rule: RuleDescriptor) -> JSONValue {
    [
      "id": .string(rule.code.rawValue),
      "shortDescription": ["text": .string(rule.summary)],
      "fullDescription": ["text": .string(rule.explanation)],
      "help": ["text": .string(rule.explanation), "markdown": .string(markdown(rule))],
      "defaultConfiguration": ["level": .string(rule.severity.sarifLevel)],
    ]
  }

  private static func markdown(_ rule: RuleDescriptor) -> String {
    var text = rule.explanation
    if let example = rule.examples.first {
      let bad = String(example.bad.filter { $0 != "⟦" && $0 != "⟧" })
      text += "\n\n**Reported**\n\n" + block(bad) + "\n\n**Not reported**\n\n" + block(example.good)
    }
    return text
  }

  /// A fenced block with a fence longer than any that the text could hold.
  private static func block(_ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)"
  }
}
