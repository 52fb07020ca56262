import Foundation
import TestSupport
import Testing

@Suite("The action for GitHub")
struct ActionTests {
  /// The shell lines of the action's one step.
  private static func script() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../action.yml")
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasSuffix("run: |") })
    return lines[(start + 1)...].map { $0.dropFirst(8) }.joined(separator: "\n")
  }

  /// The inputs of paths and arguments, and the files that annotations are made for.
  static let cases: [(String, String, [String], Int32)] = [
    (".", "", ["a.json", "b c.json"], 1), ("a.json\n", "", ["a.json"], 1),
    ("a.json\nb c.json", "--select\nunknown-key\n", ["a.json", "b c.json"], 1),
    (".", "--exclude\nb c.json", ["a.json"], 1), (".", "--ignore=unknown-key", [], 0),
    ("gone.json", "", [], 2), ("--fix", "", [], 2), ("; echo x", "", [], 2),
  ]

  @Test("Its lines check the paths, annotate and write a log", arguments: cases)
  func run(_ paths: String, _ arguments: String, _ files: [String], _ status: Int32) throws {
    let text = #"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#
    let folder = try Folder(["a.json": text, "b c.json": text])
    let outcome = try Program.run(
      ["-e", "-o", "pipefail", "-c", try Self.script()], in: folder.url,
      environment: [
        "PATH": "\(Program.url.deletingLastPathComponent().path):/usr/bin:/bin",
        "CRMLOCALE_PATHS": paths, "CRMLOCALE_ARGUMENTS": arguments, "CRMLOCALE_SARIF": "out.sarif",
      ], program: URL(fileURLWithPath: "/bin/bash"))
    #expect(outcome.status == status, "\(outcome.errors)")
    let errors = outcome.output.split(separator: "\n").filter { $0.hasPrefix("::error ") }
    #expect(errors.map { $0.split(separator: ",")[0] } == files.map { "::error file=\($0)" })
    #expect(try folder.text("out.sarif").contains("\"version\":\"2.1.0\""))
  }
}
