import LocaleDiagnostics
import TestSupport
import Testing

/// A finding whose only fix makes the given edits.
private func finding(
  _ applicability: Fix.Applicability = .safe, _ edits: (Range<Int>, String)...
) -> Diagnostic {
  Diagnostic(
    code: "test", severity: .warning, message: "m",
    location: SourceLocation(path: "a.json", range: 0..<0),
    fixes: [Fix("Fix it", applicability, edits: edits.map { TextEdit($0.0, $0.1) })])
}

@Suite struct FixApplierTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let fixes: [[(Range<Int>, String)]]
    let expected: String
    /// Indices of the fixes that wait.
    var skipped: [Int] = []
  }

  @Test(
    "Fixes are applied whole, and those that meet wait",
    arguments: [
      Case(testDescription: "nothing to do", source: "abc", fixes: [], expected: "abc"),
      Case(
        testDescription: "one replacement", source: "dd.MM.YYYY", fixes: [[(6..<10, "yyyy")]],
        expected: "dd.MM.yyyy"),
      Case(
        testDescription: "several, in any order", source: "0123456789",
        fixes: [[(7..<8, "G")], [(1..<2, "")], [(4..<4, "++")]], expected: "023++456G89"),
      Case(
        testDescription: "neighbours that touch", source: "DDYYYY",
        fixes: [[(0..<2, "dd")], [(2..<6, "yyyy")]], expected: "ddyyyy"),
      Case(
        testDescription: "overlap: the first wins", source: "abcdef",
        fixes: [[(0..<4, "X")], [(3..<6, "Y")]], expected: "Xef", skipped: [1]),
      Case(
        testDescription: "overlap: the first given wins, not the first in the file",
        source: "abcdef", fixes: [[(3..<6, "Y")], [(0..<4, "X")]], expected: "abcY", skipped: [1]),
      Case(
        testDescription: "a fix with one edit in the way is not applied at all", source: "abcdef",
        fixes: [[(2..<3, "C")], [(0..<1, "A"), (2..<4, "-"), (5..<6, "F")], [(4..<5, "E")]],
        expected: "abCdEf", skipped: [1]),
      Case(
        testDescription: "an edit inside a large one", source: "abcdef",
        fixes: [[(0..<6, "")], [(2..<2, "x")], [(5..<6, "F")]], expected: "", skipped: [1, 2]),
      Case(
        testDescription: "a large edit around an insertion", source: "abcdef",
        fixes: [[(2..<2, "x")], [(0..<6, "")]], expected: "abxcdef", skipped: [1]),
      Case(
        testDescription: "the same insertion twice is made once", source: "{}",
        fixes: [[(1..<1, "a")], [(1..<1, "a")]], expected: "{a}"),
      Case(
        testDescription: "the same replacement twice is made once, with all that belongs to it",
        source: "(x)", fixes: [[(1..<2, "y"), (0..<1, "[")], [(1..<2, "y"), (2..<3, "]")]],
        expected: "[y]"),
      Case(
        testDescription: "two members with a comma after each, in the order of the findings",
        source: "{ }", fixes: [[(1..<1, " b: 1,")], [(1..<1, " a: 2,\n")]],
        expected: "{ b: 1, a: 2,\n }"),
      Case(
        testDescription: "two members with a comma before each", source: "{ x: 0 }",
        fixes: [[(6..<6, ", b: 1")], [(6..<6, "\n, a: 2")]], expected: "{ x: 0, b: 1\n, a: 2 }"),
      Case(
        testDescription: "two members without commas: the second waits", source: "{}",
        fixes: [[(1..<1, "b: 1")], [(1..<1, "a: 2")]], expected: "{b: 1}", skipped: [1]),
      Case(
        testDescription: "commas on different sides: the second waits", source: "{}",
        fixes: [[(1..<1, "b: 1,")], [(1..<1, ",a: 2")]], expected: "{b: 1,}", skipped: [1]),
      Case(
        testDescription: "an insertion at the edge of a removal waits", source: "{a, b}",
        fixes: [[(2..<5, "")], [(5..<5, ", c")], [(2..<2, "!")]], expected: "{a}", skipped: [1, 2]),
      Case(
        testDescription: "a removal waits for an insertion at its edge", source: "{a, b}",
        fixes: [[(5..<5, ", c")], [(2..<5, "")]], expected: "{a, b, c}", skipped: [1]),
      Case(
        testDescription: "one fix may insert at both edges of what it replaces", source: "a:1",
        fixes: [[(0..<0, "\""), (0..<1, "b"), (1..<1, "\"")]], expected: "\"b\":1"),
      Case(
        testDescription: "one fix may insert twice at one place", source: "ab",
        fixes: [[(1..<1, "1"), (1..<1, "2")]], expected: "a12b"),
      Case(
        testDescription: "edits past the end or before the start do not fit", source: "ab",
        fixes: [[(1..<3, "")], [(-1..<0, "")], [(0..<1, "A"), (9..<9, "")], [(2..<2, "!")]],
        expected: "ab!", skipped: [0, 1, 2]),
      Case(
        testDescription: "a fix that contradicts itself is not applied", source: "abcd",
        fixes: [[(0..<3, "x"), (2..<4, "y")], [(1..<3, ""), (2..<2, "z")]], expected: "abcd",
        skipped: [0, 1]),
      Case(
        testDescription: "a fix without edits fixes nothing", source: "ab", fixes: [[]],
        expected: "ab"),
      Case(
        testDescription: "bytes outside the edits stay, whatever they are",
        source: "\u{FEFF}é\r\n😀",
        fixes: [[(3..<5, "e")]], expected: "\u{FEFF}e\r\n😀"),
    ])
  func apply(_ test: Case) {
    let diagnostics = test.fixes.enumerated().map { index, edits in
      Diagnostic(
        code: RuleCode(rawValue: "fix-\(index)"), severity: .error, message: "m",
        location: SourceLocation(path: "a", range: 0..<0),
        fixes: [Fix("t", .safe, edits: edits.map { TextEdit($0.0, $0.1) })])
    }
    let pass = FixApplier(.safe).apply(diagnostics, to: Array(test.source.utf8))
    #expect(String(decoding: pass.source, as: UTF8.self) == test.expected)
    #expect(pass.skipped == test.skipped.map { diagnostics[$0] })
    let fixing = diagnostics.filter { !$0.fixes[0].edits.isEmpty }
    #expect(pass.applied == fixing.filter { !pass.skipped.contains($0) })
  }

  @Test(
    "Unsafe fixes are applied only when asked for, and only the first fix of a finding counts",
    arguments: [
      (Fix.Applicability.safe, "Abcd", 1), (.unsafe, "ABcd", 2),
    ])
  func threshold(_ threshold: Fix.Applicability, expected: String, applied: Int) {
    var second = finding(.unsafe, (1..<2, "B"))
    second.fixes.append(Fix("Second best", .safe, edits: [TextEdit(2..<3, "C")]))
    var without = finding()
    without.fixes = []
    let pass = FixApplier(threshold).apply(
      [finding(.safe, (0..<1, "A")), second, without], to: Array("abcd".utf8))
    #expect(String(decoding: pass.source, as: UTF8.self) == expected)
    #expect(pass.applied.count == applied)
    #expect(pass.skipped.isEmpty)
  }

  @Test(
    "A literal is changed by one fix at a time",
    arguments: [
      // "h:MM": two fixes worked out on the same text; the first counts.
      ("of one", [[(1..<2, "H")], [(3..<5, "mm")]], "'H:MM'", 1),
      ("the same one twice", [[(3..<5, "mm")], [(3..<5, "mm")]], "'h:mm'", 2),
      ("one with two edits", [[(1..<2, "H"), (3..<5, "mm")]], "'H:mm'", 1),
      ("one that only touches its edge", [[(0..<0, "x: ")], [(3..<5, "mm")]], "x: 'h:mm'", 2),
      ("one that inserts in it", [[(1..<1, "H")], [(3..<5, "mm")]], "'Hh:MM'", 1),
    ] as [(String, [[(Range<Int>, String)]], String, Int)])
  func units(
    _ sentence: String, _ fixes: [[(Range<Int>, String)]], _ expected: String, _ count: Int
  ) {
    let source = Array("'h:MM'".utf8)
    var plan = EditPlan(length: source.count, units: [0..<source.count])
    let added = fixes.count { fix in plan.add(fix.map { TextEdit($0.0, $0.1) }) }
    #expect(String(decoding: plan.edited(source), as: UTF8.self) == expected, "\(sentence)")
    #expect(added == count, "\(sentence)")
  }

  @Test("Fixes of one rule in one literal are made together, those of two rules are not")
  func fixesOfOneRule() {
    let source = Array("'YYYY.YY'".utf8)
    for (code, expected) in [("a", "'yyyy.yy'"), ("b", "'yyyy.YY'")] as [(RuleCode, String)] {
      var plan = EditPlan(length: source.count, units: [0..<source.count])
      _ = plan.add([TextEdit(1..<5, "yyyy")], of: "a")
      _ = plan.add([TextEdit(6..<8, "yy")], of: code)
      #expect(String(decoding: plan.edited(source), as: UTF8.self) == expected)
    }
  }

  @Test("Random fixes: each is applied whole or not at all", arguments: Seeded(7))
  func randomFixes(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<2000 {
      // Every edit writes a letter of its own, so that the result tells which edits were made.
      let diagnostics = (0..<6).map { index in
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index)))
        let edits = (0...random.next(below: 2)).map { _ in
          let start = random.next(below: 12)
          return TextEdit(start..<start + random.next(below: 4), letter)
        }
        return Diagnostic(
          code: RuleCode(rawValue: letter), severity: .note, message: "",
          location: SourceLocation(path: "", range: 0..<0), fixes: [Fix("", .safe, edits: edits)])
      }
      let pass = FixApplier(.safe).apply(diagnostics, to: Array("0123456789".utf8))
      let result = String(decoding: pass.source, as: UTF8.self)
      #expect(pass.applied.count + pass.skipped.count == diagnostics.count)
      for diagnostic in pass.applied {
        let count = result.count { String($0) == diagnostic.code.rawValue }
        #expect(count == diagnostic.fixes[0].edits.count)
      }
      for diagnostic in pass.skipped { #expect(!result.contains(diagnostic.code.rawValue)) }
      let removed = Set(pass.applied.flatMap { $0.fixes[0].edits.flatMap(\.range) })
      let digits = (0..<10).filter { !removed.contains($0) }.map(String.init).joined()
      #expect(result.filter(\.isNumber) == digits)
    }
  }
}
