public import LocaleDiagnostics

/// How grave the findings of a rule are, as a user sets it.
public enum RuleLevel: String, Sendable, Hashable, CaseIterable {
  /// The rule does not run.
  case off
  /// The rule runs with its own severities.
  case on
  /// All its findings are notes.
  case note
  /// All its findings are warnings.
  case warning
  /// All its findings are errors.
  case error

  /// The severity that it gives all findings; `nil` where it gives none.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}
