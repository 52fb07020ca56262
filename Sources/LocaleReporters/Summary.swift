internal import LocaleDiagnostics

/// The last line of a report for people.
///
///     2 errors, 1 warning, 3 notes in 2 files; --fix mends 2
///     1 error in 1 of 3 files (2 warnings not shown); --fix mends 1, --unsafe-fixes 1 more
///     No findings in 1 file.
///     Nothing was checked.
struct Summary {
  let line: String

  /// Sums up a report of which findings under a severity are not shown.
  init(_ report: Report, minimumSeverity: Severity) {
    let shown = report.diagnostics.filter { $0.severity >= minimumSeverity }
    let hidden = report.diagnostics.filter { $0.severity < minimumSeverity }
    let notShown = hidden.isEmpty ? "" : " (\(Self.counts(hidden)) not shown)"
    let files = Self.count(report.files.count, "file")
    guard !report.files.isEmpty || !shown.isEmpty else {
      line = "Nothing was checked."
      return
    }
    if shown.isEmpty {
      let what = minimumSeverity == .note ? "findings" : "\(minimumSeverity)s"
      let fixes = Self.fixes(report.diagnostics)
      line = "No \(what) in \(files)\(notShown)" + (fixes.isEmpty ? "." : fixes)
      return
    }
    let concerned = Set(shown.map(\.location.path)).count
    let place = concerned < report.files.count ? "\(concerned) of \(files)" : files
    line = Self.counts(shown) + " in " + place + notShown + Self.fixes(report.diagnostics)
  }

  /// `2 errors, 1 warning`, the gravest first.
  private static func counts(_ diagnostics: [Diagnostic]) -> String {
    Severity.allCases.sorted(by: >).compactMap { severity in
      let number = diagnostics.count { $0.severity == severity }
      return number > 0 ? count(number, severity.rawValue) : nil
    }.joined(separator: ", ")
  }

  private static func fixes(_ diagnostics: [Diagnostic]) -> String {
    let fixes = diagnostics.compactMap(\.fixes.first)
    let safe = fixes.count { $0.applicability == .safe }
    let unsafe = fixes.count - safe
    return switch (safe, unsafe) {
    case (0, 0): ""
    case (_, 0): "; --fix mends \(safe)"
    case (0, _): "; --unsafe-fixes mends \(unsafe)"
    default: "; --fix mends \(safe), --unsafe-fixes \(unsafe) more"
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
