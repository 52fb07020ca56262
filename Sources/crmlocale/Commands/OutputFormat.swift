internal import CRMLocaleKit

/// How findings are printed.
enum OutputFormat: String, CaseIterable {
  case text, json, sarif, github

  /// What prints in this format.
  ///
  /// - Parameter isFixing: Whether the run fixes, and says at the end what it did.
  func reporter(styler: Styler, minimumSeverity: Severity, isFixing: Bool) -> any Reporter {
    switch self {
    case .text:
      var reporter = TextReporter(
        styler: styler, minimumSeverity: minimumSeverity,
        fixOptions: FixOptions(safe: "--fix", unsafe: "--unsafe-fixes"),
        localizer: Output.localizer)
      reporter.isFixing = isFixing
      return reporter
    case .json: return JSONReporter(localizer: Output.localizer)
    case .sarif:
      return SARIFReporter(
        version: Version.current, rules: RuleRegistry.descriptors,
        localizer: Output.localizer)
    case .github: return GitHubReporter(localizer: Output.localizer)
    }
  }
}

/// How a result that is no finding is printed.
enum DocumentFormat: String, CaseIterable {
  case text, json
}
