import DateFns
import PatternAnalysis
import Testing

@Suite("A pattern as its writer may have meant it")
struct PatternReadingTests {
  static func read(_ text: String, _ purpose: PatternPurpose) -> PatternReading {
    PatternReading(Pattern(text).units, of: text, for: purpose)
  }

  @Test(
    "Words are told from fields by themselves and by what stands beside them",
    arguments: [
      ("d de MMMM", .date, ["de"], ["d", "MMMM"]),
      ("d de MMMM de yyyy", .date, ["de", "de"], ["d", "MMMM", "yyyy"]),
      ("dd.MM.yyyy", .date, [], ["dd", "MM", "yyyy"]),
      ("yyyyMMdd", .date, [], ["yyyy", "MM", "dd"]),
      ("ddTHH", .date, ["T"], ["dd", "HH"]),
      ("d 'de' MMMM", .date, [], ["d", "MMMM"]),
      ("yyyy年MM月dd日", .date, [], ["yyyy", "MM", "dd"]),
      ("PPPPp", .date, [], ["PPPP", "p"]),
      ("MMMM do", .date, [], ["MMMM", "do"]),
      ("HH:mm h", .time, ["h"], ["HH", "mm"]),
      ("HH:mm (h a)", .time, [], ["HH", "mm", "h", "a"]),
      ("HHhmm", .time, ["h"], ["HH", "mm"]),
      ("Hoy a las HH:mm", .time, ["Hoy a las"], ["HH", "mm"]),
      ("h:mm am/pm", .time, ["am/pm"], ["h", "mm"]),
      ("HH.mm u", .time, ["u"], ["HH", "mm"]),
      ("h:mm a", .time, [], ["h", "mm", "a"]),
      ("", .date, [], []),
    ] as [(String, PatternPurpose, [String], [String])])
  func reading(pattern: String, purpose: PatternPurpose, prose: [String], fields: [String]) {
    let reading = Self.read(pattern, purpose)
    #expect(reading.prose.map(pattern.slice) == prose)
    #expect(reading.fields.map(\.text) == fields)
  }

  @Test("A letter behind a backslash of 1.x stands where it is written")
  func escaped() {
    let text = "DD \\日x"
    let release = DateFnsRelease.known[0]
    let units = Pattern(text, release: release).units
    let words = PatternReading(units, of: text, for: .date).words
    #expect(words.map { text.slice($0.range) } == ["DD", "日", "x"])
  }

  /// Every pattern of three pieces, with and without spaces between them.
  static let patterns: [String] = {
    let pieces = ["d", "MM", "de", "h", "yyyy", "'x'", "n", "am", "é", "Pp"]
    return pieces.flatMap { first in
      pieces.flatMap { second in
        pieces.flatMap { third in
          ["", " "].map { [first, second, third].joined(separator: $0) }
        }
      }
    }
  }()

  @Test("Fields and prose stand in order, and no letter is part of both")
  func order() {
    for pattern in Self.patterns {
      for purpose in [PatternPurpose.date, .time] {
        let reading = Self.read(pattern, purpose)
        let runs = reading.words.flatMap(\.runs)
        let expected = runs.filter { run in
          run.field != nil && !reading.prose.contains { $0.overlaps(run.range) }
        }
        #expect(reading.fields.map(\.range) == expected.map(\.range), "\(pattern)")
        let isSorted = zip(reading.prose, reading.prose.dropFirst()).allSatisfy {
          $0.upperBound <= $1.lowerBound
        }
        #expect(isSorted, "\(pattern)")
        #expect(runs.allSatisfy { pattern.slice($0.range) == $0.text }, "\(pattern)")
      }
    }
  }
}

@Suite("Parts of a text by their bytes")
struct TextRangeTests {
  @Test(
    "A part is what stands at its bytes",
    arguments: [
      ("день/месяц", 0..<8, "день"), ("aé", 1..<3, "é"), ("", 0..<0, ""), ("ab", 2..<2, ""),
    ])
  func slice(text: String, range: Range<Int>, expected: String) {
    #expect(text.slice(range) == expected)
  }

  @Test("Parts are replaced where they stand, whatever the others become")
  func replacing() {
    let text = "дд.мм.гггг"
    #expect(text.replacing([(0..<4, "dd"), (5..<9, "MM"), (10..<18, "yyyy")]) == "dd.MM.yyyy")
    #expect(text.replacing([]) == text)
    #expect("ab".replacing([(1..<1, "-"), (2..<2, "!")]) == "a-b!")
  }
}
