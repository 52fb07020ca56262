internal import LocaleFacts

/// A rule for all years, in the syntax of the `TZ` variable of POSIX with the extensions of
/// RFC 9636, such as `EST5EDT,M3.2.0,M11.1.0`.
struct PosixZoneRule: Sendable {
  /// The offset from UTC in seconds east, in winter or all year.
  private let standardOffset: Int

  /// The offset in summer, and the changes to and from it.
  private let summer: (offset: Int, start: YearlyChange, end: YearlyChange)?

  /// Reads a rule; `nil` if it is malformed, or leaves the dates of summer time to the system.
  init?(_ text: String) {
    var reader = Reader(bytes: Array(text.utf8)[...])
    guard reader.skipName(), let west = reader.time(hours: 24) else { return nil }
    standardOffset = -west
    if reader.bytes.isEmpty {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    var offset = standardOffset + 3600
    if reader.bytes.first != UInt8(ascii: ",") {
      guard let west = reader.time(hours: 24) else { return nil }
      offset = -west
    }
    guard let start = reader.change(), let end = reader.change(), reader.bytes.isEmpty
    else { return nil }
    summer = (offset, start, end)
  }

  /// The offset from UTC in seconds east, where it is the same all year.
  var fixedOffset: Int? { summer == nil ? standardOffset : nil }

  /// The span around an instant, in epoch seconds.
  func span(at instant: Int64) -> ZoneSpan {
    guard let summer else {
      return ZoneSpan(seconds: .min ..< .max, offset: standardOffset)
    }
    let year = CivilDay(daysSinceEpoch: instant.floored(dividedBy: 86_400)).year
    // Changes of the year before, this one and the next: those around the instant are among them.
    let changes = (year - 1...year + 1).flatMap { year in
      [
        (instant: summer.start.seconds(in: year) - Int64(standardOffset), offset: summer.offset),
        (instant: summer.end.seconds(in: year) - Int64(summer.offset), offset: standardOffset),
      ]
    }.sorted { $0.instant < $1.instant }
    guard let next = changes.firstIndex(where: { $0.instant > instant }), next > 0 else {
      return ZoneSpan(seconds: instant..<instant + 1, offset: standardOffset)
    }
    return ZoneSpan(
      seconds: changes[next - 1].instant..<changes[next].instant, offset: changes[next - 1].offset)
  }
}

/// A change of the clock that comes every year.
private struct YearlyChange {
  enum Day {
    /// The day of the year from 1 to 365, 29 February not counted.
    case julian(Int64)
    /// The day of the year from 0 to 365.
    case ordinal(Int64)
    /// A weekday (0 is Sunday) of a month: the first to the fourth, or with 5 the last.
    case weekday(Int64, week: Int64, month: Int)
  }

  var day: Day
  /// Seconds after midnight, by the clock before the change; may lie outside the day.
  var time: Int64

  /// The change in seconds of the wall clock, as if it were UTC.
  func seconds(in year: Int64) -> Int64 {
    var days = CivilDay.firstDay(of: year)
    switch day {
    case .julian(let day): days += day - 1 + (CivilDay.isLeap(year) && day >= 60 ? 1 : 0)
    case .ordinal(let day): days += day
    case .weekday(let weekday, let week, let month):
      let first = CivilDay(year: year, month: month, day: 1)
      days = first.daysSinceEpoch + (weekday - Int64(first.weekday) + 7) % 7 + (week - 1) * 7
      if days >= CivilDay.firstDay(of: year) + CivilDay.daysBefore(month: month + 1, of: year) {
        days -= 7
      }
    }
    return days * 86_400 + time
  }
}

/// Takes the parts of a rule from the front of the bytes that are left.
private struct Reader {
  var bytes: ArraySlice<UInt8>

  /// Skips an abbreviation: three or more letters, or anything between `<` and `>`.
  mutating func skipName() -> Bool {
    if take("<") {
      guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return false }
      bytes = bytes[(end + 1)...]
      return true
    }
    let rest = bytes.drop { 0x61...0x7A ~= $0 | 0x20 }
    defer { bytes = rest }
    return bytes.count - rest.count >= 3
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: character) else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let digits = bytes.prefix(4).prefix { 0x30...0x39 ~= $0 }
    guard let value = Int(String(decoding: digits, as: UTF8.self)), range.contains(value)
    else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return value
  }

  /// Seconds from `[+-]hh[:mm[:ss]]`.
  mutating func time(hours: Int) -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard var seconds = number(0...hours).map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where take(":") {
      guard let value = number(0...59) else { return nil }
      seconds += value * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// A comma, a day, and perhaps a slash and the time.
  mutating func change() -> YearlyChange? {
    guard take(","), let day = day() else { return nil }
    guard take("/") else { return YearlyChange(day: day, time: 7200) }
    return time(hours: 167).map { YearlyChange(day: day, time: Int64($0)) }
  }

  private mutating func day() -> YearlyChange.Day? {
    if take("J") { return number(1...365).map { .julian(Int64($0)) } }
    guard take("M") else { return number(0...365).map { .ordinal(Int64($0)) } }
    guard let month = number(1...12), take("."), let week = number(1...5), take("."),
      let weekday = number(0...6)
    else { return nil }
    return .weekday(Int64(weekday), week: Int64(week), month: month)
  }
}
