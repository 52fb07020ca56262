/// How text is spelled in JavaScript inside a page.
enum JavaScriptText {
  /// A string literal in single quotes.
  static func literal(_ text: String) -> String { "'\(InertText.escaped(text, quote: "'"))'" }

  /// The literal of a string that may hold a surrogate without its partner.
  static func literal(codeUnits: [UInt16]) -> String {
    var result = "'"
    var index = 0
    while index < codeUnits.count {
      let unit = codeUnits[index]
      let isPair =
        0xD800..<0xDC00 ~= unit && index + 1 < codeUnits.count
        && 0xDC00..<0xE000 ~= codeUnits[index + 1]
      let count = isPair ? 2 : 1
      if !isPair, 0xD800..<0xE000 ~= unit {
        result += "\\u" + String(unit, radix: 16, uppercase: true)
      } else {
        let text = String(decoding: codeUnits[index..<(index + count)], as: UTF16.self)
        result += InertText.escaped(text, quote: "'")
      }
      index += count
    }
    return result + "'"
  }

  /// The name of a property: bare where it can be, else quoted. `__proto__` would set the prototype
  /// unless it is computed.
  static func propertyName(_ name: String) -> String {
    if name == "__proto__" { return "['__proto__']" }
    return isBareName(name) ? name : literal(name)
  }

  private static func isBareName(_ name: String) -> Bool {
    var scalars = name.unicodeScalars[...]
    guard let first = scalars.popFirst(), isNameStart(first) else { return false }
    return scalars.allSatisfy { isNameStart($0) || ("0"..."9").contains($0) }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "$": true
    default: false
    }
  }
}
