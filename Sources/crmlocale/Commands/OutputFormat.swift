internal import CRMLocaleKit

/// How findings are printed.
enum OutputFormat: String, CaseIterable {
  case text, json, sarif, github

  /// What prints in this format.
  func reporter(styler: Styler, minimumSeverity: Severity) -> any Reporter {
    switch self {
    case .text:
      TextReporter(
        styler: styler, minimumSeverity: minimumSeverity,
        fixOptions: FixOptions(safe: "--fix", unsafe: "--unsafe-fixes"),
        localizer: Output.localizer)
    case .json: JSONReporter(localizer: Output.localizer)
    case .sarif:
      SARIFReporter(
        version: Version.current, rules: RuleRegistry.descriptors,
        localizer: Output.localizer)
    case .github: GitHubReporter(localizer: Output.localizer)
    }
  }
}

/// How a result that is no finding is printed.
enum DocumentFormat: String, CaseIterable {
  case text, json
}
