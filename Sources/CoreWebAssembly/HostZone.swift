internal import Host
internal import LocaleFacts

/// A time zone that the host knows by its IANA name.
final class HostZone: TimeZoneRules {
  private let name: String

  /// Asks the host for a zone; `nil` where it does not know the name.
  init?(_ name: String) {
    self.name = name
    guard Self.offset(in: name, at: 0) != nil else { return nil }
  }

  func offset(at epochMilliseconds: Int64) -> Int {
    Self.offset(in: name, at: epochMilliseconds) ?? 0
  }

  private static func offset(in name: String, at epochMilliseconds: Int64) -> Int? {
    let bytes = Array(name.utf8)
    let offset = bytes.withUnsafeBufferPointer { bytes -> Int32? in
      guard let start = bytes.baseAddress else { return nil }
      return host_offset(start, Int32(bytes.count), Double(epochMilliseconds))
    }
    return offset == .min ? nil : offset.map { Int($0) }
  }
}
