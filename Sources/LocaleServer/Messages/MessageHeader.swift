/// The header before a message.
enum MessageHeader {
  /// What is wrong with a header.
  struct Problem: Error, Equatable {
    let text: String
    /// Whether the field that counts stands in it, with a value that cannot be.
    var hasField = false
  }

  /// The name of the field that counts, in small letters, with its colon.
  static let name = Array("content-length:".utf8)

  /// Whether a text begins with the field, in letters of either case.
  static func begins(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= name.count && zip(text, name).allSatisfy { lowercased($0) == $1 }
  }

  /// A letter in its small form. Other bytes stay: with that bit set, a line break would be a hyphen.
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  /// How long a message is, in bytes.
  static func length(in header: ArraySlice<UInt8>) -> Result<Int, Problem> {
    let lines = header.split { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
    guard let field = lines.last(where: { begins($0) }) else {
      return .failure(Problem(text: "a header without Content-Length"))
    }
    let value = trimmed(field.dropFirst(name.count))
    guard !value.isEmpty, value.allSatisfy({ (0x30...0x39).contains($0) }),
      let length = Int(String(decoding: value, as: UTF8.self)), length <= MessageFramer.largest
    else { return .failure(Problem(text: "a Content-Length that is not a size", hasField: true)) }
    return .success(length)
  }

  /// A text without the blanks around it.
  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let end = text.lastIndex(where: { !isBlank($0) }) else { return [] }
    return text[...end].drop(while: isBlank)
  }

  /// A message with its header.
  static func framed(_ message: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
  }
}
