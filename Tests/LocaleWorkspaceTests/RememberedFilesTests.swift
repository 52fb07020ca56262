import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleReporters
import LocaleRules
@testable import LocaleWorkspace
import TestSupport
import Testing

@Suite("What a workspace remembers, and what it lets go of")
struct RememberedFilesTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("Parents are let go of only where there are more than a number")
  func parents() {
    let parents = Dictionary(
      uniqueKeysWithValues: (0..<40).map { ("p\($0).json", #"{"extends": "en"}"#) })
    let files = Files(parents)
    let workspace = files.workspace()
    func check() {
      for number in 0..<40 {
        let file = workspace.check(
          path: "a\(number).json", bytes: Self.bytes(#"{"extends": "./p\#(number).json"}"#))
        #expect(file.summary.extends == ["p\(number).json", "en"])
      }
    }
    check()
    let once = files.asked.values.reduce(0, +)
    workspace.forgetParents(over: 40)
    check()
    #expect(files.asked.values.reduce(0, +) == once)
    #expect(workspace.dependents(of: "p7.json") == ["a7.json"])
    workspace.forgetParents(over: 39)
    #expect(workspace.dependents(of: "p7.json") == [])
    check()
    #expect(files.asked.values.reduce(0, +) == 2 * once)
    #expect(workspace.dependents(of: "p7.json") == ["a7.json"])
  }

  @Test("A chain that is longer than the number stays: the next file would read it again")
  func chain() {
    let links = Dictionary(
      uniqueKeysWithValues: (0..<50).map { number in
        (
          "c\(number).json",
          number == 49 ? #"{"extends": "es"}"# : #"{"extends": "./c\#(number + 1).json"}"#
        )
      })
    let files = Files(links)
    let workspace = files.workspace()
    for number in 0..<5 {
      workspace.forgetParents(over: 8)
      let file = workspace.check(
        path: "a\(number).json", bytes: Self.bytes(#"{"extends": "./c0.json"}"#))
      #expect(file.summary.extendedCount == 51 && file.summary.extends.last == "es")
    }
    #expect(files.asked.values.allSatisfy { $0 <= 2 })
  }

  @Test("However many settings there are in turn, each file is judged by its own")
  func settings() {
    let languages = ["de", "pl", "es", "pt", "fr", "it", "tr", "nl"]
    var options: [CheckOptions] = []
    for strict in [false, true, false] {
      for language in languages {
        var one = Files.options
        one.language = try? LanguageTag(language)
        one.strictTokens = strict
        options.append(one)
      }
    }
    // Each has a memory of its own; the first sixteen are forgotten on the way, and made anew.
    let settings = options.map { Workspace.Settings(options: $0) }
    var current = 0
    let workspace = Workspace(sources: Files([:])) { _ in settings[current] }
    let source = Self.bytes(
      #"{"extends": "en", "date_format": "dd.MM.YYYY", "time_format": "h:MM", "new_messages": "New"}"#
    )
    func said(_ workspace: Workspace) -> [String] {
      workspace.check(path: "a.json", bytes: source).diagnostics.map { "\($0.code): \($0.message)" }
    }
    for round in [Array(settings.indices), Array(settings.indices.reversed())] {
      for number in round {
        current = number
        let fresh = Workspace(sources: Files([:])) { _ in
          Workspace.Settings(options: options[number])
        }
        #expect(said(workspace) == said(fresh), "\(number)")
      }
    }
  }

  @Test("Adapted settings are the same memory, and ask for what they say")
  func adapted() throws {
    let settings = Workspace.Settings(options: Files.options)
    var rules = RuleSelection()
    rules.disable("unknown-key")
    let spanish = settings.adapted(language: try LanguageTag("es"), rules: rules, suppressions: [])
    #expect(spanish.options.language?.identifier == "es" && spanish.identity === settings.identity)
    #expect(!spanish.rules.runs("unknown-key") && settings.rules.runs("unknown-key"))
    // What was asked for by the user goes before what a file's name says.
    let again = spanish.adapted(
      language: try LanguageTag("pt"), rules: RuleSelection(), suppressions: [])
    #expect(again.options.language?.identifier == "es" && again.rules.runs("unknown-key"))
    #expect(settings.adapted(language: nil, rules: rules, suppressions: []).options.language == nil)
  }

  @Test("What names a file that is not there is told of it when it comes")
  func followers() {
    let workspace = Files([:]).workspace()
    _ = workspace.check(
      path: "site/config.json", bytes: Self.bytes(#"{"onlinechat": {"locale": "strings.json"}}"#))
    _ = workspace.check(path: "site/a.json", bytes: Self.bytes(#"{"extends": "./strings.json"}"#))
    #expect(workspace.dependents(of: "site/strings.json") == ["site/a.json", "site/config.json"])
    workspace.open(
      path: "site/strings.json", bytes: Self.bytes(#"{"extends": "en", "new_messages": "N"}"#))
    let file = workspace.check(
      path: "site/a.json", bytes: Self.bytes(#"{"extends": "./strings.json"}"#))
    #expect(!file.diagnostics.contains { $0.code == "extends-not-found" })
    #expect(file.summary.extends == ["site/strings.json", "en"])
  }

  @Test("Paths that look alike and are spelled otherwise are two files")
  func spelling() {
    let (composed, decomposed) = ("caf\u{E9}.json", "cafe\u{301}.json")
    let workspace = Files([:]).workspace()
    workspace.open(path: composed, bytes: Self.bytes(#"{"extends": "es"}"#))
    #expect(workspace.openDocument(at: composed) != nil)
    #expect(workspace.openDocument(at: decomposed) == nil)
    workspace.close(path: decomposed)
    #expect(workspace.openDocument(at: composed) != nil)
    let file = workspace.check(
      path: "a.json", bytes: Self.bytes("{\"extends\": \"./\(decomposed)\"}"))
    #expect(file.diagnostics.contains { $0.code == "extends-not-found" })
    #expect(workspace.dependents(of: decomposed) == ["a.json"])
    #expect(workspace.dependents(of: composed) == [])
  }

  @Test("A provider of nothing has no file, and one scope for all")
  func nothing() {
    let files = NoFiles()
    #expect(files.scope(of: "a/b.json") == files.scope(of: "c.json"))
    guard case .unavailable(.notFound) = files.source(at: "a.json", in: "") else {
      Issue.record("there is a file")
      return
    }
  }
}
