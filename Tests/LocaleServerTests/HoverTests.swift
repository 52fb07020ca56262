import JSONText
import Testing

@testable import LocaleServer

@Suite("What there is to say of what stands under the cursor")
struct HoverTests {
  static let polish = #"{"extends": "en", "date_format": "dd.MM.YYYY", "powered_by": "Napędza"}"#

  private func hover(
    _ text: String, at character: Int, path: String = "pl.json", formats: JSONValue = [],
    files: [String: String] = [:]
  ) throws -> JSONValue? {
    let session = try Session(
      files, capabilities: ["textDocument": ["hover": ["contentFormat": formats]]])
    session.open(path, text)
    return session.ask(
      "textDocument/hover",
      session.parameters(path, .init("position", ["line": 0, "character": .int(character)])))
  }

  private func text(_ hover: JSONValue?) -> String { hover?["contents", "value"]?.string ?? "" }

  @Test("A string: where visitors meet it, and what they would read without it")
  func string() throws {
    let hover = try hover(Self.polish, at: 50)
    #expect(
      text(hover)
        == """
        powered_by

        Stands before the vendor's name at the foot of the chat: the two read as one phrase, so it \
        has no full stop. Up to about 20 characters.

        Without it visitors read "Powered by" from en.
        """)
    #expect(hover?["contents", "kind"] == "plaintext")
    #expect(hover?["range"] == range(0, 48, 0, 58))
  }

  @Test("A pattern: token by token, and on telling days")
  func pattern() throws {
    let said = text(try hover(Self.polish, at: 36))
    #expect(said.contains("  dd: 22\n  MM: 11\n  YYYY: 2026\n"))
    #expect(said.contains("  now (Sun 22 Nov 2026): 22.11.2026\n"))
    #expect(said.contains("  31 December (Thu 31 Dec 2026): 31.12.2027, where 31.12.2026 is meant"))
    #expect(said.hasSuffix("Without it visitors read \"dd.MM.YYYY\" from en."))
  }

  @Test("The tokens are those of today, with which the days begin")
  func today() throws {
    let session = try Session { $0.instant = 1_795_780_800_000 }
    session.open("pl.json", Self.polish)
    let hover = session.ask(
      "textDocument/hover",
      session.parameters("pl.json", .init("position", ["line": 0, "character": 36])))
    #expect(text(hover).contains("  dd: 27\n  MM: 11\n"))
    #expect(text(hover).contains("  now (Fri 27 Nov 2026): 27.11.2026\n"))
  }

  @Test("A pattern that throws says so")
  func throwing() throws {
    let said = text(
      try hover(#"{"extends": "en", "date_format": "dd n", "powered_by": "x"}"#, at: 36))
    #expect(said.contains("unescaped latin alphabet character `n`"))
  }

  @Test("What is extended: the chain, and what comes from where")
  func extends() throws {
    let said = text(
      try hover(
        #"{"extends": "./base.json", "powered_by": "x"}"#, at: 15,
        files: ["base.json": #"{"extends": "en", "new_messages": "Nowe"}"#]))
    #expect(said.hasPrefix("extends → base.json → en\n"))
    #expect(said.contains("  new_messages: \"Nowe\" from base.json"))
    #expect(said.contains("  delivery_status_read: \"Read\" from en"))
    #expect(!said.contains("powered_by"))
  }

  @Test("A colour: what it is for, and its contrast")
  func color() throws {
    let said = text(
      try hover(
        "window.crmPluginConfig = {onlinechat: {theme: {background: 'white', system_color: '#777'}}};",
        at: 62, path: "a.js"))
    #expect(
      said
        == """
        onlinechat.theme.background

        the background

        #777 on white has a contrast of 4.47; WCAG 2 asks for 4.5.
        """)
  }

  @Test("In Markdown what the user wrote stays what it is")
  func markdown() throws {
    let hover = try hover(
      #"{"extends": "en", "date_format": "dd '*<b>` _' MM yyyy", "powered_by": "x"}"#, at: 36,
      formats: ["markdown", "plaintext"])
    #expect(hover?["contents", "kind"] == "markdown")
    #expect(text(hover).hasPrefix("**date\\_format**\n"))
    #expect(text(hover).contains("- `MM`: 11\n"))
    #expect(text(hover).contains("22 \\*\\<b\\>\\` \\_ 11 2026"))
    #expect(HoverText.code("a`b``c`") == "``` a`b``c` ```")
  }

  @Test(
    "Elsewhere there is nothing to say",
    arguments: [0, 17, 70, 500])
  func nothing(character: Int) throws {
    #expect(try hover(Self.polish + "  ", at: character == 70 ? 72 : character) == .some(.null))
  }
}

@Suite("What visitors read, beside each pattern")
struct InlayHintTests {
  private func hints(_ session: Session, _ path: String, _ place: JSONValue = Session.everything)
    -> [JSONValue]
  {
    session.ask("textDocument/inlayHint", session.parameters(path, .init("range", place)))?.array
      ?? []
  }

  /// A text, and the hint behind its pattern; `nil` where there is none.
  private static let texts: [(text: String, label: String?, tooltip: String?)] = [
    (
      #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#, "→ 27.12.2027",
      "on Sunday 27 December 2026 visitors read 27.12.2027"
    ),
    (
      #"{"extends": "en", "date_format": "d MMMM yyyy"}"#, "→ 22 November 2026",
      "now (Sun 22 Nov 2026)"
    ),
    (
      #"{"extends": "es", "date_format": "d 'de' MMMM"}"#, "→ 22 de noviembre",
      "now (Sun 22 Nov 2026)"
    ),
    (#"{"extends": "en", "time_format": "HH:mm"}"#, "→ 12:00", "now (12:00)"),
    (#"{"extends": "en", "date_format": "dd n"}"#, nil, nil),
    (#"{"extends": "en", "powered_by": "dd"}"#, nil, nil),
    (#"{"name": "a", "date_format": "dd"}"#, nil, nil),
  ]

  @Test("Where it misleads, the day on which it does; else today", arguments: texts)
  func shown(text: String, label: String?, tooltip: String?) throws {
    let session = try Session()
    session.open("a.json", text)
    let hint = hints(session, "a.json").first
    #expect(hint?["label"]?.string == label)
    #expect(hint?["tooltip"]?.string == tooltip)
    if label != nil {
      let end = text.utf16.count - 1
      #expect(hint?["position"] == ["line": 0, "character": .int(end)])
    }
  }

  @Test("Only in the part that is asked for, and only where the user wants it")
  func wanted() throws {
    let session = try Session()
    session.open("en.json", DiagnosticTests.weekYear)
    #expect(hints(session, "en.json", range(0, 0, 0, 5)).isEmpty)
    #expect(hints(session, "en.json").count == 1)
    session.tell(
      "workspace/didChangeConfiguration",
      ["settings": ["crmlocale": ["inlayHints": ["enable": false]]]])
    session.run()
    #expect(hints(session, "en.json").isEmpty)
    #expect(hints(session, "other.json").isEmpty)
  }

  @Test("By the clock that the user names")
  func zone() throws {
    let session = try Session([:], [.init("initializationOptions", ["timeZone": "Asia/Tokyo"])])
    session.open("en.json", #"{"extends": "en", "time_format": "HH:mm"}"#)
    #expect(hints(session, "en.json").first?["label"] == "→ 21:00")
  }

  @Test("The editor is asked to ask again when the setting changes")
  func refresh() throws {
    let session = try Session(capabilities: ["workspace": ["inlayHint": ["refreshSupport": true]]])
    #expect(session.sent("workspace/inlayHint/refresh").isEmpty)
    session.tell(
      "workspace/didChangeConfiguration",
      ["settings": ["crmlocale": ["timeZone": "Asia/Tokyo"]]])
    session.run()
    #expect(session.sent("workspace/inlayHint/refresh").count == 1)
  }
}

@Suite("The places of a file")
struct PlaceTests {
  @Test("Strings and config are a tree of symbols")
  func symbols() throws {
    let session = try Session(capabilities: [
      "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
    ])
    session.open(
      "a.js", "window.crmPluginConfig = {color: 'red', onlinechat: {locale: {extends: 'en'}}};")
    let symbols = session.ask("textDocument/documentSymbol", session.parameters("a.js"))
    let config = symbols?.array?.first
    #expect(config?["name"] == "crmPluginConfig")
    #expect(
      config?["children"]?.array?.compactMap { $0["name"]?.string } == ["color", "onlinechat"])
    let color = config?["children"]?.array?.first
    #expect(color?["detail"] == "red")
    #expect(color?["selectionRange"] == range(0, 26, 0, 31))
    #expect(color?["range"] == range(0, 26, 0, 38))
    let locale = config?["children"]?.array?.last?["children"]?.array?.first
    #expect(locale?["children"]?.array?.first?["name"] == "extends")
  }

  @Test("For an editor without trees they are a list")
  func flat() throws {
    let session = try Session()
    session.open("en.json", DiagnosticTests.weekYear)
    let symbols = session.ask("textDocument/documentSymbol", session.parameters("en.json"))
    #expect(symbols?.array?.compactMap { $0["name"]?.string } == ["extends", "date_format"])
    #expect(symbols?.array?.first?["location", "uri"] == .string(session.uri("en.json")))
  }

  @Test("The file that is extended is one step away, and so is one that a config names")
  func links() throws {
    let files = ["base.json": #"{"extends": "en"}"#, "sub/x.txt": ""]
    let session = try Session(files)
    session.open("sub/en.json", #"{"extends": "../base.json", "powered_by": "é"}"#)
    let links = session.ask("textDocument/documentLink", session.parameters("sub/en.json"))?.array
    #expect(links?.count == 1)
    #expect(links?.first?["range"] == range(0, 13, 0, 25))
    #expect(links?.first?["target"] == .string(session.uri("base.json")))
    let place = session.ask(
      "textDocument/definition",
      session.parameters("sub/en.json", .init("position", ["line": 0, "character": 15])))
    #expect(place?["uri"] == .string(session.uri("base.json")))
    session.open("config.json", #"{"onlinechat": {"locale": "base.json"}}"#)
    let named = session.ask("textDocument/documentLink", session.parameters("config.json"))?.array
    #expect(named?.first?["target"] == .string(session.uri("base.json")))
  }

  @Test("A base is a part of the program, and a file that is not there nowhere")
  func noLinks() throws {
    let session = try Session()
    session.open("en.json", DiagnosticTests.weekYear)
    session.open("pl.json", #"{"extends": "./gone.json", "compose_placeholder": "x"}"#)
    for path in ["en.json", "pl.json", "other.json"] {
      #expect(session.ask("textDocument/documentLink", session.parameters(path)) == [])
      #expect(
        session.ask(
          "textDocument/definition",
          session.parameters(path, .init("position", ["line": 0, "character": 14]))) == .some(.null)
      )
    }
  }

  @Test("Colours are shown, and a picked one is written in their place")
  func colors() throws {
    let session = try Session()
    session.open("a.js", "window.crmPluginConfig = {color: '#ff000080', hidden: 'red'};")
    let colors = session.ask("textDocument/documentColor", session.parameters("a.js"))?.array
    #expect(colors?.count == 1)
    #expect(colors?.first?["range"] == range(0, 34, 0, 43))
    #expect(colors?.first?["color", "red"]?.number == 1)
    let presentations = session.ask(
      "textDocument/colorPresentation",
      session.parameters(
        "a.js", .init("range", range(0, 34, 0, 43)),
        .init("color", ["red": 0, "green": 0.5, "blue": 1, "alpha": 1])))
    #expect(presentations?.array?.first?["label"] == "#0080ff")
    #expect(presentations?.array?.first?["textEdit", "newText"] == "#0080ff")
  }
}
