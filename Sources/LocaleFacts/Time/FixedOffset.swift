/// An offset from UTC written as `+05:30` or `-03:06:28`.
public struct FixedOffset: Hashable, Sendable {
  /// Seconds east of UTC, less than a day.
  public let seconds: Int

  /// The offset of UTC itself.
  public static let zero = FixedOffset(checked: 0)

  private init(checked seconds: Int) { self.seconds = seconds }

  /// Takes an offset of less than a day.
  public init?(seconds: Int) {
    guard -86_400 < seconds, seconds < 86_400 else { return nil }
    self.seconds = seconds
  }

  /// Reads a sign, two digits for the hours, two for the minutes and perhaps two for the seconds,
  /// with colons between them.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 6 || bytes.count == 9, let sign = bytes.first, [0x2B, 0x2D].contains(sign)
    else { return nil }
    var seconds = 0
    for (start, limit) in zip([1, 4, 7], [24, 60, 60]) {
      seconds *= 60
      guard start < bytes.count else { continue }
      guard start == 1 || bytes[start - 1] == UInt8(ascii: ":"),
        let tens = Self.digit(bytes[start]), let ones = Self.digit(bytes[start + 1]),
        tens * 10 + ones < limit
      else { return nil }
      seconds += tens * 10 + ones
    }
    self.seconds = sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }

  /// The offset in the form that `init(_:)` reads, with seconds only where there are any.
  public var text: String {
    let size = seconds.magnitude
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    let digits = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (seconds < 0 ? "-" : "+") + digits.joined(separator: ":")
  }
}
