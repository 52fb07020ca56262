public import DateFns
public import LocaleFacts

extension TimeZoneRules {
  /// The instant as a formatter takes it, with the offset that the zone has then.
  public func instant(at epochMilliseconds: Int64) -> Instant {
    Instant(
      epochMilliseconds: epochMilliseconds, offsetSeconds: offset(at: epochMilliseconds),
      minuteStartOffsetSeconds: offsetAtStartOfMinute(of: epochMilliseconds))
  }
}
