import LocaleDiagnostics
import Testing

@Suite("Patterns of thousands of letters")
struct LongPatternTests {
  static let pieces = ["YYYY.", "DD.MM ", "mm.", "d de ", "HH:MM ", "n ", "aaaa/", "o'clock ", "P"]

  static func source(_ piece: String, letters: Int) -> String {
    let pattern = String(repeating: piece, count: letters / piece.utf8.count)
    return "{\"extends\": \"en\", \"date_format\": \"\(pattern)\"}"
  }

  @Test("Time is in proportion to the length", arguments: pieces)
  func time(piece: String) {
    let source = Self.source(piece, letters: 12_500)
    let time = ContinuousClock().measure { _ = Check().findings(in: source) }
    #expect(time < .seconds(4))
  }

  @Test("So is what is said", arguments: pieces)
  func words(piece: String) {
    let words = Check().findings(in: Self.source(piece, letters: 12_500)).flatMap { finding in
      ([finding.message] + finding.notes.map(\.message)).map(\.description)
    }
    #expect(words.reduce(0) { $0 + $1.utf8.count } < 100 * 12_500)
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
