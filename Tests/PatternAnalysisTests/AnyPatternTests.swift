import DateFns
import LocaleFacts
import PatternAnalysis
import TestSupport
import Testing

@Suite("Any text as a pattern")
struct AnyPatternTests {
  private static let pieces = [
    "d", "dd", "D", "DD", "M", "MM", "MMM", "MMMM", "m", "mm", "y", "yy", "yyyy", "Y", "YYYY", "H",
    "HH",
    "h", "hh", "a", "A", "s", "ss", "S", "E", "EEEE", "dddd", "do", "Do", "j", "n", "F", "l", "g",
    "i",
    "%d", "%m", "%Y", "%H", "%M", "%p", "tt", "AM/PM", "HH24", "MI", "MON", "2006", "02", "01",
    "15",
    "04", "L", "LT", "P", "p", ".", "/", "-", " ", ", ", ":", "'", "''", "\"", "[", "]", "{", "}",
    "\\",
    "de", "of", "Uhr", "kl.", "année", "год", "年", "日", "ｄ", "М", "‘", "’", "“", "27", "2026",
    "{day}",
    "${hh}", "\n", "é", "e\u{301}", "🎉", "\u{200F}", "a.m.", "μμ", "segunda-feira", "mar", "0:",
    ";@",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<random.next(below: 9)).map { _ in random.pick(pieces) }.joined()
  }

  @Test(
    "All places lie in it, in order, and what would be changed leads to what is shown",
    arguments: Seeded(1..<7))
  func places(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<250 {
      let text = Self.text(&random)
      let purpose: PatternPurpose = random.chance(2) ? .date : .time
      let analysis = PatternAnalysisTests.analysis(text, purpose)
      let size = text.utf8.count
      let units = analysis.units.map(\.range)
      #expect(units.first?.lowerBound ?? 0 == 0 && units.last?.upperBound ?? 0 == size, "\(text)")
      #expect(
        zip(units, units.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "\(text)")
      let all: [[Range<Int>]] = [
        analysis.reading.prose, analysis.reading.fields.map(\.range),
        analysis.misreadTokens.map(\.misreading.range), analysis.reading.words.map(\.range),
        analysis.foreignSystem?.replacements.map(\.0) ?? [],
        analysis.plainLetters?.replacements.map(\.0) ?? [],
        analysis.straightQuotes?.replacements.map(\.0) ?? [],
      ]
      for ranges in all {
        #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= size }, "\(text)")
        #expect(
          zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text)")
        // Of no character a part: what is cut out is text as it stands there.
        #expect(ranges.allSatisfy { !text.slice($0).contains("\u{FFFD}") }, "\(text)")
      }
      #expect((analysis.sample == nil) == !analysis.errors.isEmpty, "\(text)")
      var rewritten: [(String, [(Range<Int>, String)])] = []
      if let found = analysis.foreignSystem { rewritten.append((found.text, found.replacements)) }
      if let found = analysis.plainLetters { rewritten.append((found.text, found.replacements)) }
      if let found = analysis.straightQuotes { rewritten.append((found.text, found.replacements)) }
      for (new, replacements) in rewritten {
        #expect(text.replacing(replacements) == new, "\(text)")
        #expect(new != text)
      }
    }
  }

  @Test(
    "What is surely meant is right, and nobody would change it again", arguments: Seeded(11..<17))
  func again(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<250 {
      let text = Self.text(&random)
      let purpose: PatternPurpose = random.chance(2) ? .date : .time
      let analysis = PatternAnalysisTests.analysis(text, purpose)
      var meant: [String] = []
      if let system = analysis.foreignSystem, system.isCertain { meant.append(system.text) }
      if let words = analysis.words { meant.append(words.text) }
      if let letters = analysis.plainLetters { meant.append(letters.text) }
      if let quotes = analysis.straightQuotes { meant.append(quotes.text) }
      for new in meant {
        let again = PatternAnalysisTests.analysis(new, purpose)
        #expect(again.errors.isEmpty && again.reading.prose.isEmpty, "\(text) → \(new)")
        #expect(again.missingField == nil && again.misreadTokens.isEmpty, "\(text) → \(new)")
        // What stood beside letters of another alphabet before stands beside others now.
        let hasOthers = text.contains("ｄ") || text.contains("М")
        let isChanged =
          again.foreignSystem != nil || again.words != nil || again.straightQuotes != nil
          || again.plainLetters != nil && !hasOthers
        #expect(!isChanged, "\(text) → \(new)")
      }
      // At most one thing is meant.
      let readings = [
        analysis.foreignSystem != nil, analysis.words != nil, analysis.plainLetters != nil,
      ]
      #expect(readings.filter(\.self).count <= 1, "\(text)")
    }
  }

  @Test(
    "The order is that of the first field outside of text",
    arguments: [
      ("'MM' dd yyyy", DateOrder.dayFirst), ("''yy dd", .yearFirst), ("EEEE, MMMM do", .monthFirst),
      ("EEE d", .dayFirst), ("RRRR-MM", .yearFirst), ("YYYY", .yearFirst), ("uuuu", .yearFirst),
      ("LLL d", .monthFirst), ("'d''M' yyyy", .yearFirst), ("w Q E", nil), ("HH:mm dd", .dayFirst),
      ("P", nil), ("", nil), ("'dd", nil), ("D.M", .monthFirst), ("DDD yyyy", .yearFirst),
      ("年M月d日", .monthFirst), ("do", .dayFirst), ("Mo d", .monthFirst), ("n d", .dayFirst),
    ] as [(String, DateOrder?)])
  func orders(pattern: String, order: DateOrder?) {
    #expect(DateOrder(of: Pattern(pattern)) == order)
  }
}
