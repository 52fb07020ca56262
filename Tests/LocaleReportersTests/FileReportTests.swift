import LocaleDiagnostics
import TestSupport
import Testing

@testable import LocaleReporters

@Suite("The report of one file")
struct FileReportTests {
  private static func finding(_ code: String, _ range: Range<Int>, _ help: Message? = nil)
    -> Diagnostic
  {
    Diagnostic(
      code: RuleCode(rawValue: code), severity: .error, message: "m",
      location: SourceLocation(path: "a.json", range: range), help: help)
  }

  private static func report(_ findings: [Diagnostic]) -> FileReport {
    FileReport(.plain("a.json"), findings)
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let given: [(String, Range<Int>)]
    let sorted: [(String, Range<Int>)]
  }

  static let cases = [
    Case(testDescription: "none", given: [], sorted: []),
    Case(
      testDescription: "by where they start", given: [("a", 5..<6), ("b", 1..<2)],
      sorted: [("b", 1..<2), ("a", 5..<6)]),
    Case(
      testDescription: "of those that start alike the shorter first",
      given: [("a", 1..<9), ("b", 1..<2)], sorted: [("b", 1..<2), ("a", 1..<9)]),
    Case(
      testDescription: "of those at one place by their codes", given: [("b", 1..<2), ("a", 1..<2)],
      sorted: [("a", 1..<2), ("b", 1..<2)]),
    Case(
      testDescription: "as they were where they are in order", given: [("b", 1..<2), ("a", 2..<2)],
      sorted: [("b", 1..<2), ("a", 2..<2)]),
  ]

  @Test("Findings are read in the order of the source", arguments: cases)
  func order(_ item: Case) {
    let sorted = Self.report(item.given.map { Self.finding($0.0, $0.1) }).sortedDiagnostics
    #expect(sorted.map(\.code.rawValue) == item.sorted.map(\.0))
    #expect(sorted.map(\.location.range) == item.sorted.map(\.1))
  }

  @Test("Those that are alike keep the order given", arguments: Seeded(3))
  func stable(seed: Seed) {
    var random = seed.numbers
    let findings = (0..<60).map { number in
      let start = random.next(below: 3)
      return Self.finding(
        random.pick(["a", "b"]), start..<start + 1, Phrase("n") { "\($0)" }(.number(number)))
    }
    let sorted = Self.report(findings).sortedDiagnostics
    #expect(sorted.count == findings.count && Set(sorted) == Set(findings))
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.location == right.location {
      #expect(left.code.rawValue <= right.code.rawValue)
      if left.code == right.code {
        let places = [left, right].map { findings.firstIndex(of: $0) ?? -1 }
        #expect(places[0] < places[1])
      }
    }
  }

  @Test("Places are told by the text of the file that they are in")
  func places() {
    var report = Self.report([Self.finding("a", 4..<6)])
    report.add("a.json", Array("ab\ncd\n".utf8))
    report.add("b.json", Array("é\nx".utf8))
    let other = SourceLocation(path: "b.json", range: 3..<4)
    #expect(report.start(of: report.diagnostics[0].location).line == 2)
    #expect(report.start(of: report.diagnostics[0].location).column == 2)
    #expect(report.end(of: report.diagnostics[0].location).line == 3)
    #expect(report.start(of: other).line == 2 && report.start(of: other).column == 1)
    #expect(Array(report.bytes(at: other)) == Array("x".utf8))
  }

  @Test("What is in a file that is not at hand stands at its beginning")
  func missing() {
    let report = Self.report([])
    let place = SourceLocation(path: "gone.json", range: 7..<9)
    #expect(!report.has("gone.json"))
    #expect(report.start(of: place).line == 1 && report.start(of: place).column == 1)
    #expect(report.bytes(at: place).isEmpty)
  }
}
