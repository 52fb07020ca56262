/// A format of reports.
///
/// A reporter is a pure function of the report: the same report gives the same text. It writes one
/// finding at a time, so that a report of thousands of files is never held as one string.
public protocol Reporter: Sendable {
  /// Writes a whole report.
  func write(_ report: Report, to output: inout some TextOutputStream)
}

extension Reporter {
  /// A whole report as one string.
  public func text(of report: Report) -> String {
    var text = ""
    write(report, to: &text)
    return text
  }
}
