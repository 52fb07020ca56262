import CRMLocaleKit
import LocaleDiagnostics
import LocaleModel
import LocaleRules
import TestSupport
import Testing

@Suite("Keys and their values")
struct KeyTests {
  static let cases: [SourceCase] = [
    SourceCase("a.json", #"{"extends": "en", "⟦powerd_by⟧": "By"}"#, "unknown-key"),
    SourceCase("a.json", #"{"extends": "en", "⟦⟧": "By"}"#, "unknown-key"),
    SourceCase(
      "a.json", #"{"extends": "en", "⟦locale⟧": {"date_format": "dd.MM.YYYY"}}"#, "unknown-key"),
    SourceCase("a.json5", "{extends: 'en', ⟦dateFormat⟧: 'dd.MM.yyyy'}", "unknown-key"),
    SourceCase("a.json5", "{extends: 'en', '⟦sent⟧': 'Sent'}", "unknown-key"),
    // The chat takes one language; whoever writes its script from data takes several.
    SourceCase(
      "a.js",
      """
      window.crmPluginConfig = {onlinechat: {locale: {⟦en⟧: {extends: 'en', new_messages: 'New'},
        es: {extends: 'es', new_messages: 'N', delivery_status_sending: ⟦'Enviar'⟧}}}};
      """, "unknown-key", "text-wrong-sense"),
    SourceCase(
      "a.html",
      """
      <script>window.crmPluginConfig = {onlinechat: {}};
      window.crmPluginConfig.onlinechat.locale = {⟦pt⟧: {extends: 'pt', ⟦sent⟧: 'x'}};</script>
      """, "unknown-key", "unknown-key"),
    SourceCase(
      "a.json",
      #"{"onlinechat": {"locale": {"en": {"extends": "en"}, "es": {"extends": "es", "⟦sent⟧": "x"}}}}"#,
      "unknown-key"),
    // A key is what it spells, however it is written.
    SourceCase("a.json", #"{"extends": "en", "new\u005fmessages": "News"}"#),
    SourceCase(
      "a.json",
      #"{"extends": "en", "new_messages": "1", "⟦new_messages⟧": "2", "⟦new_messages⟧": "3"}"#,
      "duplicate-key", "duplicate-key"),
    SourceCase("a.json", #"{"extends": "en", "⟦extends⟧": "es"}"#, "duplicate-key"),
    SourceCase(
      "a.json5", "{extends: 'en', new_messages: '1', \"⟦new_messages⟧\": '2'}", "duplicate-key"),
    // Only the value that counts is looked at.
    SourceCase(
      "a.json", #"{"extends": "en", "date_format": "dd.mm.yyyy", "⟦date_format⟧": "dd.MM.yyyy"}"#,
      "duplicate-key"),
    SourceCase(
      "a.json", #"{"extends": "en", "new_messages": 3, "⟦new_messages⟧": "3"}"#, "duplicate-key"),
    SourceCase("a.json", #"{"extends": "en", "new_messages": ⟦null⟧}"#, "wrong-type"),
    SourceCase("a.json", #"{"extends": "en", "new_messages": ⟦["a"]⟧}"#, "wrong-type"),
    SourceCase("a.json", #"{"extends": "en", "date_format": ⟦{}⟧}"#, "wrong-type"),
    SourceCase("a.json", #"{"extends": "en", "time_format": ⟦true⟧}"#, "wrong-type"),
    SourceCase("a.json", #"{"extends": ⟦5⟧}"#, "wrong-type"),
    SourceCase("a.json", #"{"extends": ⟦null⟧, "new_messages": "a"}"#, "wrong-type"),
    SourceCase("a.json", #"{"extends": "en", "new_messages": ⟦""⟧}"#, "empty-value"),
    SourceCase("a.json", #"{"extends": "en", "new_messages": ⟦"  "⟧}"#, "empty-value"),
    SourceCase("a.json", #"{"extends": "en", "new_messages": ⟦"\u00a0\u200b"⟧}"#, "empty-value"),
    SourceCase("a.json", #"{"extends": "en", "powered_by": ⟦"\n"⟧}"#, "empty-value"),
    SourceCase("a.json", #"{"extends": "en", "new_messages": "."}"#),
    SourceCase("a.json", #"{"extends": "en", "date_format": ⟦""⟧}"#, "date-pattern-invalid"),
    SourceCase("a.json", #"{"extends": "en", "date_format": ⟦"  "⟧}"#, "empty-value"),
    SourceCase("a.json", #"{"extends": "en", "date_format": ⟦"' '"⟧}"#, "empty-value"),
    SourceCase("a.json", #"{"extends": "en", "new_messages": "N"⟦,⟧}"#, "syntax-error"),
    // The whole config, or a part of it, around the strings.
    SourceCase("a.json", #"{"locale": {"extends": "en", "⟦nope_nope⟧": "a"}}"#, "unknown-key"),
    SourceCase(
      "a.json", #"{"onlinechat": {"locale": {"extends": "en", "new_messages": ⟦1⟧}}}"#, "wrong-type"
    ),
  ]

  @Test("What is wrong with a key or its value is told at its place", arguments: cases)
  func casesHold(_ example: SourceCase) { example.hold() }

  static let renamed = [
    ("delivery_status_eror", "delivery_status_error"), ("dateFormat", "date_format"),
    ("Date_Format", "date_format"), ("new-messages", "new_messages"), ("extend", "extends"),
    ("timeformat", "time_format"), ("compose_place_holder", "compose_placeholder"),
    ("poweredBy", "powered_by"),
  ]

  @Test("A key that is nearly right is renamed by a safe fix", arguments: renamed)
  func renames(_ written: String, _ meant: String) throws {
    let rest = meant == "extends" ? "" : #""extends": "en", "#
    let value = ["date_format": "dd.MM.yyyy", "time_format": "HH:mm"][meant] ?? "en"
    let source = #"{\#(rest)"\#(written)": "\#(value)"}"#
    let finding = try #require(Check().findings("unknown-key", in: source).first)
    #expect(finding.fixes.map(\.applicability) == [.safe])
    #expect(
      Check().applyingFirstFixes(of: [finding], to: source)
        == #"{\#(rest)"\#(meant)": "\#(value)"}"#)
  }

  @Test(
    "A word that is not near is not renamed, and the keys are listed",
    arguments: ["title", "foo", "color", "delivery_status_failed", "placeholder_text", ""])
  func notNear(_ key: String) throws {
    let finding = try #require(
      Check().findings("unknown-key", in: #"{"extends": "en", "\#(key)": "x"}"#).first)
    #expect(finding.fixes == [])
    for key in StringKey.allCases {
      #expect(finding.help?.description.contains(key.rawValue) == true)
    }
  }

  @Test("A key is not renamed to one that the file has")
  func taken() throws {
    let source = #"{"extends": "en", "powerd_by": "a", "powered_by": "b"}"#
    #expect(try #require(Check().findings("unknown-key", in: source).first).fixes == [])
  }

  @Test("A duplicate notes the first")
  func first() throws {
    let source = #"{"extends": "en", "powered_by": "a", "powered_by": "b"}"#
    let finding = try #require(Check().findings("duplicate-key", in: source).first)
    #expect(finding.severity == .error)
    let note = try #require(finding.notes.first?.location)
    #expect(Array(source.utf8).text(note.range) == "powered_by")
    #expect(note.range.lowerBound < finding.location.range.lowerBound)
  }
}
