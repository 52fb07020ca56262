internal import CRMLocaleKit

/// How findings are printed.
typealias OutputFormat = ReportFormat

extension ReportFormat {
  /// What prints in this format.
  func reporter(_ options: ReportPrinter.Options) -> any Reporter {
    switch self {
    case .text:
      var reporter = TextReporter(
        styler: options.styler, minimumSeverity: options.minimumSeverity,
        fixOptions: FixOptions(safe: "--fix", unsafe: "--unsafe-fixes"),
        localizer: Output.localizer)
      reporter.isFixing = options.isFixing
      return reporter
    case .concise: return ConciseReporter(localizer: Output.localizer)
    case .json: return JSONReporter(localizer: Output.localizer)
    case .sarif:
      return SARIFReporter(
        version: Version.current, rules: RuleRegistry.descriptors,
        localizer: Output.localizer)
    case .github: return GitHubReporter(localizer: Output.localizer)
    case .gitlab: return GitLabReporter(localizer: Output.localizer)
    case .junit:
      return JUnitReporter(
        failingSeverity: options.failingSeverity, localizer: Output.localizer)
    }
  }
}

/// How a result that is no finding is printed.
enum DocumentFormat: String, CaseIterable {
  case text, json
}
