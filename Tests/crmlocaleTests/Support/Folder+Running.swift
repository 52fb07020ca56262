import Foundation
import TestSupport

extension Folder {
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
