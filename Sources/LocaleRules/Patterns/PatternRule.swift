internal import LocaleDiagnostics

/// A rule about one date-fns pattern.
protocol PatternRule: Sendable {
  /// The rule's words.
  static var descriptor: RuleDescriptor { get }

  /// Whether it knows the letters of 1.x, which mean other things.
  static var readsLegacyPatterns: Bool { get }

  /// Reports what the rule finds.
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings)
}

extension PatternRule {
  static var readsLegacyPatterns: Bool { false }
}
