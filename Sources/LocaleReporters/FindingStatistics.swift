public import LocaleDiagnostics

/// How many findings of each code there are, and how many of them a fix is offered for.
///
///     12  date-pattern-week-year  (10 fixable)
///      3  unknown-key
public struct FindingStatistics: Sendable {
  private struct Count {
    var findings = 0
    var fixes = 0
  }

  private var counts: [RuleCode: Count] = [:]

  /// Nothing was counted yet.
  public init() {}

  /// Counts findings.
  public mutating func count(_ findings: [Diagnostic]) {
    for finding in findings {
      counts[finding.code, default: Count()].findings += 1
      if !finding.fixes.isEmpty { counts[finding.code, default: Count()].fixes += 1 }
    }
  }

  /// A line for each code, those with most findings first.
  public func lines(_ localizer: Localizer = .english) -> [String] {
    let rows = counts.sorted { left, right in
      left.value.findings != right.value.findings
        ? left.value.findings > right.value.findings
        : left.key.rawValue.utf8.lexicographicallyPrecedes(right.key.rawValue.utf8)
    }
    let width = String(rows.first?.value.findings ?? 0).utf8.count
    return rows.map { code, count in
      let digits = String(count.findings)
      let number = String(repeating: " ", count: width - digits.utf8.count) + digits
      guard count.fixes > 0 else { return "\(number)  \(code)" }
      return "\(number)  \(code)  (\(localizer.text(Self.fixable(.number(count.fixes)))))"
    }
  }

  private static let fixable = Phrase("statistics.fixable") { count in "\(count) fixable" }
}
