import LocaleDiagnostics
import LocaleModel
import LocaleWorkspace
import TestSupport
import Testing

/// Whatever the input: fixing makes nothing worse, and once is enough.
///
/// `CRMLOCALE_FIXES` says how many inputs are tried.
@Suite("No fix makes anything worse")
struct FixPropertyTests {
  private let workspace: Workspace = {
    let settings = Workspace.Settings(options: Files.options)
    return Workspace(sources: MemoryProvider()) { _ in settings }
  }()

  /// What a run came to.
  private struct Tally {
    var changed = 0
    var fixed = 0
    var offered = 0
    var declined = 0
    var parsed: [(before: String, after: String)] = []
  }

  @Test(
    "Fixed by the safe fixes, or by all, a file has no new finding, keeps what no fix touches, parses if it did, and is fixed once and for all",
    arguments: Seeded(20_261_127), [Fix.Applicability.safe, .unsafe])
  func property(seed: Seed, threshold: Fix.Applicability) throws {
    // Half of the inputs for each, and not the same.
    var inputs = FixInputs(threshold == .safe ? seed : .next(after: seed))
    var tally = Tally()
    for number in 0..<(TestSettings.fixes / 2) {
      let input = inputs.next()
      let problems = check(input, threshold, &tally)
      #expect(problems == [], "input \(number) \(input.path):\n\(input.text)")
    }
    try compareWithNode(tally)
    if TestSettings.fixes > 2000 {
      print(
        "\(threshold): \(TestSettings.fixes / 2) inputs, \(tally.offered) fixes offered,",
        "\(tally.declined) declined, \(tally.fixed) findings fixed in \(tally.changed) files")
    }
  }

  private func check(
    _ input: FixInputs.Input, _ threshold: Fix.Applicability, _ tally: inout Tally
  ) -> [String] {
    let document = workspace.read(input.path, Array(input.text.utf8))
    let outcome = FixProperty(workspace: workspace, threshold: threshold).outcome(of: document)
    let (before, after) = (outcome.fixed.original, outcome.fixed.file)
    tally.offered += before.diagnostics.count { !$0.fixes.isEmpty }
    tally.declined += before.declinedFixes
    guard outcome.isChanged else { return outcome.problems }
    tally.changed += 1
    tally.fixed += outcome.fixed.count
    if input.path.hasSuffix(".json"), FixProperty.parses(document.bytes) {
      tally.parsed.append((input.text, String(decoding: after.document.bytes, as: UTF8.self)))
    }
    return outcome.problems
  }

  private func compareWithNode(_ tally: Tally) throws {
    guard let node = Engine.node, !tally.parsed.isEmpty else { return }
    let script = """
      pairs => pairs.filter(([before, after]) => {
        try { JSON.parse(before) } catch { return false }
        try { JSON.parse(after); return false } catch { return true }
      })
      """
    let worse: [[String]] = try node.call(script, with: tally.parsed.map { [$0.before, $0.after] })
    #expect(worse == [])
  }
}
