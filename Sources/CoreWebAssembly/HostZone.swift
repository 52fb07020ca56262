internal import DateFns
internal import Host

/// A time zone: an offset that never changes, or a name that the host knows.
struct HostZone {
  private enum Rules {
    case fixed(Int)
    case named(String)
  }

  private let rules: Rules

  /// Coordinated Universal Time.
  static let utc = HostZone(rules: .fixed(0))

  private init(rules: Rules) { self.rules = rules }

  /// Reads `UTC`, `+HH:MM` or `+HH:MM:SS` with either sign, or asks the host for an IANA name;
  /// `nil` where the host does not know it.
  init?(_ name: String) {
    if name == "UTC" {
      self = .utc
    } else if let seconds = Self.seconds(of: name) {
      rules = .fixed(seconds)
    } else {
      guard Self.hostOffset(name, at: 0) != nil else { return nil }
      rules = .named(name)
    }
  }

  /// The instant as a formatter takes it, with the offset that the zone has then.
  func instant(at epochMilliseconds: Double) -> Instant {
    let instant = Instant(epochMilliseconds: epochMilliseconds)
    guard let milliseconds = instant.epochMilliseconds else { return instant }
    let offset = offset(at: milliseconds)
    let start = offsetAtStartOfMinute(of: milliseconds, offset: offset)
    return Instant(
      epochMilliseconds: milliseconds, offsetSeconds: offset, minuteStartOffsetSeconds: start)
  }

  /// Seconds east of UTC at an instant.
  private func offset(at milliseconds: Int64) -> Int {
    switch rules {
    case .fixed(let seconds): seconds
    case .named(let name): Self.hostOffset(name, at: milliseconds) ?? 0
    }
  }

  /// The offset that JavaScript finds for the clock time with its seconds set to zero: of a time
  /// that comes twice it takes the first, and one that the clocks skip it counts on from before the
  /// gap.
  private func offsetAtStartOfMinute(of milliseconds: Int64, offset: Int) -> Int {
    guard case .named = rules else { return offset }
    let local = milliseconds + Int64(offset) * 1000
    let remainder = local % 60_000
    let minute = local - (remainder < 0 ? remainder + 60_000 : remainder)
    let day: Int64 = 86_400_000
    let before = minute - Int64(self.offset(at: minute - day)) * 1000
    let after = minute - Int64(self.offset(at: minute + day)) * 1000
    let start = [before, after].first { $0 + Int64(self.offset(at: $0)) * 1000 == minute }
    return Int((minute - (start ?? before)) / 1000)
  }

  /// The offset in a zone that the host knows by name.
  private static func hostOffset(_ name: String, at milliseconds: Int64) -> Int? {
    let bytes = Array(name.utf8)
    let offset = bytes.withUnsafeBufferPointer { bytes -> Int32? in
      guard let start = bytes.baseAddress else { return nil }
      return host_offset(start, Int32(bytes.count), Double(milliseconds))
    }
    return offset == .min ? nil : offset.map { Int($0) }
  }

  /// Seconds of a fixed offset; `nil` for other text.
  private static func seconds(of text: String) -> Int? {
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let sign = text.first, sign == "+" || sign == "-", 2...3 ~= parts.count else {
      return nil
    }
    var seconds = 0
    for (index, part) in parts.enumerated() {
      guard part.utf8.count == 2, part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
        let number = Int(part), number < (index == 0 ? 24 : 60)
      else { return nil }
      seconds = seconds * 60 + number
    }
    if parts.count == 2 { seconds *= 60 }
    return sign == "-" ? -seconds : seconds
  }
}
