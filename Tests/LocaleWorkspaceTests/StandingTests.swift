import LocaleFacts
import LocaleModel
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

@Suite("Whose a file is that extends another")
struct StandingTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    /// The file in question, `a.json`, and those that it leads to.
    let files: [String: String]
    let isInFolder: Bool
    let isNamed: Bool

    init(_ sentence: String, _ files: [String: String], inFolder: Bool, named: Bool) {
      testDescription = sentence
      self.files = files
      isInFolder = inFolder
      isNamed = named
    }
  }

  private static let bare = #"{"extends": "./b.json"}"#
  private static let strings = #"{"extends": "./b.json", "powered_by": "x"}"#

  static let cases: [Case] = [
    Case(
      "the chat's", ["a.json": bare, "b.json": #"{"extends": "es"}"#], inFolder: true, named: true),
    Case(
      "another program's", ["a.json": bare, "b.json": #"{"compilerOptions": {}}"#],
      inFolder: false, named: false),
    Case(
      "another program's, with everyday strings", ["a.json": strings, "b.json": #"{"a": 1}"#],
      inFolder: false, named: true),
    Case("nothing", ["a.json": bare], inFolder: false, named: false),
    Case("nothing, with strings", ["a.json": strings], inFolder: true, named: true),
    Case(
      "the chat's, two files away",
      ["a.json": bare, "b.json": #"{"extends": "./c.json"}"#, "c.json": #"{"extends": "en"}"#],
      inFolder: true, named: true),
    Case(
      "a circle without strings", ["a.json": bare, "b.json": #"{"extends": "./a.json"}"#],
      inFolder: false, named: false),
    Case(
      "a circle with strings somewhere",
      ["a.json": bare, "b.json": #"{"extends": "./a.json", "powered_by": "x"}"#],
      inFolder: true, named: true),
    Case("itself", ["a.json": #"{"extends": "./a.json"}"#], inFolder: false, named: false),
  ]

  @Test("It is the chat's if what it extends is", arguments: cases)
  func holds(_ example: Case) throws {
    let settings = Workspace.Settings(
      options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc))
    let workspace = Workspace(sources: MemoryProvider(files: example.files)) { _ in settings }
    let text = try #require(example.files["a.json"])
    let standing = workspace.standing(of: workspace.read("a.json", Array(text.utf8)))
    #expect((standing.reason(isNamed: false) == nil) == example.isInFolder)
    #expect((standing.reason(isNamed: true) == nil) == example.isNamed)
  }
}
