import DateFns
import Testing

/// Every letter in every count, by which a mistake in any table shows.
@Suite("The grid of letters and counts")
struct GridTests {
  private static let options = FormatOptions(
    useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true)

  /// 2026-11-22T15:04:05.678-03:00, a Sunday.
  private static let sunday = Instant(
    epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)

  @Test("One to eight letters and the ordinal print what 4.1.0 prints")
  func latest() throws {
    let locales: [DateFnsLocale] = [.enUS, .es, .pt, .ptBR]
    for line in try Fixtures.lines("grid-4.1.0.tsv") {
      let cells = line.split(separator: "\t").map(String.init)
      for (locale, expected) in zip(locales, cells.dropFirst()) {
        let output = try? DateFnsFormatter(cells[0], locale: locale, options: Self.options)
          .format(Self.sunday)
        #expect((output ?? "✗") == expected, "\(cells[0]) in \(locale)")
      }
    }
  }

  /// Sunday afternoon; noon of 29 February of year 0; the year 1874 at −03:06:28; a leap day; a
  /// year of six digits.
  private static let instants = [
    sunday,
    Instant(epochMilliseconds: -62_162_164_800_000, offsetSeconds: 19_800),
    Instant(epochMilliseconds: -3_000_000_000_000, offsetSeconds: -11_188),
    Instant(epochMilliseconds: 951_782_400_005, offsetSeconds: 20_700),
    Instant(epochMilliseconds: 8_000_000_000_000_000, offsetSeconds: 0),
  ]

  /// The fingerprints are FNV-1a over what the builds of all releases printed: 52 letters, counts
  /// from 1 to 11 and the ordinal, five instants, a line for each.
  @Test("Every release prints the whole grid as its build does")
  func everyRelease() throws {
    var seen: Set<DateFnsRelease> = []
    for line in try Fixtures.lines("grid-fingerprints.txt") {
      let parts = line.split(separator: " ").map(String.init)
      let release = try #require(DateFnsRelease(parts[0]))
      let locale = try #require(DateFnsLocale(identifier: parts[1]))
      seen.insert(release)
      let fingerprint = Self.fingerprint(locale, release)
      #expect(String(fingerprint, radix: 16) == parts[2].drop { $0 == "0" }, "\(line)")
    }
    #expect(seen == Set(DateFnsRelease.known))
  }

  private static func fingerprint(_ locale: DateFnsLocale, _ release: DateFnsRelease) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { $0 }
    for letter in letters + letters.map({ $0 + 32 }) {
      let letter = String(Unicode.Scalar(letter))
      for count in 1...12 {
        let pattern = count == 12 ? letter + "o" : String(repeating: letter, count: count)
        for instant in instants {
          for byte in text(instant, pattern, locale, release).utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
          }
        }
      }
    }
    return hash
  }

  private static func text(
    _ instant: Instant, _ pattern: String, _ locale: DateFnsLocale, _ release: DateFnsRelease
  ) -> String {
    do throws(FormatError) {
      return try DateFnsFormatter.format(
        instant, pattern, locale: locale, options: options, release: release) + "\n"
    } catch {
      return error.description + "\n"
    }
  }
}
