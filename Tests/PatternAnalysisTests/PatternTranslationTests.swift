import DateFns
import PatternAnalysis
import TestSupport
import Testing

/// A pattern for later releases in a page that loads 1.x: what is offered in its place has to print there
/// what the pattern prints in later ones.
@Suite("Patterns of later releases, translated for 1.x")
struct PatternTranslationTests {
  private static let dates = [
    ["dd", "MM", "yyyy"], ["d", "MMMM", "yyyy"], ["EEEE", "d", "MMM"], ["EEE", "do", "MMMM"],
    ["d", "M", "yy"], ["yyyy", "MM", "dd"], ["EEEEEE", "dd", "MMMM", "yyyy"], ["yyyy", "DDD"],
    ["RRRR", "II", "i"], ["Q", "yyyy", "dd"], ["Mo", "d", "yyyy"], ["dd", "LLLL", "yyyy"],
    ["d", "cccc", "y"], ["P"], ["PPP"], ["PP", "d"], ["d", "MMMMM", "yyyy"], ["E", "d", "M"],
  ]
  private static let times = [
    ["HH", "mm"], ["H", "mm", "ss"], ["h", "mm", "a"], ["hh", "mm", "aaa"], ["h", "mm", "aaaa"],
    ["p"], ["pp"], ["HH", "mm", "ss", "SSS"], ["HH", "mm", "xxx"], ["H", "mm", "xx"],
    ["h", "mm", "b"], ["h", "mm", "aaaaa"], ["K", "mm", "a"], ["HH", "mm", "X"], ["t"], ["T"],
  ]
  private static let texts = ["'de'", "'of'", "'o''clock'", "'[x]'", "'Uhr'", "''", "'d]'"]

  @Test("It prints in 1.x what the pattern prints in later releases", arguments: Seeded(91, 92))
  func prints(seed: Seed) throws {
    var random = seed.numbers
    let release = try #require(DateFnsRelease("1.30.1"))
    let clocks = WallClock.spread(&random)
    var translated: Set<String> = []
    for _ in 0..<300 {
      let isDate = random.chance(2)
      let purpose: PatternPurpose = isDate ? .date : .time
      var pieces: [String] = []
      for field in random.pick(isDate ? Self.dates : Self.times) {
        if !pieces.isEmpty {
          pieces.append(random.pick([" ", "/", ".", ", ", " \(random.pick(Self.texts)) "]))
        }
        pieces.append(field)
      }
      let pattern = pieces.joined()
      let found = PatternAnalysisTests.analysis(pattern, purpose, release: release).translation
      guard let text = found?.text else { continue }
      translated.insert(pattern)
      let later = PatternAnalysisTests.analysis(pattern, purpose)
      let earlier = PatternAnalysisTests.analysis(text, purpose, release: release)
      for clock in clocks {
        let (wanted, read) = (later.output(at: clock.instant), earlier.output(at: clock.instant))
        #expect(read == wanted, "\(pattern) → \(text)")
        guard read == wanted else { break }
      }
    }
    #expect(translated.count > 40, "\(translated)")
  }

  @Test(
    "What is written for 1.x, or for both, is not translated",
    arguments: [
      "DD.MM.YYYY", "D MMMM YYYY", "dddd, D MMMM", "dd DD.MM.", "Do MMMM", "[d] D MMMM", "LL",
      "h:mm A", "HH:mm", "H:mm:ss", "MMMM", "MM", "[yyyy] YYYY", "D. MMMM", "YYYY-MM-DD",
    ])
  func silence(pattern: String) throws {
    let release = try #require(DateFnsRelease("1.30.1"))
    for purpose in [PatternPurpose.date, .time] {
      let found = PatternAnalysisTests.analysis(pattern, purpose, release: release).translation
      #expect(found == nil)
    }
  }
}
