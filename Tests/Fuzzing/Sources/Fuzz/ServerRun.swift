import JSONText
import LocaleFacts

@testable import LocaleServer

/// A session with the language server, and what it has sent.
struct ServerRun {
  private final class Sent {
    var framer = MessageFramer()
    var answers: [JSONValue] = []
  }

  private let server: LanguageServer
  private let sent = Sent()
  private var asked: [JSONValue] = []

  /// A server that nobody has said anything to.
  init() {
    var options = ServerOptions(version: "0", timeZone: .utc)
    options.instant = 1_795_348_800_000
    options.readsSettings = false
    let sent = sent
    server = LanguageServer(options) { bytes in
      sent.framer.feed(bytes)
      while let frame = sent.framer.next() {
        guard case .message(let contents) = frame, let value = JSONValue(reading: contents) else {
          fail("what is sent is not a message: \(String(decoding: bytes, as: UTF8.self))")
        }
        if value["method"] == nil, let id = value["id"] { sent.answers.append(id) }
      }
    }
  }

  /// Opens the session as an editor does that has opened a file.
  mutating func begin() {
    feed(
      Array(
        """
        {"id":"begin","method":"initialize","params":{"capabilities":{"workspace":{"applyEdit":true}}}}
        """.utf8))
    feed(Array(#"{"method":"initialized","params":{}}"#.utf8))
  }

  /// Sends a message, and lets the server do what there is to do, within reason.
  mutating func feed(_ message: [UInt8]) {
    switch IncomingMessage(message) {
    case .request(let id, _, _), .invalid(let id?, _): asked.append(id.json)
    default: break
    }
    server.feed(MessageHeader.framed(message))
    // A search of all the disk is a job of many steps.
    for _ in 0..<64 where !server.step() { break }
  }

  /// Ends the session, and looks at what came of it.
  mutating func end() {
    feed(Array(#"{"id":"end","method":"shutdown"}"#.utf8))
    feed(Array(#"{"method":"exit"}"#.utf8))
    server.end()
    for _ in 0..<64 where server.step() {}
    require(server.exitStatus != nil, "the session does not end")
    // What was asked after the end is not answered, and a job may be under way.
    let early = asked.prefix { $0 != .string("end") }
    for id in Set(sent.answers) {
      let (answers, questions) = (sent.answers.count { $0 == id }, asked.count { $0 == id })
      require(id == .null || answers <= questions, "\(id.text()) is answered \(answers) times")
    }
    require(early.isEmpty || !sent.answers.isEmpty, "nothing was answered")
  }
}
