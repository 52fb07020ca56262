import JSONText
import TestSupport
import Testing

@testable import LocaleServer

/// Messages as nobody would send them, and some as everybody does.
private struct RandomMessages {
  private static let requests = [
    "textDocument/diagnostic", "textDocument/codeAction", "codeAction/resolve",
    "textDocument/hover", "textDocument/inlayHint", "textDocument/completion",
    "textDocument/documentSymbol", "textDocument/documentLink", "textDocument/definition",
    "textDocument/documentColor", "textDocument/colorPresentation", "textDocument/rename",
    "textDocument/prepareRename", "workspace/diagnostic", "initialize", "other",
  ]

  private static let texts = [
    #"{"extends": "./base.json", "date_format": "dd.MM.YYYY", "powerd_by": "😀 é"}"#,
    "<script>crmPluginConfig={onlinechat:{mode:'x',theme:{background:'#fff'},locale:{extends:'pt',"
      + "date_format:'YYYY'}}}</script>",
    "", "{", "\u{FEFF}{\"extends\":\"en\",\"time_format\":\"HH:MM\"}\r\n", #"{"rules": {}}"#,
    "null", "[[[[", #"{"extends": "./pl.json"}"#,
    "{extends: 'en', // crmlocale: ignore=\n powered_by: ''}",
  ]

  private static let numbers: [JSONValue] = [
    0, 1, 2, 5, 20, 30, 44, 100, -1, 2_147_483_648, .double(9.3e18), .double(0.5), .null, "1", [],
    .int(.max), .int(.min),
  ]

  var random: SeededGenerator
  let uris: [String]

  init(_ seed: Seed, in session: Session) {
    random = seed.numbers
    uris =
      ["pl.json", "base.json", "index.html", "crmlocale.jsonc", "a.json5", "b.js"].map {
        session.uri($0)
      } + ["untitled:Untitled-1", "git:/a", "file:", "", session.uri("")]
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func isRare() -> Bool { Int.random(in: 0..<8, using: &random) == 0 }

  private mutating func position() -> JSONValue {
    func number(_ most: Int, _ own: inout Self) -> JSONValue {
      own.isRare() ? own.pick(Self.numbers) : .int(Int.random(in: 0...most, using: &own.random))
    }
    return ["line": number(2, &self), "character": number(80, &self)]
  }

  private mutating func range() -> JSONValue {
    isRare() ? pick([JSONValue.null, [], .object([])]) : ["start": position(), "end": position()]
  }

  private mutating func document() -> JSONValue.Member {
    .init(
      "textDocument",
      [
        "uri": .string(pick(isRare() ? uris : Array(uris.prefix(6)))),
        "version": pick(Self.numbers),
        "languageId": pick([JSONValue.string("json"), "html", "javascript", "plaintext", 1]),
        "text": .string(pick(Self.texts)),
      ])
  }

  mutating func request() -> (method: String, parameters: JSONValue) {
    let method = pick(Self.requests)
    guard !isRare() else { return (method, pick([JSONValue.null, 1, [], "x"])) }
    let context = pick([
      JSONValue.null, ["diagnostics": [nil]], ["only": ["quickfix"]], ["only": 1],
    ])
    let color: JSONValue = ["red": pick(Self.numbers), "green": 1, "blue": 0, "alpha": 1]
    let known: JSONValue = [["uri": .string(pick(uris)), "value": "a"]]
    let kind = pick([JSONValue.string("source.fixAll.crmlocale"), "x", 1])
    let data: JSONValue = ["kind": kind, "uri": .string(pick(uris)), "version": 1]
    let members: [JSONValue.Member] = [
      document(), .init("position", position()), .init("range", range()),
      .init("newName", pick([JSONValue.string("powered_by"), "x", .null])),
      .init("context", context), .init("color", color), .init("previousResultIds", known),
      .init("data", data),
    ]
    return (method, .object(members))
  }

  mutating func notification() -> (method: String, parameters: JSONValue) {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...2: return ("textDocument/didOpen", .object([document()]))
    case 3...5:
      let changes = (0..<Int.random(in: 0...3, using: &random)).map { _ -> JSONValue in
        let text = pick([JSONValue.string("x"), "\"", "}", "😀", "\r", "\n", "", .null])
        return ["range": range(), "text": text]
      }
      return (
        "textDocument/didChange",
        .object([document(), .init("contentChanges", .array(changes))])
      )
    case 6: return ("textDocument/didClose", .object([document()]))
    case 7: return ("textDocument/didSave", .object([document()]))
    case 8:
      return (
        "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(pick(uris)), "type": 2]]]
      )
    default:
      let zone = pick([JSONValue.string("UTC"), "Asia/Tokyo", "x", 1])
      let language = pick([JSONValue.string("es"), "en", "pt", "xx", .null])
      return (
        "workspace/didChangeConfiguration",
        ["settings": ["crmlocale": ["messages": language, "timeZone": zone]]]
      )
    }
  }
}

@Suite("Whatever an editor sends")
struct RandomSessionTests {
  private static let capabilities: [JSONValue] = [
    .object([]), PullTests.capabilities, DiagnosticTests.rich,
    [
      "general": ["positionEncodings": ["utf-8"]],
      "workspace": [
        "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]],
        "inlayHint": ["refreshSupport": true],
      ],
    ],
  ]

  @Test(
    "Each request gets one answer, and the server goes on", arguments: 0..<4,
    Seeded(1340..<1343))
  func messages(editor: Int, seed: Seed) throws {
    let session = try Session(
      ["base.json": DiagnosticTests.weekYear], capabilities: Self.capabilities[editor])
    var messages = RandomMessages(seed, in: session)
    var ids: [Int] = []
    for _ in 0..<150 {
      let (method, parameters) = messages.notification()
      session.tell(method, parameters)
      if Bool.random(using: &messages.random) { session.run() }
      let (asked, question) = messages.request()
      ids.append(session.send(asked, question))
      if Bool.random(using: &messages.random) { session.step(times: 1) }
    }
    session.run()
    #expect(session.ask("shutdown", .null) == .some(.null))
    var answers: [Int: Int] = [:]
    for message in session.messages where message["method"] == nil {
      if let id = message["id"]?.int { answers[id, default: 0] += 1 }
    }
    #expect(ids.allSatisfy { answers[$0] == 1 }, "\(seed)")
  }

  @Test("Messages that are cut, doubled and spoiled on the way", arguments: Seeded(1350..<1356))
  func bytes(seed: Seed) throws {
    let session = try Session(["base.json": DiagnosticTests.weekYear])
    var messages = RandomMessages(seed, in: session)
    for _ in 0..<200 {
      let (method, parameters) =
        Bool.random(using: &messages.random) ? messages.request() : messages.notification()
      let body: JSONValue = ["id": 5, "method": .string(method), "params": parameters]
      var bytes = MessageHeader.framed(body.utf8())
      switch Int.random(in: 0..<6, using: &messages.random) {
      case 0: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &messages.random))
      case 1: bytes.removeFirst(Int.random(in: 0..<bytes.count, using: &messages.random))
      case 2: bytes += bytes
      case 3:
        let place = Int.random(in: bytes.indices, using: &messages.random)
        bytes[place] = UInt8.random(in: 0...255, using: &messages.random)
      default: break
      }
      session.feed(bytes)
      session.run()
    }
    // Blanks end the message that may still lack some of its bytes.
    session.feed(Array(repeating: 0x20, count: 1 << 17))
    session.run()
    let shutdown: JSONValue = ["id": "last", "method": "shutdown"]
    session.feed(MessageHeader.framed(shutdown.utf8()))
    session.run()
    #expect(
      session.messages.contains { $0["id"] == "last" && $0["result"] == .some(.null) }, "\(seed)")
  }
}
