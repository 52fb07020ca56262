internal import DateFns
import Foundation

/// date-fns itself in Node, where both are installed.
enum NodeReference {
  /// Nanoseconds for one instant, by workload; empty where there is nothing to run.
  static func nanoseconds(_ workloads: [Workload]) -> [Double] {
    guard let module = ProcessInfo.processInfo.environment["CRMLOCALE_DATE_FNS"] else { return [] }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scripts/date-fns.mjs").standardizedFileURL
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["node", script.path, module] + workloads.flatMap { [$0.pattern, $0.locale.identifier] }
    process.environment = ProcessInfo.processInfo.environment
      .merging(["TZ": Workload.zone]) { _, zone in zone }
    let output = Pipe()
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      return []
    }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { Double($0) }
  }
}
