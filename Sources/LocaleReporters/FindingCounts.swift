internal import LocaleDiagnostics

/// How many findings there are of each severity.
struct FindingCounts: Sendable {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notes = 0

  mutating func count(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  var isEmpty: Bool { errors + warnings + notes == 0 }

  /// Those that there are, the gravest first.
  var messages: [MessageArgument] {
    var parts: [MessageArgument] = []
    if errors > 0 { parts.append(.message(ReportWords.errors(.number(errors)))) }
    if warnings > 0 { parts.append(.message(ReportWords.warnings(.number(warnings)))) }
    if notes > 0 { parts.append(.message(ReportWords.notes(.number(notes)))) }
    return parts
  }
}
