import Foundation
import TestSupport
import Testing

@Suite("crmlocale studio")
struct StudioTests {
  private static let element = #"<script type="application/json" id="files">"#

  /// A folder with files of the chat, and a page as the build writes one, with nothing around.
  private static func folder(_ files: [String: String] = [:]) throws -> Folder {
    let page = "<p>before</p>\(element)[]</script><p>after</p>"
    let built = ["built/studio.html": page, "built/stand-in.js": "// stand-in"]
    return try Folder(built.merging(files) { $1 })
  }

  private static func run(
    _ arguments: [String], in folder: Folder, environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(
      ["studio"] + arguments, in: folder.url,
      environment: ["CRMLOCALE_STUDIO": "built"].merging(environment) { $1 })
  }

  /// What the page holds: the text of each file by its path, in order.
  private static func held(by page: String) throws -> [(path: String, text: String)] {
    let parts = page.components(separatedBy: element)
    try #require(parts.count == 2 && parts[0] == "<p>before</p>")
    let rest = parts[1].components(separatedBy: "</script>")
    try #require(rest.count == 2 && rest[1] == "<p>after</p>")
    let files = try JSONDecoder().decode([[String: String]].self, from: Data(rest[0].utf8))
    return files.map { ($0["path"] ?? "", $0["text"] ?? "") }
  }

  @Test("The page holds the files that are named and found, and what they extend")
  func files() throws {
    let folder = try Self.folder([
      "site/pl.json": #"{"extends": "../base.json", "new_messages": "Nowe"}"#,
      "site/package.json": #"{"name": "a"}"#, "base.json": #"{"extends": "en"}"#,
    ])
    let outcome = try Self.run(["site", "--output", "out.html"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "")
    let held = try Self.held(by: try folder.text("out.html"))
    #expect(held.map(\.path) == ["site/pl.json", "base.json"])
    #expect(held.first?.text == #"{"extends": "../base.json", "new_messages": "Nowe"}"#)
  }

  @Test(
    "No text can end the element that holds it, and each comes out as it was",
    arguments: [
      "</script>", "</SCRIPT >", "<!-- <script>", "]]>", "\u{2028}\u{2029}",
      "<script>alert(1)</script>",
      "&lt;/script&gt;", "\\u003c/script\\u003e", "</script\t\n>", "<!--", "-->", "é\u{FEFF}",
    ])
  func hostile(text: String) throws {
    let source = "{extends: 'en', /* \(text) */ new_messages: `\(text)`}\n"
    let folder = try Self.folder(["pl.json5": source])
    let outcome = try Self.run(["pl.json5", "--output", "out.html"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Self.held(by: try folder.text("out.html")).first?.text == source)
  }

  @Test("Without --output the page is a file that only its owner can read")
  func temporary() throws {
    let folder = try Self.folder(["tmp/keep": ""])
    let outcome = try Self.run(
      ["--no-open"], in: folder, environment: ["TMPDIR": folder.path("tmp")])
    let path = outcome.output.trimmingCharacters(in: .newlines)
    #expect(path.hasPrefix(folder.path("tmp")) && path.hasSuffix(".html"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try Self.held(by: try String(contentsOfFile: path, encoding: .utf8)).isEmpty)
  }

  @Test("The stand-in is written alone")
  func standIn() throws {
    let folder = try Self.folder()
    #expect(try Self.run(["--stand-in", "chat.js"], in: folder).status == 0)
    #expect(try folder.text("chat.js") == "// stand-in")
    #expect(try Self.run(["--stand-in", "chat.js", "pl.json"], in: folder).status == 2)
  }

  @Test("A program without the page says how it is built")
  func notBuilt() throws {
    let folder = try Self.folder()
    let outcome = try Self.run([], in: folder, environment: ["CRMLOCALE_STUDIO": "nowhere"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Sources/Studio/build"))
  }

  @Test(
    "What cannot be translated is said, and nothing is written",
    arguments: [["gone.json"], ["other.json"], ["latin.json"]])
  func impossible(paths: [String]) throws {
    let folder = try Self.folder(["other.json": #"{"name": "a", "version": "1"}"#])
    try folder.write(
      Data(#"{"extends": "en", "new_messages": ""#.utf8) + [0xE9] + Data(#""}"#.utf8),
      to: "latin.json")
    let outcome = try Self.run(paths + ["--output", "out.html"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(paths[0]))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out.html")))
  }
}
