import Foundation
import LocaleFacts
import LocaleRules
import TestSupport
import Testing

@testable import CRMLocaleKit

/// `crmlocale settings` says what is in force. Here it is held against what really is.
@Suite("What settings say is in force")
struct SettingsInForceTests {
  private static let codes = RuleRegistry.descriptors.map(\.code.rawValue)

  private static let selectors =
    codes + ["*", "date-pattern-*", "date-*", "text-*", "unknown-*", "d*", "config-*", "extends-*"]

  private static let levels = RuleLevel.allCases.map(\.rawValue)

  private static let globs = [
    "**", "a.json", "sites/**", "*.json", "sites/pl/b.json", "legacy", "sites/*",
  ]

  private static func rules(_ random: inout SeededGenerator) -> String {
    var keys: [String] = []
    for _ in 0..<random.next(below: 5) {
      let key = random.pick(selectors)
      if !keys.contains(key) { keys.append(key) }
    }
    return "{" + keys.map { "\"\($0)\": \"\(random.pick(levels))\"" }.joined(separator: ", ") + "}"
  }

  private static func settings(_ random: inout SeededGenerator) -> String {
    let overrides = (0..<random.next(below: 4)).map { _ in
      #"{"files": ["\#(random.pick(globs))"], "rules": \#(rules(&random))}"#
    }
    return #"{"rules": \#(rules(&random)), "overrides": [\#(overrides.joined(separator: ", "))]}"#
  }

  /// What the command line says.
  private static func choice(_ random: inout SeededGenerator) -> RuleChoice {
    var choice = RuleChoice()
    if random.chance(4) {
      choice.only = (0...random.next(below: 3)).compactMap { _ in
        CodeSelector(random.pick(selectors))
      }
    }
    for _ in 0..<random.next(below: 3) {
      guard let selector = CodeSelector(random.pick(selectors)) else { continue }
      choice.set(random.pick([.off, .warning, .error]), for: selector)
    }
    return choice
  }

  /// The level of each rule that a report has a row of.
  private static func said(_ report: SettingsReport) -> [String: String] {
    var said: [String: String] = [:]
    for line in report.text.split(separator: "\n") where line.hasPrefix("rules.") {
      let words = line.split(separator: " ")
      said[String(words[0].dropFirst("rules.".count))] = String(words[1])
    }
    return said
  }

  private static func inForce(_ selection: RuleSelection, _ code: String) -> String {
    let code = RuleCode(rawValue: code)
    guard selection.runs(code) else { return "off" }
    return selection.severity(of: code)?.rawValue ?? "on"
  }

  @Test(
    "Each rule is as it is said to be, whatever is said of it and wherever",
    arguments: Seeded(1..<41))
  func rules(seed: Seed) throws {
    var random = seed.numbers
    let folder = try Folder()
    let usual = Workspace.Settings(options: CheckOptions(instant: 0, timeZone: .utc))
    for _ in 0..<15 {
      let text = Self.settings(&random)
      let choice = Self.choice(&random)
      let file = SettingsFile(path: folder.path("crmlocale.json"), bytes: Array(text.utf8))
      try #require(file.problems.isEmpty, "\(text)")
      let project = ProjectSettings(file)
      for name in ["a.json", "sites/a.json", "sites/pl/b.json", "legacy/c.json", "other/d.json"] {
        let path = folder.path(name)
        let selection = project.settings(for: path, over: usual, choice).rules
        let said = Self.said(SettingsReport(project, for: path, flags: [], choice))
        for code in Self.codes {
          let level = Self.inForce(selection, code)
          #expect(
            said[code] ?? "on" == level,
            "\(code) of \(name)\n\(text)\n\(choice.only) \(String(describing: choice.level(of: RuleCode(rawValue: code))))"
          )
        }
      }
    }
  }

  @Test("What is said where it comes from is a line of the settings that speaks of the rule")
  func places() throws {
    let text = """
      {
        "rules": {
          "date-pattern-*": "warning",
          "date-pattern-order": "off"
        },
        "overrides": [
          {"files": ["a.json"], "rules": {
            "date-*": "error"
          }}
        ]
      }
      """
    let folder = try Folder(["crmlocale.json": text])
    let file = SettingsFile(path: folder.path("crmlocale.json"), bytes: Array(text.utf8))
    let project = ProjectSettings(file)
    func line(_ code: String, for name: String?) -> String? {
      let report = SettingsReport(
        project, for: name.map { folder.path($0) }, flags: [], RuleChoice())
      let row = report.text.split(separator: "\n").first { $0.hasPrefix("rules.\(code) ") }
      return row?.split(separator: " ").dropFirst().joined(separator: " ")
        .replacing(folder.url.path + "/", with: "")
    }
    #expect(line("date-pattern-order", for: nil) == "off crmlocale.json:4")
    #expect(line("date-pattern-order", for: "b.json") == "off crmlocale.json:4")
    // A later part counts more, however inexact it is.
    #expect(line("date-pattern-order", for: "a.json") == "error crmlocale.json:8")
    #expect(line("date-pattern-week-year", for: "b.json") == "warning crmlocale.json:3")
    #expect(line("low-contrast", for: "a.json") == nil)
  }

  @Test(
    "The last glob that matches says the language, and the report says the same",
    arguments: Seeded(51..<61))
  func languages(seed: Seed) throws {
    var random = seed.numbers
    let folder = try Folder()
    for _ in 0..<20 {
      var entries: [(glob: String, tag: String)] = []
      for _ in 0..<random.next(below: 5) {
        let glob = random.pick(Self.globs)
        guard !entries.contains(where: { $0.glob == glob }) else { continue }
        entries.append((glob, random.pick(["pl", "pt-BR", "de", "es"])))
      }
      let text =
        #"{"language": {"# + entries.map { "\"\($0.glob)\": \"\($0.tag)\"" }.joined(separator: ", ")
        + "}}"
      let project = ProjectSettings(
        SettingsFile(path: folder.path("crmlocale.json"), bytes: Array(text.utf8)))
      for name in ["a.json", "sites/a.json", "sites/pl/b.json", "legacy/c.json"] {
        let expected = entries.last { PathGlob($0.glob).matches(name) }
        #expect(project.language(of: folder.path(name))?.identifier == expected?.tag, "\(text)")
        let report = SettingsReport(project, for: folder.path(name), flags: [], RuleChoice())
        let row = report.text.split(separator: "\n").first { $0.hasPrefix("language ") }
        let words = row?.split(separator: " ").map(String.init) ?? []
        #expect(words.dropFirst().first == expected?.tag ?? "unknown", "\(text)")
        #expect(expected == nil || words.last == "(\(expected?.glob ?? ""))", "\(text)")
      }
    }
  }

  @Test("A file outside of the folder of the settings is none of their globs'")
  func outside() throws {
    let folder = try Folder(["in/crmlocale.json": "", "out/a.json": ""])
    let text =
      #"{"language": {"**": "pl"}, "overrides": [{"files": ["**"], "rules": {"*": "off"}}]}"#
    let project = ProjectSettings(
      SettingsFile(path: folder.path("in/crmlocale.json"), bytes: Array(text.utf8)))
    let usual = Workspace.Settings(options: CheckOptions(instant: 0, timeZone: .utc))
    #expect(project.language(of: folder.path("out/a.json")) == nil)
    #expect(project.language(of: folder.path("in/../out/a.json")) == nil)
    #expect(project.language(of: folder.path("out/../in/a.json"))?.identifier == "pl")
    let outside = project.settings(for: folder.path("out/a.json"), over: usual, RuleChoice())
    #expect(outside.rules.runs("unknown-key"))
    let inside = project.settings(for: folder.path("in/a.json"), over: usual, RuleChoice())
    #expect(!inside.rules.runs("unknown-key"))
  }
}
