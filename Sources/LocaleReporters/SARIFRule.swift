internal import JSONText
internal import LocaleDiagnostics

/// A rule as SARIF describes it: a `reportingDescriptor` (section 3.49).
struct SARIFRule {
  private let localizer: Localizer
  private let page: String?

  /// - Parameter page: The page that explains all rules, each under a heading of its code.
  init(_ localizer: Localizer, page: String?) {
    self.localizer = localizer
    self.page = page
  }

  func json(_ rule: RuleDescriptor) -> JSONValue {
    .object(present: [
      "id": .string(rule.code.rawValue),
      "shortDescription": ["text": .string(localizer.text(rule.summary))],
      "fullDescription": ["text": .string(localizer.text(rule.explanation))],
      "helpUri": page.map { .string("\($0)#\(rule.code.rawValue)") },
      "help": [
        "text": .string(localizer.text(rule.explanation)), "markdown": .string(markdown(rule)),
      ],
      "messageStrings": .object(
        rule.messages.map { form in
          .init(form.id, ["text": .string(localizer.text(form.template))])
        }),
      "defaultConfiguration": ["level": .string(rule.severity.sarifLevel)],
    ])
  }

  private func markdown(_ rule: RuleDescriptor) -> String {
    var text = localizer.text(rule.explanation)
    if let example = rule.examples.first {
      text +=
        "\n\n**Reported**\n\n" + block(example.badSource) + "\n\n**Not reported**\n\n"
        + block(example.good)
    }
    return text
  }

  /// A fenced block with a fence longer than any that the text could hold.
  private func block(_ text: String) -> String {
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
