internal import ArgumentParser
internal import CRMLocaleKit

/// The options that say which settings file counts.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: .customLong("settings"),
    help: ArgumentHelp(
      "The settings file (default: the nearest crmlocale.jsonc upward to the repository's root).",
      valueName: "file"), completion: .file())
  var settingsFile: String?

  @Flag(help: "Go by no settings file.")
  var noSettings = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if noSettings, settingsFile != nil {
      throw ValidationError("--settings and --no-settings are two things")
    }
  }

  /// The settings of the project; `nil` where there are none.
  ///
  /// - Throws: Where they cannot be read or hold a mistake, which is said.
  func project() throws(ExitStatus) -> ProjectSettings? {
    guard !noSettings, let file = try file() else { return nil }
    let project = ProjectSettings(file)
    Output.messages.settings = project.messages
    guard file.problems.isEmpty else {
      ReportPrinter.printProblems(file.report)
      throw .impossible
    }
    return project
  }

  private func file() throws(ExitStatus) -> SettingsFile? {
    do {
      if let settingsFile { return try SettingsFile(reading: settingsFile) }
    } catch {
      Output.say(error.message)
      throw .impossible
    }
    do {
      return try SettingsSearch.find()
    } catch {
      Output.say(error.message)
      throw .impossible
    }
  }
}
