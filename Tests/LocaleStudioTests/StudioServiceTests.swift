import Foundation
import LocaleFacts
import LocaleStudio
import Testing

@Suite("What the translators' page is answered")
struct StudioServiceTests {
  static let polish = #"{"extends": "en", "date_format": "dd.MM.YYYY", "powered_by": "Napędza"}"#

  @Test("A file is shown with its nine strings, each with where it comes from")
  func strings() throws {
    var page = Page()
    let view = try page.open("pl.json", Self.polish)
    #expect(view.languageName == "Polish")
    #expect(view.strings?.map(\.key).first == "date_format")
    #expect(view.strings?.count == 9)
    #expect(view["powered_by"]?.own == "Napędza")
    #expect(view["powered_by"]?.state == "own")
    #expect(view["delivery_status_read"]?.state == "missing")
    #expect(view["delivery_status_read"]?.text == "Read")
    #expect(view["delivery_status_read"]?.source == "en")
  }

  @Test("The vendor's date is shown on the days on which it misleads, with what was meant")
  func strip() throws {
    var page = Page()
    let view = try page.open("pl.json", Self.polish)
    let strip = try #require(view.date?.strip)
    let newYear = strip.first { $0.label == "31 December" }
    #expect(newYear?.output == "31.12.2027")
    #expect(newYear?.meant == "31.12.2026")
    #expect(strip.first { $0.label == "1 January" }?.meant == nil)
    #expect(view.date?.presets.first?.pattern == "dd.MM.yyyy")
    #expect(view.date?.parts.last?.misleads == true)
  }

  @Test("A fix of a finding is applied, and nothing else changes")
  func fix() throws {
    var page = Page()
    let view = try page.open("pl.json", Self.polish)
    let finding = try #require(view.findings.firstIndex { $0.code == "date-pattern-week-year" })
    #expect(view.findings[finding].fixes.first?.title == "Write yyyy")
    let fixed = try page.ask(["ask": "fix", "path": "pl.json", "finding": finding, "fix": 0])
    #expect(fixed.text == Self.polish.replacing("YYYY", with: "yyyy"))
    #expect(!fixed.findings.contains { $0.code == "date-pattern-week-year" })
  }

  @Test("A string is set, and taken away again")
  func set() throws {
    var page = Page()
    _ = try page.open("pl.json", Self.polish)
    let set = try page.set("new_messages", "Nowe")
    #expect(set["new_messages"]?.own == "Nowe")
    let removed = try page.set("new_messages", nil)
    #expect(removed.text == Self.polish)
  }

  @Test("What is not understood is refused with a reason, and the file stays")
  func refusals() throws {
    var page = Page()
    _ = try page.open("pl.json", #"{"extends": "en", "powered_by": "Z", }"#)
    #expect(try page.set("powered_by", "x").refusal?.contains("read whole") == true)
    _ = try page.open("a.json", #"{"name": "a", "version": "1"}"#)
    let view = try page.open("a.json", #"{"name": "a", "version": "1"}"#)
    #expect(view.refusal == "its keys are not those of the chat")
    #expect(view.strings?.allSatisfy { !$0.isEditable } ?? true)
  }

  @Test("A new translation has the patterns that its readers expect, and nothing of the base")
  func create() throws {
    var page = Page()
    let view = try page.ask(
      ["ask": "create", "path": "he.json", "language": "he", "extends": "en"])
    #expect(
      view.text
        == "{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.yyyy\",\n  \"time_format\": \"H:mm\"\n}\n"
    )
    #expect(view.isRightToLeft == true)
    #expect(view["powered_by"]?.own == nil)
  }

  @Test("The script for the site is written, or refused with its reason")
  func script() throws {
    var page = Page()
    _ = try page.open("pl.json", Self.polish.replacing("YYYY", with: "yyyy"))
    let script = try page.ask(["ask": "script", "path": "pl.json"])
    #expect(script.text?.contains("window.crmPluginConfig = {") == true)
    #expect(script.text?.contains("powered_by: 'Napędza'") == true)
    _ = try page.open("pl.json", #"{"extends": "en", "date_format": "jj/mm/aaaa"}"#)
    #expect(try page.ask(["ask": "script", "path": "pl.json"]).refusal?.contains("error") == true)
  }

  @Test("The page is answered in the language of its reader")
  func language() throws {
    var page = Page()
    _ = try page.ask(["ask": "settings", "at": 1_795_370_645_678, "messages": "es"])
    let view = try page.open("pl.json", Self.polish)
    #expect(view.languageName == "polaco")
    let finding = try #require(view.findings.first { $0.code == "date-pattern-week-year" })
    #expect(finding.message == "YYYY es el año de la semana, no el año del calendario")
    #expect(finding.fixes.first?.title == "Escribir yyyy")
    // By this name the page finds its own words for the day.
    #expect(view.date?.strip.first { $0.label == "31 December" }?.meant == "31.12.2026")
    let other = try page.open("a.json", #"{"name": "a", "version": "1"}"#)
    #expect(other.refusal == "sus claves no son las del chat")
    _ = try page.ask(["ask": "settings", "at": 1_795_370_645_678, "messages": "pt"])
    let again = try page.ask(["ask": "view", "path": "pl.json"])
    #expect(
      again.findings.first { $0.code == "date-pattern-week-year" }?.message
        == "YYYY é o ano da semana, não o ano do calendário")
  }

  @Test("Two states of a file are compared string by string")
  func compare() throws {
    var page = Page()
    _ = try page.open("pl.json", Self.polish)
    let there = Self.polish.replacing("Napędza", with: "Z")
    let answer = try page.ask(["ask": "compare", "path": "pl.json", "text": there])
    #expect(answer.strings?.map(\.key) == ["powered_by"])
    #expect(answer.same == false)
  }

  @Test(
    "What is not asked rightly is answered with an error",
    arguments: [
      "", "[]", "{}", #"{"ask": "sing"}"#, #"{"ask": "view", "path": "gone.json"}"#,
      #"{"ask": "open", "path": "a.json"}"#, #"{"ask": "settings", "timeZone": "Nowhere"}"#,
      #"{"ask": "create", "path": "a.json", "language": "?"}"#,
    ])
  func errors(request: String) throws {
    var page = Page()
    #expect(try page.ask(text: request).error != nil)
  }
}

/// The service as the page sees it, on 22 November 2026 in UTC.
private struct Page {
  private var service = StudioService { $0 == "UTC" ? FixedTimeZone.utc : nil }

  init() {
    _ = service.answer(Array(#"{"ask": "settings", "at": 1795370645678}"#.utf8))
  }

  mutating func ask(text: String) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(service.answer(Array(text.utf8))))
  }

  mutating func ask(_ request: [String: Any]) throws -> Answer {
    let data = try JSONSerialization.data(withJSONObject: request)
    return try ask(text: String(decoding: data, as: UTF8.self))
  }

  mutating func open(_ path: String, _ text: String) throws -> Answer {
    try ask(["ask": "open", "path": path, "text": text])
  }

  mutating func set(_ key: String, _ text: String?) throws -> Answer {
    try ask(["ask": "set", "path": "pl.json", "key": key, "text": text ?? NSNull()])
  }
}

/// An answer, as far as it is asked about here.
private struct Answer: Decodable {
  struct Row: Decodable {
    let key: String
    let own: String?
    let text: String?
    let state: String?
    let source: String?
    let editable: Bool?
    var isEditable: Bool { editable ?? true }

    enum CodingKeys: String, CodingKey {
      case key, own, text, state, source
      case editable = "isEditable"
    }
  }
  struct Finding: Decodable {
    struct Fix: Decodable { let title: String }
    let code: String
    let message: String
    let key: String?
    let fixes: [Fix]
  }
  struct Pattern: Decodable {
    struct Moment: Decodable {
      let label: String
      let output: String?
      let meant: String?
    }
    struct Preset: Decodable { let pattern: String }
    struct Part: Decodable { let misleads: Bool }
    let strip: [Moment]
    let presets: [Preset]
    let parts: [Part]
  }
  struct Failure: Decodable { let message: String }

  let text: String?
  let refusal: String?
  let languageName: String?
  let isRightToLeft: Bool?
  let strings: [Row]?
  let date: Pattern?
  let same: Bool?
  let error: Failure?
  private let found: [Finding]?
  var findings: [Finding] { found ?? [] }

  enum CodingKeys: String, CodingKey {
    case text, refusal, languageName, isRightToLeft, strings, date, same, error
    case found = "findings"
  }

  subscript(key: String) -> Row? { strings?.first { $0.key == key } }
}
