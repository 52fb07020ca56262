import Foundation

/// Runs JavaScript in Node, where it is installed.
enum Node {
  /// Tests that compare with Node are skipped by name without it.
  static var isInstalled: Bool { executable != nil }

  private static let executable: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let candidates = path.split(separator: ":").map { "\($0)/node" }
    return candidates.first(where: FileManager.default.isExecutableFile(atPath:))
      .map(URL.init(fileURLWithPath:))
  }()

  /// What a script prints.
  static func run(_ script: String) throws -> String {
    let process = Process()
    process.executableURL = executable
    process.arguments = ["-"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    input.fileHandleForWriting.write(Data(script.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
