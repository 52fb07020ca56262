extension CSSMathFunction {
  /// What the function gives for known arguments, in canonical units; `nil` for `random()`.
  ///
  /// - Parameters:
  ///   - arguments: as many as the function takes; one that was written `none` is `nil`.
  ///   - areDegrees: whether the arguments are angles. Plain numbers are radians to `sin()`.
  func value(of arguments: [Double?], areDegrees: Bool, prelude: Prelude) -> Double? {
    let numbers = arguments.compactMap { $0 }
    guard let first = numbers.first else { return nil }
    let second = numbers.count > 1 ? numbers[1] : nil
    let degree = 180 / Double.pi
    let degrees = areDegrees ? first : first * degree
    switch self {
    case .calc: return first
    // NaN wins over any number in all comparisons.
    case .min: return numbers.reduce(first, Self.lesser)
    case .max: return numbers.reduce(first) { -Self.lesser(-$0, -$1) }
    case .clamp: return Self.clamp(arguments)
    case .round: return Self.round(first, to: second ?? 1, prelude)
    case .mod: return second.flatMap { Self.modulus(first, $0) }
    case .rem: return second.map { first.truncatingRemainder(dividingBy: $0) }
    case .sin: return Self.sine(degrees)
    case .cos: return Self.cosine(degrees)
    // Without end where the cosine is zero, on the side of the sine (section 10.7.1).
    case .tan: return Self.sine(degrees) / Self.cosine(degrees)
    case .asin: return SystemMath.arcsine(first) * degree
    case .acos: return SystemMath.arccosine(first) * degree
    case .atan: return SystemMath.angle(y: first, x: 1) * degree
    case .atan2: return second.map { SystemMath.angle(y: first, x: $0) * degree }
    case .pow: return second.map { SystemMath.power(first, $0) }
    case .sqrt: return first.squareRoot()
    case .hypot:
      // A side without end is longer than any, and than what is not a number.
      if numbers.contains(where: { $0.isInfinite }) { return .infinity }
      return numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
    case .log: return SystemMath.logarithm(first) / (second.map(SystemMath.logarithm) ?? 1)
    case .exp: return SystemMath.exponential(first)
    case .abs: return Swift.abs(first)
    case .sign: return first > 0 ? 1 : first < 0 ? -1 : first
    case .progress:
      let progress = (first - numbers[1]) / (numbers[2] - numbers[1])
      return progress < 0 ? 0 : progress > 1 ? 1 : progress
    case .random, .siblingIndex, .siblingCount: return nil
    }
  }

  /// The lesser of two numbers; zero is more than zero with a sign.
  private static func lesser(_ left: Double, _ right: Double) -> Double {
    if left.isNaN || right.isNaN { return .nan }
    if left == right { return left.sign == .minus ? left : right }
    return left < right ? left : right
  }

  /// The middle argument between the outer two; the lower bound wins where they cross.
  private static func clamp(_ arguments: [Double?]) -> Double? {
    guard arguments.count == 3, var value = arguments[1] else { return nil }
    if let upper = arguments[2] { value = lesser(value, upper) }
    if let lower = arguments[0] { value = -lesser(-value, -lower) }
    return value
  }

  /// The multiple of `step` that the strategy picks (section 10.6.1); `nearest` rounds a half up.
  /// Zero keeps the sign of the value.
  private static func round(_ value: Double, to step: Double, _ prelude: Prelude) -> Double {
    var strategy = RoundingStrategy.nearest
    if case .rounding(let named) = prelude { strategy = named }
    let size = Swift.abs(step)
    if size == 0 { return .nan }
    if value.isInfinite, !size.isInfinite { return value }
    let zero = value < 0 || value == 0 && value.sign == .minus ? -0.0 : 0.0
    // A step without end has one multiple that is finite, and that is zero.
    if size.isInfinite, !value.isInfinite {
      switch strategy {
      case .up where zero.sign == .plus && value != 0: return .infinity
      case .down where value < 0: return -.infinity
      default: return zero
      }
    }
    // As browsers do it, by the remainder: 2 is not twenty times 0.1, but a little less.
    let remainder = value.truncatingRemainder(dividingBy: size)
    if remainder == 0 { return value }
    let lower = value - remainder - (remainder < 0 ? size : 0)
    let upper = lower + size
    let multiple =
      switch strategy {
      case .nearest: value - lower < upper - value ? lower : upper
      case .up: upper
      case .down: lower
      case .toZero: value < 0 ? upper : lower
      }
    return multiple == 0 ? zero : multiple
  }

  /// The remainder with the sign of the divisor (section 10.6.2).
  private static func modulus(_ value: Double, _ divisor: Double) -> Double {
    let remainder = value.truncatingRemainder(dividingBy: divisor)
    guard value.sign != divisor.sign else { return remainder }
    // Zero, too, has the sign of the divisor, and no remainder has that of one without end.
    if divisor.isInfinite { return .nan }
    return remainder == 0 ? Double(signOf: divisor, magnitudeOf: 0) : remainder + divisor
  }

  /// The sine of an angle in degrees, exact at quarter turns, which π in floating point misses.
  private static func sine(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    switch rest {
    case -180, 0, 180: return 0
    case -270, 90: return 1
    case -90, 270: return -1
    default: return SystemMath.sine(rest * .pi / 180)
    }
  }

  /// The cosine, likewise.
  private static func cosine(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    switch Swift.abs(rest) {
    case 90, 270: return 0
    default: return SystemMath.cosine(rest * .pi / 180)
    }
  }
}
