import CRMLocaleKit
import Testing

/// The schema and the reader come from one table; here they are held against each other all the same:
/// what the schema refuses, the reader reports, and what it takes, the reader takes.
@Suite("The schema of the settings")
struct SettingsSchemaTests {
  /// Settings in strict JSON, and whether they are right.
  static let cases: [(String, Bool)] = [
    ("{}", true), (#"{"$schema": "x", "version": 1}"#, true), (#"{"version": 2}"#, false),
    ("[]", false), ("1", false), (#"{"potato": 1}"#, false), (#"{"strict": "yes"}"#, false),
    (#"{"files": {"include": ["a"], "exclude": [], "extensions": {".tpl": "page"}}}"#, true),
    (#"{"files": {"include": [""]}}"#, false), (#"{"files": {"include": "a"}}"#, false),
    (#"{"files": {"extensions": {".tpl": "pages"}}}"#, false),
    (#"{"files": {"extensions": {"": "page"}}}"#, false), (#"{"files": []}"#, false),
    (#"{"language": {"a/**": "pl", "b": "pt-BR"}}"#, true),
    (#"{"language": {"a": "polish"}}"#, false), (#"{"language": {"": "pl"}}"#, false),
    (#"{"dateFns": "4.1.0"}"#, true), (#"{"dateFns": "9.9.9"}"#, false),
    (#"{"dateFns": 4}"#, false), (#"{"messages": "es"}"#, true), (#"{"messages": "de"}"#, false),
    (#"{"rules": {"unknown-key": "off", "date-pattern-*": "note", "*": "on"}}"#, true),
    (#"{"rules": {"unknown-kye": "off"}}"#, false), (#"{"rules": {"unknown-key": "no"}}"#, false),
    (#"{"rules": {"unknown-key": null}}"#, false),
    (#"{"overrides": [{"files": ["a"], "rules": {}}]}"#, true),
    (#"{"overrides": [{"files": ["a"]}]}"#, false), (#"{"overrides": {}}"#, false),
    (#"{"overrides": [{"files": ["a"], "rules": {}, "x": 1}]}"#, false),
    (#"{"suppressions": [{"codes": ["low-contrast"], "reason": "x", "key": "a"}]}"#, true),
    // A code that does not exist is a finding in a file that is right.
    (#"{"suppressions": [{"codes": ["no-such-code"]}]}"#, true),
    (#"{"suppressions": [{"reason": "x"}]}"#, false),
    (#"{"suppressions": [{"codes": "low-contrast"}]}"#, false),
    (#"{"baseline": "a.json", "outputs": ["text", "sarif=a.sarif"]}"#, true),
    (#"{"outputs": ["xml"]}"#, false), (#"{"outputs": ["json="]}"#, false),
    (#"{"baseline": ""}"#, false),
    (#"{"rulePage": "https://wiki.example.org/a/Rules.md?plain=1"}"#, true),
    (#"{"rulePage": "http://[::1]:8080/Rules"}"#, true), (#"{"rulePage": "Rules.md"}"#, false),
    (#"{"rulePage": "https://"}"#, false), (#"{"rulePage": "https://example.org/Rules#a"}"#, false),
    (#"{"rulePage": "https://example.org/my rules"}"#, false),
    (#"{"rulePage": "https://example.org/regras-é"}"#, false),
  ]

  @Test("Schema and reader agree", arguments: cases)
  func agreement(_ text: String, _ isRight: Bool) throws {
    let file = SettingsFile(path: "crmlocale.json", bytes: Array(text.utf8))
    #expect(file.problems.isEmpty == isRight, "\(file.problems.map(\.message))")
    let schema = try Schema(text: SettingsSchema.text)
    #expect(schema.takes(try PlainValue(json: text)) == isRight)
  }

  @Test("What can be misspelled has its words in the schema, for editors to offer")
  func words() {
    for rule in RuleRegistry.descriptors {
      #expect(SettingsSchema.text.contains("\"\(rule.code)\""))
    }
  }
}
