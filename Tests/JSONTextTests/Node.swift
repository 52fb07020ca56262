import Foundation
import Testing

/// A real JavaScript engine, where there is one: tests that need it are skipped without it.
enum Node {
  static let path: String? = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"]
    .first(where: FileManager.default.isExecutableFile(atPath:))

  static var isInstalled: Bool { path != nil }

  /// Runs a script, gives it `input` on standard input and returns its standard output.
  static func run(_ script: String, input: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).txt")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = ["-e", script]
    // A file rather than a pipe: a pipe that nobody drains holds 64 KB.
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
