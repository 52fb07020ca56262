import LocaleDiagnostics
import LocaleModel
import Testing

@Suite("Edits of one string")
struct EditingTests {
  /// A file, what is to be done to it, and the file that comes of it; `nil` where nothing can be done.
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    var path = "pl.json"
    let source: String
    let key: StringKey
    let text: String?
    let result: String?

    init(
      _ description: String, path: String = "pl.json", _ source: String, _ key: StringKey,
      _ text: String?, _ result: String?
    ) {
      self.description = description
      self.path = path
      self.source = source
      self.key = key
      self.text = text
      self.result = result
    }
  }

  static let cases = [
    Case(
      "another text takes the place of the old one between its quotes",
      #"{"extends": "en", "new_messages": "Nowe" }"#, .newMessages, #"Nowe "x""#,
      #"{"extends": "en", "new_messages": "Nowe \"x\"" }"#),
    Case(
      "a new string comes last, in the style of the others", "{\n\t\"extends\": \"en\"\n}\n",
      .newMessages, "Nowe", "{\n\t\"extends\": \"en\",\n\t\"new_messages\": \"Nowe\"\n}\n"),
    Case(
      "single quotes and a last comma stay", path: "pl.json5",
      "{ extends: 'en', powered_by: 'Z', } // last", .newMessages, "it's",
      #"{ extends: 'en', powered_by: 'Z', new_messages: 'it\'s', } // last"#),
    Case(
      "a string that is taken away takes its line along",
      "{\r\n  \"extends\": \"en\",\r\n  \"powered_by\": \"Z\"\r\n}", .poweredBy, nil,
      "{\r\n  \"extends\": \"en\"\r\n}"),
    Case(
      "taking away what is not there changes nothing", #"{"extends": "en"}"#, .poweredBy, nil,
      #"{"extends": "en"}"#),
    Case(
      "the text that is there already changes nothing",
      #"{"extends": "en", "powered_by": "\u005a"}"#, .poweredBy, "Z",
      #"{"extends": "en", "powered_by": "\u005a"}"#),
    Case(
      "in a page nothing can end the script", path: "a.html",
      #"<script>crmPluginConfig={onlinechat:{locale:{extends:"en",powered_by:"Z"}}}</script>"#,
      .poweredBy, "</script>",
      #"<script>crmPluginConfig={onlinechat:{locale:{extends:"en",powered_by:"<\/script>"}}}</script>"#
    ),
    Case(
      "a string that stands twice is left alone", #"{"powered_by": "a", "powered_by": "b"}"#,
      .poweredBy, "c", nil),
    Case(
      "what only the page can tell is left alone", path: "a.js",
      "crmPluginConfig = {onlinechat: {locale: {extends: 'en', powered_by: by()}}}", .poweredBy,
      "c", nil),
    Case(
      "nothing is added where a spread may hold it already", path: "a.js",
      "crmPluginConfig = {onlinechat: {locale: {extends: 'en', ...more}}}", .poweredBy, "c", nil),
    Case("a number is not a text", #"{"extends": "en", "powered_by": 3}"#, .poweredBy, "c", nil),
  ]

  @Test("Every byte outside of the edit stays", arguments: cases)
  func edits(_ example: Case) throws {
    let document = WidgetDocument(path: example.path, bytes: Array(example.source.utf8))
    let overrides = try #require(document.locales.first)
    let edits = overrides.edits(setting: example.key, to: example.text)
    #expect(edits.map { Self.applying($0, to: example.source) } == example.result)
  }

  private static func applying(_ edits: [TextEdit], to source: String) -> String {
    var bytes = Array(source.utf8)
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: edit.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
