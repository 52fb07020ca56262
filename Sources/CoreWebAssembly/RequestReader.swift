internal import JSONText

/// Reads a request: JSON as RFC 8259 has it.
struct RequestReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// How deep arrays and objects may lie in each other.
  private static let deepest = 16

  /// The value that a text spells; `nil` for a text that is not JSON.
  static func value(of bytes: UnsafeRawBufferPointer) -> JSONValue? {
    var reader = RequestReader(bytes: bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    guard reader.position == bytes.count else { return nil }
    return value
  }

  /// The members of the object that a request is.
  static func members(of bytes: UnsafeRawBufferPointer) throws(RequestFailure) -> [JSONValue.Member]
  {
    guard let value = value(of: bytes) else { throw RequestFailure("not JSON") }
    guard case .object(let members) = value else {
      throw RequestFailure("a request is a JSON object")
    }
    return members
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) -> JSONValue? {
    guard take(text) else { return nil }
    return value
  }

  private mutating func object(depth: Int) -> JSONValue? {
    var members: [JSONValue.Member] = []
    let isWhole = list(until: "}") { reader in
      guard let key = reader.string() else { return false }
      reader.skipSpace()
      guard reader.take(":"), let value = reader.value(depth: depth + 1) else { return false }
      members.append(JSONValue.Member(key, value))
      return true
    }
    guard isWhole else { return nil }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue? {
    var elements: [JSONValue] = []
    let isWhole = list(until: "]") { reader in
      guard let value = reader.value(depth: depth + 1) else { return false }
      elements.append(value)
      return true
    }
    guard isWhole else { return nil }
    return .array(elements)
  }

  /// Reads what stands between commas, from the opening bracket to the closing one.
  private mutating func list(
    until end: StaticString, _ takeItem: (inout RequestReader) -> Bool
  ) -> Bool {
    position += 1
    skipSpace()
    if take(end) { return true }
    repeat {
      skipSpace()
      guard takeItem(&self) else { return false }
      skipSpace()
    } while take(",")
    return take(end)
  }

  private mutating func number() -> JSONValue? {
    let start = position
    _ = take("-")
    // A zero stands alone before the point.
    guard take("0") || takeDigits() else { return nil }
    if take("."), !takeDigits() { return nil }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard takeDigits() else { return nil }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return Double(text).map { .double($0) }
  }

  private mutating func takeDigits() -> Bool {
    let start = position
    while let byte = peek, 0x30...0x39 ~= byte { position += 1 }
    return position > start
  }

  /// Reads a string with its quotes.
  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt8] = []
    while let byte = peek, byte >= 0x20 {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        units.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: units.append(byte)
      }
    }
    return nil
  }

  /// What follows a backslash. Half of a surrogate pair is read as U+FFFD.
  private mutating func escaped() -> Unicode.Scalar? {
    guard let letter = peek else { return nil }
    position += 1
    switch Unicode.Scalar(letter) {
    case "\"", "\\", "/": return Unicode.Scalar(letter)
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return scalar()
    default: return nil
    }
  }

  private mutating func scalar() -> Unicode.Scalar? {
    guard let first = codeUnit() else { return nil }
    guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let start = position
    if take("\\u"), let second = codeUnit(), second & 0xFC00 == 0xDC00 {
      return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
    }
    position = start
    return "\u{FFFD}"
  }

  private mutating func codeUnit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    position += 4
    return digits.utf8.first == UInt8(ascii: "+") ? nil : UInt32(digits, radix: 16)
  }

  private var peek: UInt8? { peek(at: position) }

  private func peek(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Moves over a text if it stands here.
  private mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    for index in 0..<length where bytes[position + index] != text.utf8Start[index] { return false }
    position += length
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }
}
