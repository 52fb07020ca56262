import JSONText
import LocaleDiagnostics
import LocaleWorkspace

@testable import LocaleServer

/// Requests to check, one a line: each is answered by a report, and what the service remembers changes no
/// answer.
struct CheckTarget {
  private let workspace = ChatFolder.workspace()

  /// Answers the lines of an input.
  func check(_ input: [UInt8]) {
    let service = CheckService(workspace)
    for line in input.split(separator: 0x0A).prefix(4) {
      let answer = service.answer(Array(line))
      let report = Answers.check(answer, "files", or: "error")
      let fresh = CheckService(ChatFolder.workspace())
      require(fresh.answer(Array(line)) == answer, "a new service has another answer")
      for severity in [Severity.error, .warning] {
        let strict = CheckService(workspace, minimumSeverity: severity)
        Answers.check(strict.answer(Array(line)), "files", or: "error")
      }
      checkPlaces(report, line)
    }
  }

  /// Findings lie in the text that was sent.
  private func checkPlaces(_ report: JSONValue, _ line: ArraySlice<UInt8>) {
    guard let text = JSONValue(reading: Array(line))?["text"]?.string else { return }
    for finding in report["diagnostics"]?.array ?? [] {
      guard let offset = finding["range", "end", "offset"]?.int else { continue }
      require(offset <= text.utf8.count, "a finding lies outside: \(finding.text())")
    }
  }
}
