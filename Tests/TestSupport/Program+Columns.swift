public import Foundation

extension Program {
  /// Runs the program to its end on a terminal of its own, and returns what stands there: standard
  /// output and standard error as they come.
  public static func onTerminal(
    _ arguments: [String], in folder: URL, columns: UInt16, environment: [String: String] = [:]
  ) throws -> String {
    var (controller, terminal) = (Int32(-1), Int32(-1))
    var size = winsize(ws_row: 50, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&controller, &terminal, nil, nil, &size) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    defer { close(controller) }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["TZ": "UTC", "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm"]
      .merging(environment) { $1 }
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    // The end of what is printed is seen only when nobody holds the terminal any more.
    close(terminal)
    let printed = everything(from: controller)
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  private static func everything(from descriptor: Int32) -> [UInt8] {
    var printed: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return printed }
      printed += buffer[..<count]
    }
  }
}
