import CRMLocaleKit
import Testing

@Suite("How many findings a fix does away with")
struct FixCountTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    let threshold: Fix.Applicability
    let count: Int
    let result: String

    init(
      _ sentence: String, _ path: String, _ source: String, _ threshold: Fix.Applicability,
      _ count: Int, _ result: String? = nil
    ) {
      testDescription = sentence
      self.path = path
      self.source = source
      self.threshold = threshold
      self.count = count
      self.result = result ?? source
    }
  }

  static let cases = [
    Case(
      "nothing is wrong", "en.json", #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, .safe, 0),
    Case(
      "what is wrong has no fix", "a.json",
      #"{"extends": "xyzzy", "date_format": "dd.MM.yyyy"}"#, .safe, 0),
    Case(
      "one safe fix", "en.json", #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#, .safe, 1,
      #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    Case(
      "two safe fixes of one pattern", "en.json",
      #"{"extends": "en", "date_format": "dd.mm.YYYY"}"#, .safe, 2,
      #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    Case(
      "two safe fixes of two strings", "en.json",
      #"{"extends": "en", "date_format": "dd.MM.YYYY", "time_format": "HH:MM"}"#, .safe, 2,
      #"{"extends": "en", "date_format": "dd.MM.yyyy", "time_format": "HH:mm"}"#),
    Case(
      "a fix that a person should look over waits", "es.json",
      #"{"extends": "es", "date_format": "MM/dd/yyyy"}"#, .safe, 0),
    Case(
      "a fix that a person should look over is asked for", "es.json",
      #"{"extends": "es", "date_format": "MM/dd/yyyy"}"#, .unsafe, 1,
      #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#),
    Case(
      "of a safe one and another the safe one is made", "es.json",
      #"{"extends": "es", "date_format": "MM/dd/YYYY"}"#, .safe, 1,
      #"{"extends": "es", "date_format": "MM/dd/yyyy"}"#),
    Case(
      "both are asked for", "es.json", #"{"extends": "es", "date_format": "MM/dd/YYYY"}"#, .unsafe,
      2, #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#),
    Case(
      "a key and a trailing comma", "en.json",
      #"{"extends": "en", "date_format": "dd.MM.yyyy", "powerd_by": "By", }"#, .safe, 2,
      #"{"extends": "en", "date_format": "dd.MM.yyyy", "powered_by": "By" }"#),
    Case(
      "a pattern that is inherited", "en.json", #"{"extends": "en"}"#, .safe, 1,
      #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    Case(
      "the script is fixed where it stands", "chat.js",
      "window.crmPluginConfig = {color: '#000', onlinechat: {locale: {date_format: 'dd.MM.YYYY'}}}",
      .safe, 1,
      "window.crmPluginConfig = {color: '#000', onlinechat: {locale: {date_format: 'dd.MM.yyyy'}}}"
    ),
  ]

  private static func workspace() -> Workspace {
    Workspace(options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc))
  }

  private static func document(_ path: String, _ source: String) -> WidgetDocument {
    WidgetDocument(path: path, bytes: Array(source.utf8))
  }

  @Test("As many as it did away with are counted", arguments: cases)
  func count(_ example: Case) {
    let fixed = Self.workspace().fix(
      Self.document(example.path, example.source), applying: example.threshold)
    #expect(fixed.count == example.count)
    #expect(String(decoding: fixed.file.document.bytes, as: UTF8.self) == example.result)
  }

  @Test("What is left is what a check of the result finds", arguments: cases)
  func left(_ example: Case) {
    let workspace = Self.workspace()
    let fixed = workspace.fix(
      Self.document(example.path, example.source), applying: example.threshold)
    let again = workspace.check(Self.document(example.path, example.result))
    #expect(fixed.file.diagnostics == again.diagnostics)
    #expect(fixed.file.summary == again.summary)
  }

  @Test("Fixed once, nothing is left to fix", arguments: cases)
  func again(_ example: Case) {
    let fixed = Self.workspace().fix(
      Self.document(example.path, example.result), applying: example.threshold)
    #expect(fixed.count == 0)
    #expect(String(decoding: fixed.file.document.bytes, as: UTF8.self) == example.result)
  }

  /// The numbers that the last line of the report gives after its first semicolon.
  private static func promised(_ files: [CheckedFile]) -> [Int] {
    var reporter = TextReporter(fixOptions: FixOptions(safe: "--fix", unsafe: "--all"))
    var text = ""
    reporter.begin(to: &text)
    for file in files { reporter.write(file.report, to: &text) }
    reporter.end(to: &text)
    let line = text.split(separator: "\n").last ?? ""
    let offer = line.split(separator: ";", maxSplits: 1).dropFirst().first ?? ""
    return offer.split { !$0.isNumber }.compactMap { Int($0) }
  }

  static let promises: [(sentence: String, sources: [String], numbers: [Int])] = [
    ("nothing", [#"{"extends": "en", "date_format": "dd.MM.yyyy"}"#], []),
    ("one safe", [#"{"extends": "en", "date_format": "dd.MM.YYYY"}"#], [1]),
    ("one that a person looks over", [#"{"extends": "en", "date_format": "MM-dd-yyyy"}"#], [1]),
    (
      "one of each", [#"{"extends": "en", "date_format": "MM-dd-YYYY"}"#], [1, 1]
    ),
    (
      "over all files",
      [
        #"{"extends": "en", "date_format": "dd.mm.YYYY"}"#,
        #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#, #"{"extends": "en"}"#,
      ], [4]
    ),
  ]

  @Test("The summary promises no more and no less than is then done", arguments: promises)
  func promise(_ sentence: String, _ sources: [String], _ numbers: [Int]) {
    let workspace = Self.workspace()
    // In Swahili, of which there is no phrasebook that would offer more.
    let documents = sources.map { Self.document("sw.json", $0) }
    #expect(Self.promised(documents.map { workspace.check($0) }) == numbers, "\(sentence)")
    let all = documents.map { workspace.fix($0, applying: .unsafe).count }.reduce(0, +)
    #expect(all == numbers.reduce(0, +), "\(sentence)")
  }
}
