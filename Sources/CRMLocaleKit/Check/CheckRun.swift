internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleReporters
internal import LocaleRules
public import LocaleWorkspace

/// One run over files and folders: checks, fixes, shows differences.
///
/// What is found is told as it comes, file by file in the order of their paths. Everything is checked
/// against what was on the disk when the run began to look at it; fixes are written at the end, so that
/// the result does not depend on the order of files. However many threads look at files, what is told is
/// the same.
public final class CheckRun {
  private let workspace: Workspace
  private let threads: Int?
  private let makeChecker: (@Sendable () -> FileChecker)?
  private let task: Task
  private let tell: (Event) -> Void
  private let options: Options
  private let project: ProjectSettings?
  private let baseline: Baseline?
  private var settingsUse: SettingsUse?
  private var checkedFiles = 0
  private var pending = PendingFixes()

  /// Whether something could not be done.
  public private(set) var isImpossible = false

  /// Whether the baseline could not be written.
  public private(set) var hasLostBaseline = false

  /// Whether a difference was shown.
  public private(set) var hasDifferences = false

  /// A run that tells what it finds, on the caller's own thread.
  ///
  /// - Parameters:
  ///   - task: What is done with the files.
  ///   - options: What counts as something to check.
  ///   - project: The settings that the workspace goes by.
  ///   - baseline: The findings that were there before, which are passed over.
  ///   - workspace: Where files come from, and what a check assumes.
  ///   - tell: Called with each thing that happens, in the order of the files.
  public init(
    _ task: Task, options: Options = Options(), project: ProjectSettings? = nil,
    baseline: Baseline? = nil, in workspace: Workspace, tell: @escaping (Event) -> Void
  ) {
    self.baseline = baseline
    self.task = task
    self.options = options
    self.project = project
    self.workspace = workspace
    self.tell = tell
    threads = 0
    makeChecker = nil
    settingsUse = project.map { SettingsUse($0) }
  }

  /// A run over many files, that several threads look at. It tells what it finds on the caller's own.
  ///
  /// - Parameters:
  ///   - task: What is done with the files.
  ///   - options: What counts as something to check.
  ///   - threads: How many threads look at files; `nil` for as many as the machine runs at once.
  ///   - project: The settings that the workspaces go by.
  ///   - baseline: The findings that were there before, which are passed over.
  ///   - makeWorkspace: Makes a workspace for each thread, all alike.
  ///   - tell: Called with each thing that happens, in the order of the files.
  public init(
    _ task: Task, options: Options = Options(), threads: Int?,
    project: ProjectSettings? = nil, baseline: Baseline? = nil,
    makeWorkspace: @escaping @Sendable () -> Workspace, tell: @escaping (Event) -> Void
  ) {
    self.baseline = baseline
    self.task = task
    self.options = options
    self.project = project
    self.tell = tell
    workspace = makeWorkspace()
    self.threads = threads
    makeChecker = { FileChecker(makeWorkspace(), task, options) }
    settingsUse = project.map { SettingsUse($0) }
  }

  /// Checks all the paths. What cannot be read is told, and the rest is checked all the same.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` is standard input.
  ///   - stdinFilename: The name that decides how standard input is read.
  ///   - isStopped: Whether nobody listens any more.
  public func run(
    _ paths: [String], stdinFilename: String? = nil, isStopped: () -> Bool = { false }
  ) {
    var search = FileSearch(
      readsIgnoreFiles: options.readsIgnoreFiles, formats: workspace.formats)
    search.unreadable = options.unreadable
    if !options.exclude.isEmpty {
      search.exclusions.append(Exclusions(options.exclude, in: ".", isForNamedFiles: true))
    }
    if let exclusions = project?.exclusions(forNamedFiles: options.allowsEmpty) {
      search.exclusions.append(exclusions)
    }
    var targets = CheckTargets(in: paths, by: search, stdinFilename: stdinFilename)
    func next(_ mayWait: Bool) -> OrderedWork<CheckTargets.Step, Look>.Next {
      isStopped() ? .end : self.next(&targets).map { .job($0) } ?? .end
    }
    if let makeChecker, threads != 0, !targets.isSingle {
      OrderedWork(threads: threads, makeWorker: { Self.worker(makeChecker()) })
        .run(next: next, tick: tick) { self.finish($0) }
    } else {
      let worker = Self.worker(FileChecker(workspace, task, options))
      while case .job(let step) = next(true) { finish(worker(step) { _ in }) }
    }
    pending.write { self.noteWriting(of: $0, $1) }
    tellOfSettings(paths)
    if let baseline { finish(baseline, paths) }
    if checkedFiles == 0, !isImpossible, !options.allowsEmpty {
      fail(Self.nothing(.codes(paths)))
    }
  }

  /// A file that was looked at, and what came of it; no file where one could not be come to.
  private struct Look: Sendable {
    let target: CheckTarget?
    let outcome: FileChecker.Outcome
  }

  /// The next file that the settings let a search look at.
  private func next(_ targets: inout CheckTargets) -> CheckTargets.Step? {
    while let step = targets.next() {
      guard case .target(let target) = step, !isIncluded(target) else { return step }
    }
    return nil
  }

  private static func worker(
    _ checker: FileChecker
  ) -> OrderedWork<CheckTargets.Step, Look>.Worker {
    { step, reserve in
      switch step {
      case .problem(let error): Look(target: nil, outcome: .failed(error))
      case .target(let target):
        Look(target: target, outcome: checker.outcome(of: target, reserve: reserve))
      }
    }
  }

  private func tick() { tell(.running(checkedFiles: checkedFiles)) }

  /// Whether the settings let a search look at a file.
  private func isIncluded(_ target: CheckTarget) -> Bool {
    guard let project, target.isSearched || options.allowsEmpty, !target.isStandardInput else {
      return true
    }
    return project.includes(target.name)
  }

  /// Says which suppressions of the settings silence nothing.
  private func tellOfSettings(_ paths: [String]) {
    guard let project, let settingsUse else { return }
    let rules = workspace.settings(for: project.file.path).rules
    let findings = settingsUse.findings(isWhole: covers(project.file.folder, paths), rules)
    if !findings.isEmpty { tell(.settings(project.file.report(findings))) }
  }

  /// Whether all of a folder was searched.
  private func covers(_ folder: String, _ paths: [String]) -> Bool {
    paths.contains { path in
      let searched = RealPath.followed(path)
      return folder == searched || RealPath.relative(folder, to: searched) != nil
    }
  }

  /// Says which findings of the baseline are gone, or writes it anew.
  private func finish(_ baseline: Baseline, _ paths: [String]) {
    let isWhole = covers(baseline.folder, paths)
    let isRunning = { (code: RuleCode, path: String) in
      self.workspace.settings(for: RealPath.join(baseline.folder, path)).rules.runs(code)
    }
    var isFixing = false
    if case .fix = task { isFixing = true }
    if let text = baseline.newText(isWhole: isWhole, isFixing: isFixing, runs: isRunning) {
      write(text, of: baseline)
    } else if !isFixing {
      let findings = baseline.findings(isWhole: isWhole, runs: isRunning)
      if !findings.isEmpty { tell(.settings(baseline.file.report(findings))) }
    }
  }

  private func write(_ text: [UInt8], of baseline: Baseline) {
    do {
      try FileAccess.replace(baseline.file.path, with: text)
      tell(.wroteBaseline(baseline.file.path))
    } catch {
      hasLostBaseline = true
      fail(error)
    }
  }

  /// Tells what came of a file.
  private func finish(_ look: Look) {
    switch (look.outcome, look.target) {
    case (.failed(let error), _): fail(error)
    case (.passedOver(let bytes, let reason), let target?): passOver(target, bytes, reason)
    case (.checked(let file), _):
      checkedFiles += 1
      report(file)
    case (.fixed(let fixed), let target?):
      checkedFiles += 1
      finish(fixed, target)
    case (.nothing, _), (.passedOver, nil), (.fixed, nil): break
    }
  }

  /// Says that a named file is not the chat's. What a fix would have printed is the text as it is.
  private func passOver(_ target: CheckTarget, _ bytes: [UInt8], _ reason: FileStanding.Reason) {
    tell(.passedOver(Self.passedOver(.code(target.name), .message(reason.message))))
    if case .fix = task, target.isStandardInput { tell(.output(bytes)) }
  }

  private func finish(_ fixed: Workspace.FixedFile, _ target: CheckTarget) {
    if case .diff = task { return showDifference(fixed) }
    guard isWritable(target, fixed) else { return report(fixed.original) }
    report(fixed.file)
    keep(fixed, target)
  }

  /// Whether fixes can be written where they have to be. What cannot is reported as it is.
  private func isWritable(_ target: CheckTarget, _ fixed: Workspace.FixedFile) -> Bool {
    guard fixed.count > 0, !target.isStandardInput else { return true }
    do {
      try FileAccess.isReplaceable(target.name)
      return true
    } catch {
      fail(error)
      return false
    }
  }

  private func report(_ file: CheckedFile) {
    settingsUse?.note(file.document.path, file.suppressionUses)
    tell(.checked(baseline?.passingOver(file) ?? file))
  }

  private func showDifference(_ fixed: Workspace.FixedFile) {
    report(fixed.original)
    guard fixed.count > 0 else { return }
    hasDifferences = true
    let document = fixed.original.document
    tell(
      .patch(
        UnifiedDiff.between(document.bytes, fixed.file.document.bytes, path: document.path)))
  }

  private func keep(_ fixed: Workspace.FixedFile, _ target: CheckTarget) {
    let document = fixed.original.document
    let new = fixed.file.document.bytes
    if target.isStandardInput { tell(.output(new)) }
    guard fixed.count > 0 else { return }
    if target.isStandardInput { return tell(.fixed(path: document.path, count: fixed.count)) }
    pending.append(
      PendingFix(path: document.path, count: fixed.count, from: document.bytes, to: new))
  }

  private func noteWriting(of fix: PendingFix, _ error: FileError?) {
    if let error { return fail(error) }
    tell(.fixed(path: fix.path, count: fix.count))
  }

  private func fail(_ error: FileError) { fail(error.message) }

  private func fail(_ message: Message) {
    isImpossible = true
    tell(.problem(message))
  }
}

extension CheckRun {
  static let nothing = Phrase("check.nothing") { paths in "nothing to check in \(paths)" }

  static let passedOver = Phrase("check.passed-over") { path, reason in
    "\(path): nothing to check: \(reason)"
  }
}
