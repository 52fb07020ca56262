import LocaleDiagnostics
import Testing

@Suite("Patterns of thousands of letters")
struct LongPatternTests {
  static let pieces = ["YYYY.", "DD.MM ", "mm.", "d de ", "HH:MM ", "n ", "aaaa/", "o'clock ", "P"]

  static func source(_ piece: String, letters: Int) -> String {
    let pattern = String(repeating: piece, count: letters / piece.utf8.count)
    return "{\"extends\": \"en\", \"date_format\": \"\(pattern)\"}"
  }

  @Test("What no date needs is told, and not looked at", arguments: pieces)
  func absurd(piece: String) {
    let findings = Check().findings(in: Self.source(piece, letters: 12_500))
      .filter { !["missing-key", "text-whitespace"].contains($0.code) }
    #expect(findings.map(\.code) == ["date-pattern-too-long"])
    #expect(findings.allSatisfy { $0.keyPath == ["date_format"] && $0.fixes.isEmpty })
  }

  @Test("A thousand letters are looked at, one more are not")
  func limit() {
    for (count, isTold) in [(998, false), (1_000, false), (1_001, true)] {
      let pattern = "dd.MM.yyyy '" + String(repeating: "é", count: count - 13) + "'"
      let source = "{\"extends\": \"en\", \"date_format\": \"\(pattern)\"}"
      #expect(Check().findings("date-pattern-too-long", in: source).isEmpty == !isTold)
    }
  }

  @Test("What is said is in proportion to the length", arguments: pieces)
  func words(piece: String) {
    let words = Check().findings(in: Self.source(piece, letters: 1_000)).flatMap { finding in
      ([finding.message] + finding.notes.map(\.message)).map(\.description)
    }
    #expect(words.reduce(0) { $0 + $1.utf8.count } < 100 * 1_000)
  }

  @Test("What visitors read is cut where it would fill more than a line")
  func cut() throws {
    let source = Self.source("YYYY.", letters: 200)
    let finding = try #require(Check().findings("date-pattern-week-year", in: source).first)
    let read = String(repeating: "2027.", count: 20) + "…"
    #expect(
      finding.notes.map(\.message.description) == [
        "on Sunday 27 December 2026 visitors read \(read)"
      ])
  }
}
