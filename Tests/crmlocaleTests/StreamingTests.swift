import Foundation
import TestSupport
import Testing

@Suite("A run that takes long")
struct StreamingTests {
  private static let bad = #"{"extends": "en", "powered_by": "by", "todai": "Today"}"#

  /// A folder in which `z.json` is a pipe that nobody writes to yet.
  private static func folder() throws -> Folder {
    let folder = try Folder(["a.json": bad, "b.json": bad])
    guard mkfifo(folder.path("z.json"), 0o600) == 0 else { throw POSIXError(.EIO) }
    return folder
  }

  @Test("What is found is printed while a later file is still awaited", arguments: ["1", "3"])
  func early(jobs: String) throws {
    let folder = try Self.folder()
    let process = Process()
    process.executableURL = Program.url
    process.arguments = ["check", "a.json", "b.json", "z.json", "--jobs", jobs]
    process.currentDirectoryURL = folder.url
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var printed = Data()
    while !String(decoding: printed, as: UTF8.self).contains("b.json:1:") {
      let piece = output.fileHandleForReading.availableData
      guard !piece.isEmpty else { break }
      printed += piece
    }
    #expect(String(decoding: printed, as: UTF8.self).contains("a.json:1:") && process.isRunning)
    try Data(Self.bad.utf8).write(to: URL(fileURLWithPath: folder.path("z.json")))
    printed += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: printed, as: UTF8.self).contains("z.json:1:"))
  }

  /// What a run says on standard error when that is a terminal.
  private static func saidOnTerminal(_ seconds: String, _ terminal: String) throws -> String {
    let folder = try Self.folder()
    let line = """
      (sleep \(seconds); echo '{}' >z.json) & TERM=\(terminal) script -qec \
      "'$0' check a.json b.json z.json --jobs 2 >out.txt" /dev/null
      """
    let outcome = try Program.shell(line, in: folder.url)
    #expect(try folder.text("out.txt").contains("a.json:1:"))
    return outcome.output
  }

  private static let hasTerminal = FileManager.default.fileExists(atPath: "/usr/bin/script")

  @Test(
    "After a second a terminal says how far a run is, on a line that goes away",
    .enabled(if: hasTerminal, "there is no `script` to make a terminal"))
  func progress() throws {
    let said = try Self.saidOnTerminal("2.5", "xterm")
    #expect(said.contains("\rcrmlocale: checked 2 files\u{1B}[K"))
    // What is said at the end stands on a line of its own.
    let end = said.components(separatedBy: "checked 2 files").last ?? ""
    #expect(end.hasPrefix("\u{1B}[K\r\u{1B}[K"))
  }

  @Test(
    "Before that, and on a terminal that cannot move back, nothing is said",
    .enabled(if: hasTerminal, "there is no `script` to make a terminal"),
    arguments: [("0.3", "xterm"), ("2", "dumb")])
  func silence(_ seconds: String, _ terminal: String) throws {
    #expect(!(try Self.saidOnTerminal(seconds, terminal)).contains("checked"))
  }

  @Test("A program that reads standard error is told nothing of it")
  func pipes() throws {
    let folder = try Self.folder()
    let outcome = try Program.shell(
      #"(sleep 1.6; echo '{}' >z.json) & "$0" check a.json z.json"#, in: folder.url)
    #expect(!outcome.errors.contains("checked"))
  }
}
