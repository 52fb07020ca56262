import Foundation
import JSONText
import LocaleDiagnostics
import TestSupport
import Testing

@testable import LocaleServer

@Suite("The settings of the project")
struct SettingsTests {
  static let off = #"{"rules": {"date-pattern-week-year": "off"}}"#

  private func isFound(_ session: Session) -> Bool {
    session.codes("en.json").contains("date-pattern-week-year")
  }

  private func session(
    _ files: [String: String] = [:], capabilities: JSONValue = .object([])
  ) throws -> Session {
    let session = try Session(files, capabilities: capabilities)
    session.open("en.json", DiagnosticTests.weekYear)
    return session
  }

  @Test("They count, from the editor's folder or above it")
  func found() throws {
    #expect(!isFound(try session(["crmlocale.jsonc": Self.off])))
    let outer = try Session(
      [".git/x": "", "crmlocale.json": Self.off, "site/x.txt": ""], isInitialized: false)
    _ = outer.ask(
      "initialize", ["workspaceFolders": [["uri": .string(outer.uri("site"))]]])
    outer.open("site/en.json", DiagnosticTests.weekYear)
    #expect(outer.pushed("site/en.json") != nil)
    #expect(!outer.codes("site/en.json").contains("date-pattern-week-year"))
  }

  @Test("They count when they are made, changed and taken away, without a restart")
  func watched() throws {
    let session = try session(capabilities: Self.watching)
    #expect(isFound(session))
    try session.write("crmlocale.jsonc", Self.off, kind: 1)
    #expect(!isFound(session))
    try session.write("crmlocale.jsonc", "{}")
    #expect(isFound(session))
    try session.write("crmlocale.jsonc", Self.off)
    try session.folder.remove("crmlocale.jsonc")
    session.noteChange(of: "crmlocale.jsonc", kind: 3)
    #expect(isFound(session))
  }

  static let watching: JSONValue = [
    "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]
  ]

  @Test("An editor that watches files is asked to; for another the server looks itself")
  func watchers() throws {
    let watching = try session(capabilities: Self.watching)
    let asked = watching.sent("client/registerCapability").first
    let watchers = asked?["params", "registrations"]?.array?.first?["registerOptions", "watchers"]
    #expect(watchers?.text().contains("crmlocale.{json,jsonc,json5}") == true)
    watching.respond(to: "client/registerCapability", with: .null)
    let plain = try session()
    #expect(plain.sent("client/registerCapability").isEmpty)
    try plain.folder.write(Data(Self.off.utf8), to: "crmlocale.json")
    plain.tick()
    #expect(!isFound(plain))
    try plain.folder.remove("crmlocale.json")
    plain.tell("textDocument/didSave", plain.parameters("en.json"))
    plain.run()
    #expect(isFound(plain))
  }

  @Test("They count as they stand in the editor, before they are saved")
  func buffer() throws {
    let session = try session()
    session.open("crmlocale.jsonc", Self.off, languageID: "jsonc")
    #expect(!isFound(session))
    session.replace("crmlocale.jsonc", "{}")
    #expect(isFound(session))
    session.replace("crmlocale.jsonc", Self.off, version: 3)
    session.close("crmlocale.jsonc")
    #expect(isFound(session))
  }

  @Test("Their mistakes are told in them, and those that counted before go on counting")
  func mistakes() throws {
    let session = try session(["crmlocale.jsonc": Self.off])
    session.open("crmlocale.jsonc", #"{"rulse": {}}"#, languageID: "jsonc")
    #expect(session.codes("crmlocale.jsonc") == ["unknown-key"])
    #expect(!isFound(session))
    session.replace("crmlocale.jsonc", "{", version: 3)
    #expect(session.codes("crmlocale.jsonc") == ["syntax-error"])
    #expect(!isFound(session))
    session.replace("crmlocale.jsonc", "{}", version: 4)
    #expect(session.codes("crmlocale.jsonc") == [])
    #expect(isFound(session))
  }

  @Test("A file that is opened to be written changes nothing, and nobody is bothered")
  func empty() throws {
    let session = try session()
    session.open("crmlocale.jsonc", "", languageID: "jsonc")
    #expect(isFound(session))
    session.replace("crmlocale.jsonc", #"{"rules": "#)
    #expect(isFound(session))
    #expect(session.sent("window/showMessage").isEmpty)
    session.replace("crmlocale.jsonc", Self.off, version: 3)
    #expect(!isFound(session))
  }

  @Test("With mistakes from the start nothing is checked, and the user is told")
  func wrong() throws {
    let session = try session(["crmlocale.jsonc": "{"])
    #expect(session.pushed("en.json") == [])
    #expect(session.sent("window/showMessage").count == 1)
    try session.write("crmlocale.jsonc", "{}")
    #expect(isFound(session))
  }

  @Test("Two in one folder are told, and nothing is checked")
  func several() throws {
    let session = try session(["crmlocale.jsonc": "{}", "crmlocale.json": "{}"])
    #expect(session.pushed("en.json") == [])
    let message = session.sent("window/showMessage").first?["params", "message"]?.string
    #expect(message?.contains("which one counts?") == true)
  }

  @Test("What they leave out is not checked, and a suppression silences")
  func exclusions() throws {
    let excluded = try session(["crmlocale.json": #"{"files": {"exclude": ["en.json"]}}"#])
    #expect(excluded.pushed("en.json") == [])
    let others = try session(["crmlocale.json": #"{"files": {"include": ["sites/**"]}}"#])
    #expect(others.pushed("en.json") == [])
    let silent = try session([
      "crmlocale.json":
        #"{"suppressions": [{"files": ["en.json"], "key": "date_format", "codes": ["date-pattern-week-year"]}]}"#
    ])
    #expect(!isFound(silent))
    #expect(silent.pushed("en.json")?.isEmpty == false)
  }

  @Test("Findings of the baseline are passed over, again and again")
  func baseline() throws {
    let session = try session(["crmlocale.json": #"{"baseline": "known.json"}"#])
    #expect(isFound(session))
    try session.folder.write(Data(DiagnosticTests.weekYear.utf8), to: "en.json")
    let run = try Program.run(
      ["check", "--write-baseline", "--at", "2026-11-22T12:00:00Z", "."], in: session.folder.url)
    #expect(run.errors.contains("wrote known.json"))
    session.noteChange(of: "known.json", kind: 1)
    #expect(session.pushed("en.json") == [])
    session.change("en.json", [["range": range(0, 0, 0, 0), "text": " "]])
    #expect(session.pushed("en.json") == [])
    let more = #", "powered_bye": "x""#
    session.change("en.json", [["range": range(0, 46, 0, 46), "text": .string(more)]], version: 3)
    #expect(session.codes("en.json") == ["unknown-key"])
  }

  @Test("The folders of the editor change, and with them the settings")
  func folders() throws {
    let session = try Session(
      ["a/crmlocale.json": Self.off, "a/en.json": "", "b/x": ""], [.init("workspaceFolders", .null)]
    )
    session.open("a/en.json", DiagnosticTests.weekYear)
    // Its own folder has settings.
    #expect(!session.codes("a/en.json").contains("date-pattern-week-year"))
    session.tell(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": .string(session.uri(""))]], "removed": []]])
    session.run()
    // Checked from the outer folder, which has none.
    #expect(session.codes("a/en.json").contains("date-pattern-week-year"))
    session.tell(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [], "removed": [["uri": .string(session.uri(""))]]]])
    session.run()
    #expect(!session.codes("a/en.json").contains("date-pattern-week-year"))
  }
}

@Suite("The settings of the editor")
struct ClientSettingsTests {
  @Test(
    "They are read under the server's name or alone, and what is wrong in them is as if not there",
    arguments: [
      (#"{}"#, true, nil), (#"{"inlayHints": {"enable": false}}"#, false, nil),
      (#"{"crmlocale": {"inlayHints": {"enable": false}}}"#, false, nil),
      (#"{"inlayHints": 1, "messages": 2}"#, true, nil), (#"{"messages": "es"}"#, true, "es"),
      (#"{"messages": "auto"}"#, true, nil), ("null", true, nil), ("[]", true, nil),
    ] as [(String, Bool, String?)])
  func read(text: String, hints: Bool, messages: String?) throws {
    let settings = ClientSettings(try #require(JSONValue(reading: Array(text.utf8))))
    #expect(settings.showsInlayHints == hints)
    #expect(settings.messages?.rawValue == messages)
  }

  @Test("An editor that can be asked for them is asked, at the start and when something changes")
  func configuration() throws {
    let session = try Session(capabilities: ["workspace": ["configuration": true]])
    #expect(session.sent("workspace/configuration").count == 1)
    session.respond(to: "workspace/configuration", with: [["timeZone": "Asia/Tokyo"]])
    session.tell("workspace/didChangeConfiguration", ["settings": nil])
    session.run()
    #expect(session.sent("workspace/configuration").count == 2)
    session.tell(
      "workspace/didChangeConfiguration",
      ["settings": ["crmlocale": ["inlayHints": ["enable": false]]]])
    session.run()
    #expect(session.sent("workspace/configuration").count == 2)
  }
}
