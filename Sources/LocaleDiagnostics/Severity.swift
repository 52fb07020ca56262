/// What a finding promises to whoever reads it.
///
/// Severities are ordered by weight: `.note < .warning < .error`.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth knowing; nothing has to change.
  case note
  /// Probably not what was meant.
  case warning
  /// Visitors will see something broken, or the widget fails.
  case error

  /// Whether one weighs less than another.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
