internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale preview`: what visitors will see of the chat.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract:
      "Prints what visitors will see: the chat, and its dates and times at sample instants.",
    discussion: """
      Every string of the chat stands in its place, marked where it is not in the file (*), does not \
      fit (!), cannot be known (?) or fails (x). What stands in the table is what date-fns prints, to the character. Where ICU, which knows the \
      readers' own conventions, prints something else, that stands beside it. Without a path the \
      chat's built-in strings are shown.
      """)

  @OptionGroup var input: InputArguments

  @Option(
    help: ArgumentHelp("How to print it: text or json.", valueName: "format"),
    completion: .words(DocumentFormat.self))
  var format: String?

  @Option(
    help: ArgumentHelp("When to colour: auto, always or never.", valueName: "when"),
    completion: .words(ColorWhen.self))
  var color: String?

  @OptionGroup var rules: RuleOptions

  @OptionGroup var settings: SettingOptions

  func run() throws {
    let format: DocumentFormat = try Parse.choice(format, of: "--format")
    let style = PreviewStyle(
      styler: try Parse.choice(color, of: "--color", as: ColorWhen.self).isOn ? .ansi : .plain,
      columns: POSIX.columns(of: Output.Stream.standardOutput.rawValue))
    let workspace = try settings.workspace(try rules.choice)
    guard let document = try input.optionalDocument() else {
      return print(workspace.previewOfBases(), as: format, style)
    }
    let report = workspace.preview(document)
    let hasErrors = Verdict.report([workspace.check(document)])
    let unbundled = workspace.resolve(document).compactMap { $0.unbundledBase }
    for name in unbundled { Output.say(Self.notBundled(.code(document.path), .quoted(name))) }
    if report.hasStrings || unbundled.isEmpty { print([report], as: format, style) }
    if hasErrors { throw ExitStatus.findings }
    if report.chats.isEmpty, unbundled.isEmpty { throw ExitStatus.impossible }
  }

  private static let notBundled = Phrase("preview.not-bundled") { path, base in
    "\(path): the other strings come from the base \(base), which is not bundled"
  }

  private func print(
    _ reports: [LocalePreviewReport], as format: DocumentFormat, _ style: PreviewStyle
  ) {
    switch format {
    case .text:
      let localizer = Output.localizer()
      let texts = reports.map { $0.text(localizer, style: style) }
      Output.write(texts.joined(separator: "\n"))
    case .json:
      let values = reports.map { $0.json(Output.localizerForPrograms) }
      Output.write(JSONValue.array(values).text(.pretty, escaping: .hidden) + "\n")
    }
  }
}
