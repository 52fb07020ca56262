public import Foundation

extension Program {
  /// What gives a program a terminal: `script` of util-linux.
  private static let terminal = "/usr/bin/script"

  /// Whether this machine can show what the program writes to a terminal.
  public static var hasTerminal: Bool {
    #if os(Linux)
      FileManager.default.isExecutableFile(atPath: terminal)
    #else
      false
    #endif
  }

  /// What the program shows on a terminal, standard output and standard error as they come.
  public static func shown(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> String {
    let words = ([url.path] + arguments).map { word in
      "'\(word.replacing("'", with: "'\\''"))'"
    }
    let outcome = try run(
      ["-qec", words.joined(separator: " "), "/dev/null"], in: folder,
      environment: ["NO_COLOR": "1", "SHELL": "/bin/sh"].merging(environment) { $1 },
      program: URL(fileURLWithPath: terminal))
    return outcome.output.replacing("\r\n", with: "\n")
  }
}
