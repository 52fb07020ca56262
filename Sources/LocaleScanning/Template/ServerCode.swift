internal import LocaleSyntax

/// Finds where code of PHP ends: at the first `?>` that stands in no text and in no comment of several
/// lines (https://www.php.net/manual/en/language.basic-syntax.comments.php).
struct ServerCode {
  /// Whether something in the file was opened and never closed, so that it is no such code: from there
  /// on the first `?>` counts, which also keeps the search linear.
  private var isBroken = false
  private var holeEnds = HoleEnds()
  /// How many bytes were looked through: more than a few times all of them only where nothing is code.
  private var looks = 0

  /// The offset after the code that starts at an offset; `nil` if nothing ends it.
  mutating func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var offset = start
    if looks > 8 * bytes.count { isBroken = true }
    defer { looks += offset - start }
    while !isBroken, offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "?") where Self.byte(offset + 1, bytes) == UInt8(ascii: ">"):
        return offset + 2
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        offset = Self.endOfText(from: offset, in: bytes)
      case UInt8(ascii: "/") where Self.byte(offset + 1, bytes) == UInt8(ascii: "*"):
        offset = holeEnds.next(.starSlash, from: min(offset + 2, bytes.count), in: bytes) + 2
      case UInt8(ascii: "/") where Self.byte(offset + 1, bytes) == UInt8(ascii: "/"),
        UInt8(ascii: "#") where Self.byte(offset + 1, bytes) != UInt8(ascii: "["):
        offset = Self.endOfLine(from: offset, in: bytes)
      case UInt8(ascii: "<") where bytes[offset...].starts(with: "<<<".utf8):
        offset = Self.endOfHeredoc(from: offset, in: bytes)
      default: offset += 1
      }
    }
    if offset == bytes.count, !isBroken { return nil }
    isBroken = true
    let end = holeEnds.next(.questionAngle, from: start, in: bytes)
    return end < bytes.count ? end + 2 : nil
  }

  private static func byte(_ offset: Int, _ bytes: [UInt8]) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  /// The offset after a text; past the end of the file where it is not closed.
  private static func endOfText(from start: Int, in bytes: [UInt8]) -> Int {
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != bytes[start] {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset < bytes.count ? offset + 1 : bytes.count + 1
  }

  /// A comment of one line ends where the code does, too.
  private static func endOfLine(from start: Int, in bytes: [UInt8]) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D,
      bytes[offset] != UInt8(ascii: "?") || byte(offset + 1, bytes) != UInt8(ascii: ">")
    { offset += 1 }
    return offset
  }

  /// `<<<NAME … NAME`: the name that ends it stands at the start of a line, blanks apart.
  private static func endOfHeredoc(from start: Int, in bytes: [UInt8]) -> Int {
    var offset = start + 3
    while byte(offset, bytes) == 0x20 || byte(offset, bytes) == 0x09 { offset += 1 }
    if byte(offset, bytes) == UInt8(ascii: "'") || byte(offset, bytes) == UInt8(ascii: "\"") {
      offset += 1
    }
    let first = offset
    while isName(byte(offset, bytes)) { offset += 1 }
    let name = bytes[first..<offset]
    guard !name.isEmpty else { return start + 3 }
    while offset < bytes.count {
      guard bytes[offset] == 0x0A else {
        offset += 1
        continue
      }
      offset += 1
      while byte(offset, bytes) == 0x20 || byte(offset, bytes) == 0x09 { offset += 1 }
      if bytes[min(offset, bytes.count)...].starts(with: name),
        !isName(byte(offset + name.count, bytes))
      {
        return offset + name.count
      }
    }
    return bytes.count + 1
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "_") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      || byte >= 0x80
  }
}
