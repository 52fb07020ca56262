import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// One slip of a finger in data that was right. An engine tells whether it made the text wrong, and whether a
/// fix leads back to what the text said.
@Suite("One slip of a finger", .enabled(if: Engine.node != nil))
struct SlipTests {
  private struct Question: Encodable {
    var right: String
    var wrong: String
    /// The text after the only fix that is safe.
    var fixed: String?
  }

  private struct Verdict: Decodable {
    /// Whether the engine takes the text after the slip.
    var isTaken: Bool
    /// Whether the fix leads to a text that the engine takes, and to one that says the same as before.
    var fixIsTaken: Bool
    var fixRestores: Bool
  }

  /// JSON5 in these texts is a part of JavaScript.
  private static func judging(_ style: SlipMaker.Style) -> String {
    """
    questions => questions.map(({right, wrong, fixed}) => {
      const read = \(style == .json ? "JSON.parse" : "text => (0, eval)('(' + text + ')')");
      const value = text => { try { return JSON.stringify(read(text)) } catch { return null } };
      const restored = fixed === undefined || fixed === null ? null : value(fixed);
      return {isTaken: value(wrong) !== null, fixIsTaken: restored !== null,
        fixRestores: restored === value(right)};
    })
    """
  }

  private static func fixed(_ tree: SyntaxTree) -> String? {
    guard tree.diagnostics.count == 1, let fix = tree.diagnostics[0].fixes.first,
      fix.applicability == .safe
    else { return nil }
    return tree.bytes.applying(fix.edits)
  }

  private func slips(
    _ seed: Seed, _ style: SlipMaker.Style, _ marks: Set<Character>, count: Int
  ) throws -> [(slip: Slip, tree: SyntaxTree, verdict: Verdict)] {
    var maker = SlipMaker(seed.numbers, style)
    let slips = (0..<count).map { _ in maker.slip(in: marks) }
    let trees = slips.map { parse($0.wrong, style == .json ? .json : .json5) }
    let questions = zip(slips, trees).map {
      Question(right: $0.right, wrong: $0.wrong, fixed: Self.fixed($1))
    }
    let verdicts: [Verdict] = try #require(Engine.node).call(Self.judging(style), with: questions)
    return zip(slips, zip(trees, verdicts)).map { ($0, $1.0, $1.1) }
  }

  @Test("is found where the engine refuses the text, and nowhere else", arguments: Seeded(1..<5))
  func isFound(seed: Seed) throws {
    for (slip, tree, verdict) in try slips(seed, .json, Set(",:\"'{}[]\\.x1é"), count: 1500) {
      #expect(tree.diagnostics.isEmpty == verdict.isTaken, "\(slip)")
      #expect(tree.printed == Array(slip.wrong.utf8))
    }
  }

  @Test(
    "has a safe fix only where it leads back to what the text said", arguments: Seeded(1..<5),
    [SlipMaker.Style.json, .json5])
  func isUndone(seed: Seed, style: SlipMaker.Style) throws {
    var count = 0
    for (slip, tree, verdict) in try slips(seed, style, Set(",:\"{}[]"), count: 1500) {
      // Within a text no engine can tell which quote was meant.
      guard !verdict.isTaken, Self.fixed(tree) != nil, !slip.wrong.contains("\\'") else { continue }
      count += 1
      #expect(verdict.fixIsTaken, "\(slip)")
      #expect(verdict.fixRestores, "\(slip)")
    }
    #expect(count > 200)
  }

  /// Whether a slip makes the text one that says two things, so that no reader could tell what was meant.
  private static func isOpen(_ change: Slip.Change) -> Bool {
    switch change {
    // A bracket too many or too few: where it belongs is not to be told from it alone.
    case .added("{"), .added("}"), .added("["), .added("]"): true
    case .swapped("}", _), .swapped("]", _), .swapped("{", _), .swapped("[", _): true
    // A quote in a text ends it.
    case .added("\""), .added("'"): true
    case .swapped("\"", _): true
    default: false
    }
  }

  @Test("in a comma, a colon or a quote is one finding in its line", arguments: Seeded(1..<5))
  func isOneFinding(seed: Seed) throws {
    var found = 0
    var one = 0
    for (slip, tree, verdict) in try slips(seed, .json, Set(",:\""), count: 1500) {
      guard !verdict.isTaken, !Self.isOpen(slip.change) else { continue }
      found += 1
      guard tree.diagnostics.count == 1 else { continue }
      one += 1
      let range = tree.diagnostics[0].location.range
      func line(_ offset: Int) -> Int { tree.bytes[..<offset].count { $0 == 0x0A } }
      #expect(line(range.upperBound) >= slip.line - 1, "\(slip)")
      #expect(line(range.lowerBound) <= slip.line + 1, "\(slip)")
    }
    // Texts without quotes around them can read as keys, words or numbers.
    #expect(one * 100 >= found * 96, "\(one) of \(found)")
  }

  @Test("in a bracket hides nothing that is said before it", arguments: Seeded(1..<5))
  func keepsWhatStandsBefore(seed: Seed) throws {
    for (slip, tree, verdict) in try slips(seed, .json, Set("{}[]"), count: 800) {
      guard !verdict.isTaken else { continue }
      let first = tree.diagnostics.map(\.location.range.lowerBound).min() ?? 0
      let right = parse(slip.right, .json)
      // Both texts are the same up to the slip.
      let same = zip(slip.right.utf8, slip.wrong.utf8).prefix { $0 == $1 }.count
      let pairs = zip(right.root?.object?.members ?? [], tree.root?.object?.members ?? [])
      for (before, after) in pairs
      where before.range.upperBound < min(same, first) {
        #expect(summary(before.value) == summary(after.value), "\(slip)")
      }
    }
  }

  @Test("is the same behind many members", arguments: [0, 1, 10, 50, 100, 1000])
  func longObject(count: Int) {
    let members = (0..<count).map { "\"k\($0)\": \"v\", " }.joined()
    let tree = parse("{\(members)\"last: 1, \"z\": 2}", .json)
    #expect(tree.diagnostics.count == 1)
    #expect(tree.root?.object?["last"]?.value.number == 1)
    #expect(tree.root?.object?["z"]?.value.number == 2)
    let edits = tree.diagnostics.first?.fixes.first?.edits ?? []
    #expect(tree.bytes.applying(edits) == "{\(members)\"last\": 1, \"z\": 2}")
  }
}
