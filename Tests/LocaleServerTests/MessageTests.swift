import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("The stream of messages")
struct MessageFramerTests {
  private static func frames(_ bytes: [UInt8], cutEvery length: Int) -> [MessageFramer.Frame] {
    var framer = MessageFramer()
    var frames: [MessageFramer.Frame] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      framer.feed(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
      while let frame = framer.next() { frames.append(frame) }
    }
    return frames
  }

  private static func message(_ text: String) -> MessageFramer.Frame { .message(Array(text.utf8)) }

  /// What comes, and what is in it.
  private static let cut: [(stream: String, frames: [MessageFramer.Frame])] = [
    ("Content-Length: 2\r\n\r\n{}", [message("{}")]),
    ("Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\n[12]", [message("{}"), message("[12]")]),
    ("content-LENGTH:2\r\n\r\n{}", [message("{}")]),
    (
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length:  2\r\n\r\n{}",
      [message("{}")]
    ),
    ("Content-Length: 2\n\n{}", [message("{}")]),
    ("Content-Length: 0002\r\n\r\n{}", [message("{}")]),
    ("Content-Length:\t2 \r\n\r\n{}", [message("{}")]),
    // Of two the last counts, as of every field that comes twice.
    ("Content-Length: 9\r\nContent-Length: 2\r\n\r\n{}", [message("{}")]),
    ("X-Other: Content-Length: 9\r\nContent-Length: 2\r\n\r\n{}", [message("{}")]),
    ("Content-Length: 3\r\n\r\n\u{0}\u{0}\u{0}", [message("\u{0}\u{0}\u{0}")]),
    ("Content-Length: 4\r\n\r\n\r\n\r\n", [message("\r\n\r\n")]),
    (
      "Content-Length: 19\r\n\r\nContent-Length: 2\r\nContent-Length: 1\r\n\r\n1",
      [message("Content-Length: 2\r\n"), message("1")]
    ),
    ("Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}", [message(""), message("{}")]),
    ("Content-Length: 5\r\n\r\n\"é\n\"", [message("\"é\n\"")]),
    ("Content-Length: 9\r\n\r\n{}", []),
  ]

  @Test("Messages are found however the stream is cut", arguments: cut)
  func streams(stream: String, frames: [MessageFramer.Frame]) {
    for length in 1...stream.utf8.count {
      #expect(Self.frames(Array(stream.utf8), cutEvery: length) == frames)
    }
  }

  @Test(
    "What cannot be understood is told once, and the next message is found",
    arguments: [
      "Content-Type: x\r\n\r\n{}", "Content-Length: -1\r\n\r\n{}", "Content-Length: \r\n\r\n",
      "Content-Length: 1e3\r\n\r\n{}", "Content-Length: 99999999999999999999\r\n\r\n{}",
      "Content-Length: 99999999999\r\n\r\n{}", "Content-Length: 0x2\r\n\r\n{}",
      "Content-Length: +2\r\n\r\n{}", "Content-Length: 2 3\r\n\r\n{}",
      "Content-Length: ２\r\n\r\n{}", "Content-Length: 2.0\r\n\r\n{}",
      "Content-Length: 9223372036854775808\r\n\r\n{}", "\u{0}\u{0}\r\n\r\n", "\r\n\r\n",
      "garbage\r\n\r\n{\"a\": \"Content-Le\"}",
      String(repeating: "x", count: 20_000),
      "Content\rLength: 2\r\n\r\n", "x\n\nContent\rlength\u{1A}4\n\n",
    ])
  func malformed(stream: String) {
    let whole = Array((stream + "Content-Length: 2\r\n\r\n{}").utf8)
    for length in [1, 7, whole.count] {
      let frames = Self.frames(whole, cutEvery: length)
      #expect(frames.count == 2)
      #expect(frames.last == Self.message("{}"))
    }
  }

  @Test("No bytes are too odd, and the server goes on", arguments: Seeded(1301))
  func garbage(seed: Seed) throws {
    var random = seed.numbers
    let session = try Session()
    let words = ["Content-Length: ", "\r\n", "\r\n\r\n", "7", "{", "}", "\"id\":1,", "\u{0}"]
    for _ in 0..<2000 {
      let isWord = Bool.random(using: &random)
      let word = words.randomElement(using: &random) ?? ""
      session.feed(isWord ? Array(word.utf8) : [UInt8.random(in: 0...255, using: &random)])
      session.run()
    }
    // What a message lacks is taken from what follows: enough of it ends every message.
    session.feed(Array(repeating: 0x20, count: 1 << 20))
    session.run()
    #expect(session.exitStatus == nil)
  }
}

@Suite("What a message is")
struct IncomingMessageTests {
  private static let kinds: [(text: String, message: IncomingMessage)] = [
    (
      #"{"jsonrpc": "2.0", "id": 1, "method": "a", "params": {"b": [1, 2.5, null, true]}}"#,
      .request(
        .number(1), method: "a", parameters: ["b": [1, 2.5, nil, true]])
    ),
    (
      #"{"id": "x", "method": "a"}"#,
      .request(.text("x"), method: "a", parameters: .object([]))
    ),
    (#"{"method": "a"}"#, .notification(method: "a", parameters: .object([]))),
    (#"{"method": "a", "params": null}"#, .notification(method: "a", parameters: .null)),
    (#"{"id": 1, "result": null}"#, .response(.number(1), result: .some(.null))),
    (#"{"id": 1, "error": {"code": -1, "message": ""}}"#, .response(.number(1), result: nil)),
    (
      #"{"id": 1, "method": "\ud83d\ude00\u00e9\n"}"#,
      .request(.number(1), method: "😀é\n", parameters: .object([]))
    ),
  ]

  @Test("Requests, notifications and answers are told apart", arguments: kinds)
  func messages(text: String, message: IncomingMessage) {
    #expect(IncomingMessage(Array(text.utf8)) == message)
  }

  @Test(
    "What is none of these is refused, under its identifier where it has one",
    arguments: [
      ("", -32700, "null"), ("{", -32700, "null"), ("{}{}", -32700, "null"),
      (#"{"a": 1,}"#, -32700, "null"), (#"{'a': 1}"#, -32700, "null"), ("\u{FEFF}", -32700, "null"),
      (String(repeating: "[", count: 100_000), -32700, "null"),
      (String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000), -32700, "null"),
      ("[]", -32600, "null"), ("1", -32600, "null"), ("{}", -32600, "null"),
      (#"{"id": 3}"#, -32600, "3"), (#"{"id": 3, "method": 4}"#, -32600, "3"),
      (#"{"id": null, "method": "a"}"#, -32600, "null"),
      (#"{"id": {}, "method": "a"}"#, -32600, "null"),
      (#"{"id": 1.5, "method": "a"}"#, -32600, "null"),
      (#"[{"id": 1, "method": "shutdown"}]"#, -32600, "null"),
    ])
  func refused(text: String, code: Int, id: String) throws {
    let session = try Session()
    let count = session.messages.count
    session.feed(MessageHeader.framed(Array(text.utf8)))
    session.run()
    #expect(session.messages.count == count + 1)
    #expect(session.messages.last?["error", "code"] == .int(code))
    #expect(session.messages.last?["id"]?.text() == id)
    #expect(session.ask("shutdown", .null) == .some(.null))
  }
}

@Suite("The addresses of texts")
struct DocumentURITests {
  @Test(
    "An address leads to a path",
    arguments: [
      ("file:///a/b.json", "/a/b.json"), ("file:///a/b%20c.json", "/a/b c.json"),
      ("file:///%C3%A9/%F0%9F%98%80.json", "/é/😀.json"), ("file:/a/b.json", "/a/b.json"),
      ("file://localhost/a.json", "/a.json"), ("FILE:///a.json", "/a.json"),
      ("file:///a%2", "/a%2"), ("file:///a%zz", "/a%zz"), ("file:///a?b", "/a"),
      ("file:///c%3A/x.json", "/c:/x.json"),
    ])
  func paths(uri: String, path: String) {
    #expect(DocumentURI(uri).path == path)
  }

  @Test(
    "What is not a file has no path",
    arguments: ["untitled:Untitled-1", "git:/a.json?x", "file:", "file://", "file://host", "a", ""])
  func noPath(uri: String) {
    #expect(DocumentURI(uri).path == nil)
  }

  @Test(
    "A text is named by what stands behind the last slash, whatever the name begins with",
    arguments: [
      ("file:///a/b.json", "b.json"), ("untitled:Untitled-1", "Untitled-1"), ("file:///a/", "a"),
      ("file:///a/%CC%81b.json", "\u{301}b.json"), ("untitled:a%2Fb", "b"), ("untitled:", ""),
    ])
  func name(uri: String, name: String) {
    #expect(Array(DocumentURI(uri).name.utf8) == Array(name.utf8))
  }

  @Test(
    "However an editor writes the address of a file, it is one file",
    arguments: ["file:///a%40b(c).json", "file:///a@b%28c%29.json", "FILE:///%61@b(c).json"])
  func canonical(uri: String) {
    #expect(DocumentURI(uri).canonical == DocumentURI(path: "/a@b(c).json"))
  }

  @Test(
    "The address of a path leads back to it",
    arguments: ["/a/b.json", "/a b/c#d?e%f.json", "/é/😀.json", "/[x]/\"y\".json"])
  func back(path: String) {
    let uri = DocumentURI(path: path)
    #expect(uri.path == path)
    #expect(uri.text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 })
  }
}
