/// A number with its type, as far as the text alone tells it.
struct CSSNumericValue {
  var type: CSSNumericType

  /// The value in canonical units (degrees, pixels, per cent); `nil` where only the page can tell,
  /// as with `em` or `sibling-index()`.
  var value: Double?

  /// Whether it was written out rather than reckoned: CSS refuses a literal that is out of range
  /// but clamps a calculated one.
  var isLiteral = false

  /// Whether a percentage stands anywhere in it, even where it cancels out.
  var hasPercentage = false

  /// Whether a browser has to know the page to reckon it: with a percentage, a length like `em`, or the place
  /// among siblings.
  var needsPage = false

  /// What is reckoned from other values.
  init(type: CSSNumericType, value: Double?, from others: [CSSNumericValue]) {
    (self.type, self.value) = (type, value)
    hasPercentage = others.contains { $0.hasPercentage }
    needsPage = others.contains { $0.needsPage }
  }

  init(type: CSSNumericType, value: Double?, isLiteral: Bool = false) {
    (self.type, self.value, self.isLiteral) = (type, value, isLiteral)
    hasPercentage = type.isPercent
    needsPage = hasPercentage || isLiteral && value == nil
  }

  static func number(_ value: Double?) -> CSSNumericValue {
    CSSNumericValue(type: .number, value: value)
  }

  /// A sum; `nil` where the types do not go together.
  func adding(_ other: CSSNumericValue, subtracting: Bool = false) -> CSSNumericValue? {
    guard let type = type.adding(other.type) else { return nil }
    var sum: Double?
    // A percentage of some length or angle: of which, only the page knows.
    if self.type == other.type, let left = value, let right = other.value {
      sum = subtracting ? left - right : left + right
    }
    return CSSNumericValue(type: type, value: sum, from: [self, other])
  }

  /// A product; `nil` where the types do not go together.
  func multiplied(by other: CSSNumericValue) -> CSSNumericValue? {
    guard let type = type.multiplied(by: other.type) else { return nil }
    var product: Double?
    if let left = value, let right = other.value { product = left * right }
    return CSSNumericValue(type: type, value: product, from: [self, other])
  }

  /// One divided by it.
  var inverted: CSSNumericValue {
    CSSNumericValue(type: type.inverted, value: value.map { 1 / $0 }, from: [self])
  }
}
