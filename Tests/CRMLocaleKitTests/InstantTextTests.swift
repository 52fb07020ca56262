import CRMLocaleKit
import LocaleFacts
import LocaleICU
import TestSupport
import Testing

@Suite("Moments as people write them")
struct InstantTextTests {
  /// Texts of the form that ECMA-262 defines, and texts that only look like it.
  static let texts = [
    "2026-11-22", "2026-11", "2026-11-22T12:34Z", "2026-11-22T12:34:56Z",
    "2026-11-22T12:34:56.789Z", "2026-11-22T12:34:56.7Z", "2026-11-22T12:34:56.123456Z",
    "2026-11-22T12:34:56+05:30", "2026-11-22T12:34:56-11:00", "2024-02-29T00:00:00Z",
    "2026-11-22T24:00:00Z", "2026-11-22T24:00Z", "+002026-11-22T00:00:00Z",
    "-000044-03-15T12:00:00Z",
    "0000-01-01T00:00:00Z", "0099-12-31T23:59:59Z", "9999-12-31T23:59:59.999Z",
    "+275760-09-13T00:00:00.000Z", "-271821-04-20T00:00:00.000Z", "1969-12-31T23:59:59.999Z",
    "2026-11-22T12:34:56", "2026-11-22T12:34",
    "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-11-32T00:00:00Z", "2026-11-22T25:00:00Z",
    "2026-11-22T24:00:01Z", "2026-11-22T12:60:00Z", "2026-11-22T12:34:60Z", "2026-11-22T12:34:56.Z",
    "2026-11-22T12Z", "2026-11-22T", "-000000-01-01T00:00:00Z", "2026-11-22T12:34:56+24:00", "",
    "2026-11-22T12:34:56Zx", "T12:34:56Z", "2026-11-22TT12:34Z", "20261122T123456Z",
  ]

  // Needs Node.
  @Test("They mean what Date.parse makes of them", .enabled(if: Engine.node != nil))
  func node() throws {
    let expected: [Double?] = try #require(Engine.node).call(
      "texts => (process.env.TZ = 'UTC', texts.map(t => Date.parse(t)))", with: Self.texts)
    for (text, milliseconds) in zip(Self.texts, expected) {
      #expect(InstantText.parse(text, in: .utc).map(Double.init) == milliseconds, "\(text)")
    }
  }

  @Test("A day that the month does not have is no moment")
  func days() {
    for text in ["2026-02-29", "2026-02-30T00:00:00Z", "2026-04-31", "1900-02-29"] {
      #expect(InstantText.parse(text, in: .utc) == nil, "\(text)")
    }
  }

  @Test("Whole numbers are milliseconds, of any sign")
  func numbers() {
    #expect(InstantText.parse("0", in: .utc) == 0)
    #expect(InstantText.parse("1795370645678", in: .utc) == 1_795_370_645_678)
    #expect(InstantText.parse("-1", in: .utc) == -1)
    #expect(InstantText.parse("99999999999999999999", in: .utc) == nil)
  }

  @Test("Without an offset the clock is that of the zone, summer time included")
  func zone() throws {
    let zone = try ICUTimeZone(identifier: "Europe/Berlin")
    #expect(InstantText.parse("2026-07-01T12:00", in: zone) == 1_782_900_000_000)
    #expect(InstantText.parse("2026-12-01T12:00", in: zone) == 1_796_122_800_000)
    #expect(InstantText.parse("2026-07-01", in: zone) == 1_782_856_800_000)
    #expect(InstantText.parse("2026-07-01T12:00Z", in: zone) == 1_782_907_200_000)
  }
}
