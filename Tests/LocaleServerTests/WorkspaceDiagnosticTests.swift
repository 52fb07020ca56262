import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("The diagnostics of all files")
struct WorkspaceDiagnosticTests {
  static let files = [
    "en.json": DiagnosticTests.weekYear, "sub/base.json": DependentTests.bad,
    "sub/en.json": #"{"extends": "./base.json", "powered_by": "x"}"#,
    "package.json": #"{"name": "a"}"#, "node_modules/en.json": DiagnosticTests.weekYear,
  ]

  private func session(
    _ files: [String: String] = WorkspaceDiagnosticTests.files
  ) throws -> Session {
    try Session(files, capabilities: PullTests.capabilities)
  }

  private func known(_ report: JSONValue?) -> JSONValue {
    .array(
      (report?["items"]?.array ?? []).map {
        ["uri": $0["uri"] ?? .null, "value": $0["resultId"] ?? .null]
      })
  }

  private func names(_ report: JSONValue?, _ session: Session) -> [String] {
    (report?["items"]?.array ?? []).compactMap { $0["uri"]?.string }
      .map { String($0.dropFirst(session.uri("").count + 1)) }
  }

  @Test(
    "Files are checked though they are not open, and only those of the chat that a search finds")
  func all() throws {
    let session = try session()
    let report = session.ask("workspace/diagnostic", ["previousResultIds": []])
    #expect(names(report, session) == ["en.json", "sub/base.json", "sub/en.json"])
    let codes = report?["items"]?.array?.first?["items"]?.array?.compactMap { $0["code"]?.string }
    #expect(codes?.contains("date-pattern-week-year") == true)
  }

  @Test("A file that is open counts as it stands in the editor")
  func open() throws {
    let session = try session()
    session.open("en.json", #"{"name": "a"}"#)
    let report = session.ask("workspace/diagnostic", ["previousResultIds": []])
    #expect(names(report, session) == ["sub/base.json", "sub/en.json"])
    session.replace("en.json", DiagnosticTests.weekYear, version: 4)
    let again = session.ask("workspace/diagnostic", ["previousResultIds": []])
    #expect(again?["items"]?.array?.first?["version"] == 4)
  }

  @Test("Where nothing has changed the answer waits, and then holds what has")
  func waiting() throws {
    let session = try session()
    let first = session.ask("workspace/diagnostic", ["previousResultIds": []])
    let id = session.send("workspace/diagnostic", ["previousResultIds": known(first)])
    session.run()
    #expect(session.answer(to: id) == nil)
    try session.write("sub/base.json", DependentTests.good)
    let second = session.answer(to: id)?["result"]
    let kinds = Dictionary(
      uniqueKeysWithValues: zip(
        names(second, session), (second?["items"]?.array ?? []).compactMap { $0["kind"]?.string }))
    #expect(kinds["en.json"] == "unchanged")
    #expect(kinds["sub/base.json"] == "full")
    #expect(kinds["sub/en.json"] == "full")
  }

  @Test("An editor that has forgotten what it was told is told again at once")
  func forgotten() throws {
    let session = try session()
    _ = session.ask("workspace/diagnostic", ["previousResultIds": []])
    let second = session.ask("workspace/diagnostic", ["previousResultIds": []])
    #expect(names(second, session) == ["en.json", "sub/base.json", "sub/en.json"])
    let some = known(["items": .array((second?["items"]?.array ?? []).dropLast())])
    let third = session.ask("workspace/diagnostic", ["previousResultIds": some])
    #expect(third?["items"]?.array?.last?["kind"] == "full")
  }

  @Test("A file keeps its findings however the editor writes its address")
  func addresses() throws {
    let session = try session(["a@b/en.json": DiagnosticTests.weekYear])
    let first = session.ask("workspace/diagnostic", ["previousResultIds": []])
    let item = first?["items"]?.array?.first
    let written = (item?["uri"]?.string ?? "").replacing("@", with: "%40")
    let ids: JSONValue = [["uri": .string(written), "value": item?["resultId"] ?? .null]]
    let id = session.send("workspace/diagnostic", ["previousResultIds": ids])
    session.run()
    #expect(session.answer(to: id) == nil)
    try session.write("other.json", DiagnosticTests.weekYear, kind: 1)
    let kinds = session.answer(to: id)?["result", "items"]?.array?.map { $0["kind"] }
    #expect(kinds == ["unchanged", "full"])
  }

  @Test("A file that is gone has none any more")
  func gone() throws {
    let session = try session()
    let first = session.ask("workspace/diagnostic", ["previousResultIds": []])
    try session.folder.remove("en.json")
    session.noteChange(of: "en.json", kind: 3)
    let second = session.ask("workspace/diagnostic", ["previousResultIds": known(first)])
    let item = second?["items"]?.array?.first { $0["uri"] == .string(session.uri("en.json")) }
    #expect(item?["kind"] == "full")
    #expect(item?["items"] == [])
  }

  @Test("Other requests are answered meanwhile; it can be cancelled, and shows how far it is")
  func background() throws {
    let many = Dictionary(
      uniqueKeysWithValues: (0..<50).map { ("f\($0)/en.json", DiagnosticTests.weekYear) })
    let session = try session(many)
    let job = session.send(
      "workspace/diagnostic",
      ["previousResultIds": [], "workDoneToken": "t", "partialResultToken": 7])
    session.step(times: 10)
    let id = session.send(
      "textDocument/codeAction", session.parameters("a", .init("range", Session.everything)))
    session.step(times: 1)
    #expect(session.answer(to: id)?["result"] == [])
    #expect(session.answer(to: job) == nil)
    session.run()
    #expect(session.answer(to: job)?["result", "items"] == [])
    let progress = session.sent("$/progress").map { $0["params"] }
    #expect(progress.first??["value", "kind"] == "begin")
    #expect(progress.last??["value", "kind"] == "end")
    #expect(progress.filter { $0?["token"] == 7 }.count == 50)
    try session.write("f1/en.json", "{}")
    let second = session.send("workspace/diagnostic", ["previousResultIds": []])
    session.step(times: 3)
    session.tell("$/cancelRequest", ["id": .int(second)])
    session.run()
    #expect(session.answer(to: second)?["error", "code"] == -32800)
  }
}
