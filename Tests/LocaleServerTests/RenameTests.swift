import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("A key gets the name of another string of the chat")
struct RenameTests {
  static let versioned: JSONValue = [
    "general": ["positionEncodings": ["utf-16"]],
    "workspace": ["workspaceEdit": ["documentChanges": true]],
    "textDocument": ["rename": ["prepareSupport": true]],
  ]

  /// A file with its key between marks, what it is offered to become, and the file after that.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let path: String
    let marked: String
    let placeholder: String
    var newName: String?
    let after: String
    var languageID = "json"
  }

  private static let renamed: [Case] = [
    Case(
      testDescription: "JSON", path: "pl.json",
      marked: #"{"extends": "en", "⟦powerd_by⟧": "Napędza"}"#, placeholder: "powered_by",
      after: #"{"extends": "en", "powered_by": "Napędza"}"#),
    Case(
      testDescription: "a key that is right", path: "pl.json",
      marked: #"{"extends": "en", "⟦powered_by⟧": "Nowe"}"#, placeholder: "powered_by",
      newName: "new_messages", after: #"{"extends": "en", "new_messages": "Nowe"}"#),
    Case(
      testDescription: "extends", path: "pl.json",
      marked: #"{"⟦extend⟧": "en", "new_messages": "Nowe", "powered_by": "x"}"#,
      placeholder: "extends",
      after: #"{"extends": "en", "new_messages": "Nowe", "powered_by": "x"}"#),
    Case(
      testDescription: "a key with escapes", path: "pl.json",
      marked: #"{"extends": "en", "new_messages": "x", "⟦p\u006fwerd_by⟧": "x"}"#,
      placeholder: "powered_by",
      after: #"{"extends": "en", "new_messages": "x", "powered_by": "x"}"#),
    Case(
      testDescription: "behind an emoji, between CRLF", path: "pl.json",
      marked:
        "{\"extends\": \"en\",\r\n  \"new_messages\": \"😀é\", \"⟦powerd_by⟧\": \"👨‍👩‍👧\"\r\n}\r\n",
      placeholder: "powered_by",
      after: "{\"extends\": \"en\",\r\n  \"new_messages\": \"😀é\", \"powered_by\": \"👨‍👩‍👧\"\r\n}\r\n"),
    Case(
      testDescription: "a name that no string is near", path: "pl.json",
      marked: #"{"extends": "en", "new_messages": "x", "⟦footer⟧": "x"}"#, placeholder: "footer",
      newName: "powered_by", after: #"{"extends": "en", "new_messages": "x", "powered_by": "x"}"#),
    Case(
      testDescription: "the right key is there already, so none is offered", path: "pl.json",
      marked: #"{"extends": "en", "powered_by": "x", "⟦powerd_by⟧": "y"}"#,
      placeholder: "powerd_by", newName: "new_messages",
      after: #"{"extends": "en", "powered_by": "x", "new_messages": "y"}"#),
    Case(
      testDescription: "a bare key of JSON5", path: "pl.json5",
      marked: "{extends: 'en', new_messages: 'x', ⟦powerd_by⟧: 'y',}", placeholder: "powered_by",
      after: "{extends: 'en', new_messages: 'x', powered_by: 'y',}"),
    Case(
      testDescription: "a bare key of a script", path: "chat.js",
      marked:
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', ⟦date_fromat⟧: 'd'}}};",
      placeholder: "date_format",
      after:
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', date_format: 'd'}}};",
      languageID: "javascript"),
    Case(
      testDescription: "a quoted key of a script", path: "chat.js",
      marked:
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', '⟦date_fromat⟧': 'd'}}};",
      placeholder: "date_format",
      after:
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', 'date_format': 'd'}}};",
      languageID: "javascript"),
    Case(
      testDescription: "a key that stands for a variable too", path: "chat.js",
      marked: """
        const date_fromat = 'dd.MM.yyyy';
        window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', ⟦date_fromat⟧}}};
        """,
      placeholder: "date_format",
      after: """
        const date_fromat = 'dd.MM.yyyy';
        window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', date_format: date_fromat}}};
        """,
      languageID: "javascript"),
    Case(
      testDescription: "a page", path: "index.html",
      marked: """
        <!doctype html><p>😀</p>
        <script>crmPluginConfig = {onlinechat: {locale: {extends: 'pt', "⟦time_fromat⟧": 'H'}}}</script>
        """,
      placeholder: "time_format",
      after: """
        <!doctype html><p>😀</p>
        <script>crmPluginConfig = {onlinechat: {locale: {extends: 'pt', "time_format": 'H'}}}</script>
        """,
      languageID: "html"),
  ]

  private static func place(_ line: Int, _ character: Int) -> JSONValue.Member {
    .init("position", ["line": .int(line), "character": .int(character)])
  }

  @Test("A key is offered what it was meant to be, and becomes it everywhere", arguments: renamed)
  func rename(_ test: Case) throws {
    let marked = MarkedText(test.marked)
    for encoding in [PositionEncoding.utf16, .utf8] {
      let session = try Session(
        capabilities: [
          "general": ["positionEncodings": [.string(encoding.rawValue)]],
          "workspace": ["workspaceEdit": ["documentChanges": true]],
        ])
      session.open(test.path, marked.text, languageID: test.languageID, version: 3)
      let positions = TextPositions(marked.bytes, encoding, isOpen: true)
      let key = marked.spans[0]
      for offset in [key.lowerBound, key.lowerBound + 3, key.upperBound] {
        let position = JSONValue.Member("position", positions.json(offset))
        let prepared = session.ask(
          "textDocument/prepareRename", session.parameters(test.path, position))
        #expect(prepared?["range"] == positions.json(key))
        #expect(prepared?["placeholder"] == .string(test.placeholder))
        let name = test.newName ?? test.placeholder
        let edit = session.ask(
          "textDocument/rename",
          session.parameters(test.path, position, .init("newName", .string(name))))
        let changes = edit?["documentChanges"]?.array
        #expect(changes?.count == 1)
        #expect(changes?.first?["textDocument", "version"] == 3)
        let edits = changes?.first?["edits"]?.array ?? []
        #expect(edits.count == 1)
        let after =
          encoding == .utf8
          ? Oracle.applyingUTF8(edits, to: marked.text) : Oracle.applying(edits, to: marked.text)
        #expect(after == test.after)
      }
    }
  }

  @Test("A cursor on the quotes of a key is on the key")
  func quotes() throws {
    let session = try Session()
    session.open("pl.json", #"{"extends": "en", "powerd_by": "x"}"#)
    for character in [18, 29] {
      let prepared = session.ask(
        "textDocument/prepareRename", session.parameters("pl.json", Self.place(0, character)))
      #expect(prepared?["placeholder"] == "powered_by")
      #expect(prepared?["range"] == range(0, 19, 0, 28))
    }
  }

  /// A file with a mark where the cursor is, the new name, and the sentence of the refusal.
  private static let refused: [(marked: String, name: String, sentence: String)] = [
    (
      #"{"extends": "en", "powered_by": "⟦⟧Napędza"}"#, "new_messages",
      "Only the keys of the chat's strings can be renamed"
    ),
    (
      #"{"extends"⟦⟧: "en", "powered_by": "x"}"#.replacing("\"⟦⟧:", with: "\" ⟦⟧:"),
      "new_messages", "Only the keys of the chat's strings can be renamed"
    ),
    (
      #"{"name⟦⟧": "a", "version": "1.0.0"}"#, "powered_by",
      "Only the keys of the chat's strings can be renamed"
    ),
    (
      #"{"extends": "en", "powered⟦⟧_by": "x"}"#, "footer",
      "The chat has no string \"footer\": its strings are"
    ),
    (
      #"{"extends": "en", "powered⟦⟧_by": "x"}"#, "", "The chat has no string \"\": its strings are"
    ),
    (
      #"{"extends": "en", "powered⟦⟧_by": "x"}"#, "Powered_By",
      "The chat has no string \"Powered_By\": its strings are"
    ),
    (
      #"{"extends": "en", "powered⟦⟧_by": "x"}"#, "powered_by ",
      "The chat has no string \"powered_by \": its strings are"
    ),
    (
      #"{"extends": "en", "powerd⟦⟧_by": "x", "powered_by": "y"}"#, "powered_by",
      "powered_by is set in the same object already: of two only the last counts"
    ),
    (
      #"{"powered⟦⟧_by": "x", "extends": "en"}"#, "extends",
      "extends is set in the same object already: of two only the last counts"
    ),
  ]

  @Test("What cannot be renamed is refused with a sentence for the user", arguments: refused)
  func refuse(marked: String, name: String, sentence: String) throws {
    let text = MarkedText(marked)
    let session = try Session()
    session.open("pl.json", text.text)
    let position = TextPositions(text.bytes, .utf16, isOpen: true).json(text.spans[0].lowerBound)
    let id = session.send(
      "textDocument/rename",
      session.parameters("pl.json", .init("position", position), .init("newName", .string(name))))
    session.run()
    #expect(session.answer(to: id)?["error", "code"] == -32803)
    let message = session.answer(to: id)?["error", "message"]?.string
    #expect(message?.hasPrefix(sentence) == true, "\(message ?? "none")")
  }

  @Test("The chat's strings are named where the new name is none of them")
  func names() throws {
    let session = try Session()
    session.open("pl.json", #"{"extends": "en", "powered_by": "x"}"#)
    let id = session.send(
      "textDocument/rename",
      session.parameters("pl.json", Self.place(0, 20), .init("newName", "footer")))
    session.run()
    let message = session.answer(to: id)?["error", "message"]?.string ?? ""
    for key in ["extends", "date_format", "time_format", "powered_by", "delivery_status_read"] {
      #expect(message.contains(key))
    }
  }

  @Test("A refusal is in the editor's language", arguments: [("es", "Solo se"), ("pt", "Só é")])
  func languages(language: String, start: String) throws {
    let session = try Session([:], [.init("locale", .string(language))])
    session.open("pl.json", #"{"extends": "en", "powered_by": "x"}"#)
    let id = session.send(
      "textDocument/prepareRename", session.parameters("pl.json", Self.place(0, 0)))
    session.run()
    #expect(session.answer(to: id)?["error", "message"]?.string?.hasPrefix(start) == true)
  }

  @Test("A property of the config around the strings keeps its name")
  func config() throws {
    let text = "crmPluginConfig = {onlinechat: {mode: 'button', locale: {extends: 'pt'}}}"
    let session = try Session()
    session.open("chat.js", text, languageID: "javascript")
    for key in ["mode", "locale", "onlinechat"] {
      let place = try #require(text.firstRange(of: key)).lowerBound
      let character = text.utf16.distance(from: text.startIndex, to: place)
      let id = session.send(
        "textDocument/prepareRename", session.parameters("chat.js", Self.place(0, character)))
      session.run()
      #expect(session.answer(to: id)?["error", "code"] == -32803)
    }
  }

  @Test("What an assignment sets is renamed by hand: other code may ask for it")
  func assignment() throws {
    let text = """
      var chat = {extends: 'pt'};
      chat.date_fromat = 'dd/MM/yyyy';
      window.crmPluginConfig = {onlinechat: {locale: chat}};
      """
    let session = try Session()
    session.open("chat.js", text, languageID: "javascript")
    let parameters = session.parameters(
      "chat.js", Self.place(1, 7), .init("newName", "date_format"))
    let id = session.send("textDocument/rename", parameters)
    session.run()
    #expect(session.answer(to: id)?["error", "code"] == -32803)
    #expect(session.answer(to: id)?["result"] == nil)
  }

  @Test("The name that it has already changes nothing")
  func same() throws {
    let session = try Session()
    session.open("pl.json", #"{"extends": "en", "powered_by": "x"}"#)
    let parameters = session.parameters(
      "pl.json", Self.place(0, 20), .init("newName", "powered_by"))
    #expect(session.ask("textDocument/rename", parameters) == .some(.null))
  }

  @Test("An editor that asks before it renames is told that it can; others that they can rename")
  func offered() throws {
    let asking = try Session(capabilities: Self.versioned)
    let provider = asking.messages.first?["result", "capabilities", "renameProvider"]
    #expect(provider == ["prepareProvider": true])
    let plain = try Session()
    #expect(plain.messages.first?["result", "capabilities", "renameProvider"] == true)
  }

  @Test("An editor that takes no versions gets the edits alone")
  func unversioned() throws {
    let session = try Session()
    session.open("pl.json", #"{"extends": "en", "powerd_by": "x"}"#)
    let edit = session.ask(
      "textDocument/rename",
      session.parameters("pl.json", Self.place(0, 20), .init("newName", "powered_by")))
    let edits = edit?["changes"]?[session.uri("pl.json")]
    #expect(edits == [["range": range(0, 19, 0, 28), "newText": "powered_by"]])
  }

  @Test("What was renamed is found no more")
  func found() throws {
    let text = #"{"extends": "en", "powerd_by": "Powered"}"#
    let session = try Session()
    session.open("en.json", text)
    #expect(session.codes("en.json").contains("unknown-key"))
    let edit = session.ask(
      "textDocument/rename",
      session.parameters("en.json", Self.place(0, 20), .init("newName", "powered_by")))
    session.replace("en.json", Session.applying(edit, to: text))
    #expect(!session.codes("en.json").contains("unknown-key"))
  }

  @Test(
    "A question without its place or name is an error of the editor's",
    arguments: [
      ("textDocument/prepareRename", #"{"position": null}"#),
      ("textDocument/prepareRename", #"{"position": {"line": -1, "character": 0}}"#),
      ("textDocument/rename", #"{"position": {"line": 0, "character": 20}}"#),
      ("textDocument/rename", #"{"position": {"line": 0, "character": 20}, "newName": 1}"#),
      ("textDocument/rename", #"{"newName": "powered_by"}"#),
    ])
  func odd(method: String, members: String) throws {
    let session = try Session()
    session.open("pl.json", #"{"extends": "en", "powerd_by": "x"}"#)
    guard case .object(let own)? = JSONValue(reading: Array(members.utf8)) else { return }
    let document = JSONValue.Member("textDocument", ["uri": .string(session.uri("pl.json"))])
    let id = session.send(method, .object([document] + own))
    session.run()
    #expect(session.answer(to: id)?["error", "code"] == -32602)
  }
}
