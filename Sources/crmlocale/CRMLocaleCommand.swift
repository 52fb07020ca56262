internal import ArgumentParser
internal import CRMLocaleKit

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
      DebugCommand.self,
    ])

  static func main() {
    Output.prepare()
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
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

  /// Says what was meant by a command that there is not: the parser itself would only call it an
  /// unexpected argument.
  private static func refuseUnknownCommand() throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-"),
      !names.contains(name)
    else { return }
    let nearest = Suggestion.nearest(to: name, among: names)
    let hint =
      nearest.map { "Did you mean \($0)?" }
      ?? "The commands are \(names.joined(separator: ", "))."
    throw ValidationError("there is no command '\(name)'. \(hint)")
  }
}
