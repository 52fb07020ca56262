import Foundation
import TestSupport
import Testing

@Suite("The action for GitHub")
struct ActionTests {
  /// The shell lines of the step that checks.
  private static func script() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../action.yml")
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasSuffix("run: |") })
    return lines[(start + 1)...].prefix { $0.hasPrefix("        ") }.map { $0.dropFirst(8) }
      .joined(separator: "\n")
  }

  /// Runs those lines in a folder.
  static func run(
    _ inputs: [String: String], in folder: Folder
  ) throws -> Program.Outcome {
    let program = Program.url.deletingLastPathComponent().path
    return try Program.run(
      ["-e", "-o", "pipefail", "-c", try script()], in: folder.url,
      environment: [
        "PATH": "\(program):/usr/bin:/bin", "GITHUB_OUTPUT": "output", "CRMLOCALE_PATHS": ".",
        "CRMLOCALE_ARGUMENTS": "", "CRMLOCALE_SARIF": "", "CRMLOCALE_UPLOAD": "false",
      ].merging(inputs) { $1 }, program: URL(fileURLWithPath: "/bin/bash"))
  }

  /// Two files with one mistake each.
  private static func folder() throws -> Folder {
    let text = #"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#
    return try Folder(["a.json": text, "b c.json": text])
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
    let folder = try Self.folder()
    let outcome = try Self.run(
      [
        "CRMLOCALE_PATHS": paths, "CRMLOCALE_ARGUMENTS": arguments, "CRMLOCALE_SARIF": "out.sarif",
      ], in: folder)
    #expect(outcome.status == status, "\(outcome.errors)")
    let errors = outcome.output.split(separator: "\n").filter { $0.hasPrefix("::error ") }
    #expect(errors.map { $0.split(separator: ",")[0] } == files.map { "::error file=\($0)" })
    #expect(try folder.text("out.sarif").contains("\"version\":\"2.1.0\""))
  }

  @Test(
    "A log is written where one is named or uploaded, and the step says where",
    arguments: [
      ("", "false", ""), ("", "true", "crmlocale.sarif"), ("a.sarif", "false", "a.sarif"),
      ("a.sarif", "true", "a.sarif"),
    ])
  func log(_ named: String, _ uploads: String, _ written: String) throws {
    let folder = try Self.folder()
    let outcome = try Self.run(
      ["CRMLOCALE_SARIF": named, "CRMLOCALE_UPLOAD": uploads], in: folder)
    #expect(outcome.status == 1, "\(outcome.errors)")
    #expect(try folder.text("output") == "sarif-file=\(written)\n")
    let logs = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      .filter { $0.hasSuffix(".sarif") }
    #expect(logs == (written.isEmpty ? [] : [written]))
  }
}
