import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("What an editor is told of what was found")
struct DiagnosticTests {
  static let weekYear = #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#

  /// The editor can all that diagnostics may hold.
  static let rich: JSONValue = [
    "textDocument": [
      "publishDiagnostics": [
        "relatedInformation": true, "codeDescriptionSupport": true,
        "tagSupport": ["valueSet": [1, 2]],
      ]
    ]
  ]

  @Test("A finding has its place, severity, code and evidence")
  func finding() throws {
    let session = try Session()
    session.open("en.json", Self.weekYear, version: 7)
    let push = session.lastPush("en.json")
    #expect(push?["params", "version"] == 7)
    let finding = session.pushed("en.json")?.first { $0["code"] == "date-pattern-week-year" }
    #expect(finding?["range"] == range(0, 40, 0, 44))
    #expect(finding?["severity"] == 2)
    #expect(finding?["source"] == "crmlocale")
    #expect(
      finding?["message"]
        == """
        YYYY is the week-numbering year, not the calendar year
        on Sunday 27 December 2026 visitors read 27.12.2027
        """)
  }

  @Test("Columns behind an emoji are the editor's", arguments: [("utf-16", 42), ("utf-8", 44)])
  func emoji(encoding: String, start: Int) throws {
    let session = try Session(capabilities: ["general": ["positionEncodings": [.string(encoding)]]])
    session.open("en.json", Self.weekYear.replacing("dd.", with: "😀dd."))
    let finding = session.pushed("en.json")?.first { $0["code"] == "date-pattern-week-year" }
    #expect(finding?["range"] == range(0, start, 0, start + 4))
  }

  @Test(
    "Errors, warnings and notes are such in the editor",
    arguments: [
      (#"{"extends": "xx", "compose_placeholder": "a"}"#, "unknown-base", 1),
      (#"{"extends": "en", "date_format": "dd.MM.YYYY"}"#, "date-pattern-week-year", 2),
      (#"{"extends": "en"}"#, "missing-key", 3),
    ])
  func severities(text: String, code: String, severity: Int) throws {
    let session = try Session()
    session.open("en.json", text)
    let finding = session.pushed("en.json")?.first { $0["code"] == .string(code) }
    #expect(finding?["severity"] == .int(severity))
  }

  @Test("Of another place there is a link where the editor has them, else a line of the message")
  func related() throws {
    let text = #"{"extends": "en", "powered_by": "a", "powered_by": "b"}"#
    let rich = try Session(capabilities: Self.rich)
    rich.open("en.json", text)
    let finding = rich.pushed("en.json")?.first { $0["code"] == "duplicate-key" }
    let note = finding?["relatedInformation"]?.array?.first
    #expect(note?["location", "uri"] == .string(rich.uri("en.json")))
    #expect(note?["location", "range", "start"] == ["line": 0, "character": 19])
    let plain = try Session()
    plain.open("en.json", text)
    let other = plain.pushed("en.json")?.first { $0["code"] == "duplicate-key" }
    #expect(other?["relatedInformation"] == nil)
    #expect(other?["message"]?.string?.split(separator: "\n").count == 2)
  }

  @Test("What a base has is told in words: no editor can open a part of the program")
  func base() throws {
    let session = try Session(capabilities: Self.rich)
    session.open("pl.json", #"{"extends": "en", "powered_by": "Napędza"}"#)
    for finding in session.pushed("pl.json") ?? [] {
      for note in finding["relatedInformation"]?.array ?? [] {
        #expect(note["location", "uri"] == .string(session.uri("pl.json")))
      }
    }
  }

  @Test("What is overridden in vain is tagged, and nothing else is")
  func tags() throws {
    let session = try Session(capabilities: Self.rich)
    session.open("en.json", #"{"extends": "en", "powered_by": "Powered by", "new_messages": "x "}"#)
    let tagged = session.pushed("en.json")?.filter { $0["tags"] == [1] }
    #expect(tagged?.compactMap { $0["code"]?.string } == ["redundant-override"])
  }

  @Test("A code leads to the rules' page where the user has named one")
  func codeDescription() throws {
    let named = try Session(
      capabilities: Self.rich,
      [.init("initializationOptions", ["rulesPage": "https://example.org/Rules.md"])])
    named.open("en.json", Self.weekYear)
    let finding = named.pushed("en.json")?.first { $0["code"] == "date-pattern-week-year" }
    #expect(
      finding?["codeDescription", "href"]
        == "https://example.org/Rules.md#date-pattern-week-year")
    let plain = try Session(capabilities: Self.rich)
    plain.open("en.json", Self.weekYear)
    #expect(plain.pushed("en.json")?.contains { $0["codeDescription"] != nil } == false)
  }

  @Test(
    "What is not the chat's is not checked, as in a search of a folder",
    arguments: [
      ("package.json", #"{"name": "a", "date_format": "dd.MM.YYYY"}"#),
      ("a.json", #"{"date_format": "dd.MM.YYYY"}"#), ("a.json", "{"), ("a.json", ""),
      ("a.txt", #"{"extends": "en", "compose_placeholder": ""}"#), ("a.js", "let a = ;"),
    ])
  func foreign(path: String, text: String) throws {
    let session = try Session()
    session.open(path, text, languageID: "plaintext")
    #expect(session.pushed(path) == [])
  }

  @Test("A text without a file is read by the kind that the editor takes it for")
  func untitled() throws {
    let session = try Session()
    session.open(
      uri: "untitled:Untitled-1",
      #"{"extends": "xx", "new_messages": "a", "compose_placeholder": "b"}"#, languageID: "json")
    session.open(
      uri: "git:/a/en.json?x",
      #"{"extends": "xx", "new_messages": "a", "compose_placeholder": "b"}"#, languageID: "json")
    let pushes = session.sent("textDocument/publishDiagnostics")
    #expect(pushes.count == 1)
    #expect(pushes.first?["params", "uri"] == "untitled:Untitled-1")
    let codes = pushes.first?["params", "diagnostics"]?.array?.compactMap { $0["code"]?.string }
    #expect(codes?.contains("unknown-base") == true)
  }

  @Test("A file without a folder of the editor's is checked in its own")
  func noFolder() throws {
    let session = try Session(
      ["base.json": #"{"extends": "en"}"#], [.init("workspaceFolders", .null)])
    session.open("en.json", #"{"extends": "./base.json"}"#)
    #expect(session.codes("en.json").isEmpty == false)
    session.open("other.json", #"{"extends": "yy", "compose_placeholder": "a"}"#)
    #expect(session.codes("other.json").contains("unknown-base"))
  }

  @Test("Comments silence, and the language of a comment counts")
  func comments() throws {
    let session = try Session()
    session.open(
      "a.json5",
      """
      // crmlocale: language=en
      {extends: "en",
       // crmlocale: ignore=date-pattern-week-year -- agreed
       date_format: "dd.MM.YYYY"}
      """)
    #expect(session.pushed("a.json5") != nil)
    #expect(!session.codes("a.json5").contains("date-pattern-week-year"))
  }

  @Test("Of many changes at once only the last is checked, and told with its version")
  func burst() throws {
    let session = try Session()
    session.open("en.json", Self.weekYear)
    let count = session.sent("textDocument/publishDiagnostics").count
    for version in 2...9 {
      session.tell(
        "textDocument/didChange",
        [
          "textDocument": ["uri": .string(session.uri("en.json")), "version": .int(version)],
          "contentChanges": [["range": range(0, 44, 0, 44), "text": "Y"]],
        ])
    }
    session.run()
    #expect(session.sent("textDocument/publishDiagnostics").count == count + 1)
    #expect(session.lastPush("en.json")?["params", "version"] == 9)
  }

  @Test("A text that was changed is told of again, though the findings are the same")
  func again() throws {
    let session = try Session()
    session.open("en.json", Self.weekYear)
    session.change("en.json", [["range": range(0, 46, 0, 46), "text": "\n"]], version: 2)
    #expect(session.lastPush("en.json")?["params", "version"] == 2)
    #expect(session.codes("en.json").contains("date-pattern-week-year"))
  }

  @Test("A text that is closed has no diagnostics any more")
  func closed() throws {
    let session = try Session()
    session.open("en.json", Self.weekYear)
    session.close("en.json")
    #expect(session.pushed("en.json") == [])
    session.change("en.json", [["text": "{}"]])
    #expect(session.pushed("en.json") == [])
  }
}

@Suite("Files that extend others")
struct DependentTests {
  static let child = #"{"extends": "./base.json", "powered_by": "x"}"#
  static let good = #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#
  static let bad = #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#

  private func misleads(_ session: Session) -> Bool {
    session.codes("en.json").contains("inherited-date-pattern")
  }

  @Test("They are checked again when the other changes in the editor, and when it is closed")
  func open() throws {
    let session = try Session(["base.json": Self.good])
    session.open("en.json", Self.child)
    #expect(!misleads(session))
    session.open("base.json", Self.bad)
    #expect(misleads(session))
    session.replace("base.json", Self.good)
    #expect(!misleads(session))
    session.replace("base.json", Self.bad, version: 3)
    session.close("base.json")
    #expect(!misleads(session))
  }

  @Test("They are checked again when the other changes on the disk, is made or taken away")
  func disk() throws {
    let session = try Session()
    session.open("en.json", Self.child)
    #expect(session.codes("en.json").contains("extends-not-found"))
    try session.write("base.json", Self.bad, kind: 1)
    #expect(misleads(session))
    try session.write("base.json", Self.good)
    #expect(session.codes("en.json").isEmpty == false)
    #expect(!misleads(session))
    try session.folder.remove("base.json")
    session.noteChange(of: "base.json", kind: 3)
    #expect(session.codes("en.json").contains("extends-not-found"))
  }

  @Test("A change on the disk of a file that is open is the editor's affair")
  func both() throws {
    let session = try Session(["base.json": Self.good])
    session.open("base.json", Self.bad)
    session.open("en.json", Self.child)
    try session.write("base.json", Self.good)
    #expect(misleads(session))
  }

  @Test("A chain is followed through files that are not open")
  func chain() throws {
    let session = try Session([
      "base.json": #"{"extends": "./middle.json"}"#, "middle.json": Self.good,
    ])
    session.open("en.json", Self.child)
    try session.write("middle.json", Self.bad)
    #expect(misleads(session))
  }

  @Test("A file in another folder of the editor's counts as it is open there")
  func folders() throws {
    let files = [".git/x": "", "one/base.json": Self.good, "two/x.json": "{}"]
    let session = try Session(files, [.init("workspaceFolders", .null)], isInitialized: false)
    let folders: [JSONValue] = ["one", "two"].map { ["uri": .string(session.uri($0))] }
    _ = session.ask("initialize", ["capabilities": [:], "workspaceFolders": .array(folders)])
    session.open("one/base.json", Self.good)
    session.open("two/en.json", #"{"extends": "../one/base.json", "powered_by": "x"}"#)
    #expect(!session.codes("two/en.json").contains("inherited-date-pattern"))
    session.replace("one/base.json", Self.bad)
    #expect(session.codes("two/en.json").contains("inherited-date-pattern"))
  }
}

@Suite("An editor that asks for diagnostics")
struct PullTests {
  static let capabilities: JSONValue = [
    "textDocument": ["diagnostic": [:]],
    "workspace": ["diagnostics": ["refreshSupport": true]],
  ]

  private func report(_ session: Session, _ path: String, known: String? = nil) -> JSONValue? {
    session.ask(
      "textDocument/diagnostic",
      session.parameters(path, .init("previousResultId", known.map { .string($0) } ?? .null)))
  }

  @Test("To one that cannot be told to ask again they are pushed, and it is not offered to ask")
  func withoutRefresh() throws {
    let session = try Session(capabilities: ["textDocument": ["diagnostic": [:]]])
    let capabilities = session.messages.first?["result", "capabilities"]
    #expect(capabilities?["diagnosticProvider"] == nil)
    session.open("en.json", DiagnosticTests.weekYear)
    #expect(session.codes("en.json").contains("date-pattern-week-year"))
  }

  @Test("It gets them when it asks, and none are pushed beside")
  func pull() throws {
    let session = try Session(capabilities: Self.capabilities)
    session.open("en.json", DiagnosticTests.weekYear)
    let first = report(session, "en.json")
    #expect(first?["kind"] == "full")
    #expect(first?["items"]?.array?.isEmpty == false)
    #expect(session.sent("textDocument/publishDiagnostics").isEmpty)
    session.close("en.json")
    #expect(session.sent("textDocument/publishDiagnostics").isEmpty)
  }

  @Test("What has not changed is not sent again")
  func unchanged() throws {
    let session = try Session(capabilities: Self.capabilities)
    session.open("en.json", DiagnosticTests.weekYear)
    let id = report(session, "en.json")?["resultId"]?.string
    #expect(report(session, "en.json", known: id)?["kind"] == "unchanged")
    #expect(report(session, "en.json", known: "other")?["kind"] == "full")
    session.change("en.json", [["range": range(0, 0, 0, 0), "text": "\n"]])
    let moved = report(session, "en.json", known: id)
    #expect(moved?["kind"] == "full")
    #expect(moved?["resultId"]?.string != id)
  }

  @Test("It is asked to ask again where it cannot know, and only there")
  func refresh() throws {
    let session = try Session(["base.json": DependentTests.good], capabilities: Self.capabilities)
    session.open("en.json", DependentTests.child)
    _ = report(session, "en.json")
    session.change("en.json", [["range": range(0, 0, 0, 0), "text": " "]])
    #expect(session.sent("workspace/diagnostic/refresh").isEmpty)
    try session.write("base.json", DependentTests.bad)
    #expect(session.sent("workspace/diagnostic/refresh").count == 1)
    let codes = report(session, "en.json")?["items"]?.array?.compactMap { $0["code"]?.string }
    #expect(codes?.contains("inherited-date-pattern") == true)
  }

  @Test("A text that is not open has none")
  func notOpen() throws {
    let session = try Session(capabilities: Self.capabilities)
    #expect(report(session, "en.json") == ["kind": "full", "items": []])
  }
}
