import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("The folders of an editor, however it names them")
struct WorkspaceFolderTests {
  private static let week = #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#
  private static let off = #"{"rules": {"date-pattern-week-year": "off"}}"#

  private func session(
    _ files: [String: String], _ members: (Session) -> [JSONValue.Member]
  ) throws -> Session {
    let session = try Session(files, isInitialized: false)
    _ = session.ask(
      "initialize", .object([.init("capabilities", .object([]))] + members(session)))
    session.tell("initialized", .object([]))
    session.run()
    return session
  }

  private func isFound(_ session: Session, _ path: String = "en.json") -> Bool {
    session.codes(path).contains("date-pattern-week-year")
  }

  /// What stands behind the address of the folder, and before it.
  private static let spellings: [@Sendable (String) -> String] = [
    { $0 }, { $0 + "/" }, { $0 + "//" }, { $0 + "/." }, { $0 + "/sub/.." },
    { $0.replacing("file://", with: "file://localhost") }, { $0.replacing("file:", with: "FILE:") },
    { $0.replacing("crmlocale", with: "%63rmlocale") }, { $0 + "?x#y" },
  ]

  @Test("Its settings count, whatever the spelling", arguments: 0..<9)
  func spelling(number: Int) throws {
    let session = try session(["crmlocale.json": Self.off, "sub/x": ""]) { session in
      [.init("workspaceFolders", [["uri": .string(Self.spellings[number](session.uri("")))]])]
    }
    session.open("en.json", Self.week)
    #expect(session.pushed("en.json") != nil)
    #expect(!isFound(session))
    session.open("sub/en.json", Self.week)
    #expect(!isFound(session, "sub/en.json"))
    let report = session.ask("workspace/diagnostic", ["previousResultIds": []])
    let names = report?["items"]?.array?.compactMap { $0["uri"]?.string } ?? []
    #expect(Set(names).count == names.count)
  }

  @Test("Editors of old name it in other members, of which the newest counts")
  func members() throws {
    let files = ["a/crmlocale.json": Self.off, "b/x": "", "c/x": ""]
    let all: [(Session) -> [JSONValue.Member]] = [
      { [.init("rootUri", .string($0.uri("a")))] },
      { [.init("rootPath", .string($0.folder.path("a")))] },
      {
        [
          .init("rootPath", .string($0.folder.path("c"))), .init("rootUri", .string($0.uri("a"))),
        ]
      },
      {
        [
          .init("rootUri", .string($0.uri("b"))),
          .init("workspaceFolders", [["uri": .string($0.uri("a"))]]),
        ]
      },
    ]
    for members in all {
      let session = try session(files, members)
      session.open("a/deep/en.json", Self.week)
      #expect(session.pushed("a/deep/en.json") != nil)
      #expect(!isFound(session, "a/deep/en.json"))
      session.open("b/en.json", Self.week)
      #expect(isFound(session, "b/en.json"))
    }
  }

  @Test("Of folders in one another the innermost counts, as far as its settings reach")
  func nested() throws {
    let files = [".git/x": "", "crmlocale.json": Self.off, "in/crmlocale.json": "{}", "in/x": ""]
    let session = try session(files) { session in
      [.init("workspaceFolders", .array(["", "in"].map { ["uri": .string(session.uri($0))] }))]
    }
    session.open("en.json", Self.week)
    session.open("in/en.json", Self.week)
    #expect(!isFound(session))
    #expect(isFound(session, "in/en.json"))
    session.tell(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [], "removed": [["uri": .string(session.uri("in"))]]]])
    session.run()
    #expect(!isFound(session, "in/en.json"))
    session.tell(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": .string(session.uri("in"))]], "removed": []]])
    session.run()
    #expect(isFound(session, "in/en.json"))
    #expect(!isFound(session))
  }

  @Test("A folder that is added twice, or is one already, is one")
  func twice() throws {
    let session = try session(["en.json": Self.week]) { session in
      [.init("workspaceFolders", .array([1, 2].map { _ in ["uri": .string(session.uri(""))] }))]
    }
    session.tell(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": .string(session.uri(""))]], "removed": []]])
    session.run()
    let report = session.ask("workspace/diagnostic", ["previousResultIds": []])
    #expect(report?["items"]?.array?.count == 1)
  }

  @Test("Through a link the file is checked by the settings that the link's place has")
  func link() throws {
    let folder = try Folder(["real/en.json": Self.week, "real/crmlocale.json": Self.off])
    try folder.link("link", to: "real")
    let session = try Session(isInitialized: false)
    let uri = DocumentURI(path: folder.path("link")).text
    _ = session.ask("initialize", ["workspaceFolders": [["uri": .string(uri)]]])
    session.open(uri: uri + "/en.json", Self.week)
    let push = session.sent("textDocument/publishDiagnostics").last
    #expect(push?["params", "uri"]?.string == uri + "/en.json")
    #expect(push?.text().contains("date-pattern-week-year") == false)
  }

  @Test("A folder that is not there, or is gone, is no reason to end")
  func gone() throws {
    let session = try session(["site/crmlocale.json": Self.off]) { session in
      let names = ["nowhere", "site"]
      return [.init("workspaceFolders", .array(names.map { ["uri": .string(session.uri($0))] }))]
    }
    session.open("site/en.json", Self.week)
    #expect(!isFound(session, "site/en.json"))
    try session.folder.remove("site")
    session.noteChange(of: "site/crmlocale.json", kind: 3)
    session.open("nowhere/en.json", Self.week)
    #expect(isFound(session, "nowhere/en.json"))
    _ = session.ask("workspace/diagnostic", ["previousResultIds": []])
    #expect(session.ask("shutdown", .null) == .some(.null))
  }
}

@Suite("Every edit is for the text as it stood when it was asked for")
struct EditVersionTests {
  private static let text = #"{"extends": "en", "date_format": "dd.MM.YYYY", "powerd_by": "x"}"#

  private static let place: [JSONValue.Member] = [
    .init("position", ["line": 0, "character": 50]), .init("range", Session.everything),
    .init("newName", "powered_by"), .init("context", ["diagnostics": []]),
  ]

  @Test(
    "Its version follows each change",
    arguments: ["textDocument/codeAction", "textDocument/rename"])
  func versions(method: String) throws {
    let session = try Session(
      ["other.json": "{}"],
      capabilities: ["workspace": ["workspaceEdit": ["documentChanges": true]]])
    session.open("en.json", Self.text, version: 3)
    for version in [3, 4, 9, 2] {
      if version != 3 {
        session.change(
          "en.json", [["range": range(0, 1, 0, 1), "text": ""]], version: version)
      }
      let document = JSONValue.Member("textDocument", ["uri": .string(session.uri("en.json"))])
      let answer = session.ask(method, .object([document] + Self.place)) ?? .null
      let changes = answer.all(named: "documentChanges").flatMap { $0.array ?? [] }
        .filter { $0["textDocument", "uri"] == .string(session.uri("en.json")) }
      #expect(!changes.isEmpty)
      #expect(changes.allSatisfy { $0["textDocument", "version"] == .int(version) })
    }
  }

  @Test("What was asked for before a change is answered for the text before it, and as that")
  func order() throws {
    let session = try Session(
      capabilities: ["workspace": ["workspaceEdit": ["documentChanges": true]]])
    session.open("en.json", Self.text, version: 1)
    let document = JSONValue.Member("textDocument", ["uri": .string(session.uri("en.json"))])
    let before = session.send("textDocument/rename", .object([document] + Self.place))
    session.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(session.uri("en.json")), "version": 2],
        "contentChanges": [["range": range(0, 1, 0, 1), "text": "  "]],
      ])
    let after = session.send("textDocument/rename", .object([document] + Self.place))
    session.run()
    for (id, version, start) in [(before, 1, 48), (after, 2, 50)] {
      let change = session.answer(to: id)?["result", "documentChanges"]?.array?.first
      #expect(change?["textDocument", "version"] == .int(version))
      #expect(change?["edits"]?.array?.first?["range"] == range(0, start, 0, start + 9))
    }
  }
}
