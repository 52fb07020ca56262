internal import CRMLocaleKit

/// What a check found in files that a command reads for another reason.
enum Verdict {
  /// Prints the errors of files on standard error, and counts their warnings there in one line.
  ///
  /// - Returns: Whether there are errors.
  static func report(_ files: [CheckedFile]) -> Bool {
    guard files.contains(where: { $0.hasErrors }) else {
      countWarnings(in: files)
      return false
    }
    printErrors(of: files)
    return true
  }

  /// Prints the errors of files: standard output is for what the command is asked for.
  static func printErrors(of files: [CheckedFile]) {
    let printer = ReportPrinter(
      [.text], ReportPrinter.Options(minimumSeverity: .error, stream: .standardError))
    for file in files { printer.print(file.report) }
    try? printer.finish()
  }

  /// Says in one line how many warnings there are.
  static func countWarnings(in files: [CheckedFile]) {
    let warned = files.filter { file in file.diagnostics.contains { $0.severity == .warning } }
    let count = warned.flatMap { $0.diagnostics }.count { $0.severity == .warning }
    guard count > 0 else { return }
    Output.say(warnings(.codes(warned.map { $0.document.path }), .number(count)))
  }

  private static let warnings = Phrase("verdict.warnings") { paths, warnings in
    """
    \(paths): \(warnings, one: "warning", other: "warnings"), which `crmlocale check` shows
    """
  }
}
