public import LocaleDiagnostics

/// What reports say besides the findings themselves.
enum ReportWords {
  // Labels.
  static let error = Phrase("report.error", "error")
  static let warning = Phrase("report.warning", "warning")
  static let noteLabel = Phrase("report.note", "note")
  static let help = Phrase("report.help", "help")

  /// What the first fix would do, with the option that applies it.
  static let fix = Phrase("report.fix") { title, option in "\(title) (\(option) does it)" }

  // The summary.
  static let errors = Phrase("report.errors") { "\($0, one: "error", other: "errors")" }
  static let warnings = Phrase("report.warnings") { "\($0, one: "warning", other: "warnings")" }
  static let notes = Phrase("report.notes") { "\($0, one: "note", other: "notes")" }
  static let files = Phrase("report.files") { "\($0, one: "file", other: "files")" }

  static let nothing = Phrase("report.nothing", "Nothing was checked.")
  static let noFindings = Phrase("report.no-findings") { files in "No findings in \(files)" }
  static let noWarnings = Phrase("report.no-warnings") { files in "No warnings in \(files)" }
  static let noErrors = Phrase("report.no-errors") { files in "No errors in \(files)" }
  static let besidesKnown = Phrase("report.besides-known") { summary in
    "\(summary) besides those of the baseline"
  }
  static let found = Phrase("report.found") { findings, files in "\(findings) in \(files)" }
  static let foundInSome = Phrase("report.found-in-some") { findings, number, files in
    "\(findings) in \(number) of \(files)"
  }
  static let notShown = Phrase("report.not-shown") { summary, findings in
    "\(summary) (\(findings) not shown)"
  }
  static let fixable = Phrase("report.fixable") { summary, number, option in
    "\(summary); \(number) fixable with \(option)"
  }
  static let moreFixable = Phrase("report.more-fixable") { summary, number, option in
    "\(summary), \(number) more with \(option)"
  }
  static let moreOfCode = Phrase("report.more-of-code") { number, code in
    "\(number) more of \(code) in this file"
  }
  // What was done.
  static let findings = Phrase("report.findings") {
    "\($0, one: "finding", other: "findings")"
  }
  static let fixedIn = Phrase("report.fixed-in") { findings, place in
    "Fixed \(findings) in \(place)."
  }
  static let fixedNothing = Phrase("report.fixed-nothing", "Nothing was fixed.")
  static let leftAlone = Phrase("report.left-alone") { findings in
    "Left \(findings) alone: it is not certain that a fix would make the file better."
  }
  static let fullStop = Phrase("report.full-stop") { summary in "\(summary)." }
}

extension Severity {
  /// What reports for people call it.
  public var label: Message {
    switch self {
    case .error: ReportWords.error()
    case .warning: ReportWords.warning()
    case .note: ReportWords.noteLabel()
    }
  }
}
