public import LocaleFacts

/// A moment, and how far the reader's clock stands from Greenwich at that moment.
///
///     Instant(epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)
///     // 22 November 2026, 15:04:05.678 at -03:00
public struct Instant: Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, or nil for an invalid date.
  ///
  /// Always within ±8,640,000,000,000,000, as in JavaScript (ECMA-262, "Time Values").
  public let epochMilliseconds: Int64?

  /// Seconds to add to UTC to get the local time: positive east of Greenwich.
  public let offsetSeconds: Int

  /// The offset that belongs to the local time at which the minute began.
  ///
  /// It differs from ``offsetSeconds`` only where the zone changed its offset shortly before, and
  /// only the releases 2.0 to 2.18 look at it.
  public let minuteStartOffsetSeconds: Int

  /// The zone that the offsets are those of; nil where only they are known.
  ///
  /// Releases that read the date itself, 1.x and from 3.0, count weeks and days of the year from one
  /// midnight to another. Without a zone, every midnight is taken to have the same offset.
  public let zone: (any TimeZoneRules)?

  /// Creates an instant of which the offset is known, but not the zone.
  ///
  /// - Parameters:
  ///   - epochMilliseconds: milliseconds since 1970-01-01T00:00:00Z; outside ±8.64e15 the date is
  ///     invalid.
  ///   - offsetSeconds: seconds east of Greenwich. More than a hundred years are cut to that.
  ///   - minuteStartOffsetSeconds: the offset at the start of the local minute, where it differs.
  public init(
    epochMilliseconds: Int64, offsetSeconds: Int = 0, minuteStartOffsetSeconds: Int? = nil
  ) {
    self.init(
      epochMilliseconds: epochMilliseconds, offsetSeconds: offsetSeconds,
      minuteStartOffsetSeconds: minuteStartOffsetSeconds ?? offsetSeconds, zone: nil)
  }

  init(
    epochMilliseconds: Int64, offsetSeconds: Int, minuteStartOffsetSeconds: Int,
    zone: (any TimeZoneRules)?
  ) {
    let isValid = epochMilliseconds.magnitude <= UInt64(Self.limit)
    self.epochMilliseconds = isValid ? epochMilliseconds : nil
    self.offsetSeconds = Self.clamped(offsetSeconds)
    self.minuteStartOffsetSeconds = Self.clamped(minuteStartOffsetSeconds)
    self.zone = zone
  }

  /// Creates an instant from a JavaScript number: fractions of a millisecond are cut, and what is
  /// not a number or out of range is an invalid date.
  public init(epochMilliseconds: Double, offsetSeconds: Int = 0) {
    // Not with `rounded`, which calls the C library's `trunc` and needs it linked.
    let isValid = epochMilliseconds.magnitude <= Double(Self.limit)
    self.init(
      epochMilliseconds: isValid ? Int64(epochMilliseconds) : .max, offsetSeconds: offsetSeconds)
  }

  /// The date that JavaScript calls `Invalid Date`.
  public static let invalid = Instant(epochMilliseconds: .max)

  /// The largest distance from 1970 that JavaScript can tell, in milliseconds.
  static let limit: Int64 = 8_640_000_000_000_000

  /// What `getTimezoneOffset()` tells, with the sign turned: whole minutes, seconds cut.
  var offsetMinutes: Int { offsetSeconds / 60 }

  private static func clamped(_ seconds: Int) -> Int {
    Int(min(max(Int64(seconds), -3_155_760_000), 3_155_760_000))
  }
}

extension Instant: Hashable {
  /// Whether two instants are the same moment, read on clocks that show the same.
  public static func == (left: Instant, right: Instant) -> Bool {
    left.epochMilliseconds == right.epochMilliseconds && left.offsetSeconds == right.offsetSeconds
      && left.minuteStartOffsetSeconds == right.minuteStartOffsetSeconds
  }

  /// Takes up what equal instants have in common.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(epochMilliseconds)
    hasher.combine(offsetSeconds)
  }
}
