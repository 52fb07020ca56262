internal import CRMLocaleKit

/// Prints a report as it is made, file by file.
final class ReportPrinter {
  private var reporter: any Reporter
  private var output: Output.Text
  private let minimumSeverity: Severity
  private let isText: Bool
  private var worst: Severity?

  /// A printer that has printed the start of the report.
  ///
  /// - Parameters:
  ///   - minimumSeverity: The least grave findings that are printed.
  ///   - isFixing: Whether the end of the report says what was fixed.
  init(
    _ format: OutputFormat, styler: Styler, minimumSeverity: Severity, isFixing: Bool = false,
    to stream: Output.Stream
  ) {
    reporter = format.reporter(
      styler: styler, minimumSeverity: minimumSeverity, isFixing: isFixing)
    output = Output.Text(stream: stream)
    self.minimumSeverity = minimumSeverity
    isText = format == .text
    reporter.begin(to: &output)
  }

  /// Prints what was found in a file.
  func print(_ file: CheckedFile) {
    worst = ([worst] + file.diagnostics.map { $0.severity }).compactMap { $0 }.max()
    var report = file.report
    // Text says how many are not shown; the other formats are for programs.
    if !isText { report.diagnostics.removeAll { $0.severity < minimumSeverity } }
    reporter.write(report, to: &output)
  }

  /// Takes note of a file that was fixed, for the end of the report.
  func noteFixes(in path: String, count: Int) { reporter.noteFixes(in: path, count: count) }

  /// Prints the end of the report.
  func finish() {
    reporter.end(to: &output)
    output.flush()
  }

  /// Writes what is printed so far, before something else is written to the same place.
  func flush() { output.flush() }

  /// Whether a finding was at least as grave.
  func hasFound(_ severity: Severity) -> Bool { worst.map { $0 >= severity } ?? false }
}
