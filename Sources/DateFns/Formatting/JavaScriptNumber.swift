/// Numbers as V8 computes and prints them, where that differs from plain arithmetic.
enum JavaScriptNumber {
  /// The longest fraction of a second that is printed in plain digits: 999 ms and 18 zeros.
  static let longestPlain = 21

  /// What `Math.pow(10, exponent)` gives in V8 for an exponent of 0 or more.
  ///
  /// It is the nearest number to the power, but for a few exponents where it is the next one
  /// below or above. Measured with V8 11.3 against the decimal literals.
  static func power(ofTen exponent: Int) -> Double {
    guard exponent <= 308, let nearest = Double("1e\(exponent)") else { return .infinity }
    if onePlaceBelow.contains(exponent) { return nearest.nextDown }
    if onePlaceAbove.contains(exponent) { return nearest.nextUp }
    return nearest
  }

  private static let onePlaceBelow: Set = [
    26, 36, 42, 70, 95, 96, 136, 142, 191, 218, 232, 242, 244, 260, 279, 284, 290, 294,
  ]

  private static let onePlaceAbove: Set = [
    29, 34, 39, 49, 58, 61, 111, 126, 165, 166, 169, 187, 210, 215, 225, 273, 274, 275,
  ]

  /// What `String(number)` gives for a number from 0 to 10¹⁵ (ECMA-262, "Number::toString").
  static func text(ofSmall number: Double) -> String {
    if number == number.towardZero { return String(Int64(number)) }
    let text = number.description
    guard let letter = text.firstIndex(of: "e") else { return text }
    // Swift prints the same digits, arranged as `6.25e-05`.
    let mantissa = text[..<letter]
    let power = Int(text[text.index(after: letter)...]) ?? 0
    if power < -6 { return "\(mantissa)e\(power)" }
    return "0." + String(repeating: "0", count: -power - 1) + mantissa.filter { $0 != "." }
  }

  /// What `String(number)` gives for a number of 0 or more without a fraction (ECMA-262,
  /// "Number::toString").
  static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return "Infinity" }
    if number < 1e15 { return String(Int64(number)) }
    // Swift prints the same shortest digits, arranged as `6.78e+20`.
    var digits: [Character] = []
    var exponent = 0
    var parts = number.description.split(separator: "e").makeIterator()
    if let mantissa = parts.next() {
      let beforePoint = mantissa.prefix { $0 != "." }
      let afterPoint = mantissa.dropFirst(beforePoint.count + 1)
      exponent = beforePoint.count - 1
      digits = Array(beforePoint + (afterPoint == "0" ? "" : afterPoint))
    }
    if let power = parts.next() { exponent += Int(power) ?? 0 }
    if exponent < 21 {
      let zeros = max(exponent + 1 - digits.count, 0)
      return String(digits.prefix(exponent + 1)) + String(repeating: "0", count: zeros)
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    let first = String(digits.prefix(1))
    let rest = String(digits.dropFirst())
    return first + (rest.isEmpty ? "" : "." + rest) + "e+\(exponent)"
  }
}
