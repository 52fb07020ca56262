internal import ArgumentParser

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
      InitCommand.self, RulesCommand.self,
    ])

  static func main() {
    Output.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
      Output.finish(.done)
    } catch let status as ExitStatus {
      Output.finish(status)
    } catch {
      let text = fullMessage(for: error)
      let isClean = exitCode(for: error) == .success
      Output.write(text + "\n", to: isClean ? .standardOutput : .standardError)
      Output.finish(isClean ? .done : .impossible)
    }
  }
}
