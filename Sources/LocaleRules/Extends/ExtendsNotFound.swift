internal import LocaleDiagnostics
internal import LocaleModel

/// An `extends` that leads to a file that cannot be had.
enum ExtendsNotFound: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    guard case .unavailable(let path, let reason) = subject.resolved.problem,
      let extends = subject.overrides.extends
    else { return }
    findings.report(
      descriptor, at: extends.value.range,
      message(path, reason, through: subject.resolved.layers.dropFirst().map(\.path)))
  }
}

extension ExtendsNotFound {
  private static func message(_ path: String, _ reason: String, through files: [String]) -> String {
    let way = files.isEmpty ? "" : " (through \(files.joined(separator: ", ")))"
    return "extends leads to \(path)\(way), but \(reason)"
  }

  static let descriptor = RuleDescriptor(
    "extends-not-found", .error,
    summary: "extends leads to a file that cannot be had",
    explanation: """
      The path is taken from the file that it stands in. It may lead upwards (../base.json), but \
      not out of the folder that crmlocale runs in, links followed: --root names another.
      """,
    examples: [
      RuleExample(
        path: "child.json",
        bad: #"{"extends": ⟦"./bace.json"⟧}"#,
        good: #"{"extends": "./base.json"}"#,
        siblings: ["base.json": #"{"extends": "en"}"#])
    ])
}
