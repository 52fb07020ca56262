/// Bytes as letters, as RFC 4648 has them in section 4.
enum Base64 {
  /// The bytes that a text stands for; `nil` where it is none. Line breaks and blanks may stand anywhere,
  /// as MIME has them, and the `=` at the end may be missing.
  static func decoded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3 + 2)
    var (bits, count, padding): (UInt32, Int, Int) = (0, 0, 0)
    for letter in text.utf8 {
      if isBlank(letter) { continue }
      if letter == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(of: letter) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count.isMultiple(of: 4) { append(bits, 3, to: &bytes) }
    }
    let rest = count % 4
    guard rest != 1, padding == 0 || rest + padding == 4 else { return nil }
    // What is left over of the last letter's bits says nothing.
    if rest > 0 { append(bits << UInt32(6 * (4 - rest)), rest - 1, to: &bytes) }
    return bytes
  }

  /// Appends the upper ones of three bytes.
  private static func append(_ bits: UInt32, _ count: Int, to bytes: inout [UInt8]) {
    for number in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * number)))
    }
  }

  private static func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private static func isBlank(_ letter: UInt8) -> Bool {
    letter == 0x20 || letter == 0x09 || letter == 0x0A || letter == 0x0D
  }
}
