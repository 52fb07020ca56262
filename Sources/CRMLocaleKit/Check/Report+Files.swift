internal import LocaleModel
public import LocaleReporters

extension Report {
  /// What was found in several files, for a reporter.
  public init(_ files: [CheckedFile]) {
    var sources: [String: [UInt8]] = [:]
    for file in files where !file.diagnostics.isEmpty {
      sources[file.document.path] = file.document.bytes
    }
    self.init(
      files: files.map(\.summary), diagnostics: files.flatMap(\.diagnostics), sources: sources)
  }
}
