internal import JSONText
public import LocaleDiagnostics

/// Reports for the code quality widget of GitLab's merge requests: an array of issues as its
/// documentation has them (Code Quality, "Code Quality report format").
///
/// A fingerprint holds no line and no words, so that a finding which has only moved is not a new one.
public struct GitLabReporter: Reporter {
  /// Who says the messages.
  public var localizer: Localizer

  private var issues = ElementList()

  /// Creates a reporter.
  public init(localizer: Localizer = .english) {
    self.localizer = localizer
  }

  /// Writes nothing.
  public mutating func begin(to output: inout some TextOutputStream) { issues = ElementList() }

  /// Writes one issue a line.
  public mutating func write(_ file: FileReport, to output: inout some TextOutputStream) {
    var fingerprints = SARIFFingerprints()
    for diagnostic in file.sortedDiagnostics {
      let fingerprint = fingerprints.next(
        for: diagnostic, value: file.bytes(at: diagnostic.location))
      let issue = issue(diagnostic, fingerprint, file)
      issues.write(issue.text(escaping: .hidden), to: &output)
    }
  }

  /// Writes the end of the array.
  public mutating func end(to output: inout some TextOutputStream) {
    issues.end(to: &output)
    output.write("\n")
  }

  private func issue(
    _ diagnostic: Diagnostic, _ fingerprint: String, _ file: FileReport
  ) -> JSONValue {
    let lines: JSONValue = [
      "begin": .int(file.start(of: diagnostic.location).line),
      "end": .int(file.end(of: diagnostic.location).line),
    ]
    return [
      "description": .string(localizer.text(diagnostic.message)),
      "check_name": .string(diagnostic.code.rawValue),
      "fingerprint": .string(fingerprint),
      "severity": .string(diagnostic.severity.gitLabName),
      "location": ["path": .string(diagnostic.location.path), "lines": lines],
    ]
  }
}

extension Severity {
  /// GitLab's name of the severity: it has `info`, `minor`, `major`, `critical` and `blocker`.
  fileprivate var gitLabName: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
