import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What is said to set the config sets it, with Node as the judge.
@Suite("Names that are put together and hidden", .enabled(if: Engine.node != nil, "needs Node"))
struct RandomTargetTests {
  private struct Outcome: Decodable {
    /// The numbers of the assignments that set the config whenever they ran.
    var set: [Int]
    /// Those that ran and once did not set it.
    var other: [Int]
    /// Why the script ended early.
    var error: String
  }

  private static let judge = """
    scripts => {
      const vm = require('vm');
      return scripts.map(script => {
        const set = new Set(), other = new Set();
        const page = {yes: true, no: false, check(n) {
          (page.crmPluginConfig?.v === n ? set : other).add(n);
        }};
        page.window = page.self = vm.createContext(page);
        let error = '';
        try { vm.runInContext('var globalThis = window;' + script, page, {timeout: 1000}) }
        catch (e) { error = String(e) }
        return {set: [...set].filter(n => !other.has(n)), other: [...other], error};
      });
    }
    """

  /// The numbers of the assignments that are said to set the config.
  private static func claimed(_ script: String) -> Set<Int> {
    let found = scan(script, "a.js").assignments.filter { $0.scope == .global && $0.steps.isEmpty }
    return Set(found.compactMap { $0.value.object?["v"]?.value.number.map { Int($0) } })
  }

  @Test("lead where they lead in an engine", arguments: Seeded(104))
  func agreesWithNode(seed: Seed) throws {
    var random = TargetScript(seed)
    let scripts = (0..<TestSettings.programs).map { _ in random.next() }
    let outcomes: [Outcome] = try #require(Engine.node).call(Self.judge, with: scripts)
    var (right, wrong, missed, ended) = (0, 0, 0, 0)
    for (script, outcome) in zip(scripts, outcomes) {
      let claimed = Self.claimed(script)
      let lies = claimed.intersection(outcome.other)
      right += claimed.intersection(outcome.set).count
      missed += Set(outcome.set).subtracting(claimed).count
      ended += outcome.error.isEmpty ? 0 : 1
      wrong += lies.count
      if !lies.isEmpty, wrong <= 8 { Issue.record("\(lies.sorted()) in\n\(script)") }
    }
    print(
      "\(scripts.count) scripts, \(ended) ended early: \(right) told, \(missed) missed, \(wrong) wrong"
    )
    #expect(wrong == 0)
    // Scripts are made to be hard, but what sites write is found.
    #expect(right > missed)
  }
}
