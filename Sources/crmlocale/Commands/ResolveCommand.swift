internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale resolve`: prints the strings that visitors will read.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Prints the merged locale as JSON, key to value.",
    discussion: """
      With --provenance it also says where each string comes from: as a table, or with \
      --format json as JSON.
      """)

  @OptionGroup var input: InputArguments

  @Flag(help: "Say where each string comes from and what it takes the place of.")
  var provenance = false

  @Option(help: ArgumentHelp("How to print it: text or json.", valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The folder that extended files may not lie outside of (default: the working directory).",
      valueName: "folder"))
  var root: String?

  func run() throws {
    let format: DocumentFormat = try Parse.choice(format, of: "--format")
    let document = try input.document()
    let now = CheckOptions(instant: InstantText.now, timeZone: .utc)
    let workspace = Workspace(options: now, root: root)
    guard let resolved = workspace.resolve(document).first else {
      Output.say(Self.noOverrides(.code(document.path)))
      throw ExitStatus.impossible
    }
    let report = ResolveReport(resolved)
    switch (provenance, format) {
    case (false, _): Output.write(report.strings.text(.pretty, escaping: .hidden) + "\n")
    case (true, .json): Output.write(report.provenance.text(.pretty, escaping: .hidden) + "\n")
    case (true, .text): Output.write(report.table(Output.localizer))
    }
    if let problem = resolved.problem {
      Output.say(Self.broken(.code(document.path), .message(problem.message)))
      throw ExitStatus.findings
    }
  }

  private static let broken = Phrase("resolve.broken") { path, problem in "\(path): \(problem)" }

  private static let noOverrides = Phrase("resolve.no-overrides") { path in
    "\(path): there are no overrides in it"
  }
}
