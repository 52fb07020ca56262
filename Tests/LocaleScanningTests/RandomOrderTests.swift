import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What is said to run after something else does so, with Node as the judge.
@Suite("Assignments in functions and branches", .enabled(if: Engine.node != nil, "needs Node"))
struct RandomOrderTests {
  private static let judge = """
    scripts => {
      const vm = require('vm');
      return scripts.map(script => {
        const order = [], waiting = [];
        let steps = 0;
        const page = {yes: true, no: false, crmPluginConfig: {}, log(n) {
          if (++steps > 2000) throw new Error('too long');
          order.push(n);
        }, run(f) { f(); }, later(f) { if (waiting.length < 50) waiting.push(f); }};
        page.window = page;
        try {
          vm.runInNewContext(script, page, {timeout: 1000});
          while (waiting.length) waiting.shift()();
        } catch (e) {}
        return order;
      });
    }
    """

  private static func number(_ assignment: ConfigAssignment) -> Int? {
    let value = assignment.value.object?["v"]?.value ?? assignment.value
    return (value.number ?? value.alternatives.last?.object?["v"]?.value.number).map { Int($0) }
  }

  /// The scripts, their assignments by number, and the numbers in the order in which Node sets them.
  private static func ran(
    _ seed: Seed
  ) throws -> [(script: String, assignments: [(number: Int, ConfigAssignment)], order: [Int])] {
    var random = OrderScript(seed)
    // Each is read again and again by what is asked of it.
    let scripts = (0..<(TestSettings.programs / 4)).map { _ in random.next() }
    let orders: [[Int]] = try #require(Engine.node).call(judge, with: scripts)
    return zip(scripts, orders).map { script, order in
      let found = scan(script, "a.js").assignments.compactMap { assignment in
        number(assignment).map { ($0, assignment) }
      }
      return (script, found, order)
    }
  }

  @Test(
    "surely run at moments that follow each other as they do in an engine", arguments: Seeded(105))
  func agreesOnMoments(seed: Seed) throws {
    var (told, wrong) = (0, 0)
    for (script, assignments, order) in try Self.ran(seed) {
      for (number, assignment) in assignments {
        guard let moment = assignment.moment, let first = order.firstIndex(of: number) else {
          continue
        }
        for (other, earlier) in assignments {
          guard let before = earlier.moment, moment.surelyFollows(before),
            let place = order.firstIndex(of: other)
          else { continue }
          told += 1
          guard place > first else { continue }
          wrong += 1
          if wrong <= 8 { Issue.record("\(number) before \(other) in\n\(script)") }
        }
      }
    }
    print("\(told) times one moment followed another, \(wrong) times not")
    #expect(wrong == 0)
    #expect(told > TestSettings.programs / 4)
  }

  @Test("surely follow those before them", arguments: Seeded(106))
  func agreesOnOrder(seed: Seed) throws {
    var (told, wrong) = (0, 0)
    for (script, assignments, order) in try Self.ran(seed) {
      for (number, assignment) in assignments {
        for (other, earlier) in assignments
        where assignment.surelyFollows(earlier) && number != other {
          guard let place = order.firstIndex(of: other), let first = order.firstIndex(of: number)
          else { continue }
          told += 1
          if first > place { continue }
          wrong += 1
          if wrong <= 8 { Issue.record("\(number) does not follow \(other) in\n\(script)") }
        }
      }
    }
    print("\(told) assignments followed another, \(wrong) did not")
    #expect(wrong == 0)
    #expect(told > TestSettings.programs / 4)
  }

  @Test("may follow all that they do follow", arguments: Seeded(107))
  func agreesOnChoices(seed: Seed) throws {
    var (told, wrong) = (0, 0)
    for (script, assignments, order) in try Self.ran(seed) {
      for (number, assignment) in assignments {
        for (other, earlier) in assignments
        where assignment.range.lowerBound > earlier.range.lowerBound {
          guard let place = order.firstIndex(of: other), let last = order.lastIndex(of: number),
            last > place, assignment.innermostFunction == nil, earlier.innermostFunction == nil
          else { continue }
          told += 1
          if assignment.surelyFollows(earlier) || assignment.mayFollow(earlier) { continue }
          wrong += 1
          if wrong <= 8 { Issue.record("\(number) follows \(other) in\n\(script)") }
        }
      }
    }
    print("\(told) assignments ran after another, \(wrong) were said not to")
    #expect(wrong == 0)
  }
}
