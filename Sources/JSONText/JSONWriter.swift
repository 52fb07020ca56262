/// Writes values as UTF-8 bytes, one after another.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  private let escaping: JSONEscaping
  private var depth = 0

  init(_ layout: JSONLayout, _ escaping: JSONEscaping) {
    isPretty = layout == .pretty
    self.escaping = escaping
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write(plain: "null")
    case .bool(let value): write(plain: value ? "true" : "false")
    case .int(let value): write(plain: String(value))
    // Swift's shortest round-trip form (`1e+20`, `0.1`, `-0.0`) is JSON as it stands.
    case .double(let value): write(plain: value.isFinite ? value.description : "null")
    case .string(let value): write(string: value)
    case .array(let elements):
      write(elements, between: "[", and: "]") { writer, element in writer.write(element) }
    case .object(let members):
      write(members, between: "{", and: "}") { writer, member in
        writer.write(string: member.key)
        writer.write(plain: writer.isPretty ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], between open: String, and close: String,
    _ writeItem: (inout JSONWriter, Item) -> Void
  ) {
    write(plain: open)
    depth += 1
    for (index, item) in items.enumerated() {
      if index > 0 { write(plain: ",") }
      breakLine()
      writeItem(&self, item)
    }
    depth -= 1
    if !items.isEmpty { breakLine() }
    write(plain: close)
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(plain text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func write(string: String) {
    var string = string
    bytes.append(UInt8(ascii: "\""))
    string.withUTF8 { write(content: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies whole runs and stops only at bytes that must be escaped: most strings have none.
  private mutating func write(content: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < content.count {
      guard let (escape, length) = escape(at: index, in: content) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: content[copied..<index])
      write(plain: escape)
      index += length
      copied = index
    }
    bytes.append(contentsOf: content[copied...])
  }

  /// What to write for the character that starts at `index`, and how many bytes that replaces;
  /// `nil` where the byte stands for itself.
  private func escape(
    at index: Int, in content: UnsafeBufferPointer<UInt8>
  ) -> (escape: String, length: Int)? {
    switch content[index] {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case 0x08: ("\\b", 1)
    case 0x09: ("\\t", 1)
    case 0x0A: ("\\n", 1)
    case 0x0C: ("\\f", 1)
    case 0x0D: ("\\r", 1)
    case 0x00..<0x10: ("\\u000" + String(content[index], radix: 16), 1)
    case 0x10..<0x20: ("\\u00" + String(content[index], radix: 16), 1)
    case UInt8(ascii: "<") where escaping.contains(.markup): ("\\u003c", 1)
    case UInt8(ascii: ">") where escaping.contains(.markup): ("\\u003e", 1)
    case UInt8(ascii: "&") where escaping.contains(.markup): ("\\u0026", 1)
    case 0x7F... where escaping.contains(.hidden):
      HiddenCharacter.escape(at: index, in: content)
    // U+2028 and U+2029 are E2 80 A8 and E2 80 A9. A Swift string is valid UTF-8, so two bytes follow.
    case 0xE2 where escaping.contains(.lineSeparators) && content[index + 1] == 0x80:
      switch content[index + 2] {
      case 0xA8: ("\\u2028", 3)
      case 0xA9: ("\\u2029", 3)
      default: nil
      }
    default: nil
    }
  }
}
