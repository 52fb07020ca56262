public import Foundation

/// A program that judges our output, where there is one: tests that need it are skipped without it.
public enum Tool: String, Sendable {
  case git, patch

  private var path: String? {
    ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + rawValue }
      .first(where: FileManager.default.isExecutableFile(atPath:))
  }

  /// Whether this machine has it.
  public var isInstalled: Bool { path != nil }

  /// Runs it in a folder and returns its exit status and all that it printed.
  public func run(_ arguments: [String], in folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? rawValue)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Neither the user's settings nor a repository around the temporary folder may have a say.
    process.environment = [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
      "GIT_CEILING_DIRECTORIES": folder.deletingLastPathComponent().path, "LC_ALL": "C",
    ]
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
