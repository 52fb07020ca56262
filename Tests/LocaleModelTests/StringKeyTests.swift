import LocaleDiagnostics
import LocaleModel
import LocaleSyntax
import Testing

@Suite("The chat's strings")
struct StringKeyTests {
  static let kinds: [(StringKey, String)] = [
    (.dateFormat, "date pattern"), (.timeFormat, "time pattern"), (.composePlaceholder, "text"),
    (.deliveryStatusSending, "text"), (.deliveryStatusSent, "text"), (.deliveryStatusRead, "text"),
    (.deliveryStatusError, "text"), (.poweredBy, "text"), (.newMessages, "text"),
  ]

  @Test("Two are patterns, and each is called what it is", arguments: kinds)
  func kind(_ key: StringKey, _ name: String) {
    #expect(key.kind.name.description == name)
    #expect(key.isPattern == (name != "text"))
  }

  @Test("The table above has all of them")
  func complete() {
    #expect(Self.kinds.map(\.0) == StringKey.allCases)
  }

  @Test("A string is known by its name", arguments: StringKey.allCases)
  func named(_ key: StringKey) {
    #expect(StringKey(named: key.rawValue) == key)
    for end in key.rawValue.indices {
      var other = key.rawValue
      other.replaceSubrange(end...end, with: "x")
      #expect(StringKey(named: other) == nil)
      #expect(StringKey(named: String(key.rawValue[..<end])) == nil)
    }
    #expect(StringKey(named: key.rawValue + "s") == nil)
    #expect(StringKey(named: key.rawValue.uppercased()) == nil)
  }

  @Test("Other names are those of no string", arguments: ["", "extends", "date-format", "дата"])
  func unnamed(_ name: String) { #expect(StringKey(named: name) == nil) }

  @Test("The note for translators is a phrase named for the string", arguments: StringKey.allCases)
  func notes(_ key: StringKey) {
    #expect(key.translatorNote.id == "string.\(key.rawValue)")
    #expect(key.translatorNote.arguments == [])
    let text = key.translatorNote.description
    #expect(text.hasSuffix("."))
    #expect(text.contains("characters"), "a length to keep to")
    #expect(!text.contains("  ") && !text.contains("\n"), "one line")
  }

  @Test("A property is found by the codes of its name, not by how it looks")
  func names() throws {
    let source = "{\"e\u{301}\": \"two\", \"\u{e9}\": \"one\"}"
    let document = WidgetDocument(path: "a.json", bytes: Array(source.utf8))
    let object = try #require(document.configs.first?.root.object)
    #expect(object["\u{e9}"]?.value.syntax?.string?.text == "one")
    #expect(object["e\u{301}"]?.value.syntax?.string?.text == "two")
    #expect(object["e"] == nil)
  }
}
