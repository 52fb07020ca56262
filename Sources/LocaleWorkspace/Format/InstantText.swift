public import LocaleFacts

/// Moments as people and requests write them.
public enum InstantText {
  /// Reads a moment: milliseconds since 1970, or ISO 8601 in the forms that ECMA-262 takes ("Date
  /// Time String Format"), with years of four digits or of six with a sign.
  ///
  /// What stands without `Z` or an offset is local to the zone; a date alone is its first moment.
  ///
  ///     InstantText.parse("2026-12-31T21:00:00-03:00", in: .utc)  // 1798761600000
  ///
  /// - Returns: Milliseconds since 1970 in UTC; `nil` for a text that is no moment.
  public static func parse(_ text: String, in zone: any TimeZoneRules) -> Int64? {
    if let milliseconds = Int64(text) { return milliseconds }
    var reader = Reader(bytes: Array(text.utf8)[...])
    guard let date = reader.date() else { return nil }
    // A dash behind a date begins no offset: somebody meant the time.
    if reader.bytes.isEmpty { return zone.instant(of: date, second: 0) }
    guard let time = reader.time(), let offset = reader.offset(), reader.bytes.isEmpty else {
      return nil
    }
    guard let offset else {
      return zone.instant(of: date, second: Int(time / 1000)) + time % 1000
    }
    return date.daysSinceEpoch * 86_400_000 + time - offset * 1000
  }

  /// Takes a text apart from the left; each part is `nil` where it is malformed.
  private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard bytes.first == UInt8(ascii: character) else { return false }
      bytes.removeFirst()
      return true
    }

    mutating func digits(_ count: Int, in range: ClosedRange<Int64>) -> Int64? {
      guard bytes.count >= count else { return nil }
      var value: Int64 = 0
      for byte in bytes.prefix(count) {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
      }
      bytes.removeFirst(count)
      return range.contains(value) ? value : nil
    }

    mutating func date() -> CivilDay? {
      let year: Int64?
      if take("+") {
        year = digits(6, in: 0...999_999)
      } else if take("-") {
        year = digits(6, in: 1...999_999).map { -$0 }
      } else {
        year = digits(4, in: 0...9999)
      }
      guard let year else { return nil }
      var month: Int64 = 1
      var day: Int64 = 1
      if take("-") {
        guard let number = digits(2, in: 1...12) else { return nil }
        month = number
        if take("-") {
          guard let number = digits(2, in: 1...31) else { return nil }
          day = number
        }
      }
      // A day that the month does not have would lead into the next.
      let date = CivilDay(year: year, month: Int(month), day: Int(day))
      return date.day == day ? date : nil
    }

    /// Milliseconds since midnight.
    mutating func time() -> Int64? {
      guard take("T") || take("t") || take(" "), let hour = digits(2, in: 0...24), take(":"),
        let minute = digits(2, in: 0...59)
      else {
        return nil
      }
      var second: Int64 = 0
      var millisecond: Int64 = 0
      if take(":") {
        guard let number = digits(2, in: 0...59) else { return nil }
        second = number
        if take(".") || take(",") {
          let fraction = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
          guard !fraction.isEmpty else { return nil }
          let thousandths = (fraction.prefix(3) + [0x30, 0x30]).prefix(3)
          millisecond = thousandths.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
          bytes.removeFirst(fraction.count)
        }
      }
      let time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
      return time <= 86_400_000 ? time : nil
    }

    /// Seconds east of Greenwich; `.some(nil)` where the text does not say.
    mutating func offset() -> Int64?? {
      if bytes.isEmpty { return .some(nil) }
      if take("Z") || take("z") { return .some(0) }
      let isWest = bytes.first == UInt8(ascii: "-")
      guard take("+") || take("-"), let hours = digits(2, in: 0...23) else { return nil }
      _ = take(":")
      guard let minutes = digits(2, in: 0...59) else { return nil }
      var seconds: Int64 = 0
      if take(":") {
        guard let number = digits(2, in: 0...59) else { return nil }
        seconds = number
      }
      let offset = (hours * 60 + minutes) * 60 + seconds
      return .some(isWest ? -offset : offset)
    }
  }
}
