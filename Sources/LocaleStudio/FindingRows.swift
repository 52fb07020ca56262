internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleWorkspace

/// What was found in a file, as the page shows it: each finding with the string that it is about and
/// the fixes that it offers.
struct FindingRows {
  private let file: CheckedFile
  private let words: StudioWords
  private let lines: LineIndex

  /// The findings of a file.
  init(_ file: CheckedFile, words: StudioWords) {
    self.file = file
    self.words = words
    lines = LineIndex(file.document.bytes)
  }

  /// All findings, in the order of the file; their places in the list are the numbers of fixes.
  var json: JSONValue {
    .array(file.diagnostics.map { row($0) })
  }

  private func row(_ finding: Diagnostic) -> JSONValue {
    let position = lines.position(of: finding.location.range.lowerBound)
    return [
      "code": .string(finding.code.rawValue), "severity": .string(finding.severity.rawValue),
      "key": .optional(Self.key(of: finding)?.rawValue),
      "line": .int(position.line), "column": .int(position.column),
      "message": .string(words.text(finding.message)),
      "notes": .array(finding.notes.map { .string(words.text($0.message)) }),
      "help": .optional(finding.help.map { words.text($0) }),
      "fixes": .array(
        finding.fixes.map { fix in
          [
            "title": .string(words.text(fix.title)),
            "applicability": .string(fix.applicability.rawValue),
          ]
        }),
    ]
  }

  /// The string of the chat that a finding is about; `nil` for one about the file or its config.
  private static func key(of finding: Diagnostic) -> StringKey? {
    finding.keyPath.last.flatMap { StringKey(rawValue: $0) }
  }
}
