import DateFns
import JSONText
import LocaleFacts
import LocaleModel
import LocaleReporters
import LocaleRules
import LocaleWorkspace

/// A request to check as the core takes it where it runs as WebAssembly, and what the same modules
/// report on this machine.
struct ReportRecord {
  /// What texts are judged by: the same for the request and for the check here.
  struct Assumptions {
    var language: String?
    var requireComplete = false
    var strictTokens = false
    var release = "4.1.0"
    var offset = "UTC"
    var instant: Int64 = 1_795_370_645_678

    func options() throws -> CheckOptions {
      let zone = FixedOffset(offset).map { FixedTimeZone($0) } ?? .utc
      var options = CheckOptions(instant: instant, timeZone: zone)
      options.language = try language.map { try LanguageTag($0) }
      options.requireComplete = requireComplete
      options.strictTokens = strictTokens
      options.release = DateFnsRelease(release) ?? .latest
      return options
    }
  }

  let path: String
  let text: String
  let siblings: [String: String]

  private func request(_ assumptions: Assumptions) -> JSONValue {
    let files = siblings.merging([path: text]) { $1 }.sorted { $0.key < $1.key }
    return .object(present: [
      "files": .object(files.map { JSONValue.Member($0.key, .string($0.value)) }),
      "paths": [.string(path)],
      "language": assumptions.language.map { .string($0) },
      "requireComplete": .bool(assumptions.requireComplete),
      "strictTokens": .bool(assumptions.strictTokens),
      "dateFns": .string(assumptions.release),
      "timeZone": .string(assumptions.offset),
      "at": .double(Double(assumptions.instant)),
    ])
  }

  /// One line of JSON: the request, and the report as one string.
  func line(_ assumptions: Assumptions, _ settings: Workspace.Settings) -> String {
    let report = JSONValue.string(report(settings))
    let line: JSONValue = ["request": request(assumptions), "report": report]
    return line.text() + "\n"
  }

  private func report(_ settings: Workspace.Settings) -> String {
    let workspace = Workspace(sources: Files(siblings)) { _ in settings }
    let document = workspace.read(path, Array(text.utf8))
    var reporter = JSONReporter()
    var text = ""
    reporter.begin(to: &text)
    if document.standing.reason(isNamed: true) == nil {
      reporter.write(workspace.check(document).report, to: &text)
    }
    reporter.end(to: &text)
    return text
  }
}
