import Foundation
import TestSupport
import Testing

@Suite("crmlocale init")
struct InitTests {
  static let cases: [([String], String)] = [
    (["--extends", "en", "--language", "pl"], "pl.json"),
    (["--language", "pt-BR", "--extends", "pt"], "pt-BR.json"),
    ([], "overrides.json"), (["--extends", "com", "x.json5"], "x.json5"),
    (["--language", "de", "chat.js"], "chat.js"),
    (["--extends", "es", "--language", "en-US", "a/en-US.json"], "a/en-US.json"),
  ]

  @Test(
    "The new file has every string and nothing wrong but what waits for its translation",
    arguments: cases)
  func new(_ arguments: [String], _ path: String) throws {
    let folder = try Folder(["a/keep.txt": ""])
    let outcome = try Program.run(["init"] + arguments, in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "")
    let report = try CheckJSON(try folder.check(path, "--format", "json").output)
    #expect(report.files.first?.strings == .init(total: 9, own: 9, inherited: 0, dynamic: 0))
    #expect(Set(report.diagnostics.map(\.code)).subtracting(["untranslated"]) == [])
  }

  @Test("A file that is there stays, unless --force says so")
  func force() throws {
    let folder = try Folder(["pl.json": "mine"])
    #expect(try folder.run("init", "--language", "pl").status == 2)
    #expect(try folder.text("pl.json") == "mine")
    #expect(try folder.run("init", "--language", "pl", "--force").status == 0)
    #expect(try folder.text("pl.json").contains("\"extends\": \"en\""))
  }

  @Test("A hyphen writes to standard output")
  func standardOutput() throws {
    let outcome = try Folder().run("init", "--language", "pl", "-")
    #expect(outcome.output.contains("\"new_messages\""))
    #expect(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) is [String: String])
  }
}
