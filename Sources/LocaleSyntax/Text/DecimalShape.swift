/// The parts of a decimal number without a sign.
package struct DecimalShape {
  private(set) var hasIntegerDigits = false
  private(set) var hasLeadingZero = false
  private(set) var hasPoint = false
  private(set) var hasFractionDigits = false
  private(set) var hasExponent = false
  /// The same number with a digit on both sides of its point.
  package private(set) var normalized = ""

  /// Takes a number apart; `nil` if the text is none.
  package init?(_ text: String) {
    var rest = Substring(text)
    let integer = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(integer.count)
    hasIntegerDigits = !integer.isEmpty
    hasLeadingZero = integer.count > 1 && integer.first == "0"
    normalized = hasIntegerDigits ? String(integer) : "0"
    if rest.first == "." {
      hasPoint = true
      let fraction = rest.dropFirst().prefix(while: Self.isDigit)
      rest = rest.dropFirst(1 + fraction.count)
      hasFractionDigits = !fraction.isEmpty
      if hasFractionDigits { normalized += "." + fraction }
    }
    guard hasIntegerDigits || hasFractionDigits else { return nil }
    if rest.first == "e" || rest.first == "E" {
      hasExponent = true
      var exponent = rest.dropFirst()
      if exponent.first == "-" || exponent.first == "+" { exponent = exponent.dropFirst() }
      guard !exponent.isEmpty, exponent.allSatisfy(Self.isDigit) else { return nil }
      normalized += rest
      rest = ""
    }
    guard rest.isEmpty else { return nil }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character >= "0" && character <= "9" && character.isASCII
  }
}
