internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleWorkspace

/// Looks at one file after another, and tells nobody: several of them may do it at once.
struct FileChecker {
  /// What came of a file.
  enum Outcome: Sendable {
    /// Nothing is to be said: it was found in a folder and is not the chat's.
    case nothing
    /// It cannot be read.
    case failed(FileError)
    /// A file that the user named is not the chat's, and why.
    case passedOver(bytes: [UInt8], FileStanding.Reason)
    /// What was found in it.
    case checked(CheckedFile)
    /// What was found in it, and what fixes make of it.
    case fixed(Workspace.FixedFile)
  }

  private let workspace: Workspace
  private let task: CheckRun.Task
  private let options: CheckRun.Options

  /// How many files that others extend are kept: in a tree of sites, each extends its own.
  private static let mostParents = 256

  /// A checker for the files of a run.
  ///
  /// - Parameter workspace: What it alone works with.
  init(_ workspace: Workspace, _ task: CheckRun.Task, _ options: CheckRun.Options) {
    self.workspace = workspace
    self.task = task
    self.options = options
  }

  /// Looks at a file.
  ///
  /// - Parameter reserve: Called with the size of the file before anything is made of it.
  func outcome(of target: CheckTarget, reserve: (Int) -> Void) -> Outcome {
    do {
      let bytes = try target.read()
      if target.isSearched, !WidgetDocument.mayBeWidgetFile(bytes) { return .nothing }
      reserve(bytes.count)
      return outcome(of: workspace.read(target.name, bytes), target)
    } catch {
      return .failed(error)
    }
  }

  private func outcome(of document: WidgetDocument, _ target: CheckTarget) -> Outcome {
    workspace.forgetParents(over: Self.mostParents)
    let isNamed = !target.isSearched && !options.allowsEmpty
    if let reason = workspace.standing(of: document).reason(isNamed: isNamed) {
      return target.isSearched ? .nothing : .passedOver(bytes: document.bytes, reason)
    }
    switch task {
    case .check: return .checked(workspace.check(document, offersFixes: options.offersFixes))
    case .diff(let threshold), .fix(let threshold):
      return .fixed(workspace.fix(document, applying: threshold))
    }
  }
}
