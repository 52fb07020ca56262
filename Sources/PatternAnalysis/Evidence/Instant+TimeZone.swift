public import DateFns
public import LocaleFacts

extension Instant {
  /// Creates an instant as a formatter takes it, with the offset that a zone has then.
  public init(epochMilliseconds: Int64, in zone: any TimeZoneRules) {
    self.init(
      epochMilliseconds: epochMilliseconds, offsetSeconds: zone.offset(at: epochMilliseconds),
      minuteStartOffsetSeconds: zone.offsetAtStartOfMinute(of: epochMilliseconds))
  }
}
