import Foundation
import TestSupport
import Testing

@Suite("--watch")
struct WatchTests {
  /// A run that goes on until the test ends it.
  private final class Watching {
    private let process = Process()
    private let log: URL

    init(_ arguments: [String], in folder: Folder) throws {
      log = folder.url.appendingPathComponent("out.log")
      _ = FileManager.default.createFile(atPath: log.path, contents: nil)
      process.executableURL = Program.url
      process.arguments = ["check", "--watch"] + arguments
      process.currentDirectoryURL = folder.url
      process.environment = ["TZ": "UTC"]
      let file = try FileHandle(forWritingTo: log)
      process.standardOutput = file
      process.standardError = file
      try process.run()
    }

    deinit { kill(process.processIdentifier, SIGKILL) }

    var isRunning: Bool { process.isRunning }

    var text: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

    /// Waits until it has printed a text so often, for at most twenty seconds.
    func prints(_ wanted: String, times: Int = 1) -> Bool {
      for _ in 0..<400 {
        if text.components(separatedBy: wanted).count > times { return true }
        usleep(50_000)
      }
      return false
    }
  }

  static let child = #"{"extends": "./base.json5", "new_messages": "x"}"#

  @Test("A file that changes is checked again, and so is what extends it")
  func parent() throws {
    let folder = try Folder([
      "site/a.json": Self.child, "site/base.json5": "{extends: 'en', time_format: 'HH:mm'}",
    ])
    let run = try Watching(["site/a.json", "--output", "concise"], in: folder)
    #expect(run.prints(": note: "))
    try folder.write(Data("{extends: 'eng'}".utf8), to: "site/base.json5")
    #expect(run.prints("changed: site/base.json5\n"), "\(run.text)")
    try folder.write(
      Data(#"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#.utf8), to: "site/a.json")
    #expect(run.prints("[unknown-key]"), "\(run.text)")
    #expect(run.isRunning)
  }

  @Test("New files, settings and what is wrong with them are met, and its own reports are not")
  func settings() throws {
    let folder = try Folder([
      "site/a.json": #"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#
    ])
    let run = try Watching(
      ["site", "--output", "text", "--output", "json=site/report.json"], in: folder)
    #expect(run.prints("1 error"))
    try folder.write(Data(#"{"rules": {"unknown-key": "of"}}"#.utf8), to: "crmlocale.jsonc")
    #expect(run.prints("did you mean off?"), "\(run.text)")
    try folder.write(Data(#"{"rules": {"unknown-key": "off"}}"#.utf8), to: "crmlocale.jsonc")
    #expect(run.prints("changed: crmlocale.jsonc\n", times: 2), "\(run.text)")
    try folder.write(Data(#"{"extends": "xx", "new_messages": "x"}"#.utf8), to: "site/b.json")
    #expect(run.prints("changed: site/b.json\n"), "\(run.text)")
    #expect(run.prints("unknown-base"))
    #expect(!run.text.contains("report.json"))
  }

  @Test("It is about files")
  func refusal() throws {
    #expect(try Folder().run("check", "--watch", "-").status == 2)
  }
}
