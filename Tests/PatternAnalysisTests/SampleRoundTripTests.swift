import DateFns
import LocaleFacts
import PatternAnalysis
import TestSupport
import Testing

@Suite("A date or a time that is written out, and the pattern for it")
struct SampleRoundTripTests {
  /// The styles that CLDR has for dates in figures and with names, as date-fns writes them.
  private static let dates = [
    "dd.MM.yyyy", "dd/MM/yyyy", "dd-MM-yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd",
    "MM/dd/yyyy",
    "d MMMM yyyy", "d. MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMM yyyy", "EEEE, d MMMM yyyy",
    "EEE, MMM d, yyyy", "d 'de' MMMM 'de' yyyy", "MMMM do, yyyy", "yyyy MMMM d", "dd.MM.yyyy г.",
    "yyyy年MM月dd日", "d MMMM", "EEEE, MMMM d", "EEEE d MMMM",
  ]

  private static let times = [
    "HH:mm", "HH.mm", "HH:mm:ss", "h:mm a", "h:mm aaa", "hh:mm a", "h:mm aaaa", "h:mm:ss a",
    "HH'h'mm", "HH:mm 'Uhr'", "h:mm 'o''clock' a", "HH時mm分", "h.mm aaa",
  ]

  @Test(
    "The pattern of a sample prints the sample", arguments: [DateFnsLocale.enUS, .es, .pt],
    Seeded(1, 2))
  func dates(locale: DateFnsLocale, seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<150 {
      let style = random.pick(Self.dates)
      // A day over twelve is no month.
      let day = CivilDay(
        year: Int64(1950 + random.next(below: 200)), month: 1 + random.next(below: 12),
        day: 13 + random.next(below: 16))
      let instant = Instant(epochMilliseconds: (day.daysSinceEpoch * 86_400 + 43_200) * 1000)
      let text = try DateFnsFormatter(Pattern(style), locale: locale).format(instant)
      let pattern = try #require(
        SampleDate(text, for: .date, in: locale)?.pattern, "\(text), \(style)")
      let again = try DateFnsFormatter(Pattern(pattern), locale: locale).format(instant)
      #expect(again == text, "\(text) of \(style) is read as \(pattern)")
      // It is the same style in every other month, unless a name is both a short one and a full one.
      if style.contains("EEE") || !style.contains("MMM") || day.month != 5 || locale != .enUS {
        let other = Instant(
          epochMilliseconds: ((day + random.next(below: 400)).daysSinceEpoch * 86_400) * 1000)
        let wanted = try DateFnsFormatter(Pattern(style), locale: locale).format(other)
        let found = try DateFnsFormatter(Pattern(pattern), locale: locale).format(other)
        #expect(found == wanted, "\(text) of \(style) is read as \(pattern)")
      }
      let analysis = PatternAnalysisTests.analysis(pattern, locale: locale)
      #expect(analysis.errors.isEmpty && analysis.missingField == nil, "\(pattern)")
      #expect(analysis.reading.prose.isEmpty, "\(pattern)")
    }
  }

  @Test("So does that of a time", arguments: Seeded(3, 4))
  func times(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<300 {
      let style = random.pick(Self.times)
      let instant = Instant(epochMilliseconds: Int64(random.next(below: 86_400)) * 1000)
      let text = try DateFnsFormatter(Pattern(style), locale: .enUS).format(instant)
      let pattern = try #require(
        SampleDate(text, for: .time, in: .enUS)?.pattern, "\(text), \(style)")
      let again = try DateFnsFormatter(Pattern(pattern), locale: .enUS).format(instant)
      #expect(again == text, "\(text) of \(style) is read as \(pattern)")
      // At ten no zero shows whether the hour has one.
      if random.chance(2), !style.hasPrefix("hh") || text.hasPrefix("0") {
        let other = Instant(epochMilliseconds: Int64(random.next(below: 86_400)) * 1000)
        let wanted = try DateFnsFormatter(Pattern(style), locale: .enUS).format(other)
        let found = try DateFnsFormatter(Pattern(pattern), locale: .enUS).format(other)
        #expect(found == wanted, "\(text) of \(style) is read as \(pattern)")
      }
      // An hour with a half of the day is none of twenty-four.
      #expect(pattern.hasPrefix("h") == style.contains("a"), "\(pattern)")
    }
  }

  @Test(
    "The half of the day is one behind a word, too, and an hour over twelve has none",
    arguments: [
      ("3:04 o'clock PM", "h:mm 'o''clock' a"), ("3:04 o'clock p.m.", "h:mm 'o''clock' aaaa"),
      ("03:04 PM", "hh:mm a"), ("3:04 pm", "h:mm aaa"), ("3:04pm", "h:mmaaa"),
      ("12:30 AM", "h:mm a"),
      ("3:04 Uhr", "H:mm 'Uhr'"), ("3.04 h", "H.mm 'h'"), ("15:04 o'clock", "HH:mm 'o''clock'"),
      ("15:04 PM", nil), ("0:30 AM", nil), ("15:04 o'clock PM", nil), ("3:4 PM", nil),
      ("3 PM", nil),
      ("24:00", nil), ("12:60", nil), ("1:2", nil), ("10:20:30:40", nil), ("10:20:300", nil),
    ] as [(String, String?)])
  func halves(text: String, pattern: String?) {
    #expect(SampleDate(text, for: .time, in: .enUS)?.pattern == pattern)
  }

  @Test(
    "A month without a zero stands beside a day without one",
    arguments: [
      ("27.1.2026", "d.M.yyyy"), ("1/27/2026", "M/d/yyyy"), ("2026-1-27", "yyyy-M-d"),
      ("27. 1. 2026", "d. M. yyyy"), ("2026年1月27日", "yyyy年M月d日"), ("27.01.2026", "dd.MM.yyyy"),
      ("01/27/2026", "MM/dd/yyyy"), ("27.11.2026", "dd.MM.yyyy"),
    ])
  func zeros(text: String, pattern: String) {
    #expect(SampleDate(text, for: .date, in: .enUS)?.pattern == pattern)
  }

  /// In Spanish `mar` is March and Tuesday; in Portuguese most weekdays are two words.
  @Test(
    "A name of a month and of a weekday is what the other names leave it",
    arguments: [
      ("mar, ago 25, 2026", "EEE, MMM d, yyyy"), ("mar 25 ago 2026", "EEE d MMM yyyy"),
      ("25 mar 2026", "d MMM yyyy"), ("mié, 25 mar 2026", "EEE, d MMM yyyy"),
      ("mar, 24 mar 2026", "EEE, d MMM yyyy"), ("martes, 24 de marzo", "EEEE, d 'de' MMMM"),
      ("segunda-feira, 16 de novembro de 2026", "EEEE, d 'de' MMMM 'de' yyyy"),
      ("terça-feira 24 novembro", "EEEE d MMMM"), ("Quarta-Feira, 25 nov", "EEEE, d MMM"),
      ("sábado, 28 de novembro", "EEEE, d 'de' MMMM"), ("25-mar-2026", "d-MMM-yyyy"),
    ])
  func ambiguousNames(text: String, pattern: String) {
    #expect(SampleDate(text, for: .date, in: .es)?.pattern == pattern)
  }

  @Test(
    "What could be read in two ways has no pattern, and what is no date is no sample",
    arguments: [
      ("01/02/2026", true), ("3.4.2026", true), ("2026-05-06", true), ("11/12/26", false),
      ("13/14/2026", true), ("32.12.2026", true), ("2026", false), ("22.11", false),
      ("version 2.30.0", false), ("22.11.2026 - 23.11.2026", true), ("+49 30 123456", false),
      ("100", false), ("12345678", false), ("20261122", false), ("0", false), ("№ 5", false),
      ("22.11.2026 15:47", true), ("#112233", false), ("1.2.3.4", false),
    ])
  func unclear(text: String, isSample: Bool) {
    let sample = SampleDate(text, for: .date, in: .enUS)
    #expect((sample != nil) == isSample)
    #expect(sample?.pattern == nil)
  }
}
