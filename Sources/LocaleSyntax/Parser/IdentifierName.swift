/// Names as scripts and JSON5 write them, which may hold escapes.
enum IdentifierName {
  /// Whether a text is a name, its escapes decoded.
  ///
  /// Scripts go by ECMA-262, 12.7, JSON5 by the older ECMA-262 5.1, 7.6: letters by their category,
  /// and no `\u{…}`.
  static func isValid(_ text: ArraySlice<UInt8>, dialect: Dialect) -> Bool {
    if isPlain(text) { return true }
    let literal = LiteralDecoder(
      Array(text), 0..<text.count, style: dialect == .json5 ? .json5 : .javaScript)
    guard literal.problems.isEmpty, !literal.hasLoneSurrogate else { return false }
    let scalars = String(decoding: literal.decoded, as: UTF8.self).unicodeScalars
    guard let first = scalars.first, isStart(first, dialect) else { return false }
    return scalars.dropFirst().allSatisfy { isStart($0, dialect) || isContinuation($0, dialect) }
  }

  /// Whether a text is a name as nearly all are: of letters, figures, `$` and `_` of ASCII.
  private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, !(0x30...0x39 ~= first) else { return false }
    return text.allSatisfy { byte in
      0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == 0x24 || byte == 0x5F
    }
  }

  private static func isStart(_ scalar: Unicode.Scalar, _ dialect: Dialect) -> Bool {
    if scalar == "$" || scalar == "_" { return true }
    guard dialect == .json5 else { return scalar.properties.isIDStart }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  private static func isContinuation(_ scalar: Unicode.Scalar, _ dialect: Dialect) -> Bool {
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
    guard dialect == .json5 else { return scalar.properties.isIDContinue }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}

/// The words of ECMAScript that are never a value's name in sloppy code (ECMA-262, 12.7.2).
package enum ReservedWords {
  private static let words: Set<String> = [
    "break", "case", "catch", "const", "continue", "debugger", "default", "do", "else", "enum",
    "export", "extends", "finally", "for", "if", "in", "instanceof", "return", "switch", "throw",
    "try", "var", "while", "with",
  ]

  /// Whether a word is one of them.
  package static func contains(_ word: String) -> Bool { words.contains(word) }
}
