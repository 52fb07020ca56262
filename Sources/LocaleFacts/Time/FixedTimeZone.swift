/// A zone whose clocks are never changed, such as UTC or `+05:30`.
public final class FixedTimeZone: TimeZoneRules {
  /// How far its clocks stand from UTC.
  public let fixedOffset: FixedOffset

  /// Makes a zone of an offset.
  public init(_ offset: FixedOffset) { fixedOffset = offset }

  /// The offset, whatever the instant.
  public func offset(at epochMilliseconds: Int64) -> Int { fixedOffset.seconds }

  /// The offset, whatever the instant.
  public func offsetAtStartOfMinute(of epochMilliseconds: Int64) -> Int { fixedOffset.seconds }

  fileprivate static let ofUTC = FixedTimeZone(.zero)
}

extension TimeZoneRules where Self == FixedTimeZone {
  /// Coordinated Universal Time.
  public static var utc: FixedTimeZone { .ofUTC }
}
