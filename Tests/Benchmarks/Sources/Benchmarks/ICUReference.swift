internal import CBenchmarkICU
internal import DateFns

/// ICU's own formatter, reused, writing UTF-16 into a buffer.
enum ICUReference {
  /// Nanoseconds for one instant, with the closest pattern that ICU has; nil where ICU fails.
  static func nanoseconds(_ workload: Workload) -> Double? {
    let translation = ICUPatternTranslator(locale: workload.locale)
      .translate(Pattern(workload.pattern))
    let pattern = Array(translation.pattern.utf16)
    let zone = Array(Workload.zone.utf16)
    let formatter = benchmark_icu_open(
      workload.locale.icuIdentifier, zone, Int32(zone.count), pattern, Int32(pattern.count))
    guard let formatter else { return nil }
    defer { benchmark_icu_close(formatter) }
    var text = [UInt16](repeating: 0, count: 256)
    var total: Int32 = 0
    let instants = Workload.instants
    let time = Stopwatch.nanoseconds(each: instants.count, rounds: 7) {
      for instant in instants {
        total &+= benchmark_icu_format(formatter, Double(instant), &text, Int32(text.count))
      }
    }
    return total == 0 ? nil : time
  }
}
