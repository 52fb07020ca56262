import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("What could be written where the cursor is")
struct CompletionTests {
  /// The items at `⟦⟧`, by their labels, and the text without the mark.
  private func items(
    _ marked: String, path: String = "pl.json", files: [String: String] = [:]
  ) throws -> (items: [JSONValue], text: String, session: Session) {
    let source = MarkedText(marked)
    let offset = try #require(source.spans.first?.lowerBound)
    let session = try Session(files)
    // Nobody begins with a key that is half written.
    session.open(path, #"{"extends": "en"}"#, languageID: "any")
    session.replace(path, source.text)
    let positions = TextPositions(source.bytes, .utf16, isOpen: true)
    let items = session.ask(
      "textDocument/completion",
      session.parameters(path, .init("position", positions.json(offset))))
    return (items?.array ?? [], source.text, session)
  }

  private func labels(_ items: [JSONValue]) -> [String] {
    items.compactMap { $0["label"]?.string }
  }

  /// The text after an item was chosen.
  private func chosen(
    _ label: String, _ found: (items: [JSONValue], text: String, session: Session)
  )
    -> String?
  {
    guard let item = found.items.first(where: { $0["label"]?.string == label }) else { return nil }
    let edits = [item["textEdit"]].compactMap { $0 } + (item["additionalTextEdits"]?.array ?? [])
    return Oracle.applying(edits, to: found.text)
  }

  @Test(
    "A string that is missing comes with its words, quoted as the file quotes",
    arguments: [
      (
        #"{"extends": "en", ⟦⟧}"#, "pl.json",
        #"{"extends": "en", "powered_by": "Napędzany przez"}"#
      ),
      (
        #"{"extends": "en", "pow⟦⟧"}"#, "pl.json",
        #"{"extends": "en", "powered_by": "Napędzany przez"}"#
      ),
      (
        "{\n  \"extends\": \"en\"\n  \"⟦⟧\"\n}", "pl.json",
        "{\n  \"extends\": \"en\",\n  \"powered_by\": \"Napędzany przez\"\n}"
      ),
      (
        "{\n  ⟦⟧\n  \"extends\": \"en\"\n}", "pl.json",
        "{\n  \"powered_by\": \"Napędzany przez\",\n  \"extends\": \"en\"\n}"
      ),
      (
        "{extends: 'en', new_messages: 'Nowe', ⟦⟧}", "pl.json5",
        "{extends: 'en', new_messages: 'Nowe', powered_by: 'Napędzany przez'}"
      ),
    ])
  func keys(marked: String, path: String, expected: String) throws {
    let found = try items(marked, path: path)
    #expect(chosen("powered_by", found) == expected)
    let item = found.items.first { $0["label"] == "powered_by" }
    #expect(item?["detail"] == "Napędzany przez")
    #expect(!labels(found.items).contains("extends"))
  }

  @Test("What never was the chat's is not completed")
  func foreign() throws {
    let session = try Session()
    session.open("a.json", #"{"name": "a", "pow"}"#)
    let items = session.ask(
      "textDocument/completion",
      session.parameters("a.json", .init("position", ["line": 0, "character": 18])))
    #expect(items == [])
  }

  @Test("A string that is there is not offered, and none where a value stands")
  func present() throws {
    let found = try items(#"{"extends": "en", "powered_by": "x", ⟦⟧}"#)
    #expect(labels(found.items).count == 8)
    #expect(try items(#"{"extends": "en", "powered_by": ⟦⟧"x"}"#).items.isEmpty)
    #expect(try items(#"{"extends": "en", "powered_by": "x⟦⟧"}"#).items.isEmpty)
  }

  @Test("In a pattern: what readers are used to, and tokens with what they print")
  func patterns() throws {
    let found = try items(#"{"extends": "en", "date_format": "dd.M⟦⟧"}"#)
    let whole = found.items.prefix(4).first { $0["label"] == "dd.MM.yyyy" }
    #expect(whole?["detail"] == "22.11.2026")
    #expect(
      chosen("dd.MM.yyyy", found) == #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#)
    #expect(chosen("MM", found) == #"{"extends": "en", "date_format": "dd.MM"}"#)
    #expect(found.items.first { $0["label"] == "yyyy" }?["detail"] == "2026")
    // It would print English names.
    #expect(!labels(found.items).contains("MMMM"))
    let english = try items(#"{"extends": "en", "date_format": "⟦⟧x"}"#, path: "en.json")
    #expect(english.items.first { $0["label"] == "MMMM" }?["detail"] == "November")
    let time = try items(#"{"extends": "en", "time_format": "⟦⟧x"}"#)
    #expect(labels(time.items).contains("HH"))
    #expect(!labels(time.items).contains("yyyy"))
  }

  @Test("What can be extended: bases, and files beside it and below")
  func extends() throws {
    let found = try items(
      #"{"extends": "e⟦⟧n", "powered_by": "x"}"#,
      files: ["base.json": "", "sub/more.json5": "", "a.js": "", "node_modules/x.json": ""])
    #expect(Set(labels(found.items)).isSuperset(of: ["en", "es", "pt"]))
    #expect(
      labels(found.items).filter { $0.hasPrefix("./") } == ["./base.json", "./sub/more.json5"])
    #expect(chosen("./base.json", found) == #"{"extends": "./base.json", "powered_by": "x"}"#)
  }

  @Test("The words of a property that takes few")
  func choices() throws {
    let found = try items(
      "window.crmPluginConfig = {onlinechat: {mode: '⟦⟧'}};", path: "a.js")
    #expect(labels(found.items) == ["widget", "frame"])
    #expect(chosen("frame", found) == "window.crmPluginConfig = {onlinechat: {mode: 'frame'}};")
  }

  @Test("The codes of a comment, those that are found first")
  func codes() throws {
    let found = try items(
      "{extends: 'en',\n// crmlocale: ignore=da⟦⟧\ndate_format: 'dd.MM.YYYY'}", path: "en.json5")
    #expect(labels(found.items).prefix(3).contains("date-pattern-week-year"))
    #expect(
      chosen("date-pattern-week-year", found)
        == "{extends: 'en',\n// crmlocale: ignore=date-pattern-week-year\ndate_format: 'dd.MM.YYYY'}"
    )
    #expect(
      try items("{extends: 'en', // ignore=⟦⟧\npowered_by: 'x'}", path: "a.json5").items.isEmpty)
  }

  @Test("Nowhere is too odd to be asked", arguments: Seeded(1302))
  func anywhere(seed: Seed) throws {
    var random = seed.numbers
    let session = try Session()
    let text =
      "{extends: 'en', // crmlocale: ignore=x\n date_format: 'dd.MM', \"powered_by\": 'é😀', }"
    for version in 0..<120 {
      let cut = text.prefix(Int.random(in: 0...text.count, using: &random))
      if version == 0 {
        session.open("pl.json5", String(cut))
      } else {
        session.replace("pl.json5", String(cut), version: version)
      }
      for method in ["completion", "hover", "definition"] {
        let id = session.send(
          "textDocument/\(method)",
          session.parameters(
            "pl.json5",
            .init(
              "position",
              [
                "line": .int(Int.random(in: 0...2, using: &random)),
                "character": .int(Int.random(in: 0...60, using: &random)),
              ])))
        session.run()
        #expect(session.answer(to: id)?["result"] != nil, "\(seed)")
      }
    }
  }
}

@Suite("Several strings, and settings")
struct MoreActionTests {
  @Test("The strings that are missing are added at once")
  func missing() throws {
    let session = try Session()
    let text = "{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.yyyy\"\n}"
    session.open("pl.json", text)
    let actions = session.actions("pl.json", range(1, 14, 1, 14))
    let titles = actions.compactMap { $0["title"]?.string }
    let single = titles.count { $0.hasPrefix("Add ") && !$0.hasPrefix("Add the ") }
    let action = actions.first { $0["title"]?.string?.hasPrefix("Add the ") ?? false }
    #expect(action?["title"] == "Add the \(single) strings that are missing")
    let missing = session.codes("pl.json").count { $0 == "missing-key" }
    let changed = Session.applying(action?["edit"], to: text)
    session.replace("pl.json", changed)
    #expect(session.codes("pl.json").count { $0 == "missing-key" } == missing - single)
    #expect(!session.codes("pl.json").contains("syntax-error"))
    #expect(changed.contains("\"new_messages\": \"Nowe wiadomości\""))
  }

  private static let creating: JSONValue = [
    "workspace": ["workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]]]
  ]

  private func silence(_ session: Session) -> JSONValue? {
    session.actions("sub/en.json", range(0, 42, 0, 42)).first {
      $0["title"]?.string?.hasPrefix("Silence") ?? false
    }
  }

  /// Settings, and what they are after the action.
  private static let settings: [(before: String, after: String)] = [
    (
      "{}",
      #"{ "suppressions": [{"files":["sub/en.json"],"key":"date_format","codes":["date-pattern-week-year"]}] }"#
    ),
    (
      #"{"suppressions": []}"#,
      #"{"suppressions": [{"files":["sub/en.json"],"key":"date_format","codes":["date-pattern-week-year"]}]}"#
    ),
    (
      "{\n  // known\n  \"suppressions\": [{\"codes\": [\"untranslated\"]}],\n}",
      "{\n  // known\n  \"suppressions\": [{\"codes\": [\"untranslated\"]}, "
        + #"{"files":["sub/en.json"],"key":"date_format","codes":["date-pattern-week-year"]}"#
        + "],\n}"
    ),
  ]

  @Test("Strict JSON is silenced in the settings, and the rest of them stays", arguments: settings)
  func inSettings(before: String, after: String) throws {
    let session = try Session(
      ["crmlocale.jsonc": before], capabilities: CodeActionTests.versioned)
    session.open("sub/en.json", DiagnosticTests.weekYear)
    let action = silence(session)
    #expect(
      action?["title"] == "Silence date-pattern-week-year of date_format in crmlocale.jsonc")
    let changed = Session.applying(action?["edit"], to: before)
    #expect(changed == after)
    try session.write("crmlocale.jsonc", changed)
    #expect(!session.codes("sub/en.json").contains("date-pattern-week-year"))
    #expect(session.pushed("sub/en.json")?.isEmpty == false)
  }

  @Test("Where there are none they are made, if the editor can")
  func newSettings() throws {
    let session = try Session(capabilities: Self.creating)
    session.open("sub/en.json", DiagnosticTests.weekYear)
    let changes = silence(session)?["edit", "documentChanges"]?.array
    #expect(changes?.first?["kind"] == "create")
    #expect(changes?.first?["uri"] == .string(session.uri("crmlocale.jsonc")))
    let text = changes?.last?["edits"]?.array?.first?["newText"]?.string ?? ""
    try session.write("crmlocale.jsonc", text, kind: 1)
    #expect(!session.codes("sub/en.json").contains("date-pattern-week-year"))
    let plain = try Session(capabilities: CodeActionTests.versioned)
    plain.open("sub/en.json", DiagnosticTests.weekYear)
    #expect(silence(plain) == nil)
  }
}
