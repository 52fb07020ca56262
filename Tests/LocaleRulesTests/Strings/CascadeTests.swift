import CRMLocaleKit
import LocaleDiagnostics
import Testing

@Suite("Nothing that follows from a mistake is reported beside it")
struct CascadeTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    let codes: [RuleCode]
    let siblings: [String: String]

    init(
      _ sentence: String, _ source: String, _ codes: [RuleCode], path: String = "a.json",
      siblings: [String: String] = [:]
    ) {
      testDescription = sentence
      self.path = path
      self.source = source
      self.codes = codes
      self.siblings = siblings
    }
  }

  static let chains: [Case] = [
    Case("a base that is not one", #"{"extends": "eng", "new_messages": "x"}"#, ["unknown-base"]),
    Case("an empty name", #"{"extends": "", "new_messages": "x"}"#, ["unknown-base"]),
    Case(
      "a region of a base in a Polish file", #"{"extends": "en-US", "new_messages": "Nowe"}"#,
      ["unknown-base"], path: "pl.json"),
    Case(
      "a file that is not there", #"{"extends": "./no.json", "new_messages": "x"}"#,
      ["extends-not-found"]),
    Case(
      "a file that leads to one that is not there",
      #"{"extends": "./b.json", "new_messages": "x"}"#, ["extends-not-found"],
      siblings: ["b.json": #"{"extends": "./no.json"}"#]),
    Case(
      "a circle", #"{"extends": "./b.json", "new_messages": "x"}"#, ["extends-cycle"],
      siblings: ["b.json": #"{"extends": "./a.json"}"#]),
    Case("a number", #"{"extends": 5, "new_messages": "x"}"#, ["wrong-type"]),
    Case("null", #"{"extends": null, "new_messages": "x"}"#, ["wrong-type"]),
    Case(
      "a parent whose base is not one: the parent's own fault",
      #"{"extends": "./b.json", "new_messages": "x"}"#, [],
      siblings: ["b.json": #"{"extends": "xx", "new_messages": "y"}"#]),
    Case(
      "a base of the product that is not bundled",
      "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'ru', new_messages: 'x'}}}",
      ["base-not-bundled"], path: "a.js"),
  ]

  static let keys: [Case] = [
    Case("extends with a capital", #"{"Extends": "en", "new_messages": "x"}"#, ["unknown-key"]),
    Case("a letter short", #"{"extend": "en", "new_messages": "x"}"#, ["unknown-key"]),
    Case("two letters short", #"{"extnds": "en", "new_messages": "x"}"#, ["unknown-key"]),
    Case(
      "a misspelled key twice is misspelled once",
      #"{"Extends": "en", "Extends": "es", "new_messages": "y"}"#,
      ["duplicate-key", "unknown-key"]),
    Case(
      "three times, too",
      #"{"extend": "en", "extend": "es", "extend": "pt", "new_messages": "y"}"#,
      ["duplicate-key", "duplicate-key", "unknown-key"]),
    Case(
      "a misspelled base besides is another mistake", #"{"extend": "eng", "new_messages": "x"}"#,
      ["unknown-key"]),
    Case(
      "a string under a name that is nearly its own",
      #"{"extends": "en", "date_format": "d", "time_format": "HH:mm", "compose_placeholder": "x","#
        + #" "delivery_status_sending": "x", "delivery_status_sent": "y","#
        + #" "delivery_status_read": "z", "delivery_status_eror": "e", "powered_by": "b","#
        + #" "new_mesages": "n"}"#,
      ["date-pattern-missing-field", "unknown-key", "unknown-key"]),
    Case(
      "a pattern in camel case is neither missing nor inherited",
      #"{"extends": "en", "dateFormat": "dd.MM.yyyy", "timeFormat": "HH:mm","#
        + #" "compose_placeholder": "x", "delivery_status_sending": "x","#
        + #" "delivery_status_sent": "y", "delivery_status_read": "z","#
        + #" "delivery_status_error": "e", "powered_by": "b", "new_messages": "n"}"#,
      ["unknown-key", "unknown-key"]),
  ]

  static let texts: [Case] = [
    Case(
      "an apostrophe ends a string on a page",
      """
      <!doctype html><html lang="fr"><script>
      window.crmPluginConfig = {onlinechat: {locale: {
        extends: 'en',
        delivery_status_error: 'Échec de l'envoi',
      }}};
      </script></html>
      """, ["syntax-error"], path: "a.html"),
    Case(
      "a quote ends a string of JSON",
      "{\"extends\": \"en\",\n\"new_messages\": \"He said \"hi\"\"\n}",
      ["syntax-error"]),
    Case(
      "an apostrophe in JSON5", "{extends: 'en', new_messages: 'Don't go'}", ["syntax-error"],
      path: "a.json5"),
    Case(
      "a template literal that never closes",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: \"en\", new_messages: `Neue,\n}}};",
      ["syntax-error"], path: "a.js"),
    Case(
      "a brace that is never closed", #"{"extends": "en", "new_messages": "x""#, ["syntax-error"]),
    Case(
      "a string that is never closed", "{\"extends\": \"en\",\n\"new_messages\": \"x\n}",
      ["syntax-error"]),
    Case("a key without its value", #"{"extends": "en", "new_messages": }"#, ["syntax-error"]),
    Case("a word without quotes", #"{"extends": "en", "new_messages": hello}"#, ["syntax-error"]),
    Case("an open string before extends", "{\"new_messages\": \"x,\n}", ["syntax-error"]),
  ]

  @Test("A chain that breaks off is one finding", arguments: chains)
  func chain(_ example: Case) { hold(example) }

  @Test("A misspelled key is one finding", arguments: keys)
  func key(_ example: Case) { hold(example) }

  @Test("An object that could not be read whole is one finding", arguments: texts)
  func text(_ example: Case) { hold(example) }

  private func hold(_ example: Case) {
    let check = Check(example.path, siblings: example.siblings)
    let found = check.findings(in: example.source)
    #expect(found.map(\.code).sorted { $0.rawValue < $1.rawValue } == example.codes)
  }

  static let still: [(sentence: String, path: String, source: String, code: RuleCode)] = [
    ("a good base", "pl.json", #"{"extends": "en", "new_messages": "Nowe"}"#, "missing-key"),
    ("no base at all", "a.json", #"{"new_messages": "x"}"#, "missing-key"),
    ("no base at all", "a.json", #"{"new_messages": "x"}"#, "extends-missing"),
    ("an inherited pattern", "a.json", #"{"extends": "en"}"#, "inherited-date-pattern"),
    (
      "a key that is near none", "a.json", #"{"extends": "en", "colour": "x"}"#, "missing-key"
    ),
    (
      "a comma too many, which hides nothing", "a.json", #"{"extends": "en", "powered_by": "x",}"#,
      "missing-key"
    ),
    (
      "a comment, which hides nothing", "a.json", "{\"extends\": \"en\" // base\n}", "missing-key"
    ),
    (
      "typographic quotes, which hide nothing", "a.json", "{\"extends\": „en“}", "missing-key"
    ),
    ("a full-width colon, which hides nothing", "a.json", "{\"extends\"： \"en\"}", "missing-key"),
    ("a code block around it", "a.json", "```\n{\"extends\": \"en\"}\n```", "missing-key"),
    (
      "a parent that is whole", "a.json", #"{"extends": "./b.json"}"#, "missing-key"
    ),
    (
      "another mistake in the same object", "a.json",
      #"{"extends": "eng", "date_format": "dd.mm.yyyy"}"#, "date-pattern-wrong-field"
    ),
  ]

  @Test("What does not follow from a mistake is still reported", arguments: still)
  func reports(_ sentence: String, _ path: String, _ source: String, _ code: RuleCode) {
    let check = Check(path, siblings: ["b.json": #"{"extends": "en", "new_messages": "N"}"#])
    #expect(!check.findings(code, in: source).isEmpty, "\(sentence)")
  }

  @Test("A page in a language without a base may extend any", arguments: ["fr", "pl", "de"])
  func anyBase(_ language: String) {
    let source = """
      <html lang="\(language)"><script>
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};
      </script></html>
      """
    #expect(Check("a.html").findings("locale-mismatch", in: source) == [])
  }
}
