import Foundation
import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("Settings of the editor count from the moment at which they change")
struct LiveSettingsTests {
  private static let text = #"{"extends": "en", "date_format": "dd.MM.YYYY", "powerd_by": "x"}"#

  private static let refreshing: JSONValue = [
    "workspace": [
      "inlayHint": ["refreshSupport": true], "diagnostics": ["refreshSupport": true],
    ]
  ]

  private func set(_ settings: JSONValue, in session: Session) {
    session.tell("workspace/didChangeConfiguration", ["settings": ["crmlocale": settings]])
    session.run()
  }

  private func message(_ session: Session) -> String {
    session.pushed("en.json")?.first { $0["code"] == "date-pattern-week-year" }?["message"]?.string
      ?? ""
  }

  private func hints(_ session: Session) -> Int {
    session.ask("textDocument/inlayHint", session.parameters("en.json"))?.array?.count ?? -1
  }

  @Test(
    "The language of messages",
    arguments: [
      ("es", "es el año de la semana"), ("pt", "é o ano da semana"),
      ("en", "is the week-numbering year"), ("auto", "is the week-numbering year"),
      ("xx", "is the week-numbering year"),
    ])
  func messages(language: String, part: String) throws {
    let session = try Session(capabilities: Self.refreshing)
    session.open("en.json", Self.text)
    #expect(message(session).contains("is the week-numbering year"))
    set(["messages": .string(language)], in: session)
    #expect(message(session).contains(part), "\(message(session))")
    set([:], in: session)
    #expect(message(session).contains("is the week-numbering year"))
  }

  @Test("Each answer speaks the language: titles, hints, hovers, completion and refusals")
  func everywhere() throws {
    let session = try Session()
    session.open("en.json", Self.text)
    func answers() -> [String] {
      let place = JSONValue.Member("position", ["line": 0, "character": 40])
      let actions = session.actions("en.json").compactMap { $0["title"]?.string }.joined()
      let others = [
        "textDocument/inlayHint", "textDocument/hover", "textDocument/completion",
      ].map { session.ask($0, session.parameters("en.json", place))?.text() ?? "" }
      let id = session.send("textDocument/prepareRename", session.parameters("en.json", place))
      session.run()
      return [actions] + others + [session.answer(to: id)?["error"]?.text() ?? ""]
    }
    let english = answers()
    set(["messages": "es"], in: session)
    let spanish = answers()
    // Whole patterns and tokens are the same in every language; all else has words.
    for (number, pair) in zip(english, spanish).enumerated() where number != 3 {
      #expect(pair.0 != pair.1, "\(pair.0)")
    }
    set(["messages": "en"], in: session)
    #expect(answers() == english)
  }

  @Test("Hints go and come, and an editor that can be told so is")
  func comeAndGo() throws {
    let session = try Session(capabilities: Self.refreshing)
    session.open("en.json", Self.text)
    #expect(hints(session) == 1)
    let count = session.sent("workspace/inlayHint/refresh").count
    set(["inlayHints": ["enable": false]], in: session)
    #expect(hints(session) == 0)
    #expect(session.sent("workspace/inlayHint/refresh").count == count + 1)
    set(["inlayHints": ["enable": false]], in: session)
    #expect(session.sent("workspace/inlayHint/refresh").count == count + 1)
    set([:], in: session)
    #expect(hints(session) == 1)
  }

  @Test("The clock of the visitors")
  func timeZone() throws {
    let session = try Session()
    session.open("en.json", #"{"extends": "en", "time_format": "HH:mm", "powered_by": "x"}"#)
    func label() -> String {
      session.ask("textDocument/inlayHint", session.parameters("en.json"))?.array?
        .first?["label"]?.string ?? ""
    }
    #expect(label() == "→ 12:00")
    for (zone, time) in [
      ("Europe/Warsaw", "13:00"), ("Asia/Kolkata", "17:30"), ("America/Sao_Paulo", "09:00"),
      ("Nowhere/Land", "12:00"), ("", "12:00"),
    ] {
      set(["timeZone": .string(zone)], in: session)
      #expect(label() == "→ \(time)", "\(zone)")
    }
  }

  @Test("The page of the rules")
  func page() throws {
    let session = try Session(capabilities: DiagnosticTests.rich)
    session.open("en.json", Self.text)
    func address() -> JSONValue? {
      session.pushed("en.json")?.first { $0["code"] == "unknown-key" }?["codeDescription", "href"]
    }
    #expect(address() == nil)
    set(["rulesPage": "https://example.org/a"], in: session)
    #expect(address() == "https://example.org/a#unknown-key")
    set(["rulesPage": ""], in: session)
    #expect(address() == nil)
  }

  @Test("Settings that are the same change nothing, and nothing is told again")
  func same() throws {
    let session = try Session()
    session.open("en.json", Self.text)
    set(["messages": "es"], in: session)
    let count = session.messages.count
    set(["messages": "es"], in: session)
    set(["messages": "es", "other": [1]], in: session)
    #expect(session.messages.count == count)
  }

  @Test("An answer that comes late, is an error or holds something else changes nothing")
  func answers() throws {
    let session = try Session(capabilities: ["workspace": ["configuration": true]])
    session.open("en.json", Self.text)
    for result: JSONValue in [.null, [], [nil], ["x"], .object([]), 1] {
      session.tell("workspace/didChangeConfiguration", .null)
      session.run()
      session.respond(to: "workspace/configuration", with: result)
      #expect(message(session).contains("is the week-numbering year"))
    }
    session.tell("workspace/didChangeConfiguration", .null)
    session.run()
    let id = session.messages.last { $0["method"] == "workspace/configuration" }?["id"] ?? .null
    session.feed(["jsonrpc": "2.0", "id": id, "error": ["code": -1, "message": "no"]])
    session.run()
    session.respond(to: "workspace/configuration", with: [["messages": "es"]])
    // It was answered already.
    #expect(message(session).contains("is the week-numbering year"))
  }

  @Test("What the settings file says of the language is what counts where the editor says nothing")
  func project() throws {
    let session = try Session(["crmlocale.json": #"{"messages": "pt"}"#])
    session.open("en.json", Self.text)
    #expect(message(session).contains("é o ano da semana"))
    set(["messages": "es"], in: session)
    #expect(message(session).contains("es el año de la semana"))
    set([:], in: session)
    #expect(message(session).contains("é o ano da semana"))
    try session.folder.write(Data("{}".utf8), to: "crmlocale.json")
    session.tick()
    #expect(message(session).contains("is the week-numbering year"))
  }
}

@Suite("Files on the disk that others extend")
struct DiskDependentTests {
  private static let good = #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#
  private static let bad = #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#

  private func child(of path: String) -> String {
    #"{"extends": "\#(path)", "powered_by": "x"}"#
  }

  private func misleads(_ session: Session, _ path: String) -> Bool {
    session.codes(path).contains("inherited-date-pattern")
  }

  @Test("A chain of files, whichever of them changes", arguments: 1...4)
  func chain(changed: Int) throws {
    var files = ["f5.json": Self.good]
    for number in 1...4 { files["f\(number).json"] = child(of: "./f\(number + 1).json") }
    let session = try Session(files)
    session.open("f0.json", child(of: "./f1.json"))
    #expect(!misleads(session, "f0.json"))
    let with = #"{"extends": "./f\#(changed + 1).json", "date_format": "dd.MM.YYYY"}"#
    try session.write("f\(changed).json", with)
    #expect(misleads(session, "f0.json"))
    try session.write("f\(changed).json", child(of: "./f\(changed + 1).json"))
    #expect(!misleads(session, "f0.json"))
    try session.write("f5.json", Self.bad)
    #expect(misleads(session, "f0.json"))
  }

  @Test("All that extend one file are told of, and no others")
  func several() throws {
    let session = try Session(["base.json": Self.good, "other.json": Self.good])
    for number in 0..<5 { session.open("c\(number).json", child(of: "./base.json")) }
    session.open("apart.json", child(of: "./other.json"))
    let before = session.sent("textDocument/publishDiagnostics").count
    session.open("base.json", Self.bad)
    for number in 0..<5 { #expect(misleads(session, "c\(number).json")) }
    let told = session.sent("textDocument/publishDiagnostics").dropFirst(before)
      .compactMap { $0["params", "uri"]?.string }
    #expect(!told.contains(session.uri("apart.json")))
    #expect(Set(told).count == 6)
  }

  @Test("A file that becomes the chat's makes those the chat's that extend it")
  func becomes() throws {
    let session = try Session()
    session.open("base.json", "{}")
    session.open("en.json", #"{"extends": "./base.json"}"#)
    #expect(session.codes("en.json") == [])
    session.replace("base.json", Self.bad)
    #expect(misleads(session, "en.json"))
    session.replace("base.json", #"{"name": "other"}"#, version: 3)
    #expect(session.codes("en.json") == [])
    session.replace("base.json", Self.bad, version: 4)
    #expect(misleads(session, "en.json"))
  }

  @Test("So it is through a file between them")
  func becomesThrough() throws {
    let session = try Session(["middle.json": #"{"extends": "./base.json"}"#])
    session.open("base.json", "{}")
    session.open("en.json", #"{"extends": "./middle.json"}"#)
    #expect(session.codes("en.json") == [])
    session.replace("base.json", Self.bad)
    #expect(misleads(session, "en.json"))
  }

  @Test("A circle is told of, and told of no more when it is broken")
  func circle() throws {
    let session = try Session(["base.json": child(of: "./en.json")])
    session.open("en.json", child(of: "./base.json"))
    #expect(session.codes("en.json").contains("extends-cycle"))
    try session.write("base.json", Self.good)
    #expect(!session.codes("en.json").contains("extends-cycle"))
    try session.write("base.json", child(of: "./en.json"))
    #expect(session.codes("en.json").contains("extends-cycle"))
  }

  @Test(
    "A parent that cannot be read any more is told of",
    arguments: [("", "extends-not-found"), ("[]", "extends-not-found"), ("{", "extends-not-found")])
  func unreadable(text: String, code: String) throws {
    let session = try Session(["base.json": Self.good])
    session.open("en.json", child(of: "./base.json"))
    #expect(!session.codes("en.json").contains(code))
    try session.folder.remove("base.json")
    session.noteChange(of: "base.json", kind: 3)
    #expect(session.codes("en.json").contains(code))
    try session.write("base.json", text, kind: 1)
    let fresh = try Session(["base.json": text])
    fresh.open("en.json", child(of: "./base.json"))
    #expect(session.codes("en.json") == fresh.codes("en.json"))
    try session.write("base.json", Self.good)
    #expect(!session.codes("en.json").contains(code))
  }

  @Test("A folder or a link in the place of a file is what it is now")
  func replaced() throws {
    let session = try Session(["base.json": Self.good, "real.json": Self.bad])
    session.open("en.json", child(of: "./base.json"))
    try session.folder.remove("base.json")
    try session.folder.link("base.json", to: "real.json")
    session.noteChange(of: "base.json", kind: 2)
    #expect(misleads(session, "en.json"))
    try session.folder.remove("base.json")
    try session.folder.write(Data(), to: "base.json/x")
    session.noteChange(of: "base.json", kind: 2)
    #expect(session.codes("en.json").contains("extends-not-found"))
  }

  @Test("An editor that watches no files hears of a parent with its next word")
  func unwatched() throws {
    let session = try Session(["base.json": Self.good])
    session.open("en.json", child(of: "./base.json"))
    #expect(!misleads(session, "en.json"))
    session.tick()
    try session.folder.write(Data(Self.bad.utf8), to: "base.json")
    session.tick()
    #expect(misleads(session, "en.json"))
    try session.folder.remove("base.json")
    session.tell("textDocument/didSave", session.parameters("en.json"))
    session.run()
    #expect(session.codes("en.json").contains("extends-not-found"))
  }

  @Test("The strings that a page names in a file are checked again with the file")
  func named() throws {
    let page = "<script>crmPluginConfig = {onlinechat: {locale: 'base.json'}}</script>"
    let session = try Session(["base.json": Self.good])
    session.open("index.html", page, languageID: "html")
    let before = session.pushed("index.html")
    try session.folder.remove("base.json")
    session.noteChange(of: "base.json", kind: 3)
    try session.write("base.json", Self.good, kind: 1)
    #expect(session.pushed("index.html") == before)
  }
}
