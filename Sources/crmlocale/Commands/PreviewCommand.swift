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

  @Argument(help: ArgumentHelp("The file; `-` reads standard input.", valueName: "path"))
  var path: String?

  @Option(help: ArgumentHelp("How to print it: text or json.", valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp("The name that decides how standard input is read.", valueName: "name"))
  var stdinFilename: String?

  @OptionGroup var settings: SettingOptions

  func run() throws {
    let format: DocumentFormat = try Parse.choice(format, of: "--format")
    let checker = Checker(options: try settings.checkOptions, root: settings.root)
    guard let path else { return print(checker.previewOfBases(), as: format) }
    let document: WidgetDocument
    do {
      document = try WidgetDocument(reading: path, stdinFilename: stdinFilename)
    } catch {
      Output.say(error.description)
      throw ExitStatus.impossible
    }
    let report = checker.preview(document)
    print([report], as: format)
    if report.patterns.isEmpty { throw ExitStatus.impossible }
  }

  private func print(_ reports: [LocalePreviewReport], as format: DocumentFormat) {
    switch format {
    case .text: Output.write(reports.map(\.text).joined(separator: "\n"))
    case .json: Output.write(JSONValue.array(reports.map(\.json)).text(.pretty) + "\n")
    }
  }
}
