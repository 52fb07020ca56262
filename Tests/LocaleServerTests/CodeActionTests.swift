import JSONText
import LocaleDiagnostics
import LocaleFacts
import LocaleICU
import LocaleModel
import LocaleRules
import LocaleWorkspace
import Testing

@testable import LocaleServer

@Suite("What can be done about a finding")
struct CodeActionTests {
  static let versioned: JSONValue = [
    "workspace": ["workspaceEdit": ["documentChanges": true]]
  ]

  private func titles(_ actions: [JSONValue]) -> [String] {
    actions.compactMap { $0["title"]?.string }
  }

  @Test("A safe fix is preferred, tells what it fixes, and is for this version of the text")
  func fix() throws {
    let session = try Session(capabilities: Self.versioned)
    session.open("en.json", DiagnosticTests.weekYear, version: 5)
    let action = session.actions("en.json", range(0, 41, 0, 41)).first
    #expect(action?["title"] == "Write yyyy")
    #expect(action?["kind"] == "quickfix")
    #expect(action?["isPreferred"] == true)
    #expect(action?["diagnostics"]?.array?.first?["code"] == "date-pattern-week-year")
    let change = action?["edit", "documentChanges"]?.array?.first
    #expect(change?["textDocument", "version"] == 5)
    #expect(change?["textDocument", "uri"] == .string(session.uri("en.json")))
    #expect(
      Session.applying(action?["edit"], to: DiagnosticTests.weekYear)
        == DiagnosticTests.weekYear.replacing("YYYY", with: "yyyy"))
  }

  @Test("A fix that a person should look over is not preferred")
  func unsafe() throws {
    let session = try Session()
    session.open("pl.json", #"{"extends": "en", "powered_by": "Napędza"}"#)
    let actions = session.actions("pl.json", range(0, 13, 0, 13))
    #expect(titles(actions).contains("Add new_messages: \"Nowe wiadomości\""))
    let preferred = actions.filter { $0["isPreferred"] == true }
    #expect(!titles(preferred).contains { $0.hasPrefix("Add new_messages") })
  }

  @Test("Only what stands in the range is asked about")
  func place() throws {
    let session = try Session()
    session.open("en.json", DiagnosticTests.weekYear)
    #expect(titles(session.actions("en.json", range(0, 0, 0, 1), only: ["quickfix"])).isEmpty)
  }

  @Test(
    "Only the kinds that are asked for are given",
    arguments: [
      (["quickfix"], ["quickfix"]), (["source.fixAll"], ["source.fixAll.crmlocale"]),
      (["source"], ["source.fixAll.crmlocale"]), (["refactor"], []), (["source.fixAll.other"], []),
      (["sour"], []), ([], ["quickfix", "source.fixAll.crmlocale"]),
    ] as [([String], [String])])
  func kinds(only: [String], given: [String]) throws {
    let session = try Session()
    session.open("en.json", DiagnosticTests.weekYear)
    let kinds = session.actions("en.json", only: only).compactMap { $0["kind"]?.string }
    #expect(Set(kinds) == Set(given))
  }

  @Test("All safe fixes at once are what --fix makes of the text, in small edits")
  func fixAll() throws {
    let text = """
      {
        "extends": "en",
        "date_format": "dd.MM.YYYY",
        "compose_placeholder": "Napisz… 😀",
        "powered_bye": "Napędza"
      }
      """.replacing("\n", with: "\r\n")
    let session = try Session()
    session.open("pl.json", text)
    let action = session.actions("pl.json", only: ["source.fixAll"]).first
    let fixed = Session.applying(action?["edit"], to: text)
    #expect(
      fixed == text.replacing("YYYY", with: "yyyy").replacing("powered_bye", with: "powered_by"))
    let edits = action?["edit", "changes"]?[session.uri("pl.json")]?.array
    #expect(edits?.map { $0["newText"]?.string } == ["yyyy", ""])
  }

  @Test("The edit of all is worked out later where the editor can wait, and only for that version")
  func resolve() throws {
    let session = try Session(capabilities: [
      "textDocument": [
        "codeAction": ["dataSupport": true, "resolveSupport": ["properties": ["edit"]]]
      ]
    ])
    session.open("en.json", DiagnosticTests.weekYear)
    let action = try #require(session.actions("en.json", only: ["source.fixAll"]).first)
    #expect(action["edit"] == nil)
    let resolved = session.ask("codeAction/resolve", action)
    #expect(
      Session.applying(resolved?["edit"], to: DiagnosticTests.weekYear)
        == DiagnosticTests.weekYear.replacing("YYYY", with: "yyyy"))
    session.change("en.json", [["range": range(0, 0, 0, 0), "text": " "]])
    #expect(session.ask("codeAction/resolve", action)?["edit"] == nil)
  }

  @Test(
    "Odd questions are answered",
    arguments: ["null", "[]", #"{"data": 1}"#, #"{"data": {"uri": 1}}"#])
  func odd(parameters: String) throws {
    let session = try Session()
    session.open("en.json", DiagnosticTests.weekYear)
    let value = try #require(JSONValue(reading: Array(parameters.utf8)))
    let resolve = session.send("codeAction/resolve", value)
    let ask = session.send("textDocument/codeAction", value)
    let place = session.send("textDocument/codeAction", session.parameters("en.json"))
    session.run()
    #expect(session.answer(to: resolve) != nil)
    #expect(session.answer(to: ask) != nil)
    #expect(session.answer(to: place)?["error", "code"] == -32602)
  }

  @Test("A text that is not open, or has nothing to fix, has no actions")
  func nothing() throws {
    let session = try Session()
    #expect(session.actions("en.json") == [])
    session.open("a.json", #"{"name": "a"}"#)
    #expect(session.actions("a.json") == [])
  }
}

@Suite("Silence where a finding stands")
struct SilenceTests {
  /// A file, a text with a finding, its code, and the text with the comment.
  static let silenced: [(path: String, text: String, code: String, silent: String)] = [
    (
      "a.json5", "{\n  extends: 'en',\n  date_format: 'dd.MM.YYYY',\n}", "date-pattern-week-year",
      """
      {
        extends: 'en',
        // crmlocale: ignore=date-pattern-week-year
        date_format: 'dd.MM.YYYY',
      }
      """
    ),
    (
      "a.js", "window.crmPluginConfig = {\r\n\tcolor: 'skybleu'\r\n};", "invalid-color",
      "window.crmPluginConfig = {\r\n\t// crmlocale: ignore=invalid-color\r\n\tcolor: 'skybleu'\r\n};"
    ),
    (
      "a.html", "<script>\nwindow.crmPluginConfig = {color: 'skybleu'};\n</script>",
      "invalid-color",
      """
      <script>
      // crmlocale: ignore=invalid-color
      window.crmPluginConfig = {color: 'skybleu'};
      </script>
      """
    ),
    (
      "a.html", "<p>\n  <script>window.crmPluginConfig = {color: 'skybleu'};</script>",
      "invalid-color",
      """
      <p>
        <!-- crmlocale: ignore=invalid-color -->
        <script>window.crmPluginConfig = {color: 'skybleu'};</script>
      """
    ),
    (
      "a.js", "window.crmPluginConfig = {color: `\nskybleu`};", "invalid-color",
      "// crmlocale: ignore=invalid-color\nwindow.crmPluginConfig = {color: `\nskybleu`};"
    ),
  ]

  @Test(
    "The comment is of the form that the place has, and silences this finding alone",
    arguments: silenced)
  func forms(path: String, text: String, code: String, silent: String) throws {
    let session = try Session()
    session.open(path, text, languageID: "any")
    let before = session.codes(path)
    #expect(before.contains(code))
    let action = session.actions(path).first { $0["title"] == .string("Silence \(code) here") }
    let changed = Session.applying(action?["edit"], to: text)
    #expect(changed == silent)
    session.replace(path, changed)
    #expect(session.codes(path) == before.filter { $0 != code })
  }

  @Test("Strict JSON has no comments")
  func json() throws {
    let session = try Session()
    session.open("en.json", DiagnosticTests.weekYear)
    let titles = session.actions("en.json").compactMap { $0["title"]?.string }
    #expect(!titles.contains { $0.hasSuffix(" here") })
  }
}

@Suite("The editor sees what check finds")
struct SameAsCheckTests {
  @Test("Every example of every rule", arguments: RuleRegistry.descriptors.map(\.code.rawValue))
  func examples(code: String) throws {
    let rule = try #require(RuleRegistry.descriptors.first { $0.code.rawValue == code })
    for example in rule.examples {
      let session = try Session(example.siblings)
      session.open(example.path, example.badSource, languageID: "any")
      let options = CheckOptions(instant: 1_795_348_800_000, timeZone: .utc, facts: .icu)
      let workspace = Workspace(sources: Siblings(example.siblings)) { _ in
        Workspace.Settings(options: options)
      }
      let file = workspace.check(path: example.path, bytes: Array(example.badSource.utf8))
      let isChats = workspace.standing(of: file.document).reason(isNamed: false) == nil
      #expect(
        session.codes(example.path) == (isChats ? file.diagnostics.map(\.code.rawValue) : []))
      guard isChats else { continue }
      let fixed = workspace.fix(file.document, applying: .safe).file.document.bytes
      let action = session.actions(example.path, only: ["source.fixAll"]).first
      let text = Session.applying(action?["edit"], to: example.badSource)
      #expect(text == String(decoding: fixed, as: UTF8.self))
    }
  }
}

/// Files from a dictionary, by their normal paths.
private final class Siblings: LocaleSourceProvider {
  private let files: [String: String]

  init(_ files: [String: String]) { self.files = files }

  func source(at path: String, in scope: String) -> LocaleSource {
    files[path].map { .found(path: path, bytes: Array($0.utf8)) } ?? .unavailable(reason: .notFound)
  }
}
