/// How text is spelled in JavaScript inside a page.
enum JavaScriptText {
  /// A string literal in single quotes.
  static func literal(_ text: String) -> String { "'\(InertText.escaped(text, quote: "'"))'" }

  /// The literal of a string that may hold a surrogate without its partner.
  static func literal(codeUnits: [UInt16]) -> String {
    var result = "'"
    // What is dangerous may be several characters long: what lies between halves is escaped as one.
    var whole: [UInt16] = []
    func end() {
      result += InertText.escaped(String(decoding: whole, as: UTF16.self), quote: "'")
      whole = []
    }
    for (index, unit) in codeUnits.enumerated() {
      if isHalf(index, in: codeUnits) {
        end()
        result += "\\u" + String(unit, radix: 16, uppercase: true)
      } else {
        whole.append(unit)
      }
    }
    end()
    return result + "'"
  }

  /// Whether a code unit is a surrogate without its partner.
  private static func isHalf(_ index: Int, in units: [UInt16]) -> Bool {
    switch units[index] {
    case 0xD800..<0xDC00:
      !(index + 1 < units.count && 0xDC00..<0xE000 ~= units[index + 1])
    case 0xDC00..<0xE000: !(index > 0 && 0xD800..<0xDC00 ~= units[index - 1])
    default: false
    }
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
