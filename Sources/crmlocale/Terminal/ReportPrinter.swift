internal import CRMLocaleKit
internal import LocaleReporters

/// Prints the reports of a run as they are made, file by file.
final class ReportPrinter {
  /// How findings are printed, whatever the format.
  struct Options {
    var styler: Styler = .plain
    /// The least grave findings that are printed.
    var minimumSeverity: Severity = .note
    /// The least grave findings that count for the exit status.
    var failingSeverity: Severity = .error
    /// Whether the end of a report says what was fixed.
    var isFixing = false
    /// The address of the page that explains all rules.
    var rulePage: String?
    /// Where a report goes that goes to no file.
    var stream: Output.Stream = .standardOutput
  }

  private var sinks: [ReportSink]
  private let minimumSeverity: Severity
  private var counts: [Severity: Int] = [:]

  /// What was found, by code.
  private(set) var statistics = FindingStatistics()

  /// How complete each language is.
  private(set) var languages = LanguageStatistics()

  /// Whether one of the reports cannot be written.
  private var isIncomplete = false

  /// A printer that has printed the start of the reports. Where one cannot be written, that is said, and
  /// the others are.
  init(_ targets: [ReportTarget], _ options: Options) {
    minimumSeverity = options.minimumSeverity
    sinks = []
    for target in targets {
      do {
        sinks.append(try ReportSink(target, options))
      } catch {
        Output.say(error.message)
        isIncomplete = true
      }
    }
  }

  /// Prints what is wrong with a file that says how to check, on standard error. Nothing was checked, so
  /// that nothing is summed up, and no option of this command fixes it.
  static func printProblems(_ report: FileReport) {
    var report = report
    for index in report.diagnostics.indices { report.diagnostics[index].fixes = [] }
    var reporter = TextReporter(localizer: Output.localizer(for: .standardError))
    var output = Output.Text(stream: .standardError)
    reporter.begin(to: &output)
    reporter.write(report, to: &output)
    output.flush()
  }

  /// Prints what was found in a file.
  func print(_ file: FileReport) {
    for finding in file.diagnostics { counts[finding.severity, default: 0] += 1 }
    languages.count(file)
    statistics.count(file.diagnostics.filter { $0.severity >= minimumSeverity })
    for index in sinks.indices { sinks[index].write(file) }
  }

  /// Takes note of a file that was fixed, for the end of a report.
  func noteFixes(in path: String, count: Int) {
    for index in sinks.indices { sinks[index].reporter.noteFixes(in: path, count: count) }
  }

  /// Takes note of findings that a baseline knows, for the end of a report.
  func noteKnownFindings() {
    for index in sinks.indices { sinks[index].reporter.noteKnownFindings() }
  }

  /// Prints what was kept to be printed in one piece.
  func flush() {
    for index in sinks.indices { sinks[index].flush() }
  }

  /// Prints the end of the reports.
  ///
  /// - Throws: What could not be written; the other reports are.
  func finish() throws(ExitStatus) {
    for index in sinks.indices {
      do {
        try sinks[index].finish()
      } catch {
        Output.say(error.message)
        isIncomplete = true
      }
    }
    if isIncomplete { throw .impossible }
  }

  /// How many findings of a severity there were.
  func count(_ severity: Severity) -> Int { counts[severity, default: 0] }

  /// Whether a finding was at least as grave.
  func hasFound(_ severity: Severity) -> Bool {
    counts.contains { $0.key >= severity && $0.value > 0 }
  }
}

/// One report on its way to its place.
private struct ReportSink {
  var reporter: any Reporter
  private var output: Output.Text
  private let target: ReportTarget

  /// The file that the report goes to; `nil` for standard output.
  private let file: FileOutput?
  private let minimumSeverity: Severity
  private let paths = ReportPaths()

  init(_ target: ReportTarget, _ options: ReportPrinter.Options) throws(FileError) {
    file = try target.file.map { path throws(FileError) in try FileOutput(path) }
    self.target = target
    minimumSeverity = options.minimumSeverity
    var options = options
    if target.file != nil { options.styler = .plain }
    let isRead = target.file == nil && target.format.isForPeople
    reporter = target.format.reporter(
      options, isRead ? Output.localizer(for: options.stream) : Output.localizerForPrograms)
    output = Output.Text(file.map { .file($0) } ?? .stream(options.stream))
    reporter.begin(to: &output)
  }

  mutating func write(_ file: FileReport) {
    // Text says how many are not shown, and names files as the user does; the other formats are for
    // programs.
    guard target.format != .text else { return reporter.write(file, to: &output) }
    var report = file
    report.diagnostics.removeAll { $0.severity < minimumSeverity }
    if target.format != .concise { report = report.renamed(paths.name(of:)) }
    reporter.write(report, to: &output)
  }

  mutating func flush() { output.flush() }

  mutating func finish() throws(FileError) {
    reporter.end(to: &output)
    output.flush()
    try file?.finish()
  }
}
