import LocaleFacts
import LocaleWorkspace
import Testing

@Suite("What is a moment, and what only looks like one")
struct InstantFormTests {
  /// Three hours and a half east of Greenwich, all year.
  private static let tehran = FixedTimeZone(FixedOffset(seconds: 12_600) ?? .zero)

  static let same: [(sentence: String, texts: [String])] = [
    (
      "one moment by many clocks",
      [
        "2026-11-22T12:00Z", "2026-11-22T12:00:00Z", "2026-11-22T12:00:00.000Z",
        "2026-11-22T15:30+03:30", "2026-11-22T15:30", "2026-11-22T00:30-11:30",
        "2026-11-23T02:00+14:00", "1795348800000", "+002026-11-22T12:00Z",
      ]
    ),
    (
      "small letters, and a blank as RFC 3339 allows them",
      ["2026-11-22t12:00z", "2026-11-22 12:00Z", "2026-11-22 15:30", "1795348800000"]
    ),
    (
      "an offset as ISO 8601 writes it, with a colon and without",
      ["2026-11-22T12:00+0000", "2026-11-22T12:00+00:00", "2026-11-22T13:00+0100"]
    ),
    (
      "a comma before the fraction, which ISO 8601 prefers",
      ["2026-11-22T12:00:00,5Z", "2026-11-22T12:00:00.5Z", "2026-11-22T12:00:00.500Z"]
    ),
    (
      "digits behind the milliseconds are cut off",
      ["2026-11-22T12:00:00.123Z", "2026-11-22T12:00:00.1239999Z", "1795348800123"]
    ),
    (
      "midnight as the end of a day, and as the beginning of the next",
      ["2026-12-31T24:00", "2027-01-01T00:00", "2027-01-01", "2027-01", "2027-01-01T00:00+03:30"]
    ),
    (
      "years before Christ, of which there is a year 0",
      ["-000001-12-31T24:00Z", "0000-01-01T00:00Z", "+000000-01-01T00:00Z", "-62167219200000"]
    ),
    (
      "offsets of the days before standard time, with seconds",
      ["1880-01-01T00:53:28+00:53:28", "1880-01-01T00:00Z"]
    ),
  ]

  @Test("Texts of one moment are the same", arguments: same)
  func areSame(_ sentence: String, _ texts: [String]) {
    let moments = texts.map { InstantText.parse($0, in: Self.tehran) }
    for (text, moment) in zip(texts, moments) {
      #expect(moment != nil && moment == moments[0], "\(sentence): \(text)")
    }
  }

  static let no: [(sentence: String, text: String)] = [
    ("nothing", ""), ("a blank", " "), ("a word", "now"), ("a day by name", "tomorrow"),
    ("a date as Germans write it", "22.11.2026"), ("a date as Americans write it", "11/22/2026"),
    ("a month without its zero", "2026-1-22"), ("a day without its zero", "2026-11-2"),
    ("a year of five digits", "02026-11-22"), ("a year of two digits", "26-11-22"),
    ("a sign before a year of four digits", "+2026-11-22"), ("a year -0", "-000000-01-01"),
    ("an hour without minutes", "2026-11-22T12"), ("an hour without its zero", "2026-11-22T9:00"),
    ("half a day", "2026-11-22T12:00 PM"), ("a minute of one digit", "2026-11-22T12:5"),
    ("a minute too many", "2026-11-22T12:60"), ("a leap second", "2026-12-31T23:59:60Z"),
    ("an hour behind the end of the day", "2026-11-22T24:01"),
    ("a millisecond behind the end of the day", "2026-11-22T24:00:00.001"),
    ("a point without a fraction", "2026-11-22T12:00:00."), ("a T without a time", "2026-11-22T"),
    ("a dash for the T, which is no offset", "2026-11-22-12:00:00"),
    ("an offset behind a date", "2026-11-22+03:00"), ("an offset behind a month", "2026-11+0300"),
    ("an offset without minutes", "2026-11-22T12:00+03"),
    ("a day's offset", "2026-11-22T12:00+24:00"),
    ("an offset twice", "2026-11-22T12:00Z+03:00"), ("a zone by name", "2026-11-22T12:00 UTC"),
    ("a zone of Java", "2026-11-22T12:00Z[UTC]"), ("a blank in front", " 2026-11-22"),
    ("a line end behind", "2026-11-22\n"), ("29 February of no leap year", "2026-02-29"),
    ("29 February 1900", "1900-02-29T00:00Z"), ("31 April", "2026-04-31T00:00Z"),
    ("month 0", "2026-00-22"), ("month 13", "2026-13-22"), ("day 0", "2026-11-00"),
    ("a week", "2026-W47-7"), ("a day of the year", "2026-326"), ("digits of Arabic", "٢٠٢٦-11-22"),
    ("digits of full width", "２０２６-11-22"), ("a minus that is typographic", "2026−11−22"),
    ("milliseconds with a fraction", "1795348800000.5"), ("milliseconds as a power", "1e12"),
    ("milliseconds that no number holds", "99999999999999999999"), ("a hexadecimal number", "0x10"),
  ]

  @Test("What is no moment is not taken for one", arguments: no)
  func isNone(_ sentence: String, _ text: String) {
    #expect(InstantText.parse(text, in: Self.tehran) == nil, "\(sentence)")
  }

  static let leapDays: [(sentence: String, text: String)] = [
    ("every fourth year", "2024-02-29"), ("every four hundredth", "2000-02-29"),
    ("year 0", "0000-02-29"), ("before Christ", "-000004-02-29"), ("far ahead", "+200000-02-29"),
  ]

  @Test("A leap day is a day", arguments: leapDays)
  func leapDay(_ sentence: String, _ text: String) throws {
    let start = try #require(InstantText.parse(text, in: FixedTimeZone.utc), "\(sentence)")
    #expect(InstantText.parse(text + "T24:00Z", in: FixedTimeZone.utc) == start + 86_400_000)
  }
}
