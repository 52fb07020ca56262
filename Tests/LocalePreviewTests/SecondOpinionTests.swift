import DateFns
import LocaleFacts
import LocaleICU
import LocalePreview
import Testing

/// ICU's words change with every CLDR, so they are compared with the version that was measured.
private let isMeasuredVersion = ICUVersion.current.major == 72

@Suite("The second opinion")
struct SecondOpinionTests {
  typealias Difference = SecondOpinion.Difference

  /// 2026-11-22T18:04:05.678Z.
  static let now: Int64 = 1_795_370_645_678

  static func differences(_ pattern: String, _ locale: DateFnsLocale) throws -> [Difference] {
    try SecondOpinion(on: Pattern(pattern), locale: locale).differences(
      around: now, in: ICUTimeZone(identifier: "America/Sao_Paulo"))
  }

  /// Every token of one to seven letters, and every ordinal.
  static let tokens: [String] =
    "GyYRuQqMLwIdDEiecabBhHKkmsSXxOztT".flatMap { letter in
      (1...7).map { String(repeating: letter, count: $0) }
    } + "yYQqMLwIdDeichHKkms".map { "\($0)o" }

  /// The differences of each token, all found at once. Minutes and seconds go by themselves: beside
  /// them ICU's noon lasts but a minute.
  static func differencesByToken(_ locale: DateFnsLocale) throws -> [String: [Difference]] {
    let isSmall = { (token: String) in "msS".contains(token.first ?? " ") }
    let patterns = [tokens.filter(isSmall), tokens.filter { !isSmall($0) }]
    let found = try patterns.flatMap { try differences($0.joined(separator: " "), locale) }
    return Dictionary(grouping: found, by: \.token.text)
  }

  static func text(_ differences: [Difference], _ cause: Difference.Cause) -> Set<String> {
    let examples = differences.filter { $0.cause == cause }.flatMap(\.examples)
    return Set(examples.map { "\($0.dateFns)→\($0.icu)" })
  }

  @Test(
    "The differences found are those that were measured, and no others",
    .enabled(if: isMeasuredVersion), arguments: DateFnsLocale.allCases)
  func measured(locale: DateFnsLocale) throws {
    var expected: [String: Set<String>] = [:]
    for row in MeasuredDifferences.all where row.locale == locale {
      for token in row.tokens.split(separator: " ") { expected[String(token)] = Set(row.pairs) }
    }
    for letter in "Oz" {
      for count in 1...3 {
        expected[String(repeating: letter, count: count)] = [
          "GMT+0→GMT", "GMT-3:06→GMT-3:06:28", "GMT+5:21→GMT+5:21:10",
        ]
      }
    }
    let hasNothing: Set<Character> = ["t", "T", "o"]
    let found = try Self.differencesByToken(locale)
    for token in Self.tokens where !hasNothing.contains(token.last ?? " ") {
      let differences = found[token] ?? []
      let pairs = Self.text(differences, .words).union(Self.text(differences, .noEquivalent))
      #expect(pairs == expected[token] ?? [], "\(token)")
    }
  }

  @Test(
    "What the translator promises of a token is what is found",
    .enabled(if: isMeasuredVersion), arguments: DateFnsLocale.allCases)
  func promises(locale: DateFnsLocale) throws {
    let found = try Self.differencesByToken(locale)
    for token in Self.tokens {
      let promise = ICUPatternTranslator(locale: locale).translate(Pattern(token)).fidelity
      let differences = found[token] ?? []
      let causes = Set(differences.map(\.cause))
      switch promise {
      case .exact: #expect(causes.isEmpty, "\(token)")
      case .exactWithWeekData:
        #expect(causes.isSubset(of: [.weekRules, .numbers]), "\(token)")
        for example in differences.filter({ $0.cause == .numbers }).flatMap(\.examples) {
          // Years of weeks below 10 are counted or filled in another way.
          let year = ICUTimeZone.utc.day(at: try #require(example.instant.epochMilliseconds)).year
          #expect(token.hasPrefix("Y") || token == "RR")
          #expect(year < 10, "\(token)")
        }
      case .differentWords: #expect(causes == [.words], "\(token)")
      case .noEquivalent where "tT".contains(token.first ?? " "):
        // ICU has no field for it, and so nothing to compare with.
        #expect(causes.isEmpty, "\(token)")
      case .noEquivalent: #expect(causes == [.noEquivalent], "\(token)")
      }
    }
  }

  @Test(
    "Local weeks differ where the region counts them otherwise",
    .enabled(if: isMeasuredVersion),
    arguments: [
      (DateFnsLocale.enUS, [String]()), (.ptBR, []), (.es, ["w", "Y"]),
      (.pt, ["w", "Y", "e", "c"]),
    ])
  func weekRules(locale: DateFnsLocale, expected: [String]) throws {
    for letter in ["w", "Y", "e", "c", "I", "R", "i"] {
      let found = try Self.differences(letter, locale).contains { $0.cause == .weekRules }
      #expect(found == expected.contains(letter), "\(letter)")
    }
  }

  @Test("Each example is what both really print at its instant", arguments: DateFnsLocale.allCases)
  func examples(locale: DateFnsLocale) throws {
    let options = FormatOptions(
      useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true)
    for token in ["MMM", "EEE", "a", "b", "BBBBB", "Y", "w", "O", "do", "t", "QQQQ", "G"] {
      let opinion = try SecondOpinion(on: Pattern(token), locale: locale)
      for example in try Self.differences(token, locale).flatMap(\.examples) {
        #expect(
          try DateFnsFormatter(token, locale: locale, options: options).format(example.instant)
            == example.dateFns)
        #expect(try opinion.text(at: example.instant) == example.icu)
        #expect(example.dateFns != example.icu)
      }
    }
  }

  /// The hours of the measured table: who says what from which hour on.
  static let periods: [(DateFnsLocale, dateFns: [Int: String], icu: [Int: String])] = [
    (
      .enUS,
      [0: "at night", 4: "in the morning", 12: "in the afternoon", 17: "in the evening"],
      [
        0: "at night", 6: "in the morning", 12: "noon", 13: "in the afternoon",
        18: "in the evening", 21: "at night",
      ]
    ),
    (
      .es,
      [0: "de la noche", 4: "de la mañana", 12: "de la tarde"],
      [
        0: "de la madrugada", 6: "de la mañana", 12: "del mediodía", 13: "de la tarde",
        20: "de la noche",
      ]
    ),
    (
      .ptBR,
      [0: "da noite", 4: "da manhã", 12: "da tarde"],
      [0: "da madrugada", 6: "da manhã", 12: "meio-dia", 13: "da tarde", 19: "da noite"]
    ),
    (
      .pt,
      [0: "da madrugada", 4: "da manhã", 12: "da tarde", 17: "da noite"],
      [0: "da madrugada", 6: "da manhã", 12: "meio-dia", 13: "da tarde", 19: "da noite"]
    ),
  ]

  @Test(
    "The periods of the day begin at other hours", .enabled(if: isMeasuredVersion),
    arguments: periods)
  func periodsOfDay(
    locale: DateFnsLocale, dateFns: [Int: String], icu: [Int: String]
  ) throws {
    func expected(_ table: [Int: String], _ hour: Int) -> String? {
      table.keys.filter { $0 <= hour }.max().flatMap { table[$0] }
    }
    let opinion = try SecondOpinion(on: Pattern("B"), locale: locale)
    let formatter = try DateFnsFormatter("B", locale: locale)
    for hour in 0..<24 {
      let instant = Instant(epochMilliseconds: Int64(hour) * 3_600_000 + 1_800_000)
      #expect(try formatter.format(instant) == expected(dateFns, hour), "\(hour)")
      #expect(try opinion.text(at: instant) == expected(icu, hour), "\(hour)")
    }
  }

  /// Measured with ICU 72.1; NBSP in the Spanish day period.
  @Test(
    "A whole pattern is printed in the reader's own words", .enabled(if: isMeasuredVersion),
    arguments: [
      (DateFnsLocale.ptBR, "d MMM", "22 nov."),
      (.es, "EEEE, d 'de' MMMM", "domingo, 22 de noviembre"),
      (.es, "h:mm a", "3:04 p.\u{A0}m."), (.enUS, "h:mm b", "3:04 PM"), (.pt, "EEE", "domingo"),
      (.pt, "e", "1"), (.es, "YYYY-'W'ww", "2026-W47"), (.enUS, "RR'W'II i", "2026W47 7"),
      (.enUS, "MMMMMM", "November"), (.enUS, "cc", "01"), (.enUS, "'it''s' d''", "it's 22'"),
      (.enUS, "PPP", "November 22, 2026"), (.enUS, "OOOO zz", "GMT-03:00 GMT-3"),
      (.enUS, "d\nd", "22"), (.enUS, "dd dd", "22 22"), (.enUS, "DDD YY", "326 26"),
      (.enUS, "yyyyyyyyyyyy", "0000002026"), (.enUS, "ttt", "1795370645"), (.enUS, "", ""),
      (.enUS, "-", "-"), (.es, "MMM T", "nov 1795370645678"),
    ])
  func wholePatterns(locale: DateFnsLocale, pattern: String, expected: String) throws {
    let instant = Instant(epochMilliseconds: Self.now, offsetSeconds: -10_800)
    #expect(try SecondOpinion(on: Pattern(pattern), locale: locale).text(at: instant) == expected)
  }

  @Test("A minute beside it changes what ICU's day period says", .enabled(if: isMeasuredVersion))
  func context() throws {
    let halfPastTwelve = Instant(epochMilliseconds: 45_000_000)
    for (pattern, expected) in [
      ("h b", "12 noon"), ("h:mm b", "12:30 PM"), ("h:mm B", "12:30 in the afternoon"),
    ] {
      let opinion = try SecondOpinion(on: Pattern(pattern), locale: .enUS)
      #expect(try opinion.text(at: halfPastTwelve) == expected)
    }
    let differences = try Self.differences("h:mm b", .enUS)
    #expect(Self.text(differences, .words) == ["midnight→AM", "noon→PM"])
  }

  @Test("A difference points at its token, and a range of numbers is shown once")
  func places() throws {
    let found = try Self.differences("d MMM, do 'x' t", .ptBR)
    #expect(found.map(\.token.text) == ["MMM", "do"])
    #expect(found.map(\.range) == [2..<5, 7..<9])
    #expect(found.map(\.examples.count) == [12, 1])
    #expect(found.map(\.cause) == [.words, .noEquivalent])
    // From a long format the token comes as the locale writes it.
    let long = try Self.differences("PP", .ptBR)
    #expect(long.map(\.token.text) == ["MMM"])
    #expect(long.map(\.range) == [0..<2])
  }

  @Test("Patterns of figures draw no second opinion", arguments: DateFnsLocale.allCases)
  func figures(locale: DateFnsLocale) throws {
    for pattern in ["dd.MM.yyyy", "HH:mm", "yyyy-MM-dd'T'HH:mm:ss.SSSxxx", "", "'text'"] {
      #expect(try Self.differences(pattern, locale).isEmpty, "\(pattern)")
    }
  }

  @Test("An older release and the first dialect have second opinions, too")
  func releases() throws {
    let first = Pattern("D MMM YYYY", release: try #require(DateFnsRelease("1.30.1")))
    let instant = Instant(epochMilliseconds: Self.now)
    #expect(try SecondOpinion(on: first, locale: .enUS).text(at: instant) == "22 Nov 2026")
    let old = Pattern("EEE", release: try #require(DateFnsRelease("2.16.1")))
    let opinion = try SecondOpinion(on: old, locale: .ptBR)
    #expect(
      try opinion.differences(around: Self.now, in: .utc).flatMap(\.examples).contains {
        $0.dateFns == "dom"
      } == (try opinion.text(at: instant) != "dom"))
  }

  @Test("What cannot be printed is left out, and nothing crashes")
  func refused() throws {
    let opinion = try SecondOpinion(on: Pattern("d n YYYY"), locale: .es)
    #expect(try opinion.text(at: Instant(epochMilliseconds: Self.now)) == "22  2026")
    #expect(try opinion.text(at: .invalid) == "  ")
    for now in [Int64.min, .max] {
      _ = try opinion.differences(around: now, in: .utc)
    }
    let far = Instant(epochMilliseconds: 0, offsetSeconds: 1_000_000)
    #expect(try opinion.text(at: far) == "  ")
    let long = String(repeating: "dMMMy''", count: 20_000)
    _ = try SecondOpinion(on: Pattern(long), locale: .es).text(at: .invalid)
  }
}
