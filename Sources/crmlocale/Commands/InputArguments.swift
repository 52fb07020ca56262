internal import ArgumentParser
internal import CRMLocaleKit

/// The one file that a command works on.
struct InputArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The file; `-` reads standard input.", valueName: "path"))
  var path: String

  @Option(
    help: ArgumentHelp("The name that decides how standard input is read.", valueName: "name"))
  var stdinFilename: String?

  /// Reads the file, or says why that cannot be done.
  func document() throws(ExitStatus) -> WidgetDocument {
    do {
      return try WidgetDocument(reading: path, stdinFilename: stdinFilename)
    } catch {
      Output.say(error.description)
      throw .impossible
    }
  }
}
