internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale check`: reports what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reports what is wrong in override files, config scripts and pages.",
    discussion: """
      A folder is searched for files that set a config or are plain overrides; a file that you name \
      is always checked. `-` reads standard input.
      """)

  @Argument(help: ArgumentHelp("Files and folders to check.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "How findings are printed: text, json, sarif or github.", valueName: "format"))
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

  @Option(
    help: ArgumentHelp("The name that decides how standard input is read.", valueName: "name"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("When to colour: auto, always or never.", valueName: "when"))
  var color: String?

  @OptionGroup var settings: SettingOptions

  func run() throws {
    let format: OutputFormat = try Parse.choice(format, of: "--format")
    let color: ColorWhen = try Parse.choice(color, of: "--color")
    var options = try settings.checkOptions
    options.requireComplete = requireComplete
    var run = CheckRun(
      checker: Checker(options: options, root: settings.root), fixing: fixing, isDiff: diff)
    run.check(paths.isEmpty ? ["."] : paths, stdinFilename: stdinFilename)
    // A program that reads the fixed text or the diff must not meet findings in it.
    format.write(
      run.report, styler: color.isOn ? .ansi : .plain, minimumSeverity: quiet ? .error : .note,
      to: run.printsText ? .standardError : .standardOutput)
    throw run.status(isStrict: strict)
  }

  /// The fixes that were asked for; `nil` for none. To look at a diff is to ask for safe ones.
  private var fixing: Fix.Applicability? {
    if unsafeFixes { return .unsafe }
    return fix || diff ? .safe : nil
  }
}
