internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale check`: reports what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reports what is wrong in override files, config scripts and pages.",
    discussion: """
      A folder is searched for files of the chat: scripts and pages that set its config or call its \
      button, and overrides. Other programs' files are passed over, also where you name them; what \
      `.gitignore` names is not searched. `-` reads standard input.
      With --jsonl each line is a document, {"path": "es.json", "text": "…"} or with "base64" for \
      "text", and is answered with its report on a line, in order; the status is then 0.
      """)

  @Argument(
    help: ArgumentHelp("Files and folders to check.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "How findings are printed, and where: text, concise, json, sarif, github, gitlab or junit, with "
        + "=FILE behind it for a file. Several may be given.", valueName: "format[=file]"),
    completion: .outputs)
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "The same as --output, for one format: text, concise, json, sarif, github, gitlab or junit.",
      valueName: "format"),
    completion: .words(OutputFormat.self))
  var format: String?

  @OptionGroup var rules: RuleOptions

  @OptionGroup var severities: SeverityOptions

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Leave out what the glob names, as a line of .gitignore would.", valueName: "glob"),
    completion: .file())
  var exclude: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Read files of an ending as json, json5, script, page or component, such as .tpl=page.",
      valueName: "ext=kind"), completion: .endings)
  var `extension`: [String] = []

  @Flag(help: "Count warnings as errors in the exit status.")
  var strict = false

  @Flag(help: "Ask for every string to be overridden.")
  var requireComplete = false

  @Option(
    help: ArgumentHelp("End with status 1 where there are more warnings.", valueName: "n"))
  var maxWarnings: String?

  @Flag(help: "End with status 0 also where there are errors.")
  var exitZero = false

  @Flag(help: "Hide what does not count for the exit status.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Pass over the findings in this file, which were there before.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Flag(help: "Write all that is found into the baseline (default: crmlocale-baseline.json).")
  var writeBaseline = false

  @Flag(help: "Take out of the baseline what is not found any more.")
  var pruneBaseline = false

  @Flag(
    help:
      "Say at the end how many findings there are of each code, and how complete each language is.")
  var statistics = false

  @Flag(help: "Apply the fixes that are safe.")
  var fix = false

  @Flag(help: "Apply all fixes, also those that a person should look over.")
  var unsafeFixes = false

  @Flag(help: "Show what fixes would change instead of writing it.")
  var diff = false

  @Option(
    help: ArgumentHelp(
      "How many files are checked at once (default: as many as there are processors).",
      valueName: "n"))
  var jobs: String?

  @Flag(help: "Take it for success that no path holds a file of the chat, as hooks do.")
  var allowEmpty = false

  @Flag(help: "Check again whenever a file changes, until the program is ended.")
  var watch = false

  @Flag(help: "Search also what .gitignore files name.")
  var noIgnoreFiles = false

  @Flag(
    help: ArgumentHelp(
      "Answer documents from standard input, one line of JSON each, with a report each."))
  var jsonl = false

  @Option(
    help: ArgumentHelp("The name that decides how standard input is read.", valueName: "name"),
    completion: .file())
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp("When to colour: auto, always or never.", valueName: "when"),
    completion: .words(ColorWhen.self))
  var color: String?

  @OptionGroup var settings: SettingOptions

  func validate() throws {
    if writeBaseline, pruneBaseline {
      throw ValidationError("--write-baseline and --prune-baseline are two things")
    }
    if diff, writeBaseline || pruneBaseline {
      throw ValidationError("--diff writes nothing, also no baseline")
    }
    if jsonl { try validateDocuments() }
    if watch, inputs.contains("-") {
      throw ValidationError("--watch looks at files, not at standard input")
    }
  }

  func run() throws {
    guard watch else { throw try check() }
    let search = FileSearch(
      readsIgnoreFiles: !noIgnoreFiles, formats: try Parse.formats(`extension`, over: FileFormats())
    )
    let watcher = Watcher(inputs, search)
    while !Output.isClosed {
      do {
        _ = try check(watcher)
      } catch is ExitStatus {
        // What is wrong was said, and may be put right.
      }
      watcher.wait()
    }
  }

  /// Checks once.
  ///
  /// - Parameter watcher: Told of the files that the check depends on besides those that it looks at.
  private func check(_ watcher: Watcher? = nil) throws -> ExitStatus {
    for name in [settings.projectOptions.settingsFile ?? SettingsFile.names[0], baseline] {
      if let watcher, let name { watcher.note(name) }
    }
    let choice = try severities.choice(with: rules)
    let project = try settings.project()
    let targets = try ReportTarget.all(output, format: format, project)
    for file in targets.compactMap(\.file) { watcher?.disregard(file) }
    if let file = project?.file.path { watcher?.note(file) }
    let color: ColorWhen = try Parse.choice(color, of: "--color")
    let maximum = try maxWarnings.map { try Parse.count($0, of: "--max-warnings") }
    var options = try settings.checkOptions(project)
    options.requireComplete = requireComplete
    let formats = try Parse.formats(`extension`, over: project?.formats ?? FileFormats())
    let threads = try jobs.map { try Parse.count($0, of: "--jobs", least: 1) }
    let failing: Severity = strict || project?.isStrict ?? false ? .warning : .error
    let makeWorkspace = { @Sendable [options, root = settings.root] in
      Workspace(options: options, choice: choice, project: project, root: root, formats: formats)
    }
    if jsonl {
      answerDocuments(threads: threads, failing: failing, makeWorkspace: makeWorkspace)
      return .done
    }
    let known = try knownFindings(project)
    // A program that reads the fixed text or the diff must not meet findings in it.
    let printer = ReportPrinter(
      targets,
      ReportPrinter.Options(
        styler: color.isOn ? .ansi : .plain,
        minimumSeverity: quiet ? (maximum == nil ? failing : .warning) : .note,
        failingSeverity: failing, isFixing: isFixing, rulePage: project?.rulePage,
        stream: printsContents ? .standardError : .standardOutput))
    let run = CheckRun(
      task, options: runOptions(targets), threads: threads, project: project, baseline: known,
      makeWorkspace: makeWorkspace
    ) {
      if let watcher { Self.note($0, by: watcher) }
      Self.tell($0, to: printer)
    }
    run.run(inputs, stdinFilename: stdinFilename) { Output.isClosed }
    Output.status.erase()
    let knownCount = known?.knownCount ?? 0
    if knownCount > 0 { printer.noteKnownFindings() }
    try printer.finish()
    if let known, knownCount > 0, !run.hasLostBaseline {
      Output.say(Self.known(.number(knownCount), .code(known.file.path)))
    }
    if statistics { printStatistics(printer, beside: targets) }
    return status(of: run, printer, failing, maximum)
  }

  /// Findings by code, and how complete each language is: behind a text, and beside what is for programs.
  private func printStatistics(_ printer: ReportPrinter, beside targets: [ReportTarget]) {
    let isText = !printsContents && targets.contains(.text)
    let stream: Output.Stream = isText ? .standardOutput : .standardError
    let localizer = Output.localizer(for: stream)
    let lines = printer.statistics.lines(localizer) + printer.languages.lines(localizer)
    Output.write(lines.map { $0 + "\n" }.joined(), to: stream)
  }

  /// What to check: `--stdin-filename` means standard input, with or without `-`.
  private var inputs: [String] {
    if stdinFilename != nil, !paths.contains("-") { return paths + ["-"] }
    return paths.isEmpty ? ["."] : paths
  }

  private func runOptions(_ targets: [ReportTarget]) -> CheckRun.Options {
    var options = CheckRun.Options()
    options.offersFixes = statistics || targets.contains { $0.format.showsFixes }
    options.allowsEmpty = allowEmpty
    options.readsIgnoreFiles = !noIgnoreFiles
    options.exclude = exclude
    options.unreadable = UnreadableArguments.all
    return options
  }

  /// What was asked for. To look at a diff is to ask for safe fixes.
  private var task: CheckRun.Task {
    let threshold: Fix.Applicability = unsafeFixes ? .unsafe : .safe
    if diff { return .diff(threshold) }
    return fix || unsafeFixes ? .fix(threshold) : .check
  }

  /// Whether files are fixed.
  private var isFixing: Bool {
    if case .fix = task { return true }
    return false
  }

  /// Whether standard output holds a fixed text or a diff.
  private var printsContents: Bool {
    switch task {
    case .check: false
    case .fix: inputs.contains("-")
    case .diff: true
    }
  }

  private static let tooManyWarnings = Phrase("check.too-many-warnings") { found, allowed in
    "found \(found, one: "warning", other: "warnings"); --max-warnings allows \(allowed)"
  }

  private func status(
    of run: CheckRun, _ printer: ReportPrinter, _ failing: Severity, _ maximum: Int?
  ) -> ExitStatus {
    let warnings = printer.count(.warning)
    let hasTooMany = maximum.map { warnings > $0 } ?? false
    if let maximum, hasTooMany {
      Output.say(Self.tooManyWarnings(.number(warnings), .number(maximum)))
    }
    if run.isImpossible { return .impossible }
    let isBad = run.hasDifferences || hasTooMany || printer.hasFound(failing)
    return isBad && !exitZero ? .findings : .done
  }
}
