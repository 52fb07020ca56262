internal import CRMLocaleKit

/// How findings are printed.
typealias OutputFormat = ReportFormat

extension ReportFormat {
  /// Whether it is made for people to read.
  var isForPeople: Bool { self == .text || self == .concise }

  /// Whether it says what would fix a finding, or how many have a fix.
  var showsFixes: Bool { self != .concise && self != .gitlab }

  /// What prints in this format.
  func reporter(_ options: ReportPrinter.Options, _ localizer: Localizer) -> any Reporter {
    switch self {
    case .text:
      var reporter = TextReporter(
        styler: options.styler, minimumSeverity: options.minimumSeverity,
        fixOptions: FixOptions(safe: "--fix", unsafe: "--unsafe-fixes"),
        localizer: localizer)
      reporter.isFixing = options.isFixing
      return reporter
    case .concise: return ConciseReporter(localizer: localizer)
    case .json: return JSONReporter(localizer: localizer)
    case .sarif:
      return SARIFReporter(
        version: Version.current, rulePage: options.rulePage, rules: RuleRegistry.descriptors,
        localizer: localizer)
    case .github: return GitHubReporter(localizer: localizer)
    case .gitlab: return GitLabReporter(localizer: localizer)
    case .junit:
      return JUnitReporter(
        failingSeverity: options.failingSeverity, localizer: localizer)
    }
  }
}

/// How a result that is no finding is printed.
enum DocumentFormat: String, CaseIterable {
  case text, json
}
