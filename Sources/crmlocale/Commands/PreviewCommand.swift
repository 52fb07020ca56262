internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale preview`: what visitors will see of every date and time pattern.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Prints what visitors will see: every date and time pattern at sample instants.",
    discussion: """
      What stands in the table is what date-fns prints, to the character. Where ICU, which knows the \
      readers' own conventions, prints something else, that stands beside it. Without a path the \
      chat's built-in patterns are shown.
      """)

  @OptionGroup var input: InputArguments

  @Option(
    help: ArgumentHelp("How to print it: text or json.", valueName: "format"),
    completion: .words(DocumentFormat.self))
  var format: String?

  @OptionGroup var rules: RuleOptions

  @OptionGroup var settings: SettingOptions

  func run() throws {
    let format: DocumentFormat = try Parse.choice(format, of: "--format")
    let workspace = try settings.workspace(try rules.choice)
    guard let document = try input.optionalDocument() else {
      return print(workspace.previewOfBases(), as: format)
    }
    let report = workspace.preview(document)
    let hasErrors = Verdict.report([workspace.check(document)])
    let unbundled = workspace.resolve(document).compactMap { $0.unbundledBase }
    for name in unbundled { Output.say(Self.notBundled(.code(document.path), .quoted(name))) }
    if !report.patterns.isEmpty || unbundled.isEmpty { print([report], as: format) }
    if hasErrors { throw ExitStatus.findings }
    if report.patterns.isEmpty, unbundled.isEmpty { throw ExitStatus.impossible }
  }

  private static let notBundled = Phrase("preview.not-bundled") { path, base in
    "\(path): the other patterns come from the base \(base), which is not bundled"
  }

  private func print(_ reports: [LocalePreviewReport], as format: DocumentFormat) {
    switch format {
    case .text:
      let localizer = Output.localizer()
      Output.write(reports.map { $0.text(localizer) }.joined(separator: "\n"))
    case .json:
      let values = reports.map { $0.json(Output.localizerForPrograms) }
      Output.write(JSONValue.array(values).text(.pretty, escaping: .hidden) + "\n")
    }
  }
}
