internal import LocaleFacts

/// Time zones as requests name them.
enum RequestZone {
  /// `UTC`, an offset such as `+05:30`, or a name that the host knows; `nil` for another.
  static func named(_ name: String) -> (any TimeZoneRules)? {
    if name == "UTC" { return FixedTimeZone.utc }
    if let offset = FixedOffset(name) { return FixedTimeZone(offset) }
    return HostZone(name)
  }
}
