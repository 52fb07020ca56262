import CRMLocaleKit
import LocaleDiagnostics
import LocaleRules
import Testing

@Suite("What a file extends")
struct ExtendsTests {
  static let cases: [SourceCase] = [
    SourceCase("a.json", #"⟦{⟧"new_messages": "N"}"#, "extends-missing"),
    SourceCase("a.json", "⟦{⟧}", "extends-missing"),
    SourceCase("a.json", #"{"extends": ⟦"pl"⟧}"#, "unknown-base"),
    SourceCase("a.json", #"{"extends": ⟦""⟧}"#, "unknown-base"),
    SourceCase("a.json", #"{"extends": ⟦"EN"⟧}"#, "unknown-base"),
    SourceCase("a.json", #"{"extends": ⟦"ru"⟧}"#, "unknown-base"),
    SourceCase("a.json", #"{"extends": "com"}"#),
    SourceCase("a.json", #"{"extends": ⟦"./no.json"⟧}"#, "extends-not-found"),
    SourceCase("a.json", #"{"extends": ⟦"no.json"⟧}"#, "extends-not-found"),
    SourceCase("a.json", #"{"extends": ⟦"./a.json"⟧}"#, "extends-cycle"),
    SourceCase("d/a.json", #"{"extends": ⟦"../d/./a.json"⟧}"#, "extends-cycle"),
    SourceCase(
      "a.json", #"{"extends": ⟦"./b.json"⟧}"#, "extends-cycle",
      siblings: ["b.json": #"{"extends": "./c.json"}"#, "c.json": #"{"extends": "./a.json"}"#]),
    // It leads there, though the file is no part of the circle.
    SourceCase(
      "a.json", #"{"extends": ⟦"./b.json"⟧}"#, "extends-cycle",
      siblings: ["b.json": #"{"extends": "./c.json"}"#, "c.json": #"{"extends": "./b.json"}"#]),
    SourceCase(
      "a.json", #"{"extends": ⟦"./b.json"⟧}"#, "extends-not-found",
      siblings: ["b.json": #"{"extends": "./gone.json"}"#]),
    // Other faults of a parent are its own.
    SourceCase(
      "a.json", #"{"extends": "./b.json"}"#,
      siblings: ["b.json": #"{"extends": "xx", "nope": 1, "date_format": "dd.mm.yyyy"}"#]),
    SourceCase("a.json", #"{"extends": "./b.json"}"#, siblings: ["b.json": #"{"extends": 5}"#]),
    SourceCase(
      "a.json", #"{"extends": "./b.json"}"#, siblings: ["b.json": #"{"new_messages": "N"}"#]),
    SourceCase("a.json", #"{"extends": "./b.json"}"#, siblings: ["b.json": #"{"extends": "en",}"#]),
    SourceCase(
      "x/a.json", #"{"extends": "../b.json5"}"#, siblings: ["b.json5": "{extends: 'en'}"]),
    SourceCase(
      "a.js", "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: ⟦'ru'⟧}}}",
      "base-not-bundled"),
    SourceCase(
      "a.js", "window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦'ru'⟧}}}", "unknown-base"),
    // The language is the page's, whatever its code.
    SourceCase(
      "a.html",
      """
      <html lang="en"><script>
      window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦'eng'⟧}}};
      </script></html>
      """, "unknown-base"),
  ]

  @Test("Where extends leads nowhere, that is told at its value", arguments: cases)
  func casesHold(_ example: SourceCase) { example.hold() }

  static let nearest = [
    ("EN", "en"), ("pt-BR", "pt"), ("es_MX", "es"), ("English", "en"), ("spanish", "es"),
    ("en-US", "en"), ("eng", "en"), ("por-BR", "pt"),
  ]

  @Test("The nearest base is offered", arguments: nearest)
  func offers(_ written: String, _ meant: String) throws {
    let source = #"{"extends": "\#(written)"}"#
    let finding = try #require(Check().findings("unknown-base", in: source).first)
    #expect(
      Check().applyingFirstFixes(of: [finding], to: source) == #"{"extends": "\#(meant)"}"#)
  }

  @Test(
    "For a name that is near none, the bases are listed", arguments: ["pl", "ru", "klingon", ""])
  func noneNear(_ written: String) throws {
    let finding = try #require(
      Check().findings("unknown-base", in: #"{"extends": "\#(written)"}"#).first)
    #expect(finding.fixes == [])
    #expect(finding.help?.description.contains("com, en, es, pt") == true)
  }

  static let severities: [(String, Severity)] = [
    ("{}", .warning), (#"{"extends": "xx"}"#, .error), (#"{"extends": "./no.json"}"#, .error),
    (#"{"extends": "./overrides.json"}"#, .error),
  ]

  @Test("How grave each is", arguments: severities)
  func severity(_ source: String, _ severity: Severity) {
    let found = Check().findings(in: source).filter { $0.code != "missing-key" }
    #expect(found.map(\.severity) == [severity])
  }

  @Test("A chain of a thousand files is followed")
  func longChain() {
    var siblings: [String: String] = [:]
    for number in 1...1000 {
      siblings["\(number).json"] = #"{"extends": "./\#(number + 1).json"}"#
    }
    siblings["1001.json"] = #"{"extends": "en", "new_messages": "deep"}"#
    let found = Check("a.json", siblings: siblings).findings(in: #"{"extends": "./1.json"}"#)
    #expect(found.map(\.code).filter { $0 != "missing-key" } == ["inherited-date-pattern"])
    #expect(found.count { $0.code == "missing-key" } == 8)
  }

  @Test("A pattern that a parent overrides is not inherited from the base")
  func inheritedPattern() {
    let check = Check(siblings: ["b.json": #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#])
    #expect(check.findings("inherited-date-pattern", in: #"{"extends": "./b.json"}"#) == [])
  }
}
