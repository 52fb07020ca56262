import DateFns
import Testing

@Suite("Odd input")
struct RobustnessTests {
  private static let instants = [
    Instant(epochMilliseconds: 8_640_000_000_000_000 as Int64, offsetSeconds: .max),
    Instant(epochMilliseconds: -8_640_000_000_000_000 as Int64, offsetSeconds: .min),
    Instant(epochMilliseconds: -8_640_000_000_000_000 as Int64, offsetSeconds: -50_400),
    Instant(epochMilliseconds: 8_640_000_000_000_000 as Int64, offsetSeconds: 50_400),
    Instant(epochMilliseconds: 0 as Int64, offsetSeconds: 59),
  ]

  @Test(
    "Every token in every release prints something at the ends of time",
    arguments: DateFnsRelease.known)
  func ends(release: DateFnsRelease) throws {
    let options = FormatOptions(
      weekStartsOn: release < DateFnsRelease("3.0.0")! ? nil : -.greatestFiniteMagnitude,
      firstWeekContainsDate: release < DateFnsRelease("3.0.0")! ? nil : .infinity,
      useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true)
    for letter in "GyYRuQqMLwIdDEeciabBhHKkmsSXxOztTPpAWZ" {
      for count in 1...6 {
        let pattern = String(repeating: letter, count: count)
        guard let formatter = try? DateFnsFormatter(pattern, options: options, release: release)
        else { continue }
        for instant in Self.instants {
          #expect(try formatter.format(instant).utf8.count <= formatter.bufferSize)
        }
      }
    }
  }

  @Test("A hundred thousand letters are one token, padded to the end")
  func longRun() throws {
    let count = 100_000
    let years = try DateFnsFormatter(String(repeating: "y", count: count))
      .format(Instant(epochMilliseconds: 1_795_370_645_678 as Int64))
    #expect(years.utf8.count == count)
    #expect(years.hasSuffix("02026"))
    let fraction = try DateFnsFormatter(String(repeating: "S", count: count))
      .format(Instant(epochMilliseconds: 1 as Int64))
    #expect(fraction.hasSuffix("0Infinity"))
    for pattern in ["P", "'", "[", "\\", "o", "\n", "d o"] {
      let text = String(repeating: pattern, count: count)
      #expect(Pattern(text).units.last?.range.upperBound == text.utf8.count)
      #expect(
        Pattern(text, release: DateFnsRelease.known[0]).units.last?.range.upperBound
          == text.utf8.count)
      _ = ICUPatternTranslator(locale: .es).translate(Pattern(text))
      _ = PatternDialect(of: text)
    }
  }

  @Test("Scanning grows with the length of the pattern, not its square")
  func hostile() {
    let text = String(repeating: "[", count: 50_000) + String(repeating: "''", count: 50_000)
    #expect(Pattern(text, release: DateFnsRelease.known[0]).units.count > 0)
    #expect(Pattern(String(repeating: "P'", count: 50_000)).expanded(for: .es).units.count > 0)
  }
}
