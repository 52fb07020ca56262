import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("Questions that make no sense are answered, each once, and the next is too")
struct MalformedParameterTests {
  private static let requests = [
    "textDocument/diagnostic", "textDocument/codeAction", "codeAction/resolve",
    "textDocument/hover", "textDocument/inlayHint", "textDocument/completion",
    "textDocument/documentSymbol", "textDocument/documentLink", "textDocument/definition",
    "textDocument/documentColor", "textDocument/colorPresentation", "textDocument/rename",
    "textDocument/prepareRename", "initialize", "", "\u{0}", "textDocument/",
  ]

  private static let notifications = [
    "initialized", "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose",
    "textDocument/didSave", "workspace/didChangeConfiguration",
    "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders", "$/cancelRequest",
    "$/setTrace", "",
  ]

  /// Parameters of the wrong type, and of the right one with something wrong in them.
  private static let wrong = [
    "null", "1", #""x""#, "[]", "{}", "true", "[{}]", #"{"textDocument": null}"#,
    #"{"textDocument": 1}"#, #"{"textDocument": {"uri": 1}}"#, #"{"textDocument": {"uri": ""}}"#,
    #"{"textDocument": {"uri": "file:"}}"#, #"{"event": null}"#, #"{"event": {"added": 1}}"#,
    #"{"event": {"added": [{"uri": "file:///a%00b"}, null], "removed": {}}}"#,
    #"{"changes": 1}"#, #"{"changes": [1, {"uri": 1}, {"uri": "http://a/b"}]}"#,
    #"{"settings": 1}"#, #"{"settings": {"crmlocale": []}}"#,
    #"{"settings": {"crmlocale": {"timeZone": 5, "messages": {}, "inlayHints": "x"}}}"#,
    #"{"id": 1.5}"#, #"{"id": {}}"#, #"{"contentChanges": 1}"#, #"{"data": {"kind": 1}}"#,
  ]

  /// The same about a text that is open: `§` stands for its address.
  private static let aboutOpen = [
    #"{"textDocument": {"uri": "§"}, "position": 1, "range": 2}"#,
    #"{"textDocument": {"uri": "§"}, "position": {"line": "0", "character": null}}"#,
    #"{"textDocument": {"uri": "§"}, "position": {"line": -1, "character": -1}}"#,
    #"{"textDocument": {"uri": "§"}, "position": {"line": 9223372036854775807, "character": 0}}"#,
    #"{"textDocument": {"uri": "§"}, "position": {"line": 0, "character": 9223372036854775807}}"#,
    #"{"textDocument": {"uri": "§"}, "position": {"line": 1e300, "character": 18446744073709551616}}"#,
    #"{"textDocument": {"uri": "§"}, "position": {"line": 0, "character": 1e18}, "newName": ""}"#,
    #"{"textDocument": {"uri": "§"}, "range": {"start": null, "end": null}, "context": null}"#,
    #"{"textDocument": {"uri": "§"}, "range": {"start": {"line": 5, "character": 2}, "end": {"line": 0, "character": 0}}, "context": {"only": "x", "diagnostics": {}}}"#,
    #"{"textDocument": {"uri": "§"}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 2147483647, "character": 2147483647}}, "context": {"only": [1, null], "diagnostics": [1, null, {}]}}"#,
    #"{"textDocument": {"uri": "§"}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}}, "color": {"red": 2, "green": -1, "blue": null, "alpha": "1"}}"#,
    #"{"textDocument": {"uri": "§"}, "color": {"red": 1e300, "green": 0, "blue": 0, "alpha": 0.5}}"#,
    #"{"textDocument": {"uri": "§", "version": "x"}, "contentChanges": [1, null, {}]}"#,
    #"{"textDocument": {"uri": "§", "version": 1e300}, "contentChanges": []}"#,
    #"{"textDocument": {"uri": "§", "languageId": 1, "version": null, "text": null}}"#,
    #"{"textDocument": {"uri": "§"}, "previousResultId": 7, "identifier": []}"#,
    #"{"data": {"kind": "source.fixAll.crmlocale", "uri": "§", "version": 99}}"#,
    #"{"data": {"kind": "source.fixAll.crmlocale", "uri": "§", "version": "1"}, "title": null}"#,
  ]

  private static let text = #"{"extends": "en", "date_format": "dd.MM.YYYY", "powerd_by": "😀"}"#

  private func session() throws -> Session {
    let session = try Session()
    session.open("en.json", Self.text)
    return session
  }

  private func parameters(_ text: String, _ session: Session) throws -> JSONValue {
    let whole = text.replacing("§", with: session.uri("en.json"))
    return try #require(JSONValue(reading: Array(whole.utf8)), "\(text)")
  }

  @Test("Each request with each of them", arguments: requests)
  func ask(method: String) throws {
    let session = try session()
    for text in Self.wrong + Self.aboutOpen {
      let id = session.send(method, try parameters(text, session))
      session.run()
      let answers = session.messages.filter { $0["id"] == .int(id) && $0["method"] == nil }
      #expect(answers.count == 1, "\(method) \(text)")
      #expect((answers.first?["result"] == nil) != (answers.first?["error"] == nil))
    }
    #expect(session.codes("en.json").contains("date-pattern-week-year"))
    #expect(session.ask("shutdown", .null) == .some(.null))
  }

  @Test("No notification with any of them is answered or ends the server", arguments: notifications)
  func tell(method: String) throws {
    let session = try session()
    for text in Self.wrong + Self.aboutOpen {
      session.tell(method, try parameters(text, session))
      session.run()
    }
    #expect(session.messages.filter { $0["error"] != nil }.isEmpty)
    session.open("other.json", #"{"extends": "xx", "compose_placeholder": "a"}"#)
    #expect(session.codes("other.json").contains("unknown-base"))
    #expect(session.ask("shutdown", .null) == .some(.null))
  }

  @Test("All files are asked for with anything", arguments: wrong)
  func workspace(text: String) throws {
    let session = try session()
    let id = session.send("workspace/diagnostic", try parameters(text, session))
    session.run()
    #expect(session.answer(to: id)?["result", "items"]?.array?.count == 1)
  }

  @Test(
    "An identifier comes back as it was sent",
    arguments: [
      "1", "0", "-1", "2147483647", "-2147483648", "9007199254740991", #""1""#, #""""#, #""😀""#,
      #""a\"b\\""#, #""\u0000""#,
    ])
  func identifiers(id: String) throws {
    let session = try session()
    let text = #"{"jsonrpc": "2.0", "id": \#(id), "method": "textDocument/documentLink"}"#
    session.feed(MessageHeader.framed(Array(text.utf8)))
    session.run()
    let sent = JSONValue(reading: Array(id.utf8))
    #expect(session.messages.last?["id"] == sent)
    #expect(session.messages.last?["result"] == [])
  }

  @Test(
    "A number that is written in another way is the same identifier", arguments: ["1.0", "10e-1"])
  func numbers(id: String) throws {
    let session = try session()
    let text = #"{"id": \#(id), "method": "textDocument/documentLink"}"#
    session.feed(MessageHeader.framed(Array(text.utf8)))
    session.run()
    #expect(session.messages.last?["id"] == 1)
  }

  @Test("An answer that nobody asked for is passed over", arguments: ["1", #""crmlocale-99""#])
  func answers(id: String) throws {
    let session = try session()
    let count = session.messages.count
    let text = #"{"jsonrpc": "2.0", "id": \#(id), "result": [{"timeZone": "Asia/Tokyo"}]}"#
    session.feed(MessageHeader.framed(Array(text.utf8)))
    session.run()
    #expect(session.messages.dropFirst(count).allSatisfy { $0["result"] == nil })
    #expect(session.ask("shutdown", .null) == .some(.null))
  }

  @Test("A half of a character that JSON can write and no text can hold is one that stands for it")
  func surrogates() throws {
    let session = try session()
    let uri = session.uri("en.json")
    for half in [#"\ud83d"#, #"\ude00"#, #"\ude00\ud83d"#] {
      let text = """
        {"method": "textDocument/didChange", "params": {"textDocument": {"uri": "\(uri)", \
        "version": 2}, "contentChanges": [{"text": "{\\"extends\\": \\"en\\", \\"powered_by\\": \
        \\"\(half)\\", \\"date_format\\": \\"YYYY\\"}"}]}}
        """
      session.feed(MessageHeader.framed(Array(text.utf8)))
      session.run()
      let finding = session.pushed("en.json")?.first { $0["code"] == "date-pattern-week-year" }
      // The editor counts one unit for each half.
      let width = half.count / 6
      let start = 52 + width
      #expect(finding?["range"] == range(0, start, 0, start + 4))
    }
  }

  @Test("A message that is no UTF-8 is refused, and the next is answered")
  func notText() throws {
    let session = try session()
    for bytes in [[0xFF], [0xC3], [0x22, 0xED, 0xA0, 0x80, 0x22], Array(repeating: 0, count: 9)] {
      let count = session.messages.count
      session.feed(MessageHeader.framed(bytes.map { UInt8($0) }))
      session.run()
      #expect(session.messages.count == count + 1)
      #expect(session.messages.last?["error", "code"]?.int.map { $0 <= -32600 } == true)
    }
    #expect(session.ask("shutdown", .null) == .some(.null))
  }
}
