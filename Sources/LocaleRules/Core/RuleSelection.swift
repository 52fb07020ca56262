public import LocaleDiagnostics

/// Which rules run, and how grave their findings are: data, so that flags, settings and comments need
/// no `if` in any rule.
///
///     var selection = RuleSelection()
///     selection.disable("low-contrast")
///     selection.setSeverity(.error, of: "untranslated")
public struct RuleSelection: Sendable, Hashable {
  private var disabled: Set<RuleCode> = []
  private var severities: [RuleCode: Severity] = [:]

  /// All rules, each with its own severity.
  public init() {}

  /// Whether all rules run.
  var isWhole: Bool { disabled.isEmpty }

  /// Whether a rule runs.
  public func runs(_ code: RuleCode) -> Bool { !disabled.contains(code) }

  /// The severity of a rule's findings; `nil` where the rule decides.
  public func severity(of code: RuleCode) -> Severity? { severities[code] }

  /// Keeps a rule from running.
  public mutating func disable(_ code: RuleCode) { disabled.insert(code) }

  /// Lets a rule run that was kept from it.
  public mutating func enable(_ code: RuleCode) { disabled.remove(code) }

  /// Gives all findings of a rule one severity, whatever the rule would give them; `nil` leaves it to
  /// the rule.
  public mutating func setSeverity(_ severity: Severity?, of code: RuleCode) {
    severities[code] = severity
  }
}
