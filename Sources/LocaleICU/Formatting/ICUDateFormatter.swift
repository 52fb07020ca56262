internal import CLocaleICU
public import LocaleFacts

/// Prints instants by an ICU pattern with the words of a language.
///
/// The calendar is the Gregorian one throughout, as JavaScript's: ICU left to itself turns to the
/// Julian calendar before 15 October 1582, and to others in some languages. A pattern comes from
/// CLDR or from a translator: ICU drops letters that it does not know without a word.
///
/// It belongs to one thread at a time, since ICU's formatter computes in itself.
///
///     let formatter = try ICUDateFormatter(
///       pattern: "d 'de' MMMM", language: LanguageTag("es"), zone: .utc)
///     try formatter.format(epochMilliseconds: 1_795_370_645_678)  // 22 de noviembre
public final class ICUDateFormatter {
  private let handle: OpaquePointer

  /// Opens a formatter.
  ///
  /// - Parameters:
  ///   - pattern: A pattern in the syntax of CLDR (UTS #35, Date Format Patterns).
  ///   - language: The language of the words and digits.
  ///   - zone: The zone of the wall clock. A named one follows ICU's own data here, however old; the
  ///     offset that ``ICUTimeZone/offset(at:)`` tells makes a fixed zone that is right for an
  ///     instant.
  ///   - weekRules: The rules that the week fields follow; `nil` for the language's own.
  /// - Throws: `ICUError.unknownTimeZone` for a zone that only the operating system knows.
  public init(
    pattern: String, language: LanguageTag, zone: ICUTimeZone, weekRules: WeekRules? = nil
  ) throws(ICUError) {
    let request = "format dates with \(pattern) in \(language)"
    let locale = try language.icuIdentifier
    let zoneUnits = Array(try zone.icuIdentifier.utf16)
    let patternUnits = Array(pattern.utf16)
    // ICU counts weekdays from 1 for Sunday; zero stands for the language's own rules.
    let firstWeekday = weekRules.map { Int32($0.firstWeekday) + 1 } ?? 0
    let minimalDays = weekRules.map { Int32($0.minimalDays) } ?? 0
    var status: Int32 = 0
    let handle = locale_icu_date_format_open(
      locale, zoneUnits, Int32(zoneUnits.count), patternUnits,
      Int32(patternUnits.count), firstWeekday, minimalDays, &status)
    try ICUError.check(status, request)
    guard let handle else { throw .failed(request: request, error: "no formatter") }
    self.handle = handle
  }

  deinit { locale_icu_date_format_close(handle) }

  /// Prints an instant.
  ///
  /// - Parameter epochMilliseconds: Any instant that JavaScript has; ICU brings those more than
  ///   5,000,000 years away to that distance.
  public func format(epochMilliseconds: Int64) throws(ICUError) -> String {
    try textFromICU("format \(epochMilliseconds)") { buffer, capacity, status in
      locale_icu_date_format_format(handle, Double(epochMilliseconds), buffer, capacity, status)
    }
  }
}
