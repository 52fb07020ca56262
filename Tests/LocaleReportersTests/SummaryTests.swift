import LocaleDiagnostics
import LocaleReporters
import Testing

@Suite("The last line of a report for people")
struct SummaryTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    /// The findings of each file that was checked: `e`, `w`, `n` for their severities, in capitals with a
    /// safe fix, with `?` after them with one that is not safe.
    let files: [String]
    var minimum = Severity.note
    var hasOptions = true
    let line: String
  }

  static let cases = [
    Case(testDescription: "nothing was checked", files: [], line: "Nothing was checked."),
    Case(testDescription: "one clean file", files: [""], line: "No findings in 1 file."),
    Case(testDescription: "clean files", files: ["", "", ""], line: "No findings in 3 files."),
    Case(
      testDescription: "one of each severity", files: ["ewn"],
      line: "1 error, 1 warning, 1 note in 1 file"),
    Case(
      testDescription: "several, the gravest first whatever their order", files: ["nwwee", "n"],
      line: "2 errors, 2 warnings, 2 notes in 2 files"),
    Case(
      testDescription: "some of the files", files: ["e", "", ""], line: "1 error in 1 of 3 files"),
    Case(
      testDescription: "a safe fix", files: ["Ew"],
      line: "1 error, 1 warning in 1 file; 1 fixable with --fix"),
    Case(
      testDescription: "a fix to look over", files: ["e?w"],
      line: "1 error, 1 warning in 1 file; 1 fixable with --unsafe-fixes"),
    Case(
      testDescription: "both kinds of fixes", files: ["EEw?", "N"],
      line:
        "2 errors, 1 warning, 1 note in 2 files; 3 fixable with --fix, 1 more with --unsafe-fixes"),
    Case(
      testDescription: "a program without options to fix with", files: ["E"], hasOptions: false,
      line: "1 error in 1 file"),
    Case(
      testDescription: "errors alone are shown, and there are some", files: ["ewn"],
      minimum: .error, line: "1 error in 1 file (1 warning, 1 note not shown)"),
    Case(
      testDescription: "errors alone are shown, and there is none", files: ["wwn", ""],
      minimum: .error, line: "No errors in 2 files (2 warnings, 1 note not shown)."),
    Case(
      testDescription: "warnings are shown, and there is none", files: ["n"], minimum: .warning,
      line: "No warnings in 1 file (1 note not shown)."),
    Case(
      testDescription: "what is not shown can be fixed too", files: ["eN"], minimum: .error,
      line: "1 error in 1 file (1 note not shown); 1 fixable with --fix"),
  ]

  @Test("It counts what was found, where, and what can be done", arguments: cases)
  func line(_ item: Case) {
    let paths = item.files.indices.map { "\($0).json" }
    let report = Report(
      files: paths.map(FileSummary.plain),
      diagnostics: zip(paths, item.files).flatMap(Self.findings),
      sources: Dictionary(uniqueKeysWithValues: paths.map { ($0, Array("abc".utf8)) }))
    let options = item.hasOptions ? FixOptions(safe: "--fix", unsafe: "--unsafe-fixes") : nil
    let text = TextReporter(minimumSeverity: item.minimum, fixOptions: options).text(of: report)
    #expect(text.split(separator: "\n").last.map(String.init) == item.line)
  }

  private static func findings(_ path: String, _ letters: String) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for letter in letters {
      if letter == "?" {
        findings[findings.count - 1].fixes = [Fix("Change it", .unsafe, edits: [])]
        continue
      }
      let severities: [Character: Severity] = ["e": .error, "w": .warning, "n": .note]
      let isFixed = letter.isUppercase
      findings.append(
        Diagnostic(
          code: "the-code", severity: severities[Character(letter.lowercased())] ?? .note,
          message: "m", location: SourceLocation(path: path, range: 0..<1),
          fixes: isFixed ? [Fix("Change it", .safe, edits: [])] : []))
    }
    return findings
  }
}
