import Foundation
import TestSupport
import Testing

@Suite("Inputs that nobody wrote")
struct RobustnessTests {
  private func check(_ data: Data, as name: String = "a.json") throws -> Program.Outcome {
    let folder = try Folder()
    try folder.write(data, to: name)
    return try folder.check(name)
  }

  static let names = ["a.json", "a.json5", "a.js", "a.html", "a.tsx", "a.vue", "a.php"]

  static let brackets = [
    ("a.json", "["), ("a.json", "{\"a\":"), ("a.json5", "{extends:"), ("a.js", "("), ("a.js", "["),
    ("a.js", "{"), ("a.js", "`${"), ("a.tsx", "<a>"), ("a.html", "<a>"), ("a.vue", "{{"),
  ]

  @Test("100,000 nested brackets crash nothing", arguments: brackets)
  func nested(_ name: String, _ bracket: String) throws {
    let isScript = name.hasSuffix("js") || name.hasSuffix("tsx")
    let text =
      (isScript ? "window.crmPluginConfig = " : "") + String(repeating: bracket, count: 100_000)
    let outcome = try check(Data(text.utf8), as: name)
    #expect(!outcome.isCrash && outcome.status <= 2, "\(outcome.errors.prefix(200))")
  }

  static let encodings: [(String, [UInt8], String)] = [
    (
      "UTF-16 little-endian",
      [0xFF, 0xFE] + Array("{\"extends\": \"en\"}".utf8).flatMap { [$0, 0] }, "UTF-16"
    ),
    (
      "UTF-16 big-endian", [0xFE, 0xFF] + Array("{\"extends\": \"en\"}".utf8).flatMap { [0, $0] },
      "UTF-16"
    ),
    ("UTF-16 without a mark", Array("{\"extends\": \"en\"}".utf8).flatMap { [$0, 0] }, "UTF-16"),
    (
      "Latin-1",
      Array("{\"extends\": \"en\", \"new_messages\": \"".utf8) + [0xE9] + Array("\"}".utf8), "UTF-8"
    ),
    (
      "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49], "not text"
    ),
  ]

  @Test("Bytes that are no UTF-8 give one clear error", arguments: encodings)
  func encoding(_ name: String, _ bytes: [UInt8], _ word: String) throws {
    let outcome = try check(Data(bytes))
    #expect(outcome.status == 1)
    let findings = outcome.output.split(separator: "\n").filter {
      $0.contains("error[syntax-error]")
    }
    #expect(findings.count == 1, "\(outcome.output)")
    #expect(findings.first?.contains(word) == true)
  }

  @Test("Random bytes crash nothing", arguments: names, Seeded(11))
  func random(_ name: String, seed: Seed) throws {
    var generator = seed.numbers
    for _ in 0..<3 {
      let bytes = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let outcome = try check(Data(bytes), as: name)
      #expect(!outcome.isCrash && outcome.status <= 2, "\(bytes)")
    }
  }

  @Test(
    "An empty file, and one of spaces, is told to be empty", arguments: ["", "  \n", "\u{FEFF}"])
  func empty(_ text: String) throws {
    let outcome = try check(Data(text.utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("error[syntax-error]"))
  }

  @Test("A file of 50 MB is read to its end", .timeLimit(.minutes(2)))
  func large() throws {
    let padding = String(repeating: "x", count: 50_000_000)
    let outcome = try check(
      Data(#"{"extends": "en", "new_messages": "\#(padding)", "nope": 1}"#.utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("unknown-key"))
    // The picture of the line is cut, not the 50 MB repeated.
    #expect(outcome.output.utf8.count < 1_000_000)
  }

  @Test("A named pipe is read like a file")
  func namedPipe() throws {
    let folder = try Folder()
    let path = folder.url.appendingPathComponent("pipe.json").path
    #expect(mkfifo(path, 0o600) == 0)
    DispatchQueue.global().async {
      try? FileHandle(forWritingTo: URL(fileURLWithPath: path))
        .write(contentsOf: Data(#"{"extends": "xx"}"#.utf8))
    }
    #expect(try folder.check("pipe.json").status == 1)
  }

  @Test("A pipe in a folder that is searched does not stop the search")
  func pipeInFolder() throws {
    let folder = try Folder(["site/en.json": #"{"extends": "en"}"#])
    #expect(mkfifo(folder.url.appendingPathComponent("site/pipe.json").path, 0o600) == 0)
    let outcome = try folder.check("site", "--format", "json")
    #expect(outcome.status == 0)
    #expect(try CheckJSON(outcome.output).files.map(\.path) == ["site/en.json"])
  }

  @Test("Links that lead round in a circle are passed by, or named when asked for")
  func loops() throws {
    let folder = try Folder(["site/en.json": #"{"extends": "en"}"#])
    try folder.link("site/self", to: "../site")
    try folder.link("site/loop.json", to: "loop.json")
    try folder.link("site/gone.json", to: "nowhere.json")
    let outcome = try folder.check("site", "--format", "json")
    #expect(try CheckJSON(outcome.output).files.map(\.path) == ["site/en.json"])
    #expect(try folder.check("site/loop.json").status == 2)
    #expect(try folder.check("site/gone.json").status == 2)
  }

  // Root may read everything.
  @Test("What may not be read is named, and the rest is checked", .enabled(if: geteuid() != 0))
  func permissions() throws {
    let folder = try Folder([
      "site/en.json": #"{"extends": "en"}"#, "site/no.json": "{}", "site/d/a.json": "{}",
    ])
    for path in ["site/no.json", "site/d"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: folder.url.appendingPathComponent(path).path)
    }
    let outcome = try folder.check("site")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("site/no.json: Permission denied"))
    #expect(outcome.errors.contains("site/d: Permission denied"))
    #expect(outcome.output.contains("site/en.json"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: folder.url.appendingPathComponent("site/d").path)
  }

  @Test("A closed pipe ends the program without a word")
  func closedPipe() throws {
    let folder = try Folder()
    let keys = Array(repeating: "\"new_messages\": 1", count: 5000).joined(separator: ", ")
    try folder.write(Data(#"{"extends": "en", \#(keys)}"#.utf8), to: "a.json")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\"$0\" check a.json | head -n 1; true", Program.url.path]
    process.currentDirectoryURL = folder.url
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    process.waitUntilExit()
    #expect(String(decoding: printed, as: UTF8.self).contains("a.json:1:"))
  }
}
