import CRMLocaleKit
import Foundation
import Testing

@Suite("A new override file")
struct NewOverridesTests {
  private static var workspace: Workspace {
    Workspace(options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc, facts: .icu))
  }

  private static func text(_ extends: String, _ language: String?, _ path: String) throws -> String
  {
    let tag = try language.map { try LanguageTag($0) }
    return try #require(NewOverrides(extends: extends, language: tag, facts: .icu)).text(path: path)
  }

  private static func document(_ text: String, _ path: String) -> WidgetDocument {
    WidgetDocument(path: path, bytes: Array(text.utf8))
  }

  struct Case: CustomTestStringConvertible {
    let extends: String
    let language: String?
    let path: String
    var testDescription: String { "\(extends), \(language ?? "no language"): \(path)" }
  }

  /// Every base and ending, in languages that read dates in each order and write in other scripts.
  static let cases = ["en", "com", "es", "pt"].flatMap { extends in
    [nil, "pl", "en-US", "es-MX", "pt-BR", "de", "ja", "ar", "hu", "zh-Hans"].flatMap { language in
      ["json", "json5", "js", "mjs", "ts"].map { ending in
        Case(
          extends: extends, language: language, path: "\(language ?? "overrides").\(ending)")
      }
    }
  }

  @Test("Nothing is wrong with it but what waits for its translation", arguments: cases)
  func clean(_ example: Case) throws {
    let text = try Self.text(example.extends, example.language, example.path)
    let file = Self.workspace.check(Self.document(text, example.path))
    #expect(file.diagnostics.filter { $0.code != "untranslated" } == [])
    #expect(file.document.standing.counts)
    #expect(file.summary.extends.first == example.extends)
    #expect(file.summary.strings.own == 9 && file.summary.strings.dynamic == 0)
  }

  @Test("It extends the base that was named, and says the base's own texts")
  func texts() throws {
    let bases = [
      ("en", "Write a message...", "Read"), ("com", "Write a message...", "Read"),
      ("es", "Escribe un mensaje...", "Leído"), ("pt", "Escreva uma mensagem...", "Lido"),
    ]
    for (extends, placeholder, read) in bases {
      let locale = try #require(
        Self.document(try Self.text(extends, "sw", "sw.json"), "sw.json").locales.first)
      #expect(locale.extendsText?.text == extends)
      #expect(locale.text(of: .composePlaceholder)?.text == placeholder)
      #expect(locale.text(of: .deliveryStatusRead)?.text == read)
    }
  }

  /// The short date and time of the language's chart in CLDR, with four digits for the year.
  static let patterns: [(language: String, date: String, time: String)] = [
    ("de", "dd.MM.yyyy", "HH:mm"), ("en-US", "MM/dd/yyyy", "h:mm a"),
    ("en-GB", "dd/MM/yyyy", "HH:mm"), ("es", "dd/MM/yyyy", "H:mm"), ("pl", "dd.MM.yyyy", "HH:mm"),
    ("fr", "dd/MM/yyyy", "HH:mm"), ("ja", "yyyy/MM/dd", "H:mm"), ("sv", "yyyy-MM-dd", "HH:mm"),
  ]

  @Test("Patterns are written as readers of the language expect them", arguments: patterns)
  func pattern(_ language: String, _ date: String, _ time: String) throws {
    let path = "\(language).json"
    let locale = try #require(
      Self.document(try Self.text("en", language, path), path).locales.first)
    #expect(locale.text(of: .dateFormat)?.text == date)
    #expect(locale.text(of: .timeFormat)?.text == time)
  }

  @Test("JSON is strict: any reader of JSON takes it, and finds ten members")
  func json() throws {
    for language in [nil, "pl", "ja"] {
      let text = try Self.text("en", language, "a.json")
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String]
      #expect(object?.count == 10 && object?["extends"] == "en")
      #expect(!text.contains("//") && text.hasSuffix("}\n"))
    }
  }

  @Test("A name that tells nothing gets JSON", arguments: ["-", "overrides", "pl", "a.txt", ""])
  func unknownName(path: String) throws {
    #expect(try Self.text("en", "pl", path) == Self.text("en", "pl", "pl.json"))
  }

  @Test("Where comments are allowed, one stands above every string", arguments: ["json5", "js"])
  func comments(ending: String) throws {
    let lines = try Self.text("en", "pl", "chat.\(ending)").split(separator: "\n")
      .map { $0.drop { $0 == " " } }
    for key in StringKey.allCases {
      let line = try #require(lines.firstIndex { $0.hasPrefix("\(key.rawValue):") })
      #expect(lines[line - 1].hasPrefix("// "), "\(key)")
    }
    #expect(lines.contains { $0.hasPrefix("// crmlocale: language=pl") })
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test("Without a language no comment names one")
  func noLanguage() throws {
    #expect(try !Self.text("en", nil, "chat.json5").contains("language="))
  }

  @Test("A script sets the config under today's name")
  func script() throws {
    let document = Self.document(try Self.text("es", "pt", "pt.js"), "pt.js")
    #expect(document.configs.map(\.widgetName) == [.kommo])
    #expect(document.locales.count == 1)
  }

  @Test(
    "There is none on a base that there is not", arguments: ["pl", "", "EN", "./en.json", "ru"])
  func noBase(extends: String) {
    #expect((NewOverrides(extends: extends, language: nil, facts: .icu) as NewOverrides?) == nil)
  }

  @Test("The texts are the language's own where the phrasebook has it")
  func translated() throws {
    let file = try Self.document(Self.text("en", "pl", "pl.json"), "pl.json")
    let locale = try #require(file.locales.first)
    #expect(locale.text(of: .deliveryStatusSent)?.text == "Wysłano")
    #expect(locale.text(of: .newMessages)?.text == "Nowe wiadomości")
  }

  @Test(
    "Without a base the language's own is extended, else English",
    arguments: [
      ("es", "es"), ("pt-BR", "pt"), ("es-AR", "es"), ("en-GB", "en"), ("pl", "en"), (nil, "en"),
    ] as [(String?, String)])
  func fittingBase(language: String?, base: String) throws {
    let tag = try language.map { try LanguageTag($0) }
    let text = try #require(NewOverrides(language: tag, facts: .icu)).text(path: "a.json5")
    #expect(text.contains("extends: \"\(base)\""))
  }

  @Test(
    "The language is kept by the name or by a comment, and JSON has none",
    arguments: [
      ("pl.json", true), ("chat.pl.json", true), ("locales/pl/chat.json", true),
      ("klient.json", false), ("de.json", false), ("klient.json5", true), ("klient.js", true),
      ("klient.html", true), ("klient.php", true), ("de.json5", true),
    ])
  func keepsLanguage(path: String, isKept: Bool) throws {
    let overrides = try #require(NewOverrides(language: LanguageTag("pl"), facts: .icu))
    #expect(overrides.keepsLanguage(path: path, facts: .icu) == isKept)
    #expect(overrides.pathNamingLanguage("a/klient.json") == "a/klient.pl.json")
  }

  @Test("A page gets a whole script element", arguments: ["chat.html", "chat.php"])
  func page(path: String) throws {
    let text = try Self.text("en", "tr", path)
    #expect(
      text.contains("\n<script>\nwindow.crmPluginConfig = {") && text.hasSuffix("</script>\n"))
    let file = Self.workspace.check(Self.document(text, path))
    #expect(file.diagnostics == [] && file.summary.strings.own == 9)
    #expect(file.summary.language == "tr")
  }

  @Test("What was not compared is marked where it stands")
  func unreviewed() throws {
    let overrides = try #require(NewOverrides(language: LanguageTag("mt"), facts: .icu))
    #expect(overrides.isTranslated && overrides.unreviewed.contains(.deliveryStatusSent))
    let marks = overrides.text(path: "mt.json5").split(separator: "\n").count {
      $0.contains("// Not yet reviewed")
    }
    #expect(marks == overrides.unreviewed.count)
    #expect(NewOverrides(language: nil, facts: .icu)?.unreviewed == [])
  }

  @Test("Every base that is offered can be taken")
  func bases() {
    #expect(Set(["en", "es", "pt", "com"]).isSubset(of: NewOverrides.bases))
    for base in NewOverrides.bases {
      #expect(NewOverrides(extends: base, language: nil, facts: .icu) != nil, "\(base)")
    }
  }
}
