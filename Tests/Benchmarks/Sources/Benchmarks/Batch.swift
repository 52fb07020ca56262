internal import DateFns
import Foundation

/// A batch of requests to format, from a file to nowhere: `format --jsonl` and the same in Node.
enum Batch {
  private static let size = 200_000

  /// Rows a second, start of the program included: the best of three runs; nil where it cannot run.
  static func rowsPerSecond(_ arguments: [String]) -> Double? {
    guard let requests = try? requests() else { return nil }
    defer { try? FileManager.default.removeItem(at: requests) }
    let times = (0..<3).compactMap { _ in seconds(arguments, input: requests) }
    return times.min().map { Double(size) / $0 }
  }

  private static func seconds(_ arguments: [String], input: URL) -> Double? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["TZ": Workload.zone]) { _, zone in zone }
    process.standardOutput = FileHandle.nullDevice
    guard let file = try? FileHandle(forReadingFrom: input) else { return nil }
    process.standardInput = file
    var status: Int32 = -1
    let duration = ContinuousClock().measure {
      do {
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
      } catch {
        status = -1
      }
    }.components
    guard status == 0 else { return nil }
    return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
  }

  /// The same requests for everyone, in a file of their own.
  private static func requests() throws -> URL {
    var text = ""
    for index in 0..<size {
      let workload = Workload.all[index % Workload.all.count]
      let instant = Workload.instants[index % Workload.instants.count]
      text += """
        {"pattern": "\(workload.pattern)", "locale": "\(workload.locale.identifier)", \
        "at": \(instant), "timeZone": "\(Workload.zone)"}

        """
    }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("benchmark-\(UUID().uuidString).jsonl")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }
}
