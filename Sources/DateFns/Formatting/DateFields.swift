internal import LocaleFacts

/// The numbers of one instant, by the calendar and clock of one release.
struct DateFields {
  /// Stands for JavaScript's `NaN`.
  static let notANumber = Int64.min

  private let milliseconds: Int64
  private let offsetMinutes: Int64

  /// Whole days since 1970-01-01, by the wall clock.
  private let dayNumber: Int64

  /// Milliseconds since midnight, by the wall clock.
  private let timeOfDay: Int64

  private let date: CivilDate
  private let rules: CalendarRules

  /// The zone, where the release counts from one midnight to another.
  private let zone: (any TimeZoneRules)?

  /// Whether the release is left with an invalid date, though the instant is valid.
  private let isLost: Bool

  /// Reads an instant. The date is only worked out where it is needed.
  @inline(__always)
  init(_ milliseconds: Int64, of instant: Instant, rules: CalendarRules, needsDate: Bool) {
    self.init(
      milliseconds,
      local: rules.reading == .ofTheDate
        ? milliseconds &+ Int64(instant.offsetSeconds) &* 1000
        : rules.reading.localMilliseconds(at: milliseconds, of: instant),
      offsetMinutes: instant.offsetMinutes,
      zone: rules.reading == .ofTheDate ? instant.zone : nil, rules: rules, needsDate: needsDate)
  }

  /// Reads a moment of which the release has the local milliseconds, or is left without.
  @inline(__always)
  init(
    _ milliseconds: Int64, local read: Int64?, offsetMinutes: Int, zone: (any TimeZoneRules)?,
    rules: CalendarRules, needsDate: Bool
  ) {
    self.milliseconds = milliseconds
    self.rules = rules
    self.zone = zone
    self.offsetMinutes = Int64(offsetMinutes)
    let local = read ?? 0
    isLost = read == nil
    // Moved by whole days so that the division never meets a negative number.
    let shifted = UInt64(bitPattern: local &+ Self.shift)
    let days = shifted / UInt64(ClockReading.day)
    timeOfDay = Int64(bitPattern: shifted &- days &* UInt64(ClockReading.day))
    dayNumber = Int64(bitPattern: days) &- Self.shift / ClockReading.day
    date =
      needsDate
      ? CivilDate(daysSinceEpoch: dayNumber) : CivilDate(year: 1970, month: 1, day: 1)
  }

  /// A whole number of days that makes every local time positive.
  private static let shift: Int64 = 200_000_000 * ClockReading.day

  /// The value of a field; ``notANumber`` where JavaScript comes to `NaN`.
  @inline(__always)
  func value(of field: Field) -> Int64 {
    if isLost { return valueOfInvalidDate(field) }
    switch field {
    case .era: return date.year > 0 ? 1 : 0
    case .year: return date.year
    case .yearOfEra: return Self.ofEra(date.year)
    case .yearOfEraInCentury: return Self.ofEra(date.year) % 100
    case .yearMagnitude: return abs(date.year)
    case .weekYear: return Self.ofEra(rules.weekYear(of: moment, by: rules.week))
    case .weekYearInCentury:
      return Self.ofEra(rules.weekYear(of: moment, by: rules.week)) % 100
    case .isoWeekYear: return rules.weekYear(of: moment, by: .iso)
    case .quarter: return (date.month &+ 2) / 3
    case .quarterIndex: return (date.month &- 1) / 3
    case .month: return date.month
    case .monthIndex: return date.month &- 1
    case .week: return rules.weekNumber(of: moment, by: rules.week)
    case .isoWeek: return rules.weekNumber(of: moment, by: .iso)
    case .day: return date.day
    case .dayOfYear: return rules.dayOfYear(of: moment, in: date)
    case .weekday: return Weekday.of(dayNumber)
    case .isoWeekday:
      let weekday = Weekday.of(dayNumber)
      return weekday == 0 ? 7 : weekday
    case .localWeekday:
      let start = rules.week.weekStartsOn
      guard 0...6 ~= start else { return Int64(localWeekday) }
      let number = (Weekday.of(dayNumber) &- start &+ 8) % 7
      return number == 0 ? 7 : number
    case .millisecond: return timeOfDay % 1000
    case .second: return timeOfDay / 1000 % 60
    case .minute: return timeOfDay / 60_000 % 60
    case .hour: return hour
    case .hourFrom1To24: return hour == 0 ? 24 : hour
    case .hourOfHalf, .hourOfHalfUnguarded: return hour % 12 == 0 ? 12 : hour % 12
    case .hourFrom0To11: return hour % 12
    case .half: return hour >= 12 ? 1 : 0
    case .halfNoonMidnight: return hour == 0 ? 2 : hour == 12 ? 3 : hour > 12 ? 1 : 0
    case .periodOfDay: return hour >= 17 ? 6 : hour >= 12 ? 5 : hour >= 4 ? 4 : 7
    case .epochSeconds: return milliseconds / 1000
    case .epochSecondsRoundedDown: return milliseconds.roundedDown(to: 1000) / 1000
    case .epochMilliseconds: return milliseconds
    case .offset: return offsetMinutes
    }
  }

  /// The day of the week counted from the one on which weeks begin, 1 to 7; by the options of
  /// releases from 3.0 it may be another number, and need not be whole.
  var localWeekday: Double {
    if isLost { return 7 }
    let number = (Double(Weekday.of(dayNumber)) - rules.weekStartsOn + 8)
      .truncatingRemainder(dividingBy: 7)
    return number == 0 || number.isNaN ? 7 : number
  }

  private var moment: LocalMoment {
    LocalMoment(
      instant: milliseconds, day: dayNumber, year: date.year, clock: zone.map { ZoneClock($0) })
  }

  private var hour: Int64 { timeOfDay / 3_600_000 }

  /// 1 BC, which is year 0 in JavaScript, is year 1 of its era.
  @inline(__always)
  private static func ofEra(_ year: Int64) -> Int64 {
    year > 0 ? year : 1 &- year
  }

  /// What the arithmetic of the library comes to where every field is `NaN`.
  @inline(never)
  private func valueOfInvalidDate(_ field: Field) -> Int64 {
    switch field {
    case .era, .half, .halfNoonMidnight: 0
    case .periodOfDay: 7
    case .localWeekday: 7
    case .hourOfHalf: 12
    case .epochSeconds: milliseconds / 1000
    case .epochSecondsRoundedDown: milliseconds.roundedDown(to: 1000) / 1000
    case .epochMilliseconds: milliseconds
    case .offset: offsetMinutes
    default: Self.notANumber
    }
  }
}
