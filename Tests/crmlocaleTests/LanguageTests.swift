import Foundation
import TestSupport
import Testing

@Suite("The language of messages")
struct LanguageTests {
  private static let files = [
    "es.json": #"{"extends": "es", "date_format": "dd.MM.YYYY", "nope": "x"}"#,
    "config.js": #"window.crmPluginConfig = {color: 'blau', onlinechat: {mode: 'frame'}};"#,
    "fr.json": #"{"extends": "en", "delivery_status_read": "Read", "time_format": "h:mm"}"#,
    "fine.json": #"{"extends": "en"}"#,
    "broken.json": #"{"extends": "en",, "date_format": 'x'}"#,
    "other.json": #"{"name": "other", "version": 1}"#,
    "cycle.json": #"{"extends": "./cycle.json"}"#,
  ]

  private static let brazil = ["LANG": "pt_BR.UTF-8"]

  private static let commands: [[String]] = [
    ["check", "--at", "2026-11-22T12:00:00Z"], ["check", "fine.json"], ["check", "other.json"],
    ["check", "gone.json"], ["check", "--statistics", "es.json"], ["check", "--fix", "--diff"],
    ["check", "--format", "concise"], ["check", "--format", "json"],
    ["check", "--format", "sarif"],
    ["check", "--max-warnings", "0", "fr.json"], ["check", "--quiet", "fr.json"],
    ["preview", "fr.json", "--at", "2026-11-22T12:00:00Z"], ["preview", "other.json"],
    ["preview", "--format", "json", "fr.json", "--at", "2026-11-22T12:00:00Z"],
    ["resolve", "fr.json", "--provenance"], ["resolve", "cycle.json"], ["resolve", "other.json"],
    ["config", "config.js"], ["config", "fr.json"], ["rules"], ["rules", "missing-key"],
    ["rules", "new_messages", "--language", "pl"], ["rules", "mising-key"], ["rules", "x"],
    ["rules", "new_messages", "--language", "tlh"], ["init", "-", "--language", "es"],
    ["init", "fine.json", "--language", "es"], ["settings"], ["settings", "fr.json"],
    ["studio", "other.json", "--output", "x.html"],
  ]

  @Test("In a pipe the system's language changes no byte", arguments: commands)
  func pipe(_ command: [String]) throws {
    let folder = try Folder(Self.files)
    let english = try folder.run(command)
    let other = try Folder(Self.files)
    let brazilian = try Program.run(command, in: other.url, environment: Self.brazil)
    #expect(english.output == brazilian.output)
    #expect(english.errors == brazilian.errors)
    #expect(english.status == brazilian.status)
  }

  @Test(
    "On a terminal text is in the system's language, and what programs read is not",
    .enabled(if: Program.hasTerminal))
  func terminal() throws {
    let folder = try Folder(Self.files)
    func shown(_ arguments: String...) throws -> String {
      try Program.shown(arguments, in: folder.url, environment: Self.brazil)
    }
    let text = try shown("check", "es.json")
    #expect(text.contains("es.json:1:49: erro[unknown-key]: "))
    #expect(text.contains("aviso[date-pattern-week-year]: "))
    #expect(EnglishWords.found(in: Self.prose(text), notOf: "pt") == [])
    #expect(
      try shown("check", "gone.json").contains("gone.json: esse arquivo ou essa pasta não existe"))
    #expect(try shown("rules").contains("Regras\n"))
    for command in ["json", "sarif", "github", "gitlab", "junit"] {
      let english = try folder.run("check", "es.json", "--format", command).output
      #expect(try shown("check", "es.json", "--format", command) == english)
    }
    _ = try shown("check", "es.json", "--output", "text=report.txt")
    #expect(try folder.text("report.txt").contains("error[unknown-key]"))
    #expect(try shown("check", "es.json", "--messages", "en").contains("error[unknown-key]"))
  }

  @Test("Standard error is a stream of its own")
  func streams() throws {
    let folder = try Folder(Self.files)
    let outcome = try folder.run(
      "check", "gone.json", "--messages", "es", environment: Self.brazil)
    #expect(outcome.errors == "crmlocale: gone.json: no existe ese archivo ni esa carpeta\n")
  }

  struct Asked: Sendable, CustomTestStringConvertible {
    var options: [String] = []
    var variable: String?
    var settings: String?
    let label: String
    var testDescription: String { "\(options) \(variable ?? "") \(settings ?? "")" }
  }

  @Test(
    "The option comes before the variable, and that before the settings",
    arguments: [
      Asked(label: "error"), Asked(options: ["--messages", "pt"], label: "erro"),
      Asked(options: ["--messages", "pt-BR"], label: "erro"), Asked(variable: "pt", label: "erro"),
      Asked(settings: "pt", label: "erro"), Asked(variable: "en", settings: "pt", label: "error"),
      Asked(options: ["--messages", "pt"], variable: "en", settings: "es", label: "erro"),
      Asked(options: ["--no-settings"], settings: "pt", label: "error"),
    ])
  func order(_ asked: Asked) throws {
    let folder = try Folder(Self.files)
    if let settings = asked.settings {
      try folder.write(Data(#"{"messages": "\#(settings)"}"#.utf8), to: "crmlocale.json")
    }
    let environment = asked.variable.map { ["CRMLOCALE_MESSAGES": $0] } ?? [:]
    let outcome = try Program.run(
      ["check", "es.json"] + asked.options, in: folder.url, environment: environment)
    #expect(outcome.output.contains(" \(asked.label)[unknown-key]: "), "\(outcome.output)")
    #expect(outcome.status == 1)
  }

  @Test(
    "Settings say the language of rules and init, too, and broken ones keep nobody from reading")
  func otherCommands() throws {
    let folder = try Folder(["crmlocale.json": #"{"messages": "es"}"#])
    #expect(try folder.run("rules").output.hasPrefix("Reglas\n"))
    #expect(try folder.run("init", "-").output.contains("new_messages"))
    #expect(try folder.run("settings").output.contains(#/messages +es +crmlocale.json:1\n/#))
    let broken = try Folder(["crmlocale.json": "{"])
    #expect(try broken.run("rules").output.hasPrefix("Rules\n"))
    let wrong = try Folder(["crmlocale.json": #"{"messages": "es", "nope": 1}"#])
    #expect(try wrong.run("check").errors.contains("error[syntax-error]") == false)
    #expect(try wrong.run("check").errors.contains("no existe el ajuste"))
  }

  @Test("The settings in force say which language was asked for, and by what")
  func settings() throws {
    let folder = try Folder()
    let option = try folder.run("settings", "--messages", "pt").output
    #expect(option.contains(#/messages +pt +--messages\n/#))
    let variable = try folder.run("settings", environment: ["CRMLOCALE_MESSAGES": "es"]).output
    #expect(variable.contains(#/messages +es +CRMLOCALE_MESSAGES\n/#))
  }

  @Test("A new settings file explains itself in the language that is asked for, and can be read")
  func newSettings() throws {
    let folder = try Folder()
    _ = try folder.run("settings", "--init", "--messages", "es")
    let text = try folder.text("crmlocale.jsonc")
    let prose = Self.prose(text.replacing(#/"[^"]*"/#, with: "").replacing(#/[{}\[\]]/#, with: ""))
    #expect(
      EnglishWords.found(in: prose, notOf: "es").allSatisfy {
        ["on", "note", "warning"].contains($0)
      })
    #expect(text.contains("// El idioma de los textos por ruta"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(try folder.run("settings").status == 0)
  }

  @Test("A language without messages is wrong usage, said in English")
  func unknown() throws {
    let folder = try Folder(Self.files)
    let option = try folder.run("check", "--messages", "fr")
    #expect(option.status == 2 && option.output.isEmpty)
    #expect(option.errors.contains("--messages takes en, es, pt, not 'fr'."))
    let variable = try folder.run("check", environment: ["CRMLOCALE_MESSAGES": "ed"])
    #expect(variable.status == 2 && variable.output.isEmpty)
    #expect(variable.errors.contains("CRMLOCALE_MESSAGES takes en, es, pt, not 'ed'."))
    #expect(
      try folder.run("check", "fine.json", environment: ["CRMLOCALE_MESSAGES": ""]).status == 0)
  }

  @Test("Programs that ask for a language get it, and the same codes and places")
  func machines() throws {
    let folder = try Folder(Self.files)
    let english = try folder.run("check", "es.json", "--format", "json").output
    let spanish = try folder.run("check", "es.json", "--format", "json", "--messages", "es").output
    #expect(spanish.contains(#""message":"el chat no tiene el texto «nope»: se ignora""#))
    let messages = #/"(?:message|title|help)":"(?:[^"\\]|\\.)*"/#
    #expect(
      english.replacing(messages, with: "") == spanish.replacing(messages, with: ""))
  }

  @Test("What is printed in a language has no English in it", arguments: commands, ["es", "pt"])
  func noEnglish(_ command: [String], _ language: String) throws {
    guard !command.contains("sarif"), !command.contains("json"), !command.contains("--diff"),
      // Editors read the severity.
      !command.contains("concise")
    else {
      return
    }
    let outcome = try Folder(Self.files).run(command + ["--messages", language])
    let left = EnglishWords.found(in: Self.prose(outcome.output + outcome.errors), notOf: language)
    #expect(left == [], "\(outcome.output)\(outcome.errors)")
  }

  /// What is printed without what stands in files: lines of source, examples, strings and names, and the
  /// chat with its strings.
  static func prose(_ text: String) -> String {
    text.split(separator: "\n")
      .filter { $0.firstMatch(of: #/^ *\d+ \||^    |^[{}]|^ *"|^  [╭│├╰]/#) == nil }
      // The names of settings.
      .map { $0.replacing(#/^(language|messages) +/#, with: "") }
      .joined(separator: "\n")
      .replacing(#/["«“][^"»”]*["»”]/#, with: " ")
  }
}
