/// A number with its type, as far as the text alone tells it.
struct CSSNumericValue {
  var type: CSSNumericType

  /// The value in canonical units (degrees, pixels, per cent); `nil` where only the page can tell,
  /// as with `em` or `sibling-index()`.
  var value: Double?

  /// Whether it was written out rather than reckoned: CSS refuses a literal that is out of range
  /// but clamps a calculated one.
  var isLiteral = false

  static func number(_ value: Double?) -> CSSNumericValue {
    CSSNumericValue(type: .number, value: value)
  }

  /// A sum; `nil` where the types do not go together.
  func adding(_ other: CSSNumericValue, subtracting: Bool = false) -> CSSNumericValue? {
    guard let type = type.adding(other.type) else { return nil }
    // A percentage of some length or angle: of which, only the page knows.
    guard self.type == other.type, let left = value, let right = other.value else {
      return CSSNumericValue(type: type, value: nil)
    }
    return CSSNumericValue(type: type, value: subtracting ? left - right : left + right)
  }

  /// A product; `nil` where the types do not go together.
  func multiplied(by other: CSSNumericValue) -> CSSNumericValue? {
    guard let type = type.multiplied(by: other.type) else { return nil }
    guard let left = value, let right = other.value else {
      return CSSNumericValue(type: type, value: nil)
    }
    return CSSNumericValue(type: type, value: left * right)
  }

  /// One divided by it.
  var inverted: CSSNumericValue {
    CSSNumericValue(type: type.inverted, value: value.map { 1 / $0 })
  }
}
