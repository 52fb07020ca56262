import LocaleDiagnostics

/// Why bytes cannot be read as UTF-8 text.
package struct TextProblem {
  var message: Message
  var help: Message?
  /// The bytes that show it.
  var range: Range<Int>

  /// Looks for what is not UTF-8; `nil` if all is well.
  ///
  /// - Parameter dialect: the language of the text. All but JSON take U+0000 in strings and comments.
  package init?(_ bytes: [UInt8], _ dialect: Dialect) {
    if let encoding = Self.otherEncoding(bytes) {
      self.init(
        SyntaxPhrase.otherEncoding(.code(encoding)), help: SyntaxPhrase.saveAsUTF8(),
        0..<min(4, bytes.count))
    } else if UInt64(bytes.count) >= UInt64(UInt32.max) {
      self.init(SyntaxPhrase.tooLong(), 0..<0)
    } else if dialect == .json, let offset = bytes.firstIndex(of: 0) {
      self.init(SyntaxPhrase.notText(), offset..<(offset + 1))
    } else if let range = Self.firstInvalidSequence(bytes) {
      self.init(SyntaxPhrase.notUTF8(), help: SyntaxPhrase.saveAsUTF8(), range)
    } else {
      return nil
    }
  }

  private init(_ message: Message, help: Message? = nil, _ range: Range<Int>) {
    self.message = message
    self.help = help
    self.range = range
  }

  /// The name of another Unicode encoding, told by its byte order mark or by where the zeros stand.
  private static func otherEncoding(_ bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(4))
    if start.starts(with: [0xFF, 0xFE, 0, 0]) || start.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard start.count == 4 else {
      return start.count == 2 && (start[0] == 0) != (start[1] == 0) ? "UTF-16" : nil
    }
    switch start.map({ $0 == 0 }) {
    case [false, true, true, true], [true, true, true, false]: return "UTF-32"
    case [false, true, false, true], [true, false, true, false]: return "UTF-16"
    default: return nil
    }
  }

  /// The first bytes that are no UTF-8.
  private static func firstInvalidSequence(_ bytes: [UInt8]) -> Range<Int>? {
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset < raw.count {
        // Eight plain bytes at a time: most texts are little else.
        if offset + 8 <= raw.count,
          raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          offset += 8
          continue
        }
        let length = sequenceLength(bytes, offset)
        if length == 0 { return offset..<(offset + 1) }
        offset += length
      }
      return nil
    }
  }

  /// The length of the well-formed sequence at an offset (Unicode, table 3-7); zero if it is none.
  private static func sequenceLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    func isIn(_ range: ClosedRange<UInt8>, _ distance: Int) -> Bool {
      offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }
    let rest: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isIn(rest, 1) ? 2 : 0
    case 0xE0: return isIn(0xA0...0xBF, 1) && isIn(rest, 2) ? 3 : 0
    case 0xED: return isIn(0x80...0x9F, 1) && isIn(rest, 2) ? 3 : 0
    case 0xE1...0xEF: return isIn(rest, 1) && isIn(rest, 2) ? 3 : 0
    case 0xF0: return isIn(0x90...0xBF, 1) && isIn(rest, 2) && isIn(rest, 3) ? 4 : 0
    case 0xF1...0xF3: return isIn(rest, 1) && isIn(rest, 2) && isIn(rest, 3) ? 4 : 0
    case 0xF4: return isIn(0x80...0x8F, 1) && isIn(rest, 2) && isIn(rest, 3) ? 4 : 0
    default: return 0
    }
  }
}
