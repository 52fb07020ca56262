internal import JSONText
internal import LocaleModel
internal import LocaleReporters
internal import LocaleWorkspace

/// Answers requests to check: with what `crmlocale check --format json` prints.
///
/// What the last request's texts were judged by is kept: the next is likely to want the same.
struct CheckRequests {
  private struct Known {
    let assumptions: CheckAssumptions
    let settings: Workspace.Settings
  }

  private var known: Known?

  /// The answer to a request: a report, or an object with `error`.
  mutating func answer(_ bytes: [UInt8]) -> [UInt8] {
    do throws(RequestFailure) {
      let request = try CheckRequest(bytes)
      return report(on: request, try settings(for: request.assumptions))
    } catch {
      return error.answer.utf8()
    }
  }

  private mutating func settings(
    for assumptions: CheckAssumptions
  ) throws(RequestFailure) -> Workspace.Settings {
    if let known, known.assumptions == assumptions { return known.settings }
    let settings = Workspace.Settings(options: try assumptions.options(zone: RequestZone.named))
    known = Known(assumptions: assumptions, settings: settings)
    return settings
  }

  private func report(on request: CheckRequest, _ settings: Workspace.Settings) -> [UInt8] {
    let workspace = Workspace(sources: NoFiles()) { _ in settings }
    for text in request.texts { workspace.open(path: text.path, bytes: text.bytes) }
    var reporter = JSONReporter()
    var report = ""
    reporter.begin(to: &report)
    for path in request.paths {
      // The program, too, reports nothing of a script that has nothing to do with the chat.
      guard let document = workspace.openDocument(at: path),
        workspace.standing(of: document).reason(isNamed: true) == nil
      else {
        continue
      }
      reporter.write(workspace.check(document).report, to: &report)
    }
    reporter.end(to: &report)
    return Array(report.utf8)
  }
}
