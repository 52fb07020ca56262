import DateFns
import LocaleFacts
import TestSupport

/// What a clock and a calendar in UTC show, for manuals to print.
struct WallClock: Sendable {
  let day: CivilDay
  let secondOfDay: Int
  let millisecond: Int

  var hour: Int { secondOfDay / 3600 }
  var hour12: Int { (hour + 11) % 12 + 1 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }
  var isAfternoon: Bool { hour >= 12 }

  /// 1 January 1970 was a Thursday; Sunday is 0.
  var weekday: Int { Int((day.daysSinceEpoch + 4) % 7) }

  var instant: Instant {
    let seconds = day.daysSinceEpoch * 86_400 + Int64(secondOfDay)
    return Instant(epochMilliseconds: seconds * 1000 + Int64(millisecond))
  }

  var monthName: String { Self.months[day.month - 1] }
  var weekdayName: String { Self.weekdays[weekday] }

  /// The day with the ending of its ordinal.
  var ordinalDay: String {
    switch day.day {
    case 1, 21, 31: "\(day.day)st"
    case 2, 22: "\(day.day)nd"
    case 3, 23: "\(day.day)rd"
    default: "\(day.day)th"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// Moments at which fields have one digit and two, on both sides of midnight and noon, and others.
  static func spread(_ random: inout SeededGenerator) -> [WallClock] {
    let edges = [
      (2026, 1, 1, 0, 0), (2026, 12, 31, 86_399, 999), (2027, 1, 3, 43_200, 5),
      (2028, 2, 29, 43_199, 50), (2005, 5, 9, 3_600, 120), (2030, 9, 2, 46_805, 7),
      (2029, 10, 10, 32_949, 100), (2026, 8, 23, 36_000, 0), (2021, 7, 31, 82_861, 908),
    ].map { year, month, day, second, millisecond in
      WallClock(
        day: CivilDay(year: Int64(year), month: month, day: day), secondOfDay: second,
        millisecond: millisecond)
    }
    let others = (0..<20).map { _ in
      WallClock(
        day: CivilDay(year: 2010, month: 1, day: 1) + random.next(below: 12_000),
        secondOfDay: random.next(below: 86_400), millisecond: random.next(below: 1000))
    }
    return edges + others
  }
}

extension Int {
  /// Its last two digits, or as many, with zeros in front.
  func padded(_ count: Int = 2) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, count - digits.count)) + digits
  }
}

extension CivilDay {
  /// The last two digits of the year.
  var shortYear: String { Int(year % 100).padded() }
}
