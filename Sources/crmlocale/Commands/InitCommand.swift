internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale init`: writes a new override file to fill in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a new override file to fill in.",
    discussion: """
      Every string stands in it with the base's text; patterns are written as readers of the \
      language expect them. A .json5 or .js file explains each string to the translator in a comment.
      """)

  @Argument(
    help: ArgumentHelp(
      "The file to write (default: LANGUAGE.json); `-` writes to standard output.",
      valueName: "path"))
  var path: String?

  @Option(
    help: ArgumentHelp("The base that fills in what is left out (default: en).", valueName: "base"))
  var extends: String?

  @Option(help: ArgumentHelp("The language to translate into, such as pl.", valueName: "tag"))
  var language: String?

  @Flag(help: "Take the place of a file that is already there.")
  var force = false

  func run() throws {
    let language = try language.map(Parse.language)
    let path = path ?? "\(language?.identifier ?? "overrides").json"
    let extends = extends ?? "en"
    let overrides = NewOverrides(extends: extends, language: language, facts: .icu)
    guard let text = overrides?.text(path: path) else {
      throw ValidationError(
        "there is no base '\(extends)'. The bases are \(NewOverrides.bases.joined(separator: ", "))."
      )
    }
    guard path != "-" else { return Output.write(text) }
    do {
      try FileAccess.create(path, with: Array(text.utf8), replacing: force)
    } catch {
      Output.say(error.message)
      if error.problem == .exists { Output.say(Self.force()) }
      throw ExitStatus.impossible
    }
    Output.say(Self.wrote(.code(path), .code("crmlocale check \(path)")))
  }

  private static let force = Phrase("init.force", "--force replaces it")

  private static let wrote = Phrase("init.wrote") { path, command in
    "wrote \(path); `\(command)` says what is left to translate"
  }
}
