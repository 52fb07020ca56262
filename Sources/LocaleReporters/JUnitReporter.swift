public import LocaleDiagnostics

/// Reports in the XML of JUnit, which nearly every CI server shows: a suite for each file, a case for
/// each finding, and a case that passes for a file without any.
///
/// There is no standard of it; this keeps to what Jenkins's schema and the readers of GitLab, GitHub and
/// Azure have in common.
public struct JUnitReporter: Reporter {
  /// The least grave findings that fail; others are cases that pass and say what was found. It goes with
  /// the exit status.
  public var failingSeverity: Severity

  /// Who says the messages.
  public var localizer: Localizer

  /// Creates a reporter.
  public init(failingSeverity: Severity = .error, localizer: Localizer = .english) {
    self.failingSeverity = failingSeverity
    self.localizer = localizer
  }

  /// Writes the start of the document.
  public func begin(to output: inout some TextOutputStream) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"crmlocale\">\n")
  }

  /// Writes the suite of a file.
  public func write(_ file: FileReport, to output: inout some TextOutputStream) {
    let findings = file.sortedDiagnostics
    let failures = findings.count { $0.severity >= failingSeverity }
    output.write(
      "<testsuite name=\"\(xml(file.path))\" tests=\"\(max(1, findings.count))\""
        + " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n")
    if findings.isEmpty {
      output.write("<testcase name=\"crmlocale\" classname=\"\(xml(file.path))\"/>\n")
    }
    for finding in findings { output.write(testCase(finding, file)) }
    output.write("</testsuite>\n")
  }

  /// Writes the end of the document.
  public func end(to output: inout some TextOutputStream) { output.write("</testsuites>\n") }

  private func testCase(_ finding: Diagnostic, _ file: FileReport) -> String {
    let start = file.start(of: finding.location)
    let message = localizer.text(finding.message)
    let body = xml(text(of: finding, file))
    let head =
      "<testcase name=\"\(xml("\(finding.code) \(start.line):\(start.column)"))\""
      + " classname=\"\(xml(file.path))\">"
    guard finding.severity >= failingSeverity else {
      return "\(head)<system-out>\(body)</system-out></testcase>\n"
    }
    return "\(head)<failure type=\"\(finding.severity.rawValue)\" message=\"\(xml(message))\">"
      + "\(body)</failure></testcase>\n"
  }

  /// The place and the message, then the evidence and what to do, a line each.
  private func text(of finding: Diagnostic, _ file: FileReport) -> String {
    let start = file.start(of: finding.location)
    let place = "\(finding.location.path):\(start.line):\(start.column)"
    var lines = ["\(place): \(finding.severity.rawValue): \(localizer.text(finding.message))"]
    lines += finding.notes.map { localizer.text($0.message) }
    if let help = finding.help ?? finding.fixes.first?.title { lines.append(localizer.text(help)) }
    return lines.joined(separator: "\n")
  }

  /// A text as XML has it. What no document may hold, or nobody would see, is made visible.
  private func xml(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n": "\n"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: VisibleText.form(of: scalar).map { $0.first == "<" ? xml($0) : $0 } ?? String(scalar)
      }
    }.joined()
  }
}
