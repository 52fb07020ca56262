/// A `{{bot_params.name}}` in a message of the bot, which the chat replaces by what the page has set.
public struct BotPlaceholder: Sendable, Hashable {
  /// The parameter's name, such as `username`.
  public let name: String

  /// The whole placeholder, braces included, in UTF-8 bytes of the message.
  public let range: Range<Int>

  /// The placeholder of a parameter, as a message holds it.
  public static func text(of name: String) -> String { "{{bot_params.\(name)}}" }

  /// The placeholders of a message, in its order. White space inside the braces is allowed.
  ///
  ///     BotPlaceholder.all(in: "hello, {{bot_params.username}}")  // username, 7..<30
  public static func all(in message: String) -> [BotPlaceholder] {
    let bytes = Array(message.utf8)
    var placeholders: [BotPlaceholder] = []
    var index = 0
    while index < bytes.count {
      if let placeholder = read(bytes, at: index) {
        placeholders.append(placeholder)
        index = placeholder.range.upperBound
      } else {
        index += 1
      }
    }
    return placeholders
  }

  private static func read(_ bytes: [UInt8], at start: Int) -> BotPlaceholder? {
    var index = start
    guard skip("{{", bytes, &index) else { return nil }
    skipSpaces(bytes, &index)
    guard skip("bot_params.", bytes, &index) else { return nil }
    let nameStart = index
    while index < bytes.count, isName(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
    skipSpaces(bytes, &index)
    guard !name.isEmpty, skip("}}", bytes, &index) else { return nil }
    return BotPlaceholder(name: name, range: start..<index)
  }

  private static func skip(_ text: String, _ bytes: [UInt8], _ index: inout Int) -> Bool {
    let wanted = text.utf8
    guard bytes[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private static func skipSpaces(_ bytes: [UInt8], _ index: inout Int) {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
  }

  /// Letters of any script, digits, and what joins them.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
