import DateFns
import Testing

/// What each token prints. All expected values were printed by the build of the release.
@Suite("Tokens")
struct TokenTests {
  private static let options = FormatOptions(
    useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true)

  /// Noon of a day in UTC, moved by an offset.
  private static func format(
    _ pattern: String, _ instant: Instant, _ locale: DateFnsLocale = .enUS
  ) throws -> String {
    try DateFnsFormatter.format(instant, pattern, locale: locale, options: options)
  }

  /// The days on which the tokens of years are tried.
  private static let days: [(Int, Int, Int)] = [
    (2026, 11, 22), (5, 3, 1), (99, 12, 31), (1, 1, 1), (0, 12, 31), (-43, 3, 15), (9999, 12, 31),
    (10000, 1, 1), (275760, 9, 12), (-271820, 1, 1),
  ]

  @Test(
    "Years before, in and long after the first century",
    arguments: [
      ("y", ["2026", "5", "99", "1", "1", "44", "9999", "10000", "275760", "271821"]),
      ("yy", ["26", "05", "99", "01", "01", "44", "99", "00", "60", "21"]),
      ("yyy", ["2026", "005", "099", "001", "001", "044", "9999", "10000", "275760", "271821"]),
      (
        "yyyy",
        ["2026", "0005", "0099", "0001", "0001", "0044", "9999", "10000", "275760", "271821"]
      ),
      (
        "yyyyyy",
        [
          "002026", "000005", "000099", "000001", "000001", "000044", "009999", "010000", "275760",
          "271821",
        ]
      ),
      ("u", ["2026", "5", "99", "1", "0", "-43", "9999", "10000", "275760", "-271820"]),
      ("uu", ["2026", "05", "99", "01", "00", "-43", "9999", "10000", "275760", "-271820"]),
      (
        "uuuu",
        ["2026", "0005", "0099", "0001", "0000", "-0043", "9999", "10000", "275760", "-271820"]
      ),
      ("R", ["2026", "5", "99", "1", "0", "-43", "9999", "9999", "275760", "-271821"]),
      ("RR", ["2026", "05", "99", "01", "00", "-43", "9999", "9999", "275760", "-271821"]),
      (
        "RRRR",
        ["2026", "0005", "0099", "0001", "0000", "-0043", "9999", "9999", "275760", "-271821"]
      ),
      ("Y", ["2026", "5", "100", "1", "1", "44", "10000", "10000", "275760", "271821"]),
      ("YY", ["26", "05", "00", "01", "01", "44", "00", "00", "60", "21"]),
      (
        "YYYY",
        ["2026", "0005", "0100", "0001", "0001", "0044", "10000", "10000", "275760", "271821"]
      ),
      ("G", ["AD", "AD", "AD", "AD", "BC", "BC", "AD", "AD", "AD", "BC"]),
      (
        "GGGG",
        [
          "Anno Domini", "Anno Domini", "Anno Domini", "Anno Domini", "Before Christ",
          "Before Christ", "Anno Domini", "Anno Domini", "Anno Domini", "Before Christ",
        ]
      ),
      ("GGGGG", ["A", "A", "A", "A", "B", "B", "A", "A", "A", "B"]),
      (
        "yo",
        [
          "2026th", "5th", "99th", "1st", "1st", "44th", "9999th", "10000th", "275760th",
          "271821st",
        ]
      ),
      ("D", ["326", "60", "365", "1", "366", "74", "365", "1", "256", "1"]),
      ("DDD", ["326", "060", "365", "001", "366", "074", "365", "001", "256", "001"]),
      ("w", ["48", "10", "1", "1", "1", "11", "1", "1", "37", "1"]),
      ("I", ["47", "9", "53", "1", "52", "11", "52", "52", "37", "NaN"]),
    ] as [(String, [String])])
  func years(pattern: String, expected: [String]) throws {
    let outputs = try Self.days.map { try Self.format(pattern, .noon($0.0, $0.1, $0.2)) }
    #expect(outputs == expected)
  }

  @Test(
    "Hours on the clocks of 12 and 24, and the parts of the day",
    arguments: [
      ("h", ["12", "1", "3", "4", "11", "12", "1", "4", "5", "11"]),
      ("hh", ["12", "01", "03", "04", "11", "12", "01", "04", "05", "11"]),
      ("H", ["0", "1", "3", "4", "11", "12", "13", "16", "17", "23"]),
      ("HH", ["00", "01", "03", "04", "11", "12", "13", "16", "17", "23"]),
      ("K", ["0", "1", "3", "4", "11", "0", "1", "4", "5", "11"]),
      ("k", ["24", "1", "3", "4", "11", "12", "13", "16", "17", "23"]),
      ("kk", ["24", "01", "03", "04", "11", "12", "13", "16", "17", "23"]),
      ("ho", ["12th", "1st", "3rd", "4th", "11th", "12th", "1st", "4th", "5th", "11th"]),
      ("Ho", ["0th", "1st", "3rd", "4th", "11th", "12th", "13th", "16th", "17th", "23rd"]),
      ("Ko", ["0th", "1st", "3rd", "4th", "11th", "0th", "1st", "4th", "5th", "11th"]),
      ("ko", ["24th", "1st", "3rd", "4th", "11th", "12th", "13th", "16th", "17th", "23rd"]),
      ("a", ["AM", "AM", "AM", "AM", "AM", "PM", "PM", "PM", "PM", "PM"]),
      ("aaa", ["am", "am", "am", "am", "am", "pm", "pm", "pm", "pm", "pm"]),
      ("aaaa", ["a.m.", "a.m.", "a.m.", "a.m.", "a.m.", "p.m.", "p.m.", "p.m.", "p.m.", "p.m."]),
      ("aaaaa", ["a", "a", "a", "a", "a", "p", "p", "p", "p", "p"]),
      ("b", ["midnight", "AM", "AM", "AM", "AM", "noon", "PM", "PM", "PM", "PM"]),
      ("bbb", ["midnight", "am", "am", "am", "am", "noon", "pm", "pm", "pm", "pm"]),
      ("bbbbb", ["mi", "a", "a", "a", "a", "n", "p", "p", "p", "p"]),
      (
        "B",
        [
          "at night", "at night", "at night", "in the morning", "in the morning",
          "in the afternoon", "in the afternoon", "in the afternoon", "in the evening",
          "in the evening",
        ]
      ),
      (
        "BBBBB",
        [
          "at night", "at night", "at night", "in the morning", "in the morning",
          "in the afternoon", "in the afternoon", "in the afternoon", "in the evening",
          "in the evening",
        ]
      ),
    ] as [(String, [String])])
  func hours(pattern: String, expected: [String]) throws {
    let hours = [0, 1, 3, 4, 11, 12, 13, 16, 17, 23]
    let outputs = try hours.map {
      try Self.format(pattern, .noon(2026, 11, 22, hour: $0, minute: 59))
    }
    #expect(outputs == expected)
  }

  /// At 0, 3, 11, 12, 15 and 20 o'clock.
  @Test(
    "The parts of the day in each language",
    arguments: [
      (.enUS, "b", ["midnight", "AM", "AM", "noon", "PM", "PM"]),
      (.enUS, "bbb", ["midnight", "am", "am", "noon", "pm", "pm"]),
      (.enUS, "bbbb", ["midnight", "a.m.", "a.m.", "noon", "p.m.", "p.m."]),
      (.enUS, "bbbbb", ["mi", "a", "a", "n", "p", "p"]),
      (
        .enUS, "B",
        [
          "at night", "at night", "in the morning", "in the afternoon", "in the afternoon",
          "in the evening",
        ]
      ),
      (
        .enUS, "BBBBB",
        [
          "at night", "at night", "in the morning", "in the afternoon", "in the afternoon",
          "in the evening",
        ]
      ),
      (.es, "b", ["medianoche", "AM", "AM", "mediodia", "PM", "PM"]),
      (.es, "bbb", ["medianoche", "am", "am", "mediodia", "pm", "pm"]),
      (.es, "bbbb", ["medianoche", "a.m.", "a.m.", "mediodia", "p.m.", "p.m."]),
      (.es, "bbbbb", ["mn", "a", "a", "md", "p", "p"]),
      (
        .es, "B",
        ["de la noche", "de la noche", "de la mañana", "de la tarde", "de la tarde", "de la tarde"]
      ),
      (
        .es, "BBBBB",
        ["de la noche", "de la noche", "de la mañana", "de la tarde", "de la tarde", "de la tarde"]
      ),
      (.pt, "b", ["meia-noite", "AM", "AM", "meio-dia", "PM", "PM"]),
      (.pt, "bbb", ["meia-noite", "am", "am", "meio-dia", "pm", "pm"]),
      (.pt, "bbbb", ["meia-noite", "AM", "AM", "meio-dia", "PM", "PM"]),
      (.pt, "bbbbb", ["meia-noite", "AM", "AM", "meio-dia", "PM", "PM"]),
      (.pt, "B", ["da madrugada", "da madrugada", "da manhã", "da tarde", "da tarde", "da noite"]),
      (
        .pt, "BBBBB",
        ["da madrugada", "da madrugada", "da manhã", "da tarde", "da tarde", "da noite"]
      ),
      (.ptBR, "b", ["meia-noite", "AM", "AM", "meio-dia", "PM", "PM"]),
      (.ptBR, "bbb", ["meia-noite", "am", "am", "meio-dia", "pm", "pm"]),
      (.ptBR, "bbbb", ["meia-noite", "a.m.", "a.m.", "meio-dia", "p.m.", "p.m."]),
      (.ptBR, "bbbbb", ["mn", "a", "a", "md", "p", "p"]),
      (.ptBR, "B", ["da noite", "da noite", "da manhã", "da tarde", "da tarde", "da tarde"]),
      (.ptBR, "BBBBB", ["da noite", "da noite", "da manhã", "da tarde", "da tarde", "da tarde"]),
    ] as [(DateFnsLocale, String, [String])])
  func dayPeriods(locale: DateFnsLocale, pattern: String, expected: [String]) throws {
    let outputs = try [0, 3, 11, 12, 15, 20].map {
      try Self.format(pattern, .noon(2026, 11, 22, hour: $0), locale)
    }
    #expect(outputs == expected)
  }

  @Test(
    "Offsets in whole minutes, the seconds cut toward zero",
    arguments: [
      (
        "X",
        [
          "Z", "-03", "+0530", "+0545", "+1030", "-0930", "-0306", "+0521", "Z", "+1245", "-12",
          "+0059",
        ]
      ),
      (
        "XX",
        [
          "Z", "-0300", "+0530", "+0545", "+1030", "-0930", "-0306", "+0521", "Z", "+1245", "-1200",
          "+0059",
        ]
      ),
      (
        "XXX",
        [
          "Z", "-03:00", "+05:30", "+05:45", "+10:30", "-09:30", "-03:06", "+05:21", "Z", "+12:45",
          "-12:00", "+00:59",
        ]
      ),
      (
        "XXXX",
        [
          "Z", "-0300", "+0530", "+0545", "+1030", "-0930", "-0306", "+0521", "Z", "+1245", "-1200",
          "+0059",
        ]
      ),
      (
        "XXXXX",
        [
          "Z", "-03:00", "+05:30", "+05:45", "+10:30", "-09:30", "-03:06", "+05:21", "Z", "+12:45",
          "-12:00", "+00:59",
        ]
      ),
      (
        "XXXXXX",
        [
          "Z", "-03:00", "+05:30", "+05:45", "+10:30", "-09:30", "-03:06", "+05:21", "Z", "+12:45",
          "-12:00", "+00:59",
        ]
      ),
      (
        "x",
        [
          "+00", "-03", "+0530", "+0545", "+1030", "-0930", "-0306", "+0521", "+00", "+1245", "-12",
          "+0059",
        ]
      ),
      (
        "xx",
        [
          "+0000", "-0300", "+0530", "+0545", "+1030", "-0930", "-0306", "+0521", "+0000", "+1245",
          "-1200", "+0059",
        ]
      ),
      (
        "xxx",
        [
          "+00:00", "-03:00", "+05:30", "+05:45", "+10:30", "-09:30", "-03:06", "+05:21", "+00:00",
          "+12:45", "-12:00", "+00:59",
        ]
      ),
      (
        "xxxx",
        [
          "+0000", "-0300", "+0530", "+0545", "+1030", "-0930", "-0306", "+0521", "+0000", "+1245",
          "-1200", "+0059",
        ]
      ),
      (
        "xxxxx",
        [
          "+00:00", "-03:00", "+05:30", "+05:45", "+10:30", "-09:30", "-03:06", "+05:21", "+00:00",
          "+12:45", "-12:00", "+00:59",
        ]
      ),
      (
        "O",
        [
          "GMT+0", "GMT-3", "GMT+5:30", "GMT+5:45", "GMT+10:30", "GMT-9:30", "GMT-3:06", "GMT+5:21",
          "GMT+0", "GMT+12:45", "GMT-12", "GMT+0:59",
        ]
      ),
      (
        "OO",
        [
          "GMT+0", "GMT-3", "GMT+5:30", "GMT+5:45", "GMT+10:30", "GMT-9:30", "GMT-3:06", "GMT+5:21",
          "GMT+0", "GMT+12:45", "GMT-12", "GMT+0:59",
        ]
      ),
      (
        "OOO",
        [
          "GMT+0", "GMT-3", "GMT+5:30", "GMT+5:45", "GMT+10:30", "GMT-9:30", "GMT-3:06", "GMT+5:21",
          "GMT+0", "GMT+12:45", "GMT-12", "GMT+0:59",
        ]
      ),
      (
        "OOOO",
        [
          "GMT+00:00", "GMT-03:00", "GMT+05:30", "GMT+05:45", "GMT+10:30", "GMT-09:30", "GMT-03:06",
          "GMT+05:21", "GMT+00:00", "GMT+12:45", "GMT-12:00", "GMT+00:59",
        ]
      ),
      (
        "OOOOO",
        [
          "GMT+00:00", "GMT-03:00", "GMT+05:30", "GMT+05:45", "GMT+10:30", "GMT-09:30", "GMT-03:06",
          "GMT+05:21", "GMT+00:00", "GMT+12:45", "GMT-12:00", "GMT+00:59",
        ]
      ),
      (
        "z",
        [
          "GMT+0", "GMT-3", "GMT+5:30", "GMT+5:45", "GMT+10:30", "GMT-9:30", "GMT-3:06", "GMT+5:21",
          "GMT+0", "GMT+12:45", "GMT-12", "GMT+0:59",
        ]
      ),
      (
        "zzz",
        [
          "GMT+0", "GMT-3", "GMT+5:30", "GMT+5:45", "GMT+10:30", "GMT-9:30", "GMT-3:06", "GMT+5:21",
          "GMT+0", "GMT+12:45", "GMT-12", "GMT+0:59",
        ]
      ),
      (
        "zzzz",
        [
          "GMT+00:00", "GMT-03:00", "GMT+05:30", "GMT+05:45", "GMT+10:30", "GMT-09:30", "GMT-03:06",
          "GMT+05:21", "GMT+00:00", "GMT+12:45", "GMT-12:00", "GMT+00:59",
        ]
      ),
    ] as [(String, [String])])
  func offsets(pattern: String, expected: [String]) throws {
    let offsets = [0, -10800, 19800, 20700, 37800, -34200, -11188, 19270, -30, 45900, -43200, 3540]
    let outputs = try offsets.map {
      try Self.format(
        pattern, Instant(epochMilliseconds: 1795305600000 as Int64, offsetSeconds: $0))
    }
    #expect(outputs == expected)
  }

  @Test(
    "Timestamps: seconds are cut toward zero from 3.3 on, before that rounded down",
    arguments: [
      (0, "3.2.0", "0|00000000000000|0|0000"),
      (0, "4.1.0", "0|00000000000000|0|0000"),
      (-1, "3.2.0", "-1|-00000000000001|-1|-0001"),
      (-1, "4.1.0", "0|00000000000000|-1|-0001"),
      (-500, "3.2.0", "-1|-00000000000001|-500|-0500"),
      (-500, "4.1.0", "0|00000000000000|-500|-0500"),
      (-999, "3.2.0", "-1|-00000000000001|-999|-0999"),
      (-999, "4.1.0", "0|00000000000000|-999|-0999"),
      (-1000, "3.2.0", "-1|-00000000000001|-1000|-1000"),
      (-1000, "4.1.0", "-1|-00000000000001|-1000|-1000"),
      (-1500, "3.2.0", "-2|-00000000000002|-1500|-1500"),
      (-1500, "4.1.0", "-1|-00000000000001|-1500|-1500"),
      (1, "3.2.0", "0|00000000000000|1|0001"),
      (1, "4.1.0", "0|00000000000000|1|0001"),
      (999, "3.2.0", "0|00000000000000|999|0999"),
      (999, "4.1.0", "0|00000000000000|999|0999"),
      (1000, "3.2.0", "1|00000000000001|1000|1000"),
      (1000, "4.1.0", "1|00000000000001|1000|1000"),
      (
        -8640000000000000, "3.2.0",
        "-8640000000000|-08640000000000|-8640000000000000|-8640000000000000"
      ),
      (
        -8640000000000000, "4.1.0",
        "-8640000000000|-08640000000000|-8640000000000000|-8640000000000000"
      ),
      (8640000000000000, "3.2.0", "8640000000000|08640000000000|8640000000000000|8640000000000000"),
      (8640000000000000, "4.1.0", "8640000000000|08640000000000|8640000000000000|8640000000000000"),
      (1795370645678, "3.2.0", "1795370645|00001795370645|1795370645678|1795370645678"),
      (1795370645678, "4.1.0", "1795370645|00001795370645|1795370645678|1795370645678"),
    ] as [(Int64, String, String)])
  func timestamps(milliseconds: Int64, release: String, expected: String) throws {
    let release = try #require(DateFnsRelease(release))
    let output = try DateFnsFormatter.format(
      Instant(epochMilliseconds: milliseconds), "t|tttttttttttttt|T|TTTT", release: release)
    #expect(output == expected)
  }
}
