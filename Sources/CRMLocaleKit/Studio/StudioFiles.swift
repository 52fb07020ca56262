public import LocaleDiagnostics
public import LocaleModel
internal import LocaleRules
public import LocaleWorkspace

/// Finds the files that the translators' page is to hold: those of the chat, and what they extend.
public struct StudioFiles {
  private let workspace: Workspace
  private let tell: (Message) -> Void

  /// Whether something could not be read.
  public private(set) var isIncomplete = false

  private var found: [WidgetDocument] = []
  private var seen: Set<ExactText> = []

  /// Finds files by a workspace.
  ///
  /// - Parameters:
  ///   - workspace: Where files come from, and what a check assumes.
  ///   - tell: Called with what is passed over or cannot be read, and why.
  public init(workspace: Workspace, tell: @escaping (Message) -> Void) {
    self.workspace = workspace
    self.tell = tell
  }

  /// The files that paths name and folders hold, in the order of their paths, and behind them those
  /// that they extend.
  public mutating func documents(at paths: [String]) -> [WidgetDocument] {
    let search = FileSearch(formats: workspace.formats)
    var targets = CheckTargets(in: paths, by: search, stdinFilename: nil)
    while let step = targets.next() {
      switch step {
      case .target(let target): read(target)
      case .problem(let error): fail(error.message)
      }
    }
    addParents()
    return found
  }

  private mutating func read(_ target: CheckTarget) {
    do {
      let document = workspace.read(target.name, try target.read())
      if let reason = workspace.standing(of: document).reason(isNamed: !target.isSearched) {
        if !target.isSearched {
          tell(CheckRun.passedOver(.code(target.name), .message(reason.message)))
        }
      } else {
        add(document)
      }
    } catch {
      fail(error.message)
    }
  }

  private mutating func add(_ document: WidgetDocument) {
    guard seen.insert(ExactText(document.path)).inserted else { return }
    guard String(validating: document.bytes, as: UTF8.self) != nil else {
      return fail(Self.notText(.code(document.path)))
    }
    found.append(document)
  }

  private mutating func addParents() {
    var next = 0
    while next < found.count {
      let child = found[next]
      for case .file(let path) in child.locales.compactMap(\.reference) {
        if case .found(let name, let bytes) = workspace.source(at: path, for: child.path) {
          add(workspace.read(name, bytes))
        }
      }
      next += 1
    }
  }

  private mutating func fail(_ message: Message) {
    isIncomplete = true
    tell(message)
  }

  private static let notText = Phrase("studio.not-text") { path in
    "\(path): it is not in UTF-8, and the page holds texts"
  }
}
