import Foundation

/// A folder of a test's own, removed when the test ends.
final class Folder {
  let url: URL

  /// A folder with files in it, by their relative paths.
  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("crmlocale-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ data: Data, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(path).path, withDestinationPath: target)
  }

  /// Runs the program in the folder, on 22 November 2026 where the command has a moment.
  func run(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(
      arguments, in: url, input: input.map { Data($0.utf8) }, environment: environment)
  }

  /// Runs the program in the folder with arguments from a table.
  func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments, in: url)
  }

  /// Runs `check` on 22 November 2026 in UTC.
  func check(_ arguments: String..., input: String? = nil) throws -> Program.Outcome {
    try Program.run(
      ["check", "--at", "2026-11-22T12:00:00Z", "--time-zone", "UTC"] + arguments, in: url,
      input: input.map { Data($0.utf8) })
  }
}
