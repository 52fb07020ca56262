import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("Texts that are opened, changed and closed in any order")
struct DocumentStateTests {
  private static let bad = #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#
  private static let good = #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#

  private func isFound(_ session: Session, _ path: String = "en.json") -> Bool {
    session.codes(path).contains("date-pattern-week-year")
  }

  @Test("A change of a text that is not open is passed over, and so is its end")
  func notOpen() throws {
    let session = try Session()
    let count = session.messages.count
    session.replace("en.json", Self.bad)
    session.close("en.json")
    session.tell("textDocument/didSave", session.parameters("en.json"))
    session.run()
    #expect(session.messages.count == count)
  }

  @Test("What is opened twice is the text of the second time, under its version")
  func twice() throws {
    let session = try Session()
    session.open("en.json", Self.bad, version: 5)
    session.open("en.json", Self.good, version: 1)
    #expect(!isFound(session))
    #expect(session.lastPush("en.json")?["params", "version"] == 1)
    session.close("en.json")
    #expect(session.pushed("en.json") == [])
    session.replace("en.json", Self.bad, version: 2)
    #expect(session.pushed("en.json") == [])
  }

  @Test("Closed and opened again, it is new")
  func again() throws {
    let session = try Session()
    for version in 1...5 {
      session.open("en.json", Self.bad, version: version)
      #expect(isFound(session))
      session.close("en.json")
      #expect(session.pushed("en.json") == [])
    }
  }

  @Test("Opened and closed before anybody looked, it has no findings")
  func quick() throws {
    let session = try Session()
    session.tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(session.uri("en.json")), "languageId": "json", "version": 1,
          "text": .string(Self.bad),
        ]
      ])
    session.tell("textDocument/didClose", session.parameters("en.json"))
    session.run()
    #expect(session.pushed("en.json") == [])
    #expect(session.sent("textDocument/publishDiagnostics").count == 1)
  }

  @Test(
    "A version is the editor's affair: it may go back, stay or leap",
    arguments: [-3, 0, 1, 1 << 40])
  func versions(version: Int) throws {
    let session = try Session()
    session.open("en.json", Self.good, version: 9)
    session.replace("en.json", Self.bad, version: version)
    #expect(isFound(session))
    #expect(session.lastPush("en.json")?["params", "version"] == .int(version))
  }

  @Test("A change without a version is one of the version before")
  func noVersion() throws {
    let session = try Session()
    session.open("en.json", Self.good, version: 9)
    session.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(session.uri("en.json"))],
        "contentChanges": [["text": .string(Self.bad)]],
      ])
    session.run()
    #expect(isFound(session))
    #expect(session.lastPush("en.json")?["params", "version"] == 9)
  }

  /// Changes of the good text, and what it is after them.
  private static let changes: [(changes: [JSONValue], after: String)] = [
    ([], good),
    ([["text": .string(bad)]], bad),
    // Editors that write what is not there as null mean the whole text, too.
    ([["range": .null, "text": .string(bad)]], bad),
    ([["range": range(0, 40, 0, 44), "rangeLength": 4, "text": "YYYY"]], bad),
    // The length is from a time before ranges: the range counts.
    ([["range": range(0, 40, 0, 44), "rangeLength": 1000, "text": "YYYY"]], bad),
    ([["range": range(0, 44, 0, 40), "text": "YYYY"]], bad),
    (
      [
        ["range": range(0, 40, 0, 44), "text": ""], ["range": range(0, 40, 0, 40), "text": "YY"],
        ["range": range(0, 42, 0, 42), "text": "YY"],
      ], bad
    ),
    ([["text": "x"], ["text": .string(bad)]], bad),
    ([["text": .string(bad)], ["text": 5]], bad),
    ([["text": .string(bad)], ["range": [:], "text": "x"]], bad),
    ([["range": range(0, 0, 0, 0), "text": ""]], good),
    ([["range": range(7, 7, 9, 9), "text": "\n"]], good + "\n"),
  ]

  @Test("Changes count in their order, and what is not one changes nothing", arguments: changes)
  func order(changes: [JSONValue], after: String) throws {
    let session = try Session()
    session.open("en.json", Self.good)
    session.change("en.json", changes)
    let fresh = try Session()
    fresh.open("en.json", after)
    #expect(session.codes("en.json") == fresh.codes("en.json"))
    #expect(session.pushed("en.json") == fresh.pushed("en.json"))
  }

  @Test("Of a change that has no place in the text the editor's log tells")
  func log() throws {
    let session = try Session()
    session.open("en.json", Self.good)
    session.change("en.json", [["range": range(0, -1, 0, 2), "text": "x"]])
    session.change("en.json", [["range": range(0, 0, 0, 2)]])
    #expect(session.sent("window/logMessage").count == 2)
    session.change("en.json", [["range": range(99, 0, 99, 2), "text": " "]])
    #expect(session.sent("window/logMessage").count == 2)
  }

  @Test("Two texts without a file keep apart, though they are named alike")
  func untitled() throws {
    let session = try Session()
    let texts = ["untitled:a/en.json": Self.bad, "untitled:b/en.json": Self.good]
    for (uri, text) in texts.sorted(by: { $0.key < $1.key }) { session.open(uri: uri, text) }
    func found(_ uri: String) -> Bool {
      let push = session.sent("textDocument/publishDiagnostics").last {
        $0["params", "uri"]?.string == uri
      }
      return push?["params", "diagnostics"]?.array?.contains {
        $0["code"] == "date-pattern-week-year"
      } ?? false
    }
    #expect(found("untitled:a/en.json"))
    session.tell("textDocument/didClose", ["textDocument": ["uri": "untitled:b/en.json"]])
    session.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": "untitled:a/en.json", "version": 2],
        "contentChanges": [["range": range(0, 0, 0, 0), "text": " "]],
      ])
    session.run()
    #expect(found("untitled:a/en.json"))
  }

  @Test("A file that is open under two addresses stays open while one of them is")
  func twoAddresses() throws {
    let session = try Session(["a@b/base.json": Self.good])
    let plain = session.uri("a@b/base.json")
    let escaped = plain.replacing("@", with: "%40")
    session.open("a@b/en.json", #"{"extends": "./base.json", "powered_by": "x"}"#)
    session.open(uri: plain, Self.bad)
    session.open(uri: escaped, Self.bad)
    #expect(session.codes("a@b/en.json").contains("inherited-date-pattern"))
    session.tell("textDocument/didClose", ["textDocument": ["uri": .string(escaped)]])
    session.run()
    #expect(session.codes("a@b/en.json").contains("inherited-date-pattern"))
    session.tell("textDocument/didClose", ["textDocument": ["uri": .string(plain)]])
    session.run()
    #expect(!session.codes("a@b/en.json").contains("inherited-date-pattern"))
  }

  @Test("A text whose kind the editor takes for another is read as that")
  func language() throws {
    let session = try Session()
    let uri = "untitled:Untitled-1"
    let script = "crmPluginConfig = {onlinechat: {locale: {extends: 'pt', date_format: 'YYYY'}}};"
    session.open(uri: uri, script, languageID: "json")
    session.open(uri: uri, script, languageID: "javascript")
    let push = session.sent("textDocument/publishDiagnostics").last
    #expect(push?["params", "diagnostics"]?.text().contains("date-pattern-week-year") == true)
    session.tell("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    session.run()
    #expect(
      session.sent("textDocument/publishDiagnostics").last?["params", "diagnostics"] == [])
  }

  /// Addresses that editors send, and whether what they name is checked.
  private static let addresses: [(uri: String, isChecked: Bool)] = [
    ("untitled:Untitled-1", true), ("untitled:/home/a/en.json", true),
    ("file:///c%3A/Users/a/en.json", true), ("file:///C:/Users/a/en.json", true),
    ("file://server/share/en.json", true), ("file:///%E4%B8%AD/en.json", true),
    ("file:///a/%ff/en.json", true), ("file:///a/../../en.json", true),
    ("FILE:///nowhere/en.json", true), ("file:///a//b///en.json", true),
    ("git:/nowhere/en.json?%7B%7D", false), ("vscode-notebook-cell:/a.ipynb#x", false),
    ("http://example.org/en.json", false), ("output:en.json", false), ("", false),
    ("en.json", false), ("/nowhere/en.json", false),
  ]

  @Test(
    "What is a file, or was never saved, is checked under the address it came by",
    arguments: addresses)
  func uris(uri: String, isChecked: Bool) throws {
    let session = try Session()
    session.open(uri: uri, Self.bad)
    let pushes = session.sent("textDocument/publishDiagnostics").filter {
      $0["params", "uri"]?.string == uri
    }
    #expect((pushes.count == 1) == isChecked)
    if isChecked {
      #expect(pushes[0].text().contains("date-pattern-week-year"))
    }
    session.tell("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    session.run()
    #expect(session.ask("shutdown", .null) == .some(.null))
  }

  @Test("A zero byte in an address or a name leads to no other file")
  func zero() throws {
    let session = try Session(["base.json": Self.good])
    session.open("en.json", #"{"extends": "./base.json\u0000.json", "powered_by": "x"}"#)
    #expect(session.codes("en.json").contains("extends-not-found"))
    let links = session.ask("textDocument/documentLink", session.parameters("en.json"))
    #expect(links == [])
    session.open(uri: session.uri("base.json") + "%00.json", Self.bad)
    #expect(session.ask("shutdown", .null) == .some(.null))
  }
}
