import Foundation
import TestSupport
import Testing

@Suite("Output that cannot be written")
struct WriteErrorTests {
  private static let files = [
    "es.json": #"{"extends": "es", "date_format": "dd.MM.YYYY"}"#,
    "config.json": #"{"onlinechat": {"locale": "./clean.json"}}"#,
    "clean.json": #"{"extends": "es", "date_format": "dd.MM.yyyy"}"#,
  ]

  private static let commands = [
    "check es.json", "check es.json --format json", "check es.json --format sarif",
    "check es.json --format github", "check es.json --diff", "resolve es.json",
    "config config.json", "preview es.json", "rules", "init --language pl -", "format d", "--help",
  ]

  private func shell(_ command: String) throws -> Program.Outcome {
    let folder = try Folder(Self.files)
    return try Program.shell("\"$0\" \(command)", in: folder.url)
  }

  @Test(
    "A full disk is said, and the status is 2",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"),
    arguments: commands)
  func full(_ command: String) throws {
    let outcome = try shell("\(command) > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard output cannot be written: No space left on device"))
  }

  @Test("So is a standard output that is closed", arguments: commands)
  func closed(_ command: String) throws {
    let outcome = try shell("\(command) >&-")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard output cannot be written"))
  }

  @Test("A reader that goes away is no fault", arguments: ["rules", "format d", "preview"])
  func pipe(_ command: String) throws {
    let outcome = try shell("\(command) | true; exit ${PIPESTATUS[0]}")
    #expect(outcome.status == 0 && outcome.errors == "")
  }
}
