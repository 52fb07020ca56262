public import LocaleDiagnostics

/// All that a check of several files found, at once: for those who need no stream.
public struct Report: Sendable {
  /// The files that were checked.
  public var files: [FileSummary]

  /// The findings, in any order.
  public var diagnostics: [Diagnostic]

  /// The content of the files that the findings and their notes speak of, by path.
  public var sources: [String: [UInt8]]

  /// Creates a report.
  public init(
    files: [FileSummary], diagnostics: [Diagnostic], sources: [String: [UInt8]]
  ) {
    self.files = files
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// The same file by file, in the order of their paths, byte by byte.
  var byFile: [FileReport] {
    var reports: [ExactText: FileReport] = [:]
    for file in files { reports[ExactText(file.path)] = FileReport(file, []) }
    for diagnostic in diagnostics {
      let path = diagnostic.location.path
      reports[ExactText(path), default: FileReport(path: path, nil, [])].diagnostics
        .append(diagnostic)
    }
    return reports.values.map { filled($0) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func filled(_ report: FileReport) -> FileReport {
    var report = report
    guard !report.diagnostics.isEmpty else { return report }
    for (path, bytes) in sources { report.add(path, bytes) }
    return report
  }
}
