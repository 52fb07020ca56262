internal import LocaleFacts

/// Time zones as requests name them.
enum RequestZone {
  /// `UTC`, an offset such as `+05:30`, or a name that the host knows; `nil` for another.
  static func named(_ name: String) -> (any TimeZoneRules)? {
    if name == "UTC" { return FixedTimeZone.utc }
    if let offset = FixedOffset(name) { return FixedTimeZone(offset) }
    if let known = zones[name] { return known }
    guard let zone = HostZone.named(name) else { return nil }
    if zones.count >= capacity { zones.removeAll() }
    zones[name] = zone
    return zone
  }

  /// The zones of the host that were named, with what they know. The module has one thread.
  nonisolated(unsafe) private static var zones: [String: HostZone] = [:]

  private static let capacity = 64
}
