internal import ArgumentParser
internal import CRMLocaleKit
internal import LocaleDiagnostics
internal import LocaleReporters

/// The command line: its subcommands, and what they have in common.
@main
struct CRMLocaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crmlocale",
    abstract: "Checks, resolves and previews the locale of a Kommo (amoCRM) website chat.",
    discussion: """
      Start with:  crmlocale check overrides.json

      Exit status: 0 when no error was found, 1 when one was, 2 when the job could not be done.
      """,
    version: Version.current,
    subcommands: [
      CheckCommand.self, PreviewCommand.self, FormatCommand.self, ResolveCommand.self,
      ConfigCommand.self, InitCommand.self, RulesCommand.self, StudioCommand.self,
      LanguageServerCommand.self, SettingsCommand.self, SchemaCommand.self, DebugCommand.self,
    ])

  static func main() {
    Output.prepare()
    do {
      try refuseUnknownMessages()
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      try refuseUnreadable(but: (command as? CheckCommand)?.paths ?? [])
      try command.run()
      Output.finish(.done)
    } catch let status as ExitStatus {
      Output.finish(status)
    } catch {
      let text = fullMessage(for: error)
      let isClean = exitCode(for: error) == .success
      Output.write(VisibleText.lines(text) + "\n", to: isClean ? .standardOutput : .standardError)
      Output.finish(isClean ? .done : .impossible)
    }
  }

  /// Says what the variable for the language of messages takes.
  private static func refuseUnknownMessages() throws {
    if let text = Output.messages.unknownVariable {
      _ = try Parse.messages(text, of: MessageChoice.variableName)
    }
  }

  /// Says what was meant by a command that there is not, or by an option in the wrong place: the parser
  /// itself would only call it unexpected, or print a page of help and call that a success.
  private static func refuseUnknownCommand() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "help", let name = arguments.dropFirst().first, !name.hasPrefix("-") {
      try refuse(unknown: name)
    }
    guard let name = arguments.first else { return }
    if name.hasPrefix("-") {
      try refuse(misplaced: name, before: arguments.dropFirst().first)
    } else {
      try refuse(unknown: name)
    }
    for option in arguments.prefix(while: { $0 != "--" }) where isCluster(option) {
      throw ValidationError("Unknown option '-\(option.dropFirst().prefix(1))'")
    }
  }

  /// Says which arguments are not UTF-8.
  ///
  /// - Parameter others: Those of which the command itself says it, and does the rest.
  private static func refuseUnreadable(but others: [String]) throws(ExitStatus) {
    let arguments = UnreadableArguments.all.subtracting(others).sorted()
    for argument in arguments { Output.say(notText(.quoted(argument))) }
    if !arguments.isEmpty { throw .impossible }
  }

  private static let notText = Phrase("command.not-text") { argument in
    "the argument \(argument) is not UTF-8; where it names a file, rename it"
  }

  private static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  private static func refuse(unknown name: String) throws {
    guard !commandNames.contains(name) else { return }
    let nearest = Suggestion.nearest(to: name, among: commandNames)
    let isPath = name.contains("/") || name.contains(".")
    let hint =
      nearest.map { "Did you mean \($0)?" }
      ?? (isPath
        ? "Did you mean `crmlocale check \(name)`?"
        : "The commands are \(commandNames.joined(separator: ", ")).")
    throw ValidationError("there is no command '\(name)'. \(hint)")
  }

  /// The options that stand before any command.
  private static func refuse(misplaced option: String, before command: String?) throws {
    let own = ["--help", "--version", "-h", "--generate-completion-script", "-"]
    // `---completion` is how a shell asks.
    guard !own.contains(option), !option.hasPrefix("---"),
      !option.hasPrefix("--generate-completion-script="),
      !option.hasPrefix("--experimental"), let command, commandNames.contains(command)
    else { return }
    throw ValidationError(
      "\(option) stands behind the command: `crmlocale \(command) \(option)`")
  }

  /// Whether an argument would be read as several options of one letter: there is only `-h`.
  private static func isCluster(_ argument: String) -> Bool {
    let letters = argument.dropFirst()
    return argument.hasPrefix("-") && letters.count > 1
      && letters.allSatisfy { $0.isLetter && $0.isASCII }
  }
}
