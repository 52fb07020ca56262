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
      """)

  @Argument(
    help: ArgumentHelp("Files and folders to check.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "How findings are printed: text, json, sarif or github.", valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)))
  var format: String?

  @Flag(help: "Count warnings as errors in the exit status.")
  var strict = false

  @Flag(help: "Ask for every string to be overridden.")
  var requireComplete = false

  @Flag(help: "Show errors only.")
  var quiet = false

  @Flag(help: "Apply the fixes that are safe.")
  var fix = false

  @Flag(help: "Apply all fixes, also those that a person should look over.")
  var unsafeFixes = false

  @Flag(help: "Show what fixes would change instead of writing it.")
  var diff = false

  @Flag(help: "Take it for success that no path holds a file of the chat, as hooks do.")
  var allowEmpty = false

  @Flag(help: "Search also what .gitignore files name.")
  var noIgnoreFiles = false

  @Option(
    help: ArgumentHelp("The name that decides how standard input is read.", valueName: "name"))
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp("When to colour: auto, always or never.", valueName: "when"),
    completion: .list(ColorWhen.allCases.map(\.rawValue)))
  var color: String?

  @OptionGroup var settings: SettingOptions

  func run() throws {
    let format: OutputFormat = try Parse.choice(format, of: "--format")
    let color: ColorWhen = try Parse.choice(color, of: "--color")
    var options = try settings.checkOptions
    options.requireComplete = requireComplete
    // A program that reads the fixed text or the diff must not meet findings in it.
    let printer = ReportPrinter(
      format, styler: color.isOn ? .ansi : .plain, minimumSeverity: quiet ? .error : .note,
      isFixing: isFixing, to: printsContents ? .standardError : .standardOutput)
    let workspace = Workspace(options: options, root: settings.root)
    let run = CheckRun(task, options: runOptions, in: workspace) { Self.tell($0, to: printer) }
    run.run(targets, stdinFilename: stdinFilename) { Output.isClosed }
    printer.finish()
    throw status(of: run, printer)
  }

  /// What to check: `--stdin-filename` means standard input, with or without `-`.
  private var targets: [String] {
    if stdinFilename != nil, !paths.contains("-") { return paths + ["-"] }
    return paths.isEmpty ? ["."] : paths
  }

  private var runOptions: CheckRun.Options {
    var options = CheckRun.Options()
    options.allowsEmpty = allowEmpty
    options.readsIgnoreFiles = !noIgnoreFiles
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
    case .fix: targets.contains("-")
    case .diff: true
    }
  }

  private static func tell(_ event: CheckRun.Event, to printer: ReportPrinter) {
    switch event {
    case .checked(let file): printer.print(file)
    case .output(let bytes), .patch(let bytes): Output.write(contents: bytes)
    case .fixed(let path, let count):
      printer.noteFixes(in: path, count: count)
      Output.say(fixed(.code(path), .number(count)))
    case .passedOver(let message), .problem(let message): Output.say(message)
    }
  }

  private static let fixed = Phrase("check.fixed") { path, findings in
    "\(path): fixed \(findings, one: "finding", other: "findings")"
  }

  private func status(of run: CheckRun, _ printer: ReportPrinter) -> ExitStatus {
    if run.isImpossible { return .impossible }
    return run.hasDifferences || printer.hasFound(strict ? .warning : .error) ? .findings : .done
  }
}
