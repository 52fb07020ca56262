public import LocaleFacts

extension Instant {
  /// Creates an instant on the clocks of a zone.
  ///
  /// The zone is kept: the weeks and days of a year begin at midnights on other days, which may have
  /// other offsets.
  public init(epochMilliseconds: Int64, in zone: any TimeZoneRules) {
    self.init(
      epochMilliseconds: epochMilliseconds, offsetSeconds: zone.offset(at: epochMilliseconds),
      minuteStartOffsetSeconds: zone.offsetAtStartOfMinute(of: epochMilliseconds), zone: zone)
  }
}
