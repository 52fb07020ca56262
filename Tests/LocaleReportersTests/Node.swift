import Foundation
import Testing

/// A real JavaScript engine, where there is one: tests that need it are skipped without it.
enum Node {
  static let path: String? = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"]
    .first(where: FileManager.default.isExecutableFile(atPath:))

  static var isInstalled: Bool { path != nil }

  /// Whether `JSON.parse` takes a report and a script then finds nothing wrong with `report`.
  static func accepts(_ json: String, script: String = "") throws -> Bool {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).json")
    try Data(json.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = [
      "-e",
      """
      const report = JSON.parse(require('fs').readFileSync(0, 'utf8'));
      \(script)
      """,
    ]
    process.standardInput = try FileHandle(forReadingFrom: file)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
