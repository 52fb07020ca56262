import LocaleDiagnostics
import LocaleModel
import LocaleRules
import LocaleWorkspace
import Testing

@Suite("The property that a finding is about")
struct KeyPathTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    /// The findings that are about a property, but for strings that are missing.
    let paths: [String]
  }

  static let cases = [
    Case(
      testDescription: "of one set of overrides: the string", path: "a.json",
      source: #"{"extends": "en", "date_format": "dd.MM.YYYY", "powered_by": 5}"#,
      paths: ["date-pattern-week-year date_format", "wrong-type powered_by"]),
    Case(
      testDescription: "of a map of languages: the language and the string", path: "all.json",
      source: """
        {"es": {"extends": "es", "date_format": "dd.MM.YYYY"},
         "pt": {"extends": "pt", "date_format": "dd.MM.YYYY", "delivery_status_eror": "x"}}
        """,
      paths: [
        "date-pattern-week-year es.date_format", "date-pattern-week-year pt.date_format",
        "unknown-key pt.delivery_status_eror",
      ]),
    Case(
      testDescription: "of a config: the path from the config on", path: "chat.js",
      source: "window.crmPluginConfig = {color: 'skybleu', onlinechat: {mode: 'frme'}};",
      paths: ["invalid-color color", "wrong-type onlinechat.mode"]),
  ]

  @Test("It is told from the outermost object on", arguments: cases)
  func keyPaths(_ item: Case) {
    let file = Files([:]).workspace().check(path: item.path, bytes: Array(item.source.utf8))
    let found = file.diagnostics.filter { !$0.keyPath.isEmpty && $0.severity > .note }
      .map { "\($0.code) \($0.keyPath.joined(separator: "."))" }
    #expect(found == item.paths)
  }
}

@Suite("What a workspace remembers")
struct WorkspaceMemoryTests {
  /// A pattern that is refused where protected tokens are off, and misleads where they are on.
  private static let source = Array(#"{"extends": "en", "date_format": "dd.MM.YYYY"}"#.utf8)

  private static func codes(_ file: CheckedFile) -> [RuleCode] {
    file.diagnostics.filter { $0.severity > .note }.map(\.code)
  }

  @Test("A pattern means what it does under the settings of its own file")
  func settings() {
    var strict = Files.options
    strict.strictTokens = true
    let settings = [
      "a.json": Workspace.Settings(options: Files.options),
      "b.json": Workspace.Settings(options: strict),
    ]
    let workspace = Workspace(sources: Files([:])) { path in
      settings[path] ?? Workspace.Settings(options: Files.options)
    }
    for _ in 0..<3 {
      #expect(
        Self.codes(workspace.check(path: "a.json", bytes: Self.source)) == [
          "date-pattern-week-year"
        ])
      #expect(
        Self.codes(workspace.check(path: "b.json", bytes: Self.source)) == ["date-pattern-invalid"])
    }
  }

  @Test("Settings that are made anew for every file give the same findings")
  func manySettings() {
    let workspace = Workspace(sources: Files([:])) { _ in
      Workspace.Settings(options: Files.options)
    }
    for number in 0..<40 {
      let file = workspace.check(path: "\(number).json", bytes: Self.source)
      #expect(Self.codes(file) == ["date-pattern-week-year"])
    }
  }

  @Test("More patterns than are remembered are all judged alike")
  func manyPatterns() {
    let workspace = Files([:]).workspace()
    let texts = (0..<600).map { "dd.MM.YYYY'\($0)'" }
    for text in texts + texts.reversed() {
      let source = #"{"extends": "en", "date_format": "\#(text)"}"#
      let file = workspace.check(path: "a.json", bytes: Array(source.utf8))
      #expect(Self.codes(file) == ["date-pattern-week-year"])
    }
  }

  @Test("One pattern is read by those who read each file", arguments: [1, 2])
  func readers(times: Int) {
    let workspace = Files([:]).workspace()
    let source = Array(#"{"extends": "en", "date_format": "jj/mm/aaaa"}"#.utf8)
    for _ in 0..<times {
      for (path, language) in [("fr.json", "French"), ("de.json", "French"), ("pt.json", "French")]
      {
        let file = workspace.check(path: path, bytes: source)
        let message = file.diagnostics.first { $0.code == "date-pattern-translated-letters" }
        #expect(message?.message.description.contains(language) == true, "\(path)")
      }
    }
  }
}

@Suite("Half a surrogate pair, which UTF-8 cannot write")
struct LoneSurrogateTests {
  @Test("A fix leaves it as it stands, and changes the rest")
  func fix() {
    let source =
      #"{"extends": "en", "new_messages": "a\ud800b", "date_format": "dd.MM.YYYY \udc00"}"#
    let workspace = Files([:]).workspace()
    let document = workspace.read("a.json", Array(source.utf8))
    let fixed = workspace.fix(document, applying: .safe)
    #expect(
      String(decoding: fixed.file.document.bytes, as: UTF8.self)
        == source.replacing("YYYY", with: "yyyy"))
  }

  @Test("What visitors read of it is the sign for what cannot be read")
  func resolve() throws {
    let source = #"{"extends": "en", "new_messages": "a\ud800b"}"#
    let workspace = Files([:]).workspace()
    let locale = try #require(workspace.resolve(workspace.read("a.json", Array(source.utf8))).first)
    #expect(locale[.newMessages]?.text == "a\u{FFFD}b")
  }
}
