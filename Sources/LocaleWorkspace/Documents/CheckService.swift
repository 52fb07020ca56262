internal import JSONText
package import LocaleDiagnostics
internal import LocaleModel
internal import LocaleReporters

/// Answers requests to check a document, one line of JSON each: what `crmlocale check --jsonl` speaks.
///
/// A request is `{"path": "es.json", "text": "…"}`, or has `base64` in the place of `text` for bytes as
/// they came. The answer is a report as `check --format json` has it, with the `path` before it and on one
/// line; `files` is empty for a document that has nothing to do with the chat. A line that is not
/// understood is answered with `error`.
///
/// It belongs to one thread, as its workspace does.
package final class CheckService {
  private let workspace: Workspace
  private let localizer: Localizer
  private let minimumSeverity: Severity

  /// How many files that others extend are kept.
  private static let mostParents = 256

  /// A service that checks as a workspace does.
  ///
  /// - Parameters:
  ///   - localizer: Who says the messages.
  ///   - minimumSeverity: The least grave findings that are reported.
  package init(
    _ workspace: Workspace, localizer: Localizer = .english, minimumSeverity: Severity = .note
  ) {
    self.workspace = workspace
    self.localizer = localizer
    self.minimumSeverity = minimumSeverity
  }

  /// The answer to a line, which never holds a line break.
  package func answer(_ line: [UInt8]) -> [UInt8] {
    do throws(RequestFailure) {
      return report(on: try DocumentRequest(line))
    } catch {
      return error.answer.utf8()
    }
  }

  /// The answer to a line that is too long to be kept.
  ///
  /// - Parameter limit: How long a line may be, in bytes.
  package static func answer(toLineOver limit: Int) -> [UInt8] {
    RequestFailure("the line is longer than \(limit >> 20) MB").answer.utf8()
  }

  private func report(on request: DocumentRequest) -> [UInt8] {
    var reporter = JSONReporter(localizer: localizer)
    reporter.path = request.path
    var text = ""
    reporter.begin(to: &text)
    if let file = check(request) {
      var report = file.report
      report.diagnostics.removeAll { $0.severity < minimumSeverity }
      reporter.write(report, to: &text)
    }
    reporter.end(to: &text)
    // A break within a string is escaped; those between lines make the report readable.
    return text.utf8.filter { $0 != UInt8(ascii: "\n") }
  }

  /// What is found in a document; `nil` for one that a search of a folder would pass over.
  private func check(_ request: DocumentRequest) -> CheckedFile? {
    guard WidgetDocument.mayBeWidgetFile(request.bytes) else { return nil }
    workspace.forgetParents(over: Self.mostParents)
    let document = workspace.read(request.path, request.bytes)
    guard workspace.standing(of: document).reason(isNamed: false) == nil else { return nil }
    return workspace.check(document)
  }
}
