import LocaleDiagnostics
import LocaleReporters
import TestSupport

extension Report {
  /// A report of one file in which each span marked is a finding.
  init(
    path: String = "a.json", _ source: String, _ finding: (inout Diagnostic) -> Void = { _ in }
  ) {
    let marked = MarkedText(source)
    self.init(
      files: [.plain(path)],
      diagnostics: marked.spans.map { range in
        var diagnostic = Diagnostic(
          code: "the-code", severity: .error, message: "What is wrong",
          location: SourceLocation(path: path, range: range))
        finding(&diagnostic)
        return diagnostic
      },
      sources: [path: marked.bytes])
  }
}

extension FileSummary {
  /// A file of which nothing is known.
  static func plain(_ path: String) -> FileSummary {
    FileSummary(
      path: path, language: nil, extends: [],
      strings: StringCounts(total: 0, own: 0, inherited: 0, dynamic: 0))
  }
}
