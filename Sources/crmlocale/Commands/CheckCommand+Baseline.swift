internal import ArgumentParser
internal import CRMLocaleKit

// What was found before, and is passed over.

extension CheckCommand {
  /// The findings that were there before; `nil` where there is no baseline.
  func knownFindings(_ project: ProjectSettings?) throws -> Baseline? {
    let task: Baseline.Task = writeBaseline ? .write : pruneBaseline ? .prune : .read
    guard let path = baseline ?? project?.baseline ?? (task == .write ? newBaseline(project) : nil)
    else {
      if task == .prune { throw ValidationError("--prune-baseline goes with --baseline FILE") }
      return nil
    }
    let file = try read(path, task)
    guard file.problems.isEmpty else {
      ReportPrinter.printProblems(file.report)
      throw ExitStatus.impossible
    }
    return Baseline(file, task, project: project)
  }

  private func newBaseline(_ project: ProjectSettings?) -> String {
    project?.path(to: "crmlocale-baseline.json") ?? "crmlocale-baseline.json"
  }

  private func read(_ path: String, _ task: Baseline.Task) throws(ExitStatus) -> BaselineFile {
    do {
      return try BaselineFile(reading: path)
    } catch {
      if task == .write, (try? FileAccess.isFolder(path)) == nil {
        return BaselineFile(newAt: path)
      }
      Output.say(error.message)
      Output.say(Self.writeIt())
      throw .impossible
    }
  }

  static let known = Phrase("check.known") { findings, path in
    "\(findings, one: "finding is", other: "findings are") in \(path)"
  }

  private static let writeIt = Phrase("check.write-it", "--write-baseline writes it")
}
