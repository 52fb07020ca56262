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

  @Option(
    help: ArgumentHelp("How to print it: text or json.", valueName: "format"),
    completion: .words(DocumentFormat.self))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The folder that extended files may not lie outside of (default: the working directory).",
      valueName: "folder"), completion: .directory)
  var root: String?

  @Option(
    help: ArgumentHelp(
      "Of several languages in the file the one to print, such as pt-BR.", valueName: "tag"),
    completion: .languages)
  var language: String?

  @OptionGroup var projectOptions: ProjectOptions

  func run() throws {
    let format: DocumentFormat = try Parse.choice(format, of: "--format")
    let document = try input.document()
    let project = try projectOptions.project()
    var options = CheckOptions(instant: InstantText.now, timeZone: .utc, facts: .icu)
    options.language = try language.map(Parse.language)
    options.release = project?.release ?? .latest
    options.strictTokens = project?.strictTokens ?? false
    let workspace = Workspace(
      options: options, choice: RuleChoice(), project: project, root: root,
      formats: project?.formats ?? FileFormats())
    let resolved = try locale(of: document, in: workspace)
    let report = ResolveReport(resolved)
    switch (provenance, format) {
    case (false, _): Output.write(report.strings.text(.pretty, escaping: .hidden) + "\n")
    case (true, .json): Output.write(report.provenance.text(.pretty, escaping: .hidden) + "\n")
    case (true, .text): Output.write(report.table(Output.localizer()))
    }
    let hasErrors = Verdict.report([workspace.check(document)])
    if let problem = resolved.problem {
      Output.say(Self.broken(.code(document.path), .message(problem.message)))
    }
    if hasErrors || resolved.problem != nil { throw ExitStatus.findings }
  }

  /// The one locale of a file.
  private func locale(
    of document: WidgetDocument, in workspace: Workspace
  ) throws(ExitStatus) -> ResolvedLocale {
    let found: ResolvedLocale?
    do {
      found = try workspace.settledLocale(of: document)
    } catch {
      Output.say(error.message)
      if case .severalLanguages = error { Output.say(Self.nameOne()) }
      _ = Verdict.report([workspace.check(document)])
      throw .findings
    }
    guard let found else {
      if Verdict.report([workspace.check(document)]) { throw .findings }
      Output.say(Self.noOverrides(.code(document.path)))
      throw .impossible
    }
    return found
  }

  private static let nameOne = Phrase("resolve.name-one", "name a language with --language")

  private static let broken = Phrase("resolve.broken") { path, problem in "\(path): \(problem)" }

  private static let noOverrides = Phrase("resolve.no-overrides") { path in
    "\(path): there are no overrides in it"
  }
}
