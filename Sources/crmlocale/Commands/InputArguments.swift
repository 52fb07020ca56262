internal import ArgumentParser
internal import CRMLocaleKit

/// The one file that a command works on.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The file; `-` reads standard input.", valueName: "path"),
    completion: .file())
  var path: String?

  @Option(
    help: ArgumentHelp("The name that decides how standard input is read.", valueName: "name"),
    completion: .file())
  var stdinFilename: String?

  func validate() throws {
    if stdinFilename != nil, let path, path != "-" {
      throw ValidationError("--stdin-filename is about standard input, not about '\(path)'")
    }
  }

  /// Reads the file, or says why that cannot be done; `nil` where none was named.
  func optionalDocument() throws(ExitStatus) -> WidgetDocument? {
    guard let path = path ?? (stdinFilename == nil ? nil : "-") else { return nil }
    do {
      return try WidgetDocument(reading: path, stdinFilename: stdinFilename)
    } catch {
      Output.say(error.message)
      throw .impossible
    }
  }

  /// Reads the file, or says why that cannot be done.
  func document() throws -> WidgetDocument {
    guard let document = try optionalDocument() else {
      throw ValidationError("name a file, or `-` for standard input")
    }
    return document
  }
}
