internal import DateFns
import Foundation

/// date-fns itself in Node, where both are installed.
enum NodeReference {
  /// The command that runs one of our scripts with date-fns; nil where it is not named.
  static func command(_ script: String) -> [String]? {
    guard let module = ProcessInfo.processInfo.environment["CRMLOCALE_DATE_FNS"] else { return nil }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scripts/\(script)").standardizedFileURL
    return ["node", script.path, module]
  }

  /// Nanoseconds for one instant, by workload; empty where there is nothing to run.
  static func nanoseconds(_ workloads: [Workload]) -> [Double] {
    guard let command = command("date-fns.mjs") else { return [] }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command + workloads.flatMap { [$0.pattern, $0.locale.identifier] }
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
