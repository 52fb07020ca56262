import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Which of two assignments may run after the other, with Node as the judge of the table itself.
@Suite("One assignment follows another, or the two are alternatives")
struct BranchOrderTests {
  enum Order: String, Sendable { case surely, perhaps, never }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// `A` and `B` stand for the assignments, `p` and `q` for what is so or not.
    let script: String
    let order: Order

    init(_ sentence: String, _ script: String, _ order: Order) {
      testDescription = sentence
      self.script = script
      self.order = order
    }
  }

  static let rows = [
    Row("two statements", "A B", .surely),
    Row("a branch, then a statement", "if (p) { A } B", .surely),
    Row("a statement, then a branch", "A if (p) { B }", .perhaps),
    Row("two branches of one choice", "if (p) { A } else { B }", .never),
    Row("three branches", "if (p) { A } else if (q) { 0 } else { B }", .never),
    Row("the first and the second", "if (p) { A } else if (q) { B } else { 0 }", .never),
    Row("branches without braces", "if (p) A else B", .never),
    Row("the other without braces", "if (p) { A } else B", .never),
    Row("the one without braces", "if (p) A else { B }", .never),
    Row("two choices", "if (p) { A } if (q) { B }", .perhaps),
    Row(
      "a branch and the other of the next choice", "if (p) { A } if (q) { 0 } else { B }", .perhaps),
    Row("a branch and the other without braces", "if (p) { A } if (q) 0; else B", .perhaps),
    Row("a branch that returns", "(function () { if (p) { A return; } B })()", .never),
    Row(
      "a branch in which another returns", "(function () { if (p) { A if (q) { return; } } B })()",
      .perhaps),
    Row(
      "a function in the branch that returns for itself",
      "(function () { if (p) { A (function () { return; })(); } B })()", .surely),
    Row("cases that end", "switch (p) { case true: A break; case false: B }", .never),
    Row(
      "a case that runs on through another",
      "switch (p) { case true: A if (q) break; case q: 0; default: B }",
      .perhaps),
    Row(
      "a case that ends before another runs on",
      "switch (p) { case true: A break; case q: 0; default: B }", .never),
    Row("a case that may end", "switch (p) { case true: A if (q) break; default: B }", .perhaps),
    Row("what follows a switch", "switch (p) { case true: A break; } B", .surely),
    Row("a switch after a statement", "A switch (p) { case true: B break; }", .perhaps),
    Row("a switch after a branch", "if (p) { A } switch (q) { case true: B }", .perhaps),
    Row(
      "two switches", "switch (p) { case true: A break; } switch (q) { case true: B break; }",
      .perhaps),
    Row(
      "what follows a loop that is left", "for (const i of [0]) { if (p) { A break; } } B", .surely),
    Row(
      "what follows a loop that goes on", "for (const i of [0]) { if (p) { A continue; } } B",
      .surely),
    Row(
      "the rest of a loop that is left", "for (const i of [0]) { if (p) { A break; } B }", .never),
    Row(
      "what follows a loop in a loop",
      "for (const i of [0]) { for (const j of [0]) { A break; } B }", .surely),
    Row(
      "a loop that is left from a switch",
      "for (const i of [0]) { switch (p) { case true: A break; } B }", .surely),
    Row(
      "a loop that goes on from a switch",
      "for (const i of [0]) { switch (p) { case true: A continue; } B }", .never),
    Row(
      "what follows an error that is caught", "try { if (p) { A throw 0; } } catch (e) {} B",
      .surely),
    Row("the rest of what may fail", "try { if (p) { A throw 0; } B } catch (e) {}", .never),
    Row("and", "A p && (C);", .perhaps),
    Row("a function that is called at once", "A (function () { B })()", .surely),
    Row("an arrow that is called at once", "A (() => { B })()", .surely),
    Row("a label", "a: { A } B", .surely),
    Row("do", "do { A } while (0); B", .surely),
    Row("a loop before", "while (p) { A break; } B", .surely),
    Row("a loop behind", "A while (p) { B break; }", .perhaps),
  ]

  /// The script with its assignments.
  private static func source(_ row: Row) -> String {
    row.script
      .replacing("C", with: "window.crmPluginConfig = {v: log(2)}")
      .replacing("A", with: "window.crmPluginConfig = {v: log(1)};")
      .replacing("B", with: "window.crmPluginConfig = {v: log(2)};")
  }

  @Test("by the blocks that they stand in", arguments: rows)
  func tellsOrder(row: Row) throws {
    let found = scan(Self.source(row), "a.js").assignments
    try #require(found.count == 2)
    #expect(found[1].surelyFollows(found[0]) == (row.order == .surely))
    let mayFollow = found[1].surelyFollows(found[0]) || found[1].mayFollow(found[0])
    // Where the first may leave what is around, the second is not said to follow.
    guard row.testDescription != "a branch in which another returns" else { return }
    #expect(mayFollow == (row.order != .never))
    #expect(!found[0].surelyFollows(found[1]) && !found[0].mayFollow(found[1]))
  }

  @Test("Node agrees", .enabled(if: Engine.node != nil, "needs Node"))
  func agreesWithNode() throws {
    let orders: [String] = try #require(Engine.node).call(
      """
      scripts => scripts.map(script => {
        let isSure = true, isPossible = false;
        for (const p of [true, false]) for (const q of [true, false]) {
          const order = [];
          const page = {p, q, log(n) { order.push(n); return n; }};
          page.window = page;
          require('vm').runInNewContext(script, page, {timeout: 1000});
          const first = order.indexOf(1), second = order.lastIndexOf(2);
          if (first >= 0 && second > first) isPossible = true;
          else if (first >= 0) isSure = false;
        }
        return isPossible ? isSure ? 'surely' : 'perhaps' : 'never';
      })
      """, with: Self.rows.map(Self.source))
    for (row, order) in zip(Self.rows, orders) {
      #expect(row.order.rawValue == order, "\(row.testDescription): \(row.script)")
    }
  }
}
