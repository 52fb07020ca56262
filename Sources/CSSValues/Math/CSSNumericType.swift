/// What a number measures: the power of each base unit, as CSS Typed OM (section 4.3.2) reckons
/// with types.
///
/// `calc(1px * 1px / 1em)` is a length, and `calc(1px / 1em)` a plain number. A percentage that is
/// added to a length or an angle becomes one: the *percent hint*.
struct CSSNumericType: Hashable {
  enum Base: Int, CaseIterable {
    case length, angle, time, frequency, resolution, percent
  }

  private var powers: [Int]
  private var hint: Base?

  static let number = CSSNumericType(powers: Base.allCases.map { _ in 0 })

  static func of(_ base: Base) -> CSSNumericType {
    var type = number
    type.powers[base.rawValue] = 1
    return type
  }

  private init(powers: [Int]) { self.powers = powers }

  /// Whether all units cancel out. A percentage cancels whatever it may be a percentage of.
  var isNumber: Bool {
    let others = powers.dropLast().filter { $0 != 0 }
    let percents = powers[Base.percent.rawValue]
    return others == (percents == 0 ? [] : [-percents])
  }
  var isPercent: Bool { self == .of(.percent) }
  var isAngle: Bool { self == .of(.angle) }

  /// Whether it is a plain number or one unit, which is all that most functions take. Percentages beside one
  /// unit count as that unit.
  var isSimple: Bool {
    if isNumber || powers.filter({ $0 != 0 }) == [1] { return true }
    let others = powers.dropLast().filter { $0 != 0 }
    return others.count == 1 && others.first == 1 - powers[Base.percent.rawValue]
  }

  /// Whether two values can be compared without knowing what a percentage is of.
  func isSame(as other: CSSNumericType) -> Bool { self == other || isNumber && other.isNumber }

  /// Whether two values are of one kind to Chromium, for which all that is not simple is one.
  func isOfSameKind(as other: CSSNumericType) -> Bool {
    isSame(as: other) || !isSimple && !other.isSimple
  }

  /// The type of the sum of two values; `nil` where they cannot be added.
  func adding(_ other: CSSNumericType) -> CSSNumericType? {
    guard let (left, right) = unified(with: other) else { return nil }
    if left.powers == right.powers { return left }
    if left.isNumber, right.isNumber { return .number }
    guard left.powers[Base.percent.rawValue] != 0 || right.powers[Base.percent.rawValue] != 0 else {
      return nil
    }
    for base in [Base.length, .angle] {
      let (hintedLeft, hintedRight) = (left.applying(hint: base), right.applying(hint: base))
      if hintedLeft.powers == hintedRight.powers { return hintedLeft }
    }
    return nil
  }

  /// The type of the product of two values; `nil` where percentages in them mean different units.
  func multiplied(by other: CSSNumericType) -> CSSNumericType? {
    guard let (left, right) = unified(with: other) else { return nil }
    var product = left
    // One factor a few characters of text: no text is long enough to overflow.
    for index in product.powers.indices { product.powers[index] += right.powers[index] }
    return product
  }

  /// The type of one divided by a value of this type.
  var inverted: CSSNumericType {
    var result = self
    result.powers = powers.map { -$0 }
    return result
  }

  private func unified(with other: CSSNumericType) -> (CSSNumericType, CSSNumericType)? {
    switch (hint, other.hint) {
    case (let left?, let right?): left == right ? (self, other) : nil
    case (let left?, nil): (self, other.applying(hint: left))
    case (nil, let right?): (applying(hint: right), other)
    case (nil, nil): (self, other)
    }
  }

  private func applying(hint: Base) -> CSSNumericType {
    var result = self
    result.hint = hint
    result.powers[hint.rawValue] += result.powers[Base.percent.rawValue]
    result.powers[Base.percent.rawValue] = 0
    return result
  }
}
