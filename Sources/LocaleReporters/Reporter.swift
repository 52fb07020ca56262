/// A format of reports.
///
/// It takes one file after another and keeps nothing of them but what its last lines need, so that a
/// report of thousands of files is never held at once. The same files in the same order give the same
/// text.
///
///     var reporter = JSONReporter()
///     reporter.begin(to: &output)
///     for file in files { reporter.write(file, to: &output) }
///     reporter.end(to: &output)
public protocol Reporter: Sendable {
  /// Writes what stands before the first file.
  mutating func begin(to output: inout some TextOutputStream)

  /// Writes what was found in a file. Files come in the order of their paths.
  mutating func write(_ file: FileReport, to output: inout some TextOutputStream)

  /// Takes note of a file that was fixed, for a summary.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - count: How many findings are gone.
  mutating func noteFixes(in path: String, count: Int)

  /// Takes note that a baseline knows findings, which are not told, for a summary.
  mutating func noteKnownFindings()

  /// Writes what stands after the last file.
  mutating func end(to output: inout some TextOutputStream)
}

extension Reporter {
  /// Does nothing: most formats are for programs, which see what is left.
  public mutating func noteFixes(in path: String, count: Int) {}

  /// Does nothing, for the same reason.
  public mutating func noteKnownFindings() {}

  /// A whole report as one string.
  public func text(of report: Report) -> String {
    var reporter = self
    var text = ""
    reporter.begin(to: &text)
    for file in report.byFile { reporter.write(file, to: &text) }
    reporter.end(to: &text)
    return text
  }
}
