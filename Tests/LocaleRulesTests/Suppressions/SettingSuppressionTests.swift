import LocaleDiagnostics
import LocaleRules
import Testing

@Suite("Which findings a setting silences")
struct SettingSuppressionTests {
  private static let code = RuleCode(rawValue: "date-pattern-week-year")

  private static func finding(_ path: String, _ code: RuleCode = Self.code) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, message: Phrase("test.finding", "a finding")(),
      keyPath: path.split(separator: ".").map { String($0) },
      location: SourceLocation(path: "a.js", range: 0..<1))
  }

  private static func isSilent(_ path: String, by key: String?) -> Bool {
    SettingSuppression(number: 0, key: key, codes: [code]).silences(finding(path))
  }

  @Test(
    "A key is the name of a property, its path, or the end of that",
    arguments: [
      ("date_format", "date_format"), ("es.date_format", "date_format"),
      ("es.date_format", "es.date_format"), ("onlinechat.mode", "mode"),
      ("onlinechat.mode", "onlinechat.mode"), ("onlinechat.theme.header.color", "header.color"),
      ("onlinechat.locale", "onlinechat.locale"), ("onlinechat.locale", "locale"),
      ("date_format", "onlinechat.locale.date_format"),
      ("es.date_format", "onlinechat.locale.es.date_format"),
      ("onlinechat.locale.date_format", "onlinechat.locale.date_format"),
    ])
  func silent(path: String, key: String) {
    #expect(Self.isSilent(path, by: key))
  }

  @Test(
    "A key is no part of a name, and no beginning of a path",
    arguments: [
      ("date_format", "format"), ("date_format", "date_formats"), ("date_format", "time_format"),
      ("onlinechat.mode", "onlinechat"), ("onlinechat.theme.header.color", "theme.header"),
      ("mode", "onlinechat.mode"), ("date_format", "onlinechat.date_format"),
      ("date_format", "locale.date_format"), ("onlinechat", "onlinechat.locale"),
      ("date_format", "es.date_format"), ("es.date_format", "onlinechat.locale.de.date_format"),
      ("date_format", ""), ("", "date_format"), ("", "onlinechat.locale"),
      ("date_format", "onlinechat.locale."), ("\u{e9}", "e\u{301}"),
    ])
  func heard(path: String, key: String) {
    #expect(!Self.isSilent(path, by: key))
  }

  @Test("Without a key it is all of a file, but only of its codes")
  func anyKey() {
    #expect(Self.isSilent("", by: nil) && Self.isSilent("a.b", by: nil))
    let other = Self.finding("a", RuleCode(rawValue: "unknown-key"))
    #expect(!SettingSuppression(number: 0, key: nil, codes: [Self.code]).silences(other))
  }

  @Test("What is heard stays in its order, and each suppression that silences is used")
  func uses() {
    let suppressions = [
      SettingSuppression(number: 3, key: "a", codes: [Self.code]),
      SettingSuppression(number: 5, key: nil, codes: [Self.code]),
      SettingSuppression(number: 7, key: "c", codes: [Self.code]),
    ]
    let unknown = RuleCode(rawValue: "unknown-key")
    let findings = [
      Self.finding("z", unknown), Self.finding("a"), Self.finding("b"), Self.finding("y", unknown),
    ]
    let (heard, uses) = suppressions.apply(to: findings)
    #expect(heard.map { $0.keyPath } == [["z"], ["y"]])
    #expect(uses.map { $0.number }.sorted() == [3, 5])
    #expect(uses.allSatisfy { $0.code == Self.code })
  }

  @Test("Without suppressions all is heard")
  func none() {
    let (heard, uses) = [SettingSuppression]().apply(to: [Self.finding("a")])
    #expect(heard.count == 1 && uses.isEmpty)
  }
}
