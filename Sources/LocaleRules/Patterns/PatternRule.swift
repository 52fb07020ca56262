internal import LocaleDiagnostics

/// A rule about one date-fns pattern.
protocol PatternRule: Sendable {
  /// The rule's words.
  static var descriptor: RuleDescriptor { get }

  /// Reports what the rule finds.
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings)
}
