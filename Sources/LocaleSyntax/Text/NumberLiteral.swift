import LocaleDiagnostics

/// A number as it is written, read by the grammar of its language.
package struct NumberLiteral {
  /// What is wrong with a number, and how it should read.
  struct Problem {
    var message: Message
    /// The number rewritten so that it is taken; `nil` if nobody can know.
    var replacement: String?
  }

  /// Its value; `nil` for a BigInt and for what is no number.
  package private(set) var value: Double?
  /// Whether it ends in `n`.
  private(set) var isBigInt = false
  /// Why the language refuses it.
  private(set) var problem: Problem?

  /// Whether the language takes it.
  package var isValid: Bool { problem == nil }

  /// The digits of a BigInt, as it reads where it becomes a key.
  private(set) var bigIntText: String?

  private let text: [UInt8]
  private let dialect: Dialect

  /// Reads a number.
  package init(_ text: some Sequence<UInt8>, dialect: Dialect) {
    self.text = Array(text)
    self.dialect = dialect
    read()
  }

  private mutating func read() {
    if let integer = Self.plainInteger(text) {
      value = integer
      return
    }
    var digits = text[...]
    var sign = ""
    if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? "-" : ""
      digits = digits.dropFirst()
      if first == UInt8(ascii: "+"), dialect == .json {
        problem = Problem(message: SyntaxPhrase.plusSign(), replacement: nil)
      }
    }
    let body = String(decoding: digits, as: UTF8.self)
    if dialect.isScript, body.utf8.contains(UInt8(ascii: "_")) || body.hasSuffix("n") {
      readScriptOnly(body)
    } else {
      readPlain(body, negative: sign == "-")
    }
    if problem != nil, let value, let text = Self.jsonText(value) {
      problem?.replacement = text
    }
  }

  /// The value of what nearly every number is: up to fifteen decimal digits, perhaps after a minus.
  /// All of these are exact, and every language takes them.
  private static func plainInteger(_ text: [UInt8]) -> Double? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = text[(isNegative ? 1 : 0)...]
    guard 1...15 ~= digits.count, digits.count == 1 || digits.first != UInt8(ascii: "0") else {
      return nil
    }
    var value: Int64 = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      value = value * 10 + Int64(digit - 0x30)
    }
    return isNegative ? -Double(value) : Double(value)
  }

  private mutating func readPlain(_ body: String, negative: Bool) {
    let magnitude: Double?
    if body == "Infinity" || body == "NaN" {
      magnitude = body == "NaN" ? .nan : .infinity
      if dialect == .json { refuse(SyntaxPhrase.notInJSON(.code(body))) }
    } else if let radix = Self.radix(of: body) {
      magnitude = Self.value(body.dropFirst(2), radix: radix)
      if magnitude == nil { refuse(SyntaxPhrase.notANumber(.code(body))) }
      if dialect == .json {
        refuse(SyntaxPhrase.onlyDecimal())
      } else if dialect == .json5, radix != 16 {
        refuse(SyntaxPhrase.onlyHexadecimal())
      }
    } else {
      magnitude = readDecimal(body)
    }
    value = magnitude.map { negative ? -$0 : $0 }
  }

  private mutating func readDecimal(_ body: String) -> Double? {
    guard let shape = DecimalShape(body) else {
      refuse(SyntaxPhrase.notANumber(.code(body)))
      return nil
    }
    if shape.hasLeadingZero {
      let integer = body.utf8.prefix { 0x30...0x39 ~= $0 }
      let isOctal = !integer.contains { $0 == UInt8(ascii: "8") || $0 == UInt8(ascii: "9") }
      if dialect.isScript, !(isOctal && shape.hasPoint), !(isOctal && shape.hasExponent) {
        // Annex B: `010` is eight, `09` is nine.
        return isOctal ? Self.value(body[...], radix: 8) : Double(body)
      }
      refuse(SyntaxPhrase.leadingZero())
    } else if dialect == .json, !shape.hasIntegerDigits {
      refuse(SyntaxPhrase.noDigitBeforePoint())
    } else if dialect == .json, shape.hasPoint, !shape.hasFractionDigits {
      refuse(SyntaxPhrase.noDigitAfterPoint())
    }
    return Double(shape.normalized)
  }

  /// Numbers with separators, and those of any length.
  private mutating func readScriptOnly(_ body: String) {
    let isBig = body.hasSuffix("n")
    let digits = isBig ? String(body.dropLast()) : body
    let plain = digits.filter { $0 != "_" }
    let units = Array(digits.utf8)
    for (index, unit) in units.enumerated() where unit == UInt8(ascii: "_") {
      let before = index > 0 ? units[index - 1] : 0
      let after = index + 1 < units.count ? units[index + 1] : 0
      let isInside = Self.isHexDigit(before) && Self.isHexDigit(after)
      let followsPrefix = index == 2 && Self.radix(of: digits) != nil
      let followsZero = index == 1 && before == UInt8(ascii: "0")
      let inDecimal = Self.radix(of: digits) == nil
      let touchesExponent = inDecimal && (before | 0x20 == 0x65 || after | 0x20 == 0x65)
      if !isInside || followsPrefix || followsZero || touchesExponent {
        return refuse(SyntaxPhrase.notANumber(.code(body)))
      }
    }
    if Self.radix(of: plain) != nil {
      value = Self.value(plain.dropFirst(2), radix: Self.radix(of: plain) ?? 10)
      if value == nil { refuse(SyntaxPhrase.notANumber(.code(body))) }
    } else if let shape = DecimalShape(plain), !shape.hasLeadingZero,
      !isBig || !shape.hasPoint && !shape.hasExponent
    {
      value = Double(shape.normalized)
    } else {
      refuse(SyntaxPhrase.notANumber(.code(body)))
    }
    if isBig, problem == nil {
      isBigInt = true
      // Only a decimal one is its own text; others are too rare to compute.
      bigIntText = Self.radix(of: plain) == nil ? plain : nil
      value = nil
    }
  }

  private mutating func refuse(_ message: Message) {
    if problem == nil { problem = Problem(message: message, replacement: nil) }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66
  }

  private static func radix(of body: some StringProtocol) -> Int? {
    switch body.prefix(2).lowercased() {
    case "0x": 16
    case "0o": 8
    case "0b": 2
    default: nil
    }
  }

  private static func value(_ digits: Substring, radix: Int) -> Double? {
    guard !digits.isEmpty else { return nil }
    let bits = radix.trailingZeroBitCount
    var mantissa: UInt64 = 0
    var exponent = 0
    for digit in digits {
      guard let digit = digit.hexDigitValue, digit < radix else { return nil }
      if mantissa < 1 << 59 {
        mantissa = mantissa << UInt64(bits) | UInt64(digit)
      } else {
        // Past 59 bits it counts alone whether anything follows: the number is rounded once.
        if digit != 0 { mantissa |= 1 }
        exponent += bits
      }
    }
    return Double(sign: .plus, exponent: exponent, significand: Double(mantissa))
  }

  /// A number as a script writes it where it becomes a key: `1`, `0.5`, `1e-7` (ECMA-262, 6.1.6.1.20).
  static func scriptText(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
    if value == 0 { return "0" }
    // Swift writes the same digits, with another notation around them.
    var digits = ""
    var point: Int?
    var exponent = 0
    let text = value.magnitude.description
    for character in text {
      if character == "." {
        point = digits.count
      } else if character == "e" {
        exponent = text.split(separator: "e").last.flatMap { Int($0) } ?? 0
        break
      } else {
        digits.append(character)
      }
    }
    var scale = (point ?? digits.count) + exponent
    while digits.first == "0" {
      digits.removeFirst()
      scale -= 1
    }
    while digits.last == "0" { digits.removeLast() }
    return (value < 0 ? "-" : "") + scriptText(digits, scale)
  }

  /// Digits with a point behind so many of them.
  private static func scriptText(_ digits: String, _ scale: Int) -> String {
    func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
    switch scale {
    case digits.count...21 where digits.count <= 21: return digits + zeros(scale - digits.count)
    case 1...21: return digits.prefix(scale) + "." + digits.dropFirst(scale)
    case -5...0: return "0." + zeros(-scale) + digits
    default:
      let rest = digits.count > 1 ? "." + digits.dropFirst() : ""
      return digits.prefix(1) + rest + (scale > 0 ? "e+" : "e-") + String(abs(scale - 1))
    }
  }

  /// A value in JSON's own notation; `nil` where it has none.
  private static func jsonText(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }
}
