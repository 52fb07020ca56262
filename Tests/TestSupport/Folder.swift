public import Foundation

/// A folder of a test's own, removed when the test ends.
public final class Folder {
  /// Where it is, links followed.
  public let url: URL

  /// A folder with files in it, by their relative paths.
  public init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("crmlocale-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  /// Runs a body in a folder of its own, which stays until the body ends.
  public static func temporary<Result>(
    _ files: [String: String] = [:], _ body: (Folder) throws -> Result
  ) throws -> Result {
    let folder = try Folder(files)
    return try withExtendedLifetime(folder) { try body(folder) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it, as the system takes it.
  public func path(_ path: String) -> String { url.appendingPathComponent(path).path }

  /// Writes a file, and the folders that it stands in.
  public func write(_ data: Data, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Takes a file away.
  public func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appendingPathComponent(path))
  }

  /// What stands in a file.
  public func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Makes a link to a target, which is a path from where the link stands.
  public func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(path).path, withDestinationPath: target)
  }
}
