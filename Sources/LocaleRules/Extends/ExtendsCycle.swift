internal import LocaleDiagnostics
internal import LocaleModel

/// Files that extend one another in a circle.
enum ExtendsCycle: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    guard case .cycle(let paths) = subject.resolved.problem, let extends = subject.overrides.extends
    else { return }
    findings.report(descriptor, at: extends.value.range, message(paths))
  }
}

extension ExtendsCycle {
  private static func message(_ paths: [String]) -> String {
    "extends goes round in a circle: \(paths.joined(separator: " → "))"
  }

  static let descriptor = RuleDescriptor(
    "extends-cycle", .error,
    summary: "a chain of extends that comes back to itself",
    explanation: """
      A file takes what it does not say from the file that it extends, and so on down to a base. \
      A chain that comes back to one of its own files never reaches a base.
      """,
    examples: [
      RuleExample(
        path: "child.json",
        bad: #"{"extends": ⟦"./parent.json"⟧}"#,
        good: #"{"extends": "en"}"#,
        siblings: ["parent.json": #"{"extends": "./child.json"}"#])
    ])
}
