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
    case .min: return numbers.reduce(first) { $0.isNaN || $1.isNaN ? .nan : Swift.min($0, $1) }
    case .max: return numbers.reduce(first) { $0.isNaN || $1.isNaN ? .nan : Swift.max($0, $1) }
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
    case .hypot: return numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
    case .log: return SystemMath.logarithm(first) / (second.map(SystemMath.logarithm) ?? 1)
    case .exp: return SystemMath.exponential(first)
    case .abs: return Swift.abs(first)
    case .sign: return first > 0 ? 1 : first < 0 ? -1 : first
    case .progress:
      let progress = (first - numbers[1]) / (numbers[2] - numbers[1])
      return progress.isNaN ? progress : Swift.min(Swift.max(progress, 0), 1)
    case .random, .siblingIndex, .siblingCount: return nil
    }
  }

  /// The middle argument between the outer two; the lower bound wins where they cross.
  private static func clamp(_ arguments: [Double?]) -> Double? {
    guard arguments.count == 3, var value = arguments[1] else { return nil }
    if let upper = arguments[2] { value = Swift.min(value, upper) }
    if let lower = arguments[0] { value = Swift.max(value, lower) }
    return arguments.contains { $0?.isNaN ?? false } ? .nan : value
  }

  /// The multiple of `step` that the strategy picks (section 10.6.1); `nearest` rounds a half up.
  /// Zero keeps the sign of the value.
  private static func round(_ value: Double, to step: Double, _ prelude: Prelude) -> Double {
    var strategy = RoundingStrategy.nearest
    if case .rounding(let named) = prelude { strategy = named }
    let size = Swift.abs(step)
    // A step without end has one multiple that is finite, and that is zero.
    if size.isInfinite, value.isFinite {
      switch strategy {
      case .up where value > 0: return .infinity
      case .down where value < 0: return -.infinity
      default: return Double(signOf: value, magnitudeOf: 0)
      }
    }
    let quotient = value / size
    let whole = quotient.rounded(.down)
    let multiple =
      switch strategy {
      // Half a step added before rounding down would lift what is just below the half.
      case .nearest: quotient - whole >= 0.5 ? whole + 1 : whole
      case .up: quotient.rounded(.up)
      case .down: whole
      case .toZero: quotient.rounded(.towardZero)
      }
    return multiple == 0 ? Double(signOf: value, magnitudeOf: 0) * size : multiple * size
  }

  /// The remainder with the sign of the divisor (section 10.6.2).
  private static func modulus(_ value: Double, _ divisor: Double) -> Double {
    let remainder = value.truncatingRemainder(dividingBy: divisor)
    guard remainder != 0, (remainder < 0) != (divisor < 0) else { return remainder }
    return divisor.isInfinite ? .nan : remainder + divisor
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
