internal import LocaleFacts

/// Time zones as requests name them.
enum RequestZone {
  /// `UTC`, an offset such as `+05:30`, or a name that the host knows.
  static func named(_ name: String) throws(RequestFailure) -> any TimeZoneRules {
    if name == "UTC" { return .utc }
    if let offset = FixedOffset(name) { return FixedTimeZone(offset) }
    if let zone = HostZone(name) { return zone }
    throw RequestFailure("unknown time zone \"\(name)\"")
  }
}
