/// Looks for keys that are nearly spelled like those of the chat, in a text that nobody has read.
enum NearbyKeys {
  /// A key of the chat, as far as others can be told from it at a glance.
  private struct Glimpse {
    /// How many letters it has, and which.
    let count: Int
    let letters: UInt32

    init(_ name: some Sequence<UInt8>) {
      var (count, letters): (Int, UInt32) = (0, 0)
      for byte in name where 0x61...0x7A ~= byte | 0x20 {
        count += 1
        letters |= 1 << UInt32((byte | 0x20) - 0x61)
      }
      (self.count, self.letters) = (count, letters)
    }

    /// Whether another name can be this one with a third of its letters wrong.
    func mayBe(_ other: Glimpse) -> Bool {
      let wrong = count / 3
      return abs(count - other.count) <= wrong
        && (letters & other.letters).nonzeroBitCount >= letters.nonzeroBitCount - wrong
    }
  }

  private static let glimpses =
    (StringKey.allCases.map { $0.rawValue } + [LocaleOverrides.extendsName])
    .map { Glimpse($0.utf8) }

  /// What is larger has its keys taken to the letter: nine strings in all languages are less. In bytes.
  private static let largestText = 1 << 16

  private static let longestKey = 32

  /// Whether such a key stands before some colon of a text.
  static func mayStand(in bytes: [UInt8]) -> Bool {
    guard bytes.count <= largestText else { return false }
    return bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: ":"), let key = key(before: index, in: bytes) else {
        return false
      }
      let glimpse = Glimpse(key)
      return glimpses.contains { $0.mayBe(glimpse) }
        && KnownKeys.isNearlyKnown(String(decoding: key, as: UTF8.self))
    }
  }

  /// The key that a colon ends, without its quotes; `nil` where there is none.
  private static func key(before colon: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var end = colon
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > 0 else { return nil }
    let last = bytes[end - 1]
    let isQuoted = last == UInt8(ascii: "\"") || last == UInt8(ascii: "'")
    if isQuoted { end -= 1 }
    var start = end
    while start > 0, end - start < longestKey, isOfName(bytes[start - 1], isQuoted) { start -= 1 }
    guard !isQuoted || start > 0 && bytes[start - 1] == last else { return nil }
    return bytes[start..<end]
  }

  private static func isOfName(_ byte: UInt8, _ isQuoted: Bool) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "_"), 0x80...: true
    default: isQuoted && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: " "))
    }
  }
}
