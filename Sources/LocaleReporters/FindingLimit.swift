internal import LocaleDiagnostics

/// The findings of a file that a report for people shows: of each code so many that somebody might still
/// read them, and then only how many more there are.
struct FindingLimit {
  /// How many findings of one code in one file are shown.
  static let most = 1000

  /// A code with more findings than are shown.
  struct Rest {
    let code: RuleCode
    let count: Int
  }

  /// What is shown, in the order given.
  let shown: [Diagnostic]

  /// What is not, in the order in which its codes came first.
  let rest: [Rest]

  /// Limits findings.
  init(_ findings: [Diagnostic]) {
    guard findings.count > Self.most else {
      (shown, rest) = (findings, [])
      return
    }
    var counts: [RuleCode: Int] = [:]
    var codes: [RuleCode] = []
    shown = findings.filter { finding in
      counts[finding.code, default: 0] += 1
      if counts[finding.code] == Self.most + 1 { codes.append(finding.code) }
      return counts[finding.code, default: 0] <= Self.most
    }
    rest = codes.map { Rest(code: $0, count: counts[$0, default: 0] - Self.most) }
  }
}
