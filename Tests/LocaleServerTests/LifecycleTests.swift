import JSONText
import Testing

@testable import LocaleServer

@Suite("From initialize to exit")
struct LifecycleTests {
  @Test("Before initialize nothing is answered, and nothing is done")
  func before() throws {
    let session = try Session(isInitialized: false)
    let id = session.send("textDocument/codeAction", .object([]))
    session.open("a.json", #"{"extends": "xx", "compose_placeholder": "a"}"#)
    #expect(session.answer(to: id)?["error", "code"] == -32002)
    #expect(session.messages.count == 1)
  }

  @Test("initialize says what the server can, and comes once")
  func initialize() throws {
    let session = try Session()
    let result = session.messages.first?["result"]
    #expect(result?["serverInfo", "name"] == "crmlocale")
    #expect(result?["capabilities", "textDocumentSync", "change"] == 2)
    let second = session.send("initialize", .object([]))
    session.run()
    #expect(session.answer(to: second)?["error", "code"] == -32600)
  }

  @Test(
    "Positions count UTF-8 where that is offered, else UTF-16",
    arguments: [
      (["utf-16", "utf-8"], "utf-8"), (["utf-32", "utf-16"], "utf-16"), (["utf-32"], "utf-16"),
      ([], "utf-16"),
    ] as [([String], String)])
  func encoding(offered: [String], chosen: String) throws {
    let session = try Session(
      capabilities: ["general": ["positionEncodings": .array(offered.map { .string($0) })]])
    let capabilities = session.messages.first?["result", "capabilities"]
    #expect(capabilities?["positionEncoding"] == .string(chosen))
  }

  @Test(
    "initialize with anything in it is answered",
    arguments: [
      "{}", "[]", "null", #"{"capabilities": 1, "workspaceFolders": 2, "rootUri": 3}"#,
      #"{"capabilities": {"textDocument": [], "general": {"positionEncodings": "utf-8"}}}"#,
      #"{"processId": 1.5, "workspaceFolders": [null, {}, {"uri": 1}], "locale": 7}"#,
      #"{"initializationOptions": {"inlayHints": 1, "messages": [], "timeZone": "Nowhere/Land"}}"#,
      #"{"rootPath": "/nowhere", "rootUri": null}"#, #"{"rootUri": "http://a/b"}"#,
    ])
  func odd(parameters: String) throws {
    let session = try Session(isInitialized: false)
    let value = try #require(JSONValue(reading: Array(parameters.utf8)))
    #expect(session.ask("initialize", value)?["capabilities"] != nil)
    session.open("a.json", #"{"extends": "xx", "compose_placeholder": "a"}"#)
    #expect(session.codes("a.json").contains("unknown-base"))
  }

  @Test("After shutdown nothing is answered; exit then ends with 0")
  func shutdown() throws {
    let session = try Session()
    #expect(session.ask("shutdown", .null) == .some(.null))
    let id = session.send("textDocument/codeAction", .object([]))
    session.run()
    #expect(session.answer(to: id)?["error", "code"] == -32600)
    session.open("a.json", #"{"extends": "xx", "compose_placeholder": "a"}"#)
    #expect(session.pushed("a.json") == nil)
    session.tell("exit", .null)
    session.run()
    #expect(session.exitStatus == 0)
  }

  @Test("exit alone, and the end of the stream, end with 1; after shutdown the end ends with 0")
  func exit() throws {
    let session = try Session()
    session.tell("exit", .null)
    session.run()
    #expect(session.exitStatus == 1)
    let broken = try Session()
    broken.end()
    broken.run()
    #expect(broken.exitStatus == 1)
    let orderly = try Session()
    _ = orderly.ask("shutdown", .null)
    orderly.end()
    orderly.run()
    #expect(orderly.exitStatus == 0)
  }

  @Test("After exit nothing is done any more")
  func afterExit() throws {
    let session = try Session()
    session.tell("exit", .null)
    let id = session.send("shutdown", .null)
    session.run()
    #expect(session.answer(to: id) == nil)
  }

  @Test("A method that is not known is an error, a notification is not")
  func unknown() throws {
    let session = try Session()
    let id = session.send("textDocument/nothing", .object([]))
    session.run()
    #expect(session.answer(to: id)?["error", "code"] == -32601)
    let count = session.messages.count
    session.tell("$/nothing", .object([]))
    session.tell("textDocument/didOpen", [1, 2])
    session.tell("textDocument/didChange", .null)
    session.tell("textDocument/didClose", "x")
    session.tell("workspace/didChangeWatchedFiles", ["changes": ["x", nil]])
    session.run()
    #expect(session.messages.count == count)
  }

  @Test("A request that still waits is cancelled; one that is answered or unknown is not")
  func cancel() throws {
    let session = try Session()
    let parameters = session.parameters("a.json", .init("range", Session.everything))
    let first = session.send("textDocument/codeAction", parameters)
    let second = session.send("textDocument/codeAction", parameters)
    session.tell("$/cancelRequest", ["id": .int(second)])
    session.tell("$/cancelRequest", ["id": 99])
    session.tell("$/cancelRequest", .null)
    session.run()
    #expect(session.answer(to: first)?["result"] == [])
    #expect(session.answer(to: second)?["error", "code"] == -32800)
    session.tell("$/cancelRequest", ["id": .int(first)])
    session.run()
    #expect(session.messages.filter { $0["id"] == .int(first) }.count == 1)
  }

  @Test("Every request gets one answer, in the order in which they came")
  func order() throws {
    let session = try Session()
    let ids = (0..<20).map { number in
      session.send(
        number.isMultiple(of: 3) ? "nothing" : "textDocument/codeAction",
        session.parameters("a.json", .init("range", Session.everything)))
    }
    session.run()
    #expect(session.messages.compactMap { $0["id"]?.int }.filter(ids.contains) == ids)
  }
}
