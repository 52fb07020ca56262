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
    #expect(report.diagnostics.map(\.code).filter { $0 != "untranslated" } == [])
  }

  @Test("A file that is there stays, unless --force says so")
  func force() throws {
    let folder = try Folder(["pl.json": "mine"])
    #expect(try folder.run("init", "--language", "pl").status == 2)
    #expect(try folder.text("pl.json") == "mine")
    #expect(try folder.run("init", "--language", "pl", "--force").status == 0)
    #expect(try folder.text("pl.json").contains("\"extends\": \"en\""))
  }

  @Test("Several languages make a file each, in the folder that is named")
  func several() throws {
    let folder = try Folder(["a/keep.txt": ""])
    #expect(try folder.run("init", "--language", "pl,pt-BR,ja", "a").status == 0)
    let names = ["a/pl.json", "a/pt-BR.json", "a/ja.json"]
    #expect(try CheckJSON(folder.check("a", "--format", "json").output).files.count == names.count)
    #expect(try folder.text("a/pt-BR.json").contains("\"extends\": \"pt\""))
    #expect(try folder.run("init", "--language", "pl,de", "-").status == 2)
    #expect(try folder.run("init", "--language", "pl,", "--force").status == 0)
  }

  @Test("A name that loses the language is refused, and another is named")
  func losesLanguage() throws {
    let folder = try Folder()
    let outcome = try folder.run("init", "--language", "pl", "klient.json")
    #expect(outcome.status == 2 && outcome.errors.contains("klient.pl.json"))
    #expect(try folder.run("init", "--language", "pl", "klient.pl.json").status == 0)
  }

  @Test("A string's page tells what speakers of a language write")
  func speakers() throws {
    let folder = try Folder()
    let page = try folder.run("rules", "new_messages", "--language", "pl")
    #expect(page.status == 0 && page.output.contains("Nowe wiadomości"))
    #expect(page.output.contains("Nowości"))
    let pattern = try folder.run("rules", "date_format", "--language", "de")
    #expect(pattern.output.contains("dd.MM.yyyy"))
    #expect(try folder.run("rules", "new_messages", "--language", "sw").status == 2)
  }

  @Test("A hyphen writes to standard output")
  func standardOutput() throws {
    let outcome = try Folder().run("init", "--language", "pl", "-")
    #expect(outcome.output.contains("\"new_messages\""))
    #expect(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) is [String: String])
  }
}
