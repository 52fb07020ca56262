internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale schema`: what editors and validators know of the chat's files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a kind of file.",
    discussion: """
      The kinds are overrides, config, settings and bot-messages. A schema refuses nothing that \
      `crmlocale check` would not report; `check` knows more. A file names its schema under "$schema".
      """)

  @Argument(
    help: ArgumentHelp(
      "The kind of file: overrides, config, settings or bot-messages.", valueName: "kind"),
    completion: .words(DocumentSchema.self))
  var kind: String

  func run() throws {
    let schema: DocumentSchema = try Parse.choice(kind, of: "the kind of file")
    Output.write(schema.text)
  }
}
