/// The text of a tag, to be looked at by offsets.
struct TagText {
  let bytes: [UInt8]

  init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  var count: Int { bytes.count }

  /// The byte at an offset; zero past the end.
  func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  func starts(with text: StaticString) -> Bool { matches(text, at: 0) }

  /// Whether a text stands at an offset.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
      return true
    }
  }

  /// Where a word may start from an offset on: past blanks and the marks that trim them.
  func start(of offset: Int) -> Int {
    var start = offset
    while Self.isBlank(byte(start)) || byte(start) == UInt8(ascii: "-")
      || byte(start) == UInt8(ascii: "~") || byte(start) == UInt8(ascii: "+")
    { start += 1 }
    return start
  }

  /// The word at an offset, after blanks and the marks that trim them.
  func word(at offset: Int) -> String {
    let start = start(of: offset)
    if byte(start) == UInt8(ascii: "#") { return "#" }
    var end = start
    while Self.isLetter(byte(end)) { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The name at an offset, with all that a name of a section or an element may hold.
  func path(at offset: Int) -> String {
    var start = offset
    while Self.isBlank(byte(start)) || byte(start) == UInt8(ascii: "*") { start += 1 }
    var end = start
    while Self.isLetter(byte(end)) || Self.isDigit(byte(end)) || byte(end) == UInt8(ascii: ".")
      || byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: ":")
      || byte(end) == UInt8(ascii: "/") || byte(end) == UInt8(ascii: "@")
    { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether `:=` or `=` stands in it, but in no comparison.
  var assigns: Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "=") {
      let before = byte(index - 1)
      let isComparison =
        byte(index + 1) == UInt8(ascii: "=") || before == UInt8(ascii: "=")
        || before == UInt8(ascii: "!") || before == UInt8(ascii: "<")
        || before == UInt8(ascii: ">")
      if !isComparison, byte(index + 1) != UInt8(ascii: ">") { return true }
    }
    return false
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "_")
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
