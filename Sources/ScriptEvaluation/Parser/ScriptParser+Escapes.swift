internal import LocaleSyntax

/// What stands in strings and templates.
extension ScriptParser {
  /// Escapes that are none, and in templates and strict code those by octal numbers.
  func checkEscapes(_ token: Int) throws(Unreadable) {
    let kind = tokens.kind(token)
    guard kind != .plainString else { return }
    let isTemplate = kind != .escapedString
    let text = bytes[tokens.range(token)]
    var offset = text.startIndex
    while offset + 1 < text.endIndex {
      guard text[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      guard isEscape(text[(offset + 1)...], allowsOctal: !isTemplate && !isStrict) else {
        throw Unreadable(token: token)
      }
      offset += 2
    }
  }

  /// Whether a text goes on behind a backslash as an escape does.
  private func isEscape(_ text: ArraySlice<UInt8>, allowsOctal: Bool) -> Bool {
    let digits = text.dropFirst().prefix { Self.isHexDigit($0) }
    switch text.first {
    case UInt8(ascii: "x"): return digits.count >= 2
    case UInt8(ascii: "u"):
      guard text.dropFirst().first == UInt8(ascii: "{") else { return digits.count >= 4 }
      let inner = text.dropFirst(2).prefix { Self.isHexDigit($0) }
      let value = Int(
        String(decoding: inner.drop { $0 == 0x30 }.prefix(7), as: UTF8.self), radix: 16)
      let isInRange = inner.allSatisfy { $0 == 0x30 } || value.map { $0 <= 0x10FFFF } == true
      return !inner.isEmpty && isInRange
        && text.dropFirst(2 + inner.count).first == UInt8(ascii: "}")
    case UInt8(ascii: "0"):
      let next = text.dropFirst().first ?? 0
      return allowsOctal || !(0x30...0x39 ~= next)
    case let byte? where 0x31...0x39 ~= byte: return allowsOctal
    default: return true
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20
  }

  /// A pattern that engines refuse, where no server writes a part of it.
  func checkRegularExpression(_ token: Int) throws(Unreadable) {
    let text = bytes[tokens.range(token)]
    guard let end = text.lastIndex(of: UInt8(ascii: "/")), end > text.startIndex else { return }
    let isWritten = ["{{", "{%", "<%", "<?", "${"].contains {
      String(decoding: text, as: UTF8.self).mentions($0)
    }
    if isWritten { return }
    guard
      RegularExpressionSyntax.isValid(
        String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self),
        flags: String(decoding: text[(end + 1)...], as: UTF8.self))
    else { throw Unreadable(token: token) }
  }
}
