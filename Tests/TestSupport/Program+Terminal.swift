public import Foundation

extension Program {
  /// What the program shows on a terminal, standard output and standard error as they come.
  ///
  /// - Returns: The text; `nil` where the system gives no pseudo-terminal.
  public static func shown(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> String? {
    let outer = posix_openpt(O_RDWR | O_NOCTTY)
    guard outer >= 0, grantpt(outer) == 0, unlockpt(outer) == 0, let name = ptsname(outer) else {
      return nil
    }
    defer { close(outer) }
    let inner = open(name, O_RDWR | O_NOCTTY)
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["TZ": "UTC", "NO_COLOR": "1"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(fileDescriptor: inner)
    process.standardError = FileHandle(fileDescriptor: inner)
    try process.run()
    // Once no process has the inner side open, reading the outer one ends.
    close(inner)
    let text = read(outer)
    process.waitUntilExit()
    return text.replacing("\r\n", with: "\n")
  }

  private static func read(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
