internal import CRMLocaleKit

/// How findings are printed.
enum OutputFormat: String, CaseIterable {
  case text, json, sarif, github

  /// Prints a report as it is made.
  func write(
    _ report: Report, styler: Styler, minimumSeverity: Severity, to stream: Output.Stream
  ) {
    var output = Output.Text(stream: stream)
    var shown = report
    shown.diagnostics.removeAll { $0.severity < minimumSeverity }
    switch self {
    case .text:
      TextReporter(styler: styler, minimumSeverity: minimumSeverity).write(report, to: &output)
    case .json:
      JSONReporter().write(shown, to: &output)
    case .sarif:
      SARIFReporter(version: Version.current, rules: RuleRegistry.descriptors)
        .write(shown, to: &output)
    case .github:
      GitHubReporter().write(shown, to: &output)
    }
    output.flush()
  }
}

/// How a result that is no finding is printed.
enum DocumentFormat: String, CaseIterable {
  case text, json
}
