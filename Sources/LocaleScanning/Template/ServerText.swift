internal import LocaleSyntax

/// The text of PHP's strings, as it is sent.
///
/// https://www.php.net/manual/en/language.types.string.php: in single quotes only `\'` and `\\` are
/// escapes; in double quotes and heredocs variables are filled in.
struct ServerText {
  /// How a string is written.
  enum Style { case single, double, heredoc }

  /// Whether `printf` fills in its `%s`.
  var hasFormats = false
  /// The text so far.
  private(set) var text = EmbeddedText()
  private let source: SyntaxSource
  private let bytes: [UInt8]
  private var offset = 0
  private var runStart = 0
  /// The last `}` and the last `]` of the string: past them nothing is closed any more.
  private var lastBrace = -1
  private var lastBracket = -1

  init(_ source: SyntaxSource) {
    self.source = source
    bytes = source.bytes
  }

  /// Adds what stands between the quotes of a string.
  mutating func append(_ range: Range<Int>, _ style: Style) {
    offset = range.lowerBound
    runStart = offset
    lastBrace = bytes[range].lastIndex(of: UInt8(ascii: "}")) ?? -1
    lastBracket = bytes[range].lastIndex(of: UInt8(ascii: "]")) ?? -1
    while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "\\") where offset + 1 < range.upperBound: appendEscape(style)
      case UInt8(ascii: "%") where hasFormats: appendFormat(range.upperBound, style)
      case UInt8(ascii: "$") where style != .single: appendVariable(range.upperBound)
      case UInt8(ascii: "{") where style != .single && byte(offset + 1) == UInt8(ascii: "$"):
        appendBraced(range.upperBound)
      default: offset += 1
      }
    }
    flush(range.upperBound)
  }

  /// Adds a part that only the server knows.
  mutating func appendHole(_ range: Range<Int>) { text.appendHole(range) }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func flush(_ end: Int) {
    guard end > runStart else { return }
    text.append(runStart..<end, of: source)
  }

  private mutating func take(_ byte: UInt8) {
    flush(offset)
    text.append(CollectionOfOne(byte), for: offset..<(offset + 2))
    offset += 2
    runStart = offset
  }

  /// Takes a character for the escape that ends at an offset.
  private mutating func take(_ bytes: some Sequence<UInt8>, through end: Int) {
    flush(offset)
    text.append(bytes, for: offset..<end)
    offset = end
    runStart = end
  }

  /// `\x41`, `\u{41}` and `\101`.
  private mutating func appendNumber() {
    var last = offset + 1
    var value: UInt32 = 0
    func take(_ most: Int, _ radix: UInt32) {
      let start = last
      while last < start + most, let digit = Self.digit(byte(last)), digit < radix {
        value = min(value * radix + digit, 0x11_0000)
        last += 1
      }
    }
    switch byte(last) {
    case UInt8(ascii: "x"):
      last += 1
      take(2, 16)
    case UInt8(ascii: "u"):
      guard byte(last + 1) == UInt8(ascii: "{") else { return offset += 2 }
      last += 2
      take(8, 16)
      guard byte(last) == UInt8(ascii: "}"), let scalar = Unicode.Scalar(value) else {
        return offset += 2
      }
      return self.take(String(Character(scalar)).utf8, through: last + 1)
    default: take(3, 8)
    }
    guard last > offset + 2 || byte(last - 1) != UInt8(ascii: "x") else { return offset += 2 }
    self.take(CollectionOfOne(UInt8(truncatingIfNeeded: value)), through: last)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      UInt32(byte | 0x20) - 0x61 + 10
    default: nil
    }
  }

  private mutating func appendEscape(_ style: Style) {
    switch (bytes[offset + 1], style) {
    case (UInt8(ascii: "\\"), _): take(UInt8(ascii: "\\"))
    case (UInt8(ascii: "'"), .single): take(UInt8(ascii: "'"))
    case (_, .single): offset += 2
    case (UInt8(ascii: "\""), .double): take(UInt8(ascii: "\""))
    case (UInt8(ascii: "$"), _): take(UInt8(ascii: "$"))
    case (UInt8(ascii: "n"), _): take(0x0A)
    case (UInt8(ascii: "t"), _): take(0x09)
    case (UInt8(ascii: "r"), _): take(0x0D)
    case (UInt8(ascii: "v"), _): take(0x0B)
    case (UInt8(ascii: "e"), _): take(0x1B)
    case (UInt8(ascii: "f"), _): take(0x0C)
    case (UInt8(ascii: "x"), _), (UInt8(ascii: "u"), _),
      (UInt8(ascii: "0")...UInt8(ascii: "7"), _):
      appendNumber()
    default: offset += 2
    }
  }

  /// `%s`, `%1$s`, `%05.2f`, `%%` (https://www.php.net/manual/en/function.sprintf.php)
  private mutating func appendFormat(_ end: Int, _ style: Style) {
    if byte(offset + 1) == UInt8(ascii: "%"), offset + 1 < end { return take(UInt8(ascii: "%")) }
    var last = offset + 1
    while last < end,
      byte(last) == UInt8(ascii: "$") || byte(last) == UInt8(ascii: ".")
        || byte(last) >= UInt8(ascii: "0") && byte(last) <= UInt8(ascii: "9")
        // `"%1\$s"`
        || byte(last) == UInt8(ascii: "\\") && style != .single
          && byte(last + 1) == UInt8(ascii: "$")
    { last += 1 }
    switch byte(last) {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "u"):
      take(through: min(last + 1, end))
    default: offset += 1
    }
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "_")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// `$name`, `$name->part`, `$name[part]`, `${name}`
  private mutating func appendVariable(_ end: Int) {
    var last = offset + 1
    if byte(last) == UInt8(ascii: "{") { return appendBraced(end) }
    while last < end, isName(bytes[last]) { last += 1 }
    guard last > offset + 1, !(byte(offset + 1) <= UInt8(ascii: "9")) else {
      offset += 1
      return
    }
    if byte(last) == UInt8(ascii: "-"), byte(last + 1) == UInt8(ascii: ">"), isName(byte(last + 2))
    {
      last += 2
      while last < end, isName(bytes[last]) { last += 1 }
    } else if byte(last) == UInt8(ascii: "["), last < lastBracket,
      let close = bytes[last..<end].firstIndex(of: UInt8(ascii: "]"))
    {
      last = close + 1
    }
    take(through: min(last, end))
  }

  /// `{$expression}`
  private mutating func appendBraced(_ end: Int) {
    guard offset < lastBrace, let close = bytes[offset..<end].firstIndex(of: UInt8(ascii: "}"))
    else {
      offset += 1
      return
    }
    take(through: close + 1)
  }

  private mutating func take(through end: Int) {
    flush(offset)
    appendHole(offset..<end)
    offset = end
    runStart = end
  }
}
