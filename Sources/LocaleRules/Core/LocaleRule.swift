internal import LocaleDiagnostics

/// A rule about the strings that a file overrides, and about what it extends.
protocol LocaleRule: Sendable {
  /// The rule's words.
  static var descriptor: RuleDescriptor { get }

  /// Reports what the rule finds.
  static func check(_ subject: LocaleContext, into findings: inout Findings)
}
