import DateFns
import TestSupport
import Testing

@Suite("The two dialects")
struct DialectTests {
  @Test(
    "A pattern shows which dialect it was written in",
    arguments: [
      ("DD.MM.YYYY", .legacy), ("D [de] MMMM", .legacy), ("dddd", .legacy), ("YYYY-MM-DD", .legacy),
      ("dddd, D [de] MMMM [de] YYYY", .legacy), ("hh:mm A", .legacy), ("Do MMM", .legacy),
      ("HH:mm Z", .legacy), ("dd DD.MM.YYYY", .legacy),
      ("dd.MM.yyyy", .unicode), ("d 'de' MMMM", .unicode), ("EEEE", .unicode), ("PPPP", .unicode),
      ("yy", .unicode), ("cccc", .unicode),
      ("HH:mm", nil), ("dd.MM.YYYY", nil), ("MM/YYYY", nil), ("dd.MM", nil), ("", nil),
      ("DD.MM.yyyy", nil), ("DD 'de' MMMM", nil), ("Day", nil),
    ] as [(String, PatternDialect?)])
  func detection(text: String, expected: PatternDialect?) {
    #expect(PatternDialect(of: text) == expected)
  }

  @Test(
    "A pattern is translated into the other dialect and back",
    arguments: [
      ("DD.MM.YYYY", "dd.MM.yyyy"), ("D [de] MMMM [de] YYYY", "d 'de' MMMM 'de' yyyy"),
      ("dddd, Do MMM", "EEEE, do MMM"), ("hh:mm A", "hh:mm a"), ("h:mm a", "h:mm aaa"),
      ("YYYY-MM-DD[T]HH:mm:ss.SSSZ", "yyyy-MM-dd'T'HH:mm:ss.SSSxxx"), ("X", "t"), ("x", "T"),
      ("[o'clock] H", "'o''clock' H"), ("GGGG-[W]WW-E", "RRRR-'W'II-i"), ("DDDD", "DDD"),
      ("D/M/YY", "d/M/yy"), ("[dd]", "'dd'"), ("D\u{301}", "d\u{301}"),
    ])
  func translation(legacy: String, unicode: String) {
    #expect(PatternDialect.legacy.translation(of: legacy).text == unicode)
    #expect(PatternDialect.unicode.translation(of: unicode).text == legacy)
  }

  @Test(
    "What the other dialect cannot say is named",
    arguments: [
      (.legacy, "d MMM", [0..<1]), (.legacy, "GG", [0..<2]), (.unicode, "w G", [0..<1, 2..<3]),
      (.unicode, "PPPP", [0..<4]), (.unicode, "HH B", [3..<4]), (.unicode, "n", [0..<1]),
    ] as [(PatternDialect, String, [Range<Int>])])
  func untranslatable(dialect: PatternDialect, text: String, ranges: [Range<Int>]) {
    let translation = dialect.translation(of: text)
    #expect(translation.text == nil)
    #expect(translation.untranslatable.map(\.range) == ranges)
  }

  @Test("Tokens that would run together, and text that cannot be quoted, are not translated")
  func runningTogether() {
    #expect(PatternDialect.legacy.translation(of: "YYYYYY").text == nil)
    #expect(PatternDialect.unicode.translation(of: "'a[b'").text == nil)
    #expect(PatternDialect.unicode.translation(of: "d'\\'M").text == nil)
  }

  @Test(
    "A translated pattern prints the same",
    arguments: DateFnsLocale.allCases.filter { $0 != .ptBR }, Seeded(11))
  func samePrint(locale: DateFnsLocale, seed: Seed) throws {
    var random = seed.numbers
    let release = PatternDialect.legacy.lastRelease
    let tokens = [
      "M", "MMMM", "DD", "Do", "DDDD", "dddd", "E", "WW", "YY", "YYYY", "A", "a", "aa", "HH", "h",
      "mm", "ss", "SSS", "Z", "ZZ", "X", "x", "[de]", "Q",
    ]
    for _ in 0..<500 {
      let legacy = (0..<4).map { _ in random.pick(tokens) }.joined(
        separator: random.pick([" ", ".", ", "]))
      let unicode = try #require(PatternDialect.legacy.translation(of: legacy).text)
      let instant = Instant(
        epochMilliseconds: Int64.random(in: 0...4_000_000_000_000, using: &random),
        offsetSeconds: random.offset())
      // Portuguese of later releases has capitals for am and a.m.
      guard locale != .pt || !legacy.contains("a") else { continue }
      let old = try DateFnsFormatter(legacy, locale: locale, release: release).format(instant)
      let new = try DateFnsFormatter(
        unicode, locale: locale,
        options: FormatOptions(useAdditionalDayOfYearTokens: true)
      ).format(instant)
      #expect(old == new, "\(legacy) \(unicode)")
    }
  }
}
