public import LocaleDiagnostics

/// Reports of one line a finding, in the form that compilers have made known: editors and CI find place
/// and severity in it without a word from anybody (VS Code's `$gcc`).
///
///     es.json:3:25: warning: YYYY is the week-numbering year, not the calendar year [date-pattern-week-year]
public struct ConciseReporter: Reporter {
  /// Who says the messages.
  public var localizer: Localizer

  /// Creates a reporter.
  public init(localizer: Localizer = .english) {
    self.localizer = localizer
  }

  /// Writes nothing.
  public func begin(to output: inout some TextOutputStream) {}

  /// Writes one line a finding, and nothing when there is none.
  public func write(_ file: FileReport, to output: inout some TextOutputStream) {
    for diagnostic in file.sortedDiagnostics {
      let start = file.start(of: diagnostic.location)
      let path = VisibleText.text(diagnostic.location.path)
      // The names of severities are what programs look for: they stay in every language.
      let words = VisibleText.text(
        "\(diagnostic.severity.rawValue): \(localizer.text(diagnostic.message)) [\(diagnostic.code)]"
      )
      output.write("\(path):\(start.line):\(start.column): \(words)\n")
    }
  }

  /// Writes nothing.
  public func end(to output: inout some TextOutputStream) {}
}
