import DateFns
import Foundation

/// A call of the real library and what came of it.
struct VectorRow: Decodable, Sendable {
  struct Options: Decodable, Sendable {
    var weekStartsOn: Double?
    var firstWeekContainsDate: Double?
    var useAdditionalWeekYearTokens: Bool?
    var useAdditionalDayOfYearTokens: Bool?
  }

  let v: String
  let cat: String?
  let locale: String
  let pattern: String
  let t: Int64?
  let off: Int
  /// The offset at the start of the minute, where the zone changed it in between.
  let minuteStartOff: Int?
  let opts: Options?
  let out: String?
  let err: String?
  let warn: Int?

  var summary: String { "\(v) \(locale) \(pattern.debugDescription) at \(t ?? .max)" }

  /// What we make of the same call, and what the library made, when they differ.
  func mismatch() -> String? {
    guard let release = DateFnsRelease(v), let locale = DateFnsLocale(identifier: locale) else {
      return "unknown release or locale"
    }
    do throws(FormatError) {
      let output = try DateFnsFormatter.format(
        instant, pattern, locale: locale, options: formatOptions, release: release)
      guard t != nil else { return difference(output, nil, 0) }
      let formatter = try DateFnsFormatter(
        pattern, locale: locale, options: formatOptions, release: release)
      return difference(output, nil, formatter.warnings.count)
    } catch {
      return difference(nil, error.description, error.warnings.count)
    }
  }

  private func difference(_ output: String?, _ error: String?, _ warnings: Int) -> String? {
    let isSame =
      output == out && Self.comparable(error) == Self.comparable(err) && warnings == (warn ?? 0)
    guard !isSame else { return nil }
    return "\(summary): \(output ?? error ?? "-") (\(warnings) warnings)"
  }

  private var instant: Instant {
    guard let t else { return .invalid }
    return Instant(
      epochMilliseconds: t, offsetSeconds: off, minuteStartOffsetSeconds: minuteStartOff)
  }

  private var formatOptions: FormatOptions {
    FormatOptions(
      weekStartsOn: opts?.weekStartsOn, firstWeekContainsDate: opts?.firstWeekContainsDate,
      useAdditionalWeekYearTokens: opts?.useAdditionalWeekYearTokens ?? false,
      useAdditionalDayOfYearTokens: opts?.useAdditionalDayOfYearTokens ?? false)
  }

  /// What of a message the library words: the rest is the engine's.
  private static func comparable(_ error: String?) -> String? {
    guard let error else { return nil }
    if error.hasPrefix("TypeError") { return "TypeError" }
    guard let end = error.range(of: "to the input") else { return error }
    return String(error[..<end.lowerBound])
  }

  /// The rows of a file of JSON lines.
  static func rows(of url: URL) throws -> [VectorRow] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(VectorRow.self, from: $0)
    }
  }
}
