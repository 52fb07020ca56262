internal import ArgumentParser
internal import CRMLocaleKit

// What a run tells, and who hears it.

extension CheckCommand {
  /// Watches the files that a file extends.
  static func note(_ event: CheckRun.Event, by watcher: Watcher) {
    guard case .checked(let file) = event else { return }
    // A base has a plain name, a file an ending or a folder.
    for parent in file.extendedNames where parent.contains(where: { $0 == "." || $0 == "/" }) {
      watcher.note(parent)
    }
  }

  static func tell(_ event: CheckRun.Event, to printer: ReportPrinter) {
    switch event {
    case .checked(let file): printer.print(file.report)
    case .settings(let report): printer.print(report)
    case .wroteBaseline(let path): Output.say(wroteBaseline(.code(path)))
    case .output(let bytes), .patch(let bytes): Output.write(contents: bytes)
    case .fixed(let path, let count):
      printer.noteFixes(in: path, count: count)
      Output.say(fixed(.code(path), .number(count)))
    case .passedOver(let message), .problem(let message): Output.say(message)
    case .running(let count):
      printer.flush()
      Output.status.show(checked(.number(count)))
    }
  }

  private static let checked = Phrase("check.checked") { files in
    "checked \(files, one: "file", other: "files")"
  }

  private static let fixed = Phrase("check.fixed") { path, findings in
    "\(path): fixed \(findings, one: "finding", other: "findings")"
  }

  private static let wroteBaseline = Phrase("check.wrote-baseline") { path in "wrote \(path)" }
}
