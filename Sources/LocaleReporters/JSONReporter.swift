internal import JSONText
public import LocaleDiagnostics

/// Reports for programs: one JSON object, with one file or finding a line.
///
/// `schemaVersion` is raised when a member changes its meaning or goes, not when one is added.
///
///     {"schemaVersion":1,
///     "files":[
///     {"path":"es.json","language":"es","extends":["es"],"strings":{"total":9,"own":9,"inherited":0,"dynamic":0}}
///     ],
///     "diagnostics":[
///     {"code":"unknown-key","severity":"error",…}
///     ],
///     "summary":{"errors":1,"warnings":0,"notes":0,"files":1}}
public struct JSONReporter: Reporter {
  /// Who says the messages.
  public var localizer: Localizer

  /// Creates a reporter.
  public init(localizer: Localizer = .english) {
    self.localizer = localizer
  }

  /// Writes the whole object, also when there is nothing in it.
  public func write(_ report: Report, to output: inout some TextOutputStream) {
    let sources = SourceCache(report)
    output.write("{\"schemaVersion\":1,\n\"files\":")
    output.write(elements: report.sortedFiles) { json($0).text() }
    output.write(",\n\"diagnostics\":")
    output.write(elements: report.sortedDiagnostics) { json($0, sources).text() }
    let summary: JSONValue = [
      "errors": .int(report.diagnostics.count { $0.severity == .error }),
      "warnings": .int(report.diagnostics.count { $0.severity == .warning }),
      "notes": .int(report.diagnostics.count { $0.severity == .note }),
      "files": .int(report.files.count),
    ]
    output.write(",\n\"summary\":\(summary.text())}\n")
  }

  private func json(_ file: FileSummary) -> JSONValue {
    [
      "path": .string(file.path),
      "language": file.language.map(JSONValue.string) ?? nil,
      "extends": .array(file.extends.map(JSONValue.string)),
      "strings": [
        "total": .int(file.strings.total), "own": .int(file.strings.own),
        "inherited": .int(file.strings.inherited), "dynamic": .int(file.strings.dynamic),
      ],
    ]
  }

  private func json(_ diagnostic: Diagnostic, _ sources: SourceCache) -> JSONValue {
    .object(present: [
      "code": .string(diagnostic.code.rawValue),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(localizer.text(diagnostic.message)),
      "path": .string(diagnostic.location.path),
      "range": json(diagnostic.location, sources),
      "notes": .array(
        diagnostic.notes.map { note in
          .object(present: [
            "message": .string(localizer.text(note.message)),
            "path": note.location.map { .string($0.path) },
            "range": note.location.map { json($0, sources) },
          ])
        }),
      "help": diagnostic.help.map { .string(localizer.text($0)) },
      "fixes": .array(diagnostic.fixes.map { json($0, path: diagnostic.location.path, sources) }),
    ])
  }

  private func json(_ fix: Fix, path: String, _ sources: SourceCache) -> JSONValue {
    [
      "title": .string(localizer.text(fix.title)),
      "applicability": .string(fix.applicability.rawValue),
      "edits": .array(
        fix.edits.map { edit in
          [
            "range": json(SourceLocation(path: path, range: edit.range), sources),
            "text": .string(edit.text),
          ]
        }),
    ]
  }

  private func json(_ location: SourceLocation, _ sources: SourceCache) -> JSONValue {
    let file = sources.file(location.path)
    let hasSource = sources.has(location.path)
    func json(_ offset: Int) -> JSONValue {
      let position = file.position(of: offset)
      return [
        "offset": .int(hasSource ? position.offset : offset), "line": .int(position.line),
        "column": .int(position.column),
      ]
    }
    return ["start": json(location.range.lowerBound), "end": json(location.range.upperBound)]
  }
}
