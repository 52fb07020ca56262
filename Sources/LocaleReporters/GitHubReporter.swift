public import LocaleDiagnostics

/// Reports for GitHub Actions: one workflow command a finding, which GitHub shows at its line.
///
///     ::warning file=es.json,line=3,col=25,endLine=3,endColumn=29,title=date-pattern-week-year::YYYY is …
///
/// The commands and their escapes are those of the `@actions/core` toolkit.
public struct GitHubReporter: Reporter {
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
      output.write(command(for: diagnostic, file) + "\n")
    }
  }

  /// Writes nothing.
  public func end(to output: inout some TextOutputStream) {}

  private func command(for diagnostic: Diagnostic, _ file: FileReport) -> String {
    let start = file.start(of: diagnostic.location)
    let end = file.end(of: diagnostic.location)
    var properties = [("file", diagnostic.location.path), ("line", String(start.line))]
    // GitHub takes columns only within one line.
    if start.line == end.line { properties.append(("col", String(start.column))) }
    properties.append(("endLine", String(end.line)))
    if start.line == end.line { properties.append(("endColumn", String(end.column))) }
    properties.append(("title", diagnostic.code.rawValue))
    let list = properties.map { "\($0.0)=\(escaped(property: $0.1))" }.joined(separator: ",")
    return
      "::\(name(of: diagnostic.severity)) \(list)::\(escaped(message(of: diagnostic, file)))"
  }

  private func name(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private func message(of diagnostic: Diagnostic, _ file: FileReport) -> String {
    var lines = [localizer.text(diagnostic.message)]
    for note in diagnostic.notes {
      guard let location = note.location, location != diagnostic.location else {
        lines.append(localizer.text(note.message))
        continue
      }
      let start = file.start(of: location)
      lines.append(
        "\(location.path):\(start.line):\(start.column): \(localizer.text(note.message))")
    }
    if let help = diagnostic.help ?? diagnostic.fixes.first?.title {
      lines.append(localizer.text(help))
    }
    return lines.joined(separator: "\n")
  }

  /// Escapes what would end the command, and shows what a log would obey.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: VisibleText.form(of: scalar) ?? String(scalar)
      }
    }.joined()
  }

  /// Escapes also what would end the property.
  private func escaped(property: String) -> String {
    escaped(property).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
