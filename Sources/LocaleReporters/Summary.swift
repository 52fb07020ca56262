internal import LocaleDiagnostics

/// What the last line of a report for people counts.
///
///     2 errors, 1 warning, 3 notes in 2 files; 2 fixable with --fix
///     1 error in 1 of 3 files (2 warnings not shown); 1 fixable with --fix, 1 more with --unsafe-fixes
///     No findings in 1 file.
///     No findings in 1 file besides those of the baseline.
///     Nothing was checked.
struct Summary: Sendable {
  private let minimumSeverity: Severity
  private let options: FixOptions?
  private var shown = FindingCounts()
  private var hidden = FindingCounts()
  private var files = 0

  /// Whether there are findings that a baseline knows, which are not told.
  var leavesOutKnown = false
  private var concernedFiles = 0
  private var safeFixes = 0
  private var unsafeFixes = 0

  /// Counts findings of which those under a severity are not shown.
  init(minimumSeverity: Severity, options: FixOptions?) {
    self.minimumSeverity = minimumSeverity
    self.options = options
  }

  /// Counts a file.
  mutating func count(_ file: FileReport) {
    if file.summary != nil { files += 1 }
    var isConcerned = false
    for diagnostic in file.diagnostics {
      let isShown = diagnostic.severity >= minimumSeverity
      if isShown { shown.count(diagnostic.severity) } else { hidden.count(diagnostic.severity) }
      isConcerned = isConcerned || isShown
      count(diagnostic.fixes.first)
    }
    if isConcerned { concernedFiles += 1 }
  }

  private mutating func count(_ fix: Fix?) {
    switch fix?.applicability {
    case .safe: safeFixes += 1
    case .unsafe: unsafeFixes += 1
    case nil: break
    }
  }

  /// The line.
  var message: Message {
    guard files > 0 || !shown.isEmpty else { return ReportWords.nothing() }
    var message = shown.isEmpty ? clean : found
    if shown.isEmpty, leavesOutKnown { message = ReportWords.besidesKnown(.message(message)) }
    if !hidden.isEmpty {
      message = ReportWords.notShown(.message(message), .list(hidden.messages))
    }
    if let fixable = fixable(message) { return fixable }
    return shown.isEmpty ? ReportWords.fullStop(.message(message)) : message
  }

  private var filesChecked: MessageArgument { .message(ReportWords.files(.number(files))) }

  private var clean: Message {
    switch minimumSeverity {
    case .note: ReportWords.noFindings(filesChecked)
    case .warning: ReportWords.noWarnings(filesChecked)
    case .error: ReportWords.noErrors(filesChecked)
    }
  }

  private var found: Message {
    guard concernedFiles < files else {
      return ReportWords.found(.list(shown.messages), filesChecked)
    }
    return ReportWords.foundInSome(.list(shown.messages), .number(concernedFiles), filesChecked)
  }

  private func fixable(_ summary: Message) -> Message? {
    guard let options else { return nil }
    switch (safeFixes, unsafeFixes) {
    case (0, 0):
      return nil
    case (let safe, 0):
      return ReportWords.fixable(.message(summary), .number(safe), .code(options.safe))
    case (0, let unsafe):
      return ReportWords.fixable(.message(summary), .number(unsafe), .code(options.unsafe))
    case (let safe, let unsafe):
      let first = ReportWords.fixable(.message(summary), .number(safe), .code(options.safe))
      return ReportWords.moreFixable(.message(first), .number(unsafe), .code(options.unsafe))
    }
  }
}

/// The names of the options that apply fixes, as the program calls them.
public struct FixOptions: Sendable, Hashable {
  /// Applies the fixes that are safe.
  public let safe: String

  /// Applies all fixes.
  public let unsafe: String

  /// Names the options.
  public init(safe: String, unsafe: String) {
    self.safe = safe
    self.unsafe = unsafe
  }

  /// The option that applies a fix.
  func name(for fix: Fix) -> String {
    fix.applicability == .safe ? safe : unsafe
  }
}
