import LocaleDiagnostics
import LocaleModel
@testable import LocaleWorkspace
import TestSupport
import Testing

/// A fix is tried by reading the file as it then is, whatever the rule promised.
@Suite("Fixes applied in memory, to see what comes of them")
struct FixTrialTests {
  /// A file with a finding for each mark, which a fix of the test's own is tried on.
  private struct Trial {
    let workspace = Files([:]).workspace()
    let file: JudgedFile

    init(_ source: String, path: String = "en.json") {
      let document = WidgetDocument(path: path, bytes: Array(source.utf8))
      file = workspace.judge(document, workspace.settings(for: path))
    }

    /// The first finding of a rule.
    func finding(_ code: RuleCode) throws -> Int {
      try #require(file.all.firstIndex { $0.code == code }, "no \(code)")
    }

    /// Puts a text in the place of another that stands in the file once.
    func edit(_ old: String, _ new: String) throws -> TextEdit {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let range = try #require(text.firstRange(of: old), "no \(old)")
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return TextEdit(start..<(start + old.utf8.count), new)
    }

    /// What comes of fixes, each of a finding by its rule.
    func outcome(
      _ fixes: [(RuleCode, [TextEdit])], _ threshold: Fix.Applicability = .safe
    ) throws -> FixTrial.Outcome {
      let trial = FixTrial(file, threshold) { [workspace, file] bytes in
        let path = file.document.path
        return workspace.judge(workspace.read(path, bytes), workspace.settings(for: path))
      }
      let choices = try fixes.map { code, edits in
        FixTrial.Choice(finding: try finding(code), fix: .writing("x", .safe, edits: edits))
      }
      return trial.run(choices)
    }

    /// The file after fixes that make it better; `nil` where they do not.
    func text(
      _ fixes: [(RuleCode, [TextEdit])], _ threshold: Fix.Applicability = .safe
    ) throws -> String? {
      guard case .better(let step) = try outcome(fixes, threshold) else { return nil }
      return String(decoding: step.file.bytes, as: UTF8.self)
    }
  }

  private static let source = #"{"extends": "en", "date_format": "dd.MM.YYYY", "new_mesages": "N"}"#

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let code: RuleCode
    let old: String
    let new: String
    let safe: Bool
    let unsafe: Bool

    init(
      _ sentence: String, _ code: RuleCode, _ old: String, _ new: String, safe: Bool, unsafe: Bool
    ) {
      testDescription = sentence
      self.code = code
      self.old = old
      self.new = new
      self.safe = safe
      self.unsafe = unsafe
    }
  }

  private static let pattern: RuleCode = "date-pattern-week-year"

  static let cases = [
    Case("what is right is better", pattern, "YYYY", "yyyy", safe: true, unsafe: true),
    Case("nothing changed is no better", pattern, "YYYY", "YYYY", safe: false, unsafe: false),
    Case(
      "another mistake of the same kind is no better", pattern, "YYYY", "YYY", safe: false,
      unsafe: false),
    Case(
      "another mistake of another kind is no better", pattern, "YYYY", "jjjjqq", safe: false,
      unsafe: false),
    Case(
      "a text that cannot be read is no better", pattern, "\"dd.MM.YYYY\"", "\"dd.MM.yyyy",
      safe: false, unsafe: false),
    Case(
      "a mistake that has a fix of its own is fixed with it", pattern, "YYYY\",", "yyyy\",,",
      safe: true, unsafe: true),
    Case(
      "another finding may say something else than it did, and is still the same", pattern,
      "YYYY\", \"new_mesages",
      "yyyy\", \"new_mesage", safe: true, unsafe: true),
    Case(
      "a property that is lost is better only to who looks", "unknown-key",
      ", \"new_mesages\": \"N\"",
      "", safe: false, unsafe: true),
    Case(
      "a key that is there already is no better", "unknown-key", "new_mesages", "date_format",
      safe: false, unsafe: false),
    Case(
      "the key that was meant is better", "unknown-key", "new_mesages", "new_messages", safe: true,
      unsafe: true),
    Case(
      "another key that is none is no better", "unknown-key", "new_mesages", "hello", safe: false,
      unsafe: false),
  ]

  @Test("A fix is good that does away with its finding and brings none", arguments: cases)
  func fix(_ item: Case) throws {
    let trial = Trial(Self.source)
    let edits = [try trial.edit(item.old, item.new)]
    #expect(try (trial.text([(item.code, edits)], .safe) != nil) == item.safe)
    #expect(try (trial.text([(item.code, edits)], .unsafe) != nil) == item.unsafe)
  }

  @Test("Several are tried together, and those that meet others wait")
  func several() throws {
    let trial = Trial(Self.source)
    let both = try trial.text([
      (Self.pattern, [trial.edit("YYYY", "yyyy")]),
      ("unknown-key", [trial.edit("new_mesages", "new_messages")]),
    ])
    #expect(both == #"{"extends": "en", "date_format": "dd.MM.yyyy", "new_messages": "N"}"#)
    let outcome = try trial.outcome([
      (Self.pattern, [trial.edit("YYYY", "yyyy")]),
      ("unknown-key", [trial.edit("YYYY", "y"), trial.edit("new_mesages", "new_messages")]),
    ])
    guard case .better(let step) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(step.applied == [try trial.finding(Self.pattern)])
    #expect(try step.origins.contains(trial.finding("unknown-key")))
  }

  @Test("The reasons point to the fix that is to blame, and to no other")
  func culprits() throws {
    let trial = Trial(Self.source)
    let outcome = try trial.outcome([
      (Self.pattern, [trial.edit("YYYY", "jjjjqq")]),
      ("unknown-key", [trial.edit("new_mesages", "new_messages")]),
    ])
    guard case .worse(let culprits) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(culprits == [try trial.finding(Self.pattern)])
    let left = try trial.outcome([
      (Self.pattern, [trial.edit("YYYY", "yyyy")]),
      ("unknown-key", [trial.edit("new_mesages", "hello")]),
    ])
    guard case .worse(let culprits) = left else {
      Issue.record("\(left)")
      return
    }
    #expect(culprits == [try trial.finding("unknown-key")])
  }

  @Test("What comes to light is fixed with it where that can be trusted as far")
  func followUp() throws {
    // A value is looked at only once its key is right.
    let trial = Trial(#"{"extends": "en", "dateFromat": "dd.MM.YYYY"}"#)
    let fixes = [("unknown-key" as RuleCode, [try trial.edit("dateFromat", "date_format")])]
    #expect(try trial.text(fixes) == #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#)
    // Of this one nobody knows what was meant.
    let other = Trial(#"{"extends": "en", "dateFromat": "jjjjqq"}"#)
    let edits = [try other.edit("dateFromat", "date_format")]
    #expect(try other.text([("unknown-key", edits)], .unsafe) == nil)
  }

  @Test("A comment is lost only to who looks, and one that silences never")
  func comments() throws {
    let plain = Trial("{/* ours */ \"extends\": \"en\", \"nwe\": 1}", path: "en.json5")
    let whole = [try plain.edit("/* ours */ ", ""), try plain.edit(", \"nwe\": 1", "")]
    #expect(try plain.text([("unknown-key", whole)], .safe) == nil)
    #expect(try plain.text([("unknown-key", whole)], .unsafe) == "{\"extends\": \"en\"}")
    let silent = Trial(
      "{/* crmlocale: ignore=missing-key */ \"extends\": \"en\", \"nwe\": 1}", path: "en.json5")
    let edits = [
      try silent.edit("/* crmlocale: ignore=missing-key */ ", ""),
      try silent.edit(", \"nwe\": 1", ""),
    ]
    #expect(try silent.text([("unknown-key", edits)], .unsafe) == nil)
  }

  @Test("A file of any size has a few trials, and none has them without end")
  func budget() {
    func trials(_ size: Int) -> Int {
      let budget = FixBudget(size: size)
      var count = 0
      while budget.take() { count += 1 }
      #expect(!budget.take())
      return count
    }
    #expect(trials(0) == 200 && trials(400) == 200 && trials(1000) == 200)
    #expect(trials(10_000) == 20 && trials(100_000_000) == 8)
    var last = Int.max
    for size in stride(from: 1, to: 200_000, by: 997) {
      // What is read in all is bounded.
      #expect(trials(size) <= last && (trials(size) == 8 || trials(size) * size <= 200_000))
      last = trials(size)
    }
  }
}
