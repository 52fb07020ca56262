internal import JSONText
public import LocaleDiagnostics

/// Reports for programs: one JSON object, with one file or finding a line.
///
/// `schemaVersion` is raised when a member changes its meaning or goes, not when one is added. What can
/// be seen only on a terminal, and could mislead there, is escaped.
///
///     {"schemaVersion":1,
///     "diagnostics":[
///     {"code":"unknown-key","severity":"error",…}
///     ],
///     "files":[
///     {"path":"es.json","language":"es","extends":["es"],"strings":{"total":9,"own":9,"inherited":0,"dynamic":0}}
///     ],
///     "summary":{"errors":1,"warnings":0,"notes":0,"files":1}}
public struct JSONReporter: Reporter {
  /// Who says the messages.
  public var localizer: Localizer

  /// What stands as `path` before the rest; `nil` for nothing. A report of one text among many says so
  /// which it is about, also where there is nothing to say of it.
  public var path: String?

  private var diagnostics = ElementList()
  private var files = ElementList()
  private var fileLines = ""
  private var counts = FindingCounts()
  private var fileCount = 0

  /// Creates a reporter.
  public init(localizer: Localizer = .english) {
    self.localizer = localizer
  }

  /// Writes the start of the object.
  public mutating func begin(to output: inout some TextOutputStream) {
    let path = path
    self = JSONReporter(localizer: localizer)
    self.path = path
    output.write("{")
    if let path {
      output.write("\"path\":\(JSONValue.string(path).text(escaping: .hidden)),\n")
    }
    output.write("\"schemaVersion\":1,\n\"diagnostics\":")
  }

  /// Writes a line for each finding of a file, and keeps the line of the file for the end.
  public mutating func write(_ file: FileReport, to output: inout some TextOutputStream) {
    for diagnostic in file.sortedDiagnostics {
      counts.count(diagnostic.severity)
      diagnostics.write(json(diagnostic, file).text(escaping: .hidden), to: &output)
    }
    guard let summary = file.summary else { return }
    files.write(json(summary).text(escaping: .hidden), to: &fileLines)
    fileCount += 1
  }

  /// Writes the lines of the files and the summary.
  public mutating func end(to output: inout some TextOutputStream) {
    diagnostics.end(to: &output)
    files.end(to: &fileLines)
    let summary: JSONValue = [
      "errors": .int(counts.errors), "warnings": .int(counts.warnings),
      "notes": .int(counts.notes), "files": .int(fileCount),
    ]
    output.write(",\n\"files\":")
    for (number, line) in fileLines.split(separator: "\n").enumerated() {
      output.write((number == 0 ? "" : "\n") + line)
    }
    output.write(",\n\"summary\":\(summary.text())}\n")
    fileLines = ""
  }

  private func json(_ file: FileSummary) -> JSONValue {
    // One language is that of the file itself.
    let languages = file.languages.count > 1 ? file.languages : []
    let isCut = file.extendedCount > file.extends.count
    return .object(present: [
      "path": .string(file.path),
      "language": file.language.map { .string($0) } ?? .null,
      "extends": .array(file.extends.map { .string($0) }),
      "extendedCount": isCut ? .int(file.extendedCount) : Optional.none,
      "strings": json(file.strings),
      "languages": languages.isEmpty ? Optional.none : .array(languages.map { json($0) }),
    ])
  }

  private func json(_ language: LanguageSummary) -> JSONValue {
    [
      "language": .string(language.language), "strings": json(language.strings),
      "translated": .int(language.translated),
    ]
  }

  private func json(_ strings: StringCounts) -> JSONValue {
    [
      "total": .int(strings.total), "own": .int(strings.own),
      "inherited": .int(strings.inherited), "dynamic": .int(strings.dynamic),
    ]
  }

  private func json(_ diagnostic: Diagnostic, _ report: FileReport) -> JSONValue {
    .object(present: [
      "code": .string(diagnostic.code.rawValue),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(localizer.text(diagnostic.message)),
      "path": .string(diagnostic.location.path),
      "range": json(diagnostic.location, report),
      "notes": .array(
        diagnostic.notes.map { note in
          .object(present: [
            "message": .string(localizer.text(note.message)),
            "path": note.location.map { .string($0.path) },
            "range": note.location.map { json($0, report) },
          ])
        }),
      "help": diagnostic.help.map { .string(localizer.text($0)) },
      "fixes": .array(diagnostic.fixes.map { json($0, path: diagnostic.location.path, report) }),
    ])
  }

  private func json(_ fix: Fix, path: String, _ report: FileReport) -> JSONValue {
    [
      "title": .string(localizer.text(fix.title)),
      "applicability": .string(fix.applicability.rawValue),
      "edits": .array(
        fix.edits.map { edit in
          [
            "range": json(SourceLocation(path: path, range: edit.range), report),
            "text": .string(edit.text),
          ]
        }),
    ]
  }

  private func json(_ location: SourceLocation, _ report: FileReport) -> JSONValue {
    let file = report.lines(of: location.path)
    let hasSource = report.has(location.path)
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
