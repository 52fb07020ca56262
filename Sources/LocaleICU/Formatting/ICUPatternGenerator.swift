internal import CLocaleICU
public import LocaleFacts

/// Tells how a language orders and separates the fields of a date or a time, by CLDR.
///
/// It is costly to make (a few milliseconds), and belongs to one thread at a time.
///
///     let generator = try ICUPatternGenerator(LanguageTag("pt-BR"))
///     try generator.bestPattern(for: "yMMdd")  // dd/MM/y
public final class ICUPatternGenerator {
  private let handle: OpaquePointer

  /// Opens the generator of a language.
  public init(_ language: LanguageTag) throws(ICUError) {
    let locale = try language.icuIdentifier
    var status: Int32 = 0
    let handle = locale_icu_pattern_generator_open(locale, &status)
    try ICUError.check(status, "open the patterns of \(language)")
    guard let handle else {
      throw .failed(request: "open the patterns of \(language)", error: "no generator")
    }
    self.handle = handle
  }

  deinit { locale_icu_pattern_generator_close(handle) }

  /// The language's own pattern for a set of fields.
  ///
  /// - Parameter skeleton: The fields with their widths in any order, such as `yMMdd`. `j` stands
  ///   for the hour in the preferred cycle.
  /// - Returns: An ICU pattern, which is not a date-fns pattern.
  public func bestPattern(for skeleton: String) throws(ICUError) -> String {
    let units = Array(skeleton.utf16)
    return try textFromICU("find a pattern for \(skeleton)") { buffer, capacity, status in
      locale_icu_pattern_generator_best(
        handle, units, Int32(units.count), buffer, capacity, status)
    }
  }

  /// The hour cycle that the language's readers prefer.
  public func hourCycle() throws(ICUError) -> HourCycle {
    var status: Int32 = 0
    let cycle = locale_icu_pattern_generator_hour_cycle(handle, &status)
    try ICUError.check(status, "tell the hour cycle")
    return HourCycle(rawValue: Int(cycle)) ?? .h23
  }
}
