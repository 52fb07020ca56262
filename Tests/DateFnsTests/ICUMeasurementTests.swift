import DateFns
import LocaleFacts
import LocaleICU
import Testing

/// The translator's verdicts against what ICU prints. Names drift between versions of ICU, so the
/// comparison is made with the one that was measured.
@Suite(
  "Translation against ICU", .enabled(if: ICUVersion.current.major == 72, "measured with ICU 72"))
struct ICUMeasurementTests {
  /// Every third day of three years at all hours, and days of the years 11, 1526 and 10000.
  private static let instants: [Int64] =
    (0..<366).map {
      1_767_225_600_000 + $0 * 3 * 86_400_000 + $0 % 24 * 3_600_000 + $0 % 60 * 61_007
    }
    + [-61_800_000_000_000, -14_000_000_000_000, 253_402_300_800_000]

  private static let zones = ["America/Sao_Paulo", "Asia/Kathmandu", "UTC", "America/New_York"]

  private static let patterns: [String] = "GyYRuQqMLwIdDEeciabBhHKkmsSXxOztT".flatMap { letter in
    (1...7).map { String(repeating: letter, count: $0) }
  }

  @Test("A verdict of exact is right, and any other is needed", arguments: DateFnsLocale.allCases)
  func verdicts(locale: DateFnsLocale) throws {
    let options = FormatOptions(
      useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true)
    let translator = ICUPatternTranslator(locale: locale, options: options)
    for pattern in Self.patterns {
      let translation = translator.translate(Pattern(pattern))
      let formatter = try DateFnsFormatter(pattern, locale: locale, options: options)
      var difference: String?
      for zone in Self.zones where difference == nil {
        let zone = try ICUTimeZone(identifier: zone)
        let segments = try translation.segments.map { try Self.formatter($0, locale, zone) }
        for milliseconds in Self.instants where difference == nil {
          let instant = Instant(
            epochMilliseconds: milliseconds, offsetSeconds: zone.offset(at: milliseconds))
          let ours = try formatter.format(instant)
          let theirs = try segments.map { try $0.format(epochMilliseconds: milliseconds) }.joined()
          if ours != theirs { difference = "\(ours) ≠ \(theirs) at \(milliseconds)" }
        }
      }
      let isExact = translation.fidelity <= .exactWithWeekData
      #expect(isExact == (difference == nil), "\(pattern) in \(locale): \(difference ?? "same")")
    }
  }

  private static func formatter(
    _ segment: ICUTranslation.Segment, _ locale: DateFnsLocale, _ zone: ICUTimeZone
  ) throws -> ICUDateFormatter {
    try ICUDateFormatter(
      pattern: segment.pattern, language: LanguageTag(locale.icuIdentifier), zone: zone,
      weekRules: segment.weekData.map {
        WeekRules(firstWeekday: $0.firstWeekday, minimalDays: $0.minimalDays)
      })
  }
}
