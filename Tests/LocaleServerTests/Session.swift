import Foundation
import JSONText
import LocaleICU
import TestSupport

@testable import LocaleServer

/// An editor in a test: it feeds the server messages, and collects what comes back.
final class Session {
  let folder: Folder
  private let server: LanguageServer
  private let received = Received()
  private var requests = 0

  /// All that the server has sent, in order.
  var messages: [JSONValue] { received.messages }

  /// On 22 November 2026 in UTC, unless the clock counts.
  ///
  /// - Parameters:
  ///   - files: The files of the editor's folder.
  ///   - capabilities: What the editor can.
  ///   - members: Other members of `initialize`.
  init(
    _ files: [String: String] = [:], capabilities: JSONValue = .object([]),
    _ members: [JSONValue.Member] = [], isInitialized: Bool = true,
    prepare: (inout ServerOptions) -> Void = { _ in }
  ) throws {
    folder = try Folder(files)
    var options = ServerOptions(version: "test", timeZone: try ICUTimeZone(identifier: "UTC"))
    options.instant = 1_795_348_800_000
    prepare(&options)
    let received = received
    server = LanguageServer(options) { received.take($0) }
    guard isInitialized else { return }
    let own: [JSONValue.Member] = [
      .init("capabilities", capabilities),
      .init("workspaceFolders", [["uri": .string(uri("")), "name": "site"]]),
    ]
    let names = Set(members.map(\.key))
    _ = ask("initialize", .object(own.filter { !names.contains($0.key) } + members))
    tell("initialized", .object([]))
    run()
  }

  var exitStatus: Int32? { server.exitStatus }

  /// The address of a file of the folder.
  func uri(_ path: String) -> String {
    DocumentURI(path: path.isEmpty ? folder.url.path : folder.path(path)).text
  }

  // MARK: - Messages

  func feed(_ bytes: [UInt8]) { server.feed(bytes) }

  func feed(_ message: JSONValue) { server.feed(MessageHeader.framed(message.utf8())) }

  func end() { server.end() }

  func tick() {
    server.tick()
    run()
  }

  /// Lets the server do a part of what there is to do.
  func step(times: Int) {
    for _ in 0..<times { _ = server.step() }
  }

  /// Lets the server do all that there is to do.
  func run() { while server.step() {} }

  /// Sends a request, and gives its identifier.
  @discardableResult
  func send(_ method: String, _ parameters: JSONValue) -> Int {
    requests += 1
    feed(["jsonrpc": "2.0", "id": .int(requests), "method": .string(method), "params": parameters])
    return requests
  }

  /// The whole answer to a request.
  func answer(to id: Int) -> JSONValue? {
    messages.first { $0["id"] == .int(id) && $0["method"] == nil }
  }

  /// Asks, and gives the result; `nil` where it is an error.
  func ask(_ method: String, _ parameters: JSONValue) -> JSONValue? {
    let id = send(method, parameters)
    run()
    return answer(to: id)?["result"]
  }

  /// Tells something, and does not wait.
  func tell(_ method: String, _ parameters: JSONValue) {
    feed(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// Answers the latest request of the server's for something.
  func respond(to method: String, with result: JSONValue) {
    guard let request = messages.last(where: { $0["method"]?.string == method }),
      let id = request["id"]
    else { return }
    feed(["jsonrpc": "2.0", "id": id, "result": result])
    run()
  }

  /// What the server has sent of one method.
  func sent(_ method: String) -> [JSONValue] {
    messages.filter { $0["method"]?.string == method }
  }

  // MARK: - Texts

  func open(_ path: String, _ text: String, languageID: String = "json", version: Int = 1) {
    open(uri: uri(path), text, languageID: languageID, version: version)
  }

  func open(uri: String, _ text: String, languageID: String = "json", version: Int = 1) {
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": .string(languageID), "version": .int(version),
          "text": .string(text),
        ]
      ])
    run()
  }

  /// Takes another text for all of a file.
  func replace(_ path: String, _ text: String, version: Int = 2) {
    change(path, [["text": .string(text)]], version: version)
  }

  func change(_ path: String, _ changes: [JSONValue], version: Int = 2) {
    tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri(path)), "version": .int(version)],
        "contentChanges": .array(changes),
      ])
    run()
  }

  func close(_ path: String) {
    tell("textDocument/didClose", parameters(path))
    run()
  }

  /// Writes a file, and tells the server that it has changed.
  func write(_ path: String, _ text: String, kind: Int = 2) throws {
    try folder.write(Data(text.utf8), to: path)
    noteChange(of: path, kind: kind)
  }

  func noteChange(of path: String, kind: Int) {
    tell(
      "workspace/didChangeWatchedFiles",
      ["changes": [["uri": .string(uri(path)), "type": .int(kind)]]])
    run()
  }

  func parameters(_ path: String, _ members: JSONValue.Member...) -> JSONValue {
    .object([.init("textDocument", ["uri": .string(uri(path))])] + members)
  }

  // MARK: - Findings

  /// The diagnostics that were pushed last for a file; `nil` where none ever were.
  func pushed(_ path: String) -> [JSONValue]? { lastPush(path)?["params", "diagnostics"]?.array }

  func lastPush(_ path: String) -> JSONValue? {
    sent("textDocument/publishDiagnostics").last {
      $0["params", "uri"]?.string == uri(path)
    }
  }

  /// The codes that were pushed last, in order.
  func codes(_ path: String) -> [String] { pushed(path)?.compactMap { $0["code"]?.string } ?? [] }

  /// The actions for a range, or for all of a text.
  func actions(
    _ path: String, _ range: JSONValue = Session.everything, only: [String] = []
  ) -> [JSONValue] {
    let context = JSONValue.object([
      .init("diagnostics", .array(pushed(path) ?? [])),
      .init("only", .array(only.map { .string($0) })),
    ])
    return ask(
      "textDocument/codeAction",
      parameters(path, .init("range", range), .init("context", context)))?.array ?? []
  }

  static let everything: JSONValue = range(0, 0, 1_000_000, 0)

  /// Makes the edits of an action in a text, as an editor that counts UTF-16 does.
  static func applying(_ edit: JSONValue?, to text: String) -> String {
    let edits =
      edit?["documentChanges"]?.array?.flatMap { $0["edits"]?.array ?? [] }
      ?? edit?["changes"].flatMap { changes -> [JSONValue]? in
        guard case .object(let members) = changes else { return nil }
        return members.flatMap { $0.value.array ?? [] }
      } ?? []
    return Oracle.applying(edits, to: text)
  }
}

/// A range of a message.
func range(_ line: Int, _ character: Int, _ endLine: Int, _ endCharacter: Int) -> JSONValue {
  [
    "start": ["line": .int(line), "character": .int(character)],
    "end": ["line": .int(endLine), "character": .int(endCharacter)],
  ]
}

/// Reads the stream that the server writes.
private final class Received {
  private var framer = MessageFramer()
  private(set) var messages: [JSONValue] = []

  func take(_ bytes: [UInt8]) {
    framer.feed(bytes)
    while case .message(let contents)? = framer.next() {
      messages.append(JSONValue(reading: contents) ?? .null)
    }
  }
}
