import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("What is cancelled is answered so, and nothing else is")
struct CancellationTests {
  private static let methods = [
    "textDocument/codeAction", "codeAction/resolve", "textDocument/hover",
    "textDocument/inlayHint", "textDocument/completion", "textDocument/documentSymbol",
    "textDocument/documentLink", "textDocument/definition", "textDocument/documentColor",
    "textDocument/colorPresentation", "textDocument/rename", "textDocument/prepareRename",
    "textDocument/diagnostic", "workspace/diagnostic", "textDocument/nothing",
  ]

  private static let text = #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#

  private func session() throws -> Session {
    let session = try Session(["en.json": Self.text], capabilities: PullTests.capabilities)
    session.open("en.json", Self.text)
    return session
  }

  private func parameters(_ session: Session) -> JSONValue {
    .object([
      .init("textDocument", ["uri": .string(session.uri("en.json"))]),
      .init("position", ["line": 0, "character": 40]), .init("range", Session.everything),
      .init("newName", "time_format"), .init("context", ["diagnostics": []]),
    ])
  }

  /// A second request for all files waits until something has changed.
  private static let answeredAtOnce = methods.filter { $0 != "workspace/diagnostic" }

  @Test("Each request that still waits, between two that do not", arguments: answeredAtOnce)
  func waiting(method: String) throws {
    let session = try session()
    let ids = (0..<3).map { _ in session.send(method, parameters(session)) }
    session.tell("$/cancelRequest", ["id": .int(ids[1])])
    session.run()
    for (number, id) in ids.enumerated() {
      let answers = session.messages.filter { $0["id"] == .int(id) && $0["method"] == nil }
      #expect(answers.count == 1)
      #expect((answers.first?["error", "code"] == -32800) == (number == 1))
    }
  }

  @Test("A request that was answered stays answered", arguments: methods)
  func late(method: String) throws {
    let session = try session()
    let id = session.send(method, parameters(session))
    session.run()
    session.tell("$/cancelRequest", ["id": .int(id)])
    session.run()
    let answers = session.messages.filter { $0["id"] == .int(id) && $0["method"] == nil }
    #expect(answers.count == 1)
    #expect(answers.first?["error", "code"] != -32800)
  }

  @Test("A cancellation that comes before its request means none")
  func early() throws {
    let session = try session()
    session.tell("$/cancelRequest", ["id": 1000])
    session.run()
    session.feed([
      "jsonrpc": "2.0", "id": 1000, "method": "textDocument/documentLink",
      "params": parameters(session),
    ])
    session.run()
    #expect(session.answer(to: 1000)?["result"] == [])
  }

  @Test("Names that are texts and names that are numbers are told apart")
  func kinds() throws {
    let session = try session()
    for id in [JSONValue.int(7), .string("7")] {
      session.feed([
        "jsonrpc": "2.0", "id": id, "method": "textDocument/documentLink",
        "params": parameters(session),
      ])
    }
    session.tell("$/cancelRequest", ["id": "7"])
    session.run()
    let number = session.messages.last { $0["id"] == 7 }
    let text = session.messages.last { $0["id"] == "7" }
    #expect(number?["result"] == [])
    #expect(text?["error", "code"] == -32800)
  }

  @Test(
    "All that waits can be cancelled, twice each, and the server goes on", arguments: Seeded(1305))
  func many(seed: Seed) throws {
    var random = seed.numbers
    let session = try session()
    let ids = (0..<200).map { _ in
      session.send(Self.methods.randomElement(using: &random) ?? "", parameters(session))
    }
    let cancelled = Set(ids.filter { _ in Bool.random(using: &random) })
    for id in (Array(cancelled) + cancelled).shuffled(using: &random) {
      session.tell("$/cancelRequest", ["id": .int(id)])
    }
    session.run()
    // What waits for a change that never comes is answered at the end.
    _ = session.ask("shutdown", .null)
    for id in ids {
      let answers = session.messages.filter { $0["id"] == .int(id) && $0["method"] == nil }
      #expect(answers.count == 1)
      if cancelled.contains(id) { #expect(answers.first?["error", "code"] == -32800) }
    }
  }

  @Test("Of the work over a folder nothing is left when it is cancelled, wherever it stood")
  func job() throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<6).map { ("f\($0)/en.json", Self.text) })
    for steps in 0...9 {
      let session = try Session(files, capabilities: PullTests.capabilities)
      let id = session.send(
        "workspace/diagnostic", ["previousResultIds": [], "workDoneToken": "t"])
      session.step(times: steps)
      session.tell("$/cancelRequest", ["id": .int(id)])
      session.run()
      let answers = session.messages.filter { $0["id"] == .int(id) && $0["method"] == nil }
      #expect(answers.count == 1)
      let progress = session.sent("$/progress").count
      session.run()
      #expect(session.sent("$/progress").count == progress)
      let again = session.ask("workspace/diagnostic", ["previousResultIds": []])
      #expect(again?["items"]?.array?.count == 6)
    }
  }

  @Test("A progress that began also ends when its work is cancelled")
  func progress() throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<6).map { ("f\($0)/en.json", Self.text) })
    let session = try Session(files, capabilities: PullTests.capabilities)
    let id = session.send("workspace/diagnostic", ["previousResultIds": [], "workDoneToken": "t"])
    session.step(times: 4)
    session.tell("$/cancelRequest", ["id": .int(id)])
    session.run()
    let kinds = session.sent("$/progress").compactMap { $0["params", "value", "kind"]?.string }
    #expect(kinds.first == "begin")
    #expect(kinds.last == "end")
    #expect(kinds.count { $0 == "end" } == 1)
  }

  @Test("At shutdown what waits is answered, and its progress ends")
  func shutdown() throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<6).map { ("f\($0)/en.json", Self.text) })
    let session = try Session(files, capabilities: PullTests.capabilities)
    let id = session.send("workspace/diagnostic", ["previousResultIds": [], "workDoneToken": "t"])
    session.step(times: 4)
    #expect(session.ask("shutdown", .null) == .some(.null))
    #expect(session.answer(to: id)?["error", "code"] == -32800)
    let kinds = session.sent("$/progress").compactMap { $0["params", "value", "kind"]?.string }
    #expect(kinds.last == "end")
  }
}
