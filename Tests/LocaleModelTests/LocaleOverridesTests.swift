import LocaleModel
import Testing

@Suite("The overrides of a file")
struct LocaleOverridesTests {
  private static func overrides(_ source: String, path: String = "a.json") throws -> LocaleOverrides
  {
    try #require(WidgetDocument(path: path, bytes: Array(source.utf8)).locales.first)
  }

  static let texts: [(sentence: String, source: String, texts: [String], text: String?)] = [
    ("a literal", #"{"extends": "en", "powered_by": "By"}"#, ["By"], "By"),
    ("none", #"{"extends": "en", "new_messages": "N"}"#, [], nil),
    ("of twins the last", #"{"extends": "en", "powered_by": "1", "powered_by": "2"}"#, ["2"], "2"),
    ("a number is not a text", #"{"extends": "en", "powered_by": 5}"#, [], nil),
    ("a list is not a text", #"{"extends": "en", "powered_by": ["By"]}"#, [], nil),
    ("escapes are read", #"{"extends": "en", "powered_by": "B\u0079"}"#, ["By"], "By"),
    ("an escaped key is that key", #"{"extends": "en", "powered_\u0062y": "By"}"#, ["By"], "By"),
    ("a key in other letters is another key", #"{"extends": "en", "Powered_by": "By"}"#, [], nil),
    (
      "half a surrogate pair reads as a replacement",
      #"{"extends": "en", "powered_by": "a\ud800b"}"#, ["a\u{FFFD}b"], "a\u{FFFD}b"
    ),
  ]

  @Test("A string has its text", arguments: texts)
  func text(_ sentence: String, _ source: String, _ texts: [String], _ text: String?) throws {
    let overrides = try Self.overrides(source)
    #expect(overrides.texts(of: .poweredBy).map(\.text) == texts, "\(sentence)")
    #expect(overrides.text(of: .poweredBy)?.text == text, "\(sentence)")
    #expect(overrides.has(.poweredBy) == (overrides[.poweredBy] != nil), "\(sentence)")
  }

  @Test("What a page chooses has every text, and none that is sure")
  func choices() throws {
    let overrides = try Self.overrides(
      """
      window.crmPluginConfig = {onlinechat: {locale: {
        extends: 'en', powered_by: short ? 'By' : 'Made by', new_messages: text(),
      }}};
      """, path: "chat.js")
    #expect(overrides.texts(of: .poweredBy).map(\.text) == ["By", "Made by"])
    #expect(overrides.text(of: .poweredBy) == nil && overrides.has(.poweredBy))
    #expect(overrides.texts(of: .newMessages).isEmpty && overrides.has(.newMessages))
  }

  static let references: [(sentence: String, source: String, reference: LocaleReference?)] = [
    ("a base", #"{"extends": "es", "powered_by": "x"}"#, .base("es")),
    ("a file beside it", #"{"extends": "./b.json", "powered_by": "x"}"#, .file("site/b.json")),
    ("a number", #"{"extends": 1, "powered_by": "x", "compose_placeholder": "y"}"#, nil),
    ("nothing", #"{"powered_by": "x", "compose_placeholder": "y"}"#, nil),
  ]

  @Test("What it extends is read once, by its path", arguments: references)
  func extends(_ sentence: String, _ source: String, _ reference: LocaleReference?) throws {
    let overrides = try Self.overrides(source, path: "site/a.json")
    #expect(overrides.reference == reference, "\(sentence)")
    #expect((overrides.extendsText != nil) == (reference != nil), "\(sentence)")
  }

  @Test(
    "Properties that are known stand in the order of the strings, unknown ones in that of the file")
  func properties() throws {
    let overrides = try Self.overrides(
      #"{"z": "1", "powered_by": "2", "_comment": "3", "date_format": "4", "extends": "en", "a": "5"}"#
    )
    #expect(overrides.knownProperties.map(\.name) == ["extends", "date_format", "powered_by"])
    #expect(overrides.unknownProperties.map(\.name) == ["z", "a"])
  }
}
