internal import Host
internal import LocaleFacts

/// A time zone that the host knows by its IANA name.
///
/// Asking the host takes longer than printing many dates, so its answers are kept. The module has one
/// thread.
final class HostZone: TimeZoneRules, @unchecked Sendable {
  /// What is known of a span of time.
  private struct Span {
    /// Its number, counted from 1970.
    var number = Int64.min

    /// The offset in it; `nil` where the clocks are changed within.
    var offset: Int32?
  }

  /// The number by which the host knows it.
  private let number: Int32

  /// The spans that were asked for last, each in the place that the end of its number tells.
  private var spans = Array(repeating: Span(), count: 1024)

  private init(number: Int32) { self.number = number }

  /// Asks the host for a zone; `nil` where it does not know the name.
  static func named(_ name: String) -> HostZone? {
    let bytes = Array(name.utf8)
    let number = bytes.withUnsafeBufferPointer { bytes -> Int32 in
      guard let start = bytes.baseAddress else { return -1 }
      return host_zone(start, Int32(bytes.count))
    }
    return number < 0 ? nil : HostZone(number: number)
  }

  func offset(at epochMilliseconds: Int64) -> Int {
    let number = epochMilliseconds >> Self.spanBits
    let place = Int(truncatingIfNeeded: number) & (spans.count - 1)
    if spans[place].number != number {
      spans[place] = Span(number: number, offset: steadyOffset(in: number))
    }
    return Int(spans[place].offset ?? asked(epochMilliseconds))
  }

  func offsetAtStartOfMinute(of epochMilliseconds: Int64) -> Int {
    let offset = offset(at: epochMilliseconds)
    let local = epochMilliseconds &+ Int64(offset) * 1000
    let minute = local.floored(dividedBy: 60_000) * 60_000
    // What the search would find first, where the clocks were not changed for a day.
    if self.offset(at: minute &- 86_400_000) == offset,
      self.offset(at: minute &- Int64(offset) * 1000) == offset
    {
      return offset
    }
    return offsetByClockAtStartOfMinute(of: epochMilliseconds)
  }

  /// The length of a span in bits of a number of milliseconds: 37 hours.
  ///
  /// Clocks that show the same at both ends were not changed within: of all times that clocks were
  /// changed and changed back, the shortest was 4 days (Freetown, 1939).
  private static let spanBits: Int64 = 27

  private func steadyOffset(in span: Int64) -> Int32? {
    let start = span << Self.spanBits
    let offset = asked(start)
    let end = (span &+ 1) << Self.spanBits &- 1
    return asked(end) == offset ? offset : nil
  }

  private func asked(_ epochMilliseconds: Int64) -> Int32 {
    let offset = host_offset(number, Double(epochMilliseconds))
    return offset == .min ? 0 : offset
  }
}
