import Testing

/// What expressions are worth: the examples and tables of CSS Values Level 4, section 10, and the facts of
/// web-platform-tests under `css/css-values`.
@Suite("What a sum is worth")
struct MathValueTests {
  @Test(
    "Products come before sums, and both are read from the left",
    arguments: [
      ("1 + 2 * 3", 7), ("2 * 3 + 1", 7), ("(1 + 2) * 3", 9), ("10 - 5 - 2", 3),
      ("100 / 10 / 2", 5), ("100 / 10 * 2", 20), ("7 / 2", 3.5), ("2 * (3 + 4) * 5", 70),
      ("1 - -2", 3), ("1 + -2", -1), ("-1 * -5", 5), ("+5 - +3", 2), ("1*2", 2), ("6/4", 1.5),
      ("((((3))))", 3), ("2 - (3 - (4 - 5))", -2), ("calc(1 + calc(2 + 3))", 6),
      ("1e2 + 1E1 + 1e-1", 110.1), (".5 + 0.25", 0.75), ("3 * 1e0", 3),
      ("-webkit-calc(2 * 3)", 6), ("CALC(2 + 3)", 5), ("1/**/+ 2 /* and */ * 3", Double.nan),
      ("1 /**/ + 2", 3), ("1\t+\n2", 3),
    ] as [(String, Double)])
  func sums(expression: String, value: Double) {
    // A comment alone does not part a sign from a number: the plus is none there.
    guard !value.isNaN else {
      #expect(ColorReading.number(expression) == nil)
      return
    }
    expect(expression, value)
  }

  @Test(
    "Constants stand for what they are called, in any case",
    arguments: [
      ("100 * pi", 314.159265), ("100 * e", 271.828183), ("PI * 100", 314.159265),
      ("100 * E", 271.828183), ("infinity", 500), ("-infinity", -500), ("-INFINITY", -500),
      ("1 / infinity", 0), ("-1 / 0", -500), ("1 / 0", 500), ("1 / -infinity", 0),
      ("1 / (1 / -infinity)", -500), ("infinity * -2", -500),
    ] as [(String, Double)])
  func constants(expression: String, value: Double) { expect(expression, value) }

  /// A sum that comes to NaN is zero in a style (CSS Values Level 4, section 10.9), and the half that the
  /// helper adds is in that sum.
  @Test(
    "What is not a number is zero as a whole",
    arguments: [
      "NaN", "nan * 0", "0 / 0", "infinity - infinity", "infinity * 0", "sqrt(-1)", "log(-1)",
      "pow(-8, 1 / 3)", "asin(2) / 1deg", "acos(-1.5) / 1deg", "mod(18, 0)", "rem(18, 0)",
      "mod(infinity, 5)", "rem(-infinity, 5)", "round(5, 0)", "round(infinity, infinity)",
      "sin(infinity)", "cos(-infinity)", "tan(infinity)", "min(NaN, 1)", "max(1, NaN)",
      "clamp(NaN, 1, 2)", "clamp(0, NaN, 2)", "clamp(0, 1, NaN)", "hypot(NaN, 1)", "abs(NaN)",
      "sign(NaN)", "exp(NaN)", "pow(NaN, 1)", "atan2(NaN, 1) / 1deg", "round(NaN, 1)", "NaN * 1",
      "mod(-5, infinity)", "mod(5, -infinity)", "progress(5, 5, 5)",
    ])
  func notNumbers(expression: String) { expect(expression, -500) }

  @Test(
    "The least and the greatest of any number of values",
    arguments: [
      ("min(1)", 1), ("min(3, 1, 2)", 1), ("max(3, 1, 2)", 3), ("max(-3, -1)", -1),
      ("min(1 + 1, 3 * 4)", 2), ("max(1, min(5, 3))", 3), ("min(infinity, 7)", 7),
      ("max(-infinity, 7)", 7), ("min(1in, 100px) / 1px", 96), ("max(1deg, 1grad) / 1deg", 1),
      ("min(1, 2, 3, 4, 5, 6, 7, 8, 9, -10)", -10), ("MIN( 4 , 5 )", 4),
    ] as [(String, Double)])
  func extremes(expression: String, value: Double) { expect(expression, value) }

  /// `clamp(min, value, max)` is `max(min, min(value, max))` (section 10.5.1).
  @Test(
    "A value is kept between two others, of which the lower wins",
    arguments: [
      ("clamp(1, 5, 9)", 5), ("clamp(6, 5, 9)", 6), ("clamp(1, 10, 9)", 9), ("clamp(9, 5, 1)", 9),
      ("clamp(9, 20, 1)", 9), ("clamp(none, 5, 3)", 3), ("clamp(7, 5, none)", 7),
      ("clamp(none, 5, none)", 5), ("clamp(1 + 1, 1, 2 * 2)", 2), ("clamp(NONE, 5, 3)", 3),
      ("clamp(1in, 2px, 2in) / 1px", 96),
    ] as [(String, Double)])
  func clamping(expression: String, value: Double) { expect(expression, value) }

  /// From the table of section 10.6 and `round-function.html`.
  @Test(
    "Rounding takes the multiple that its strategy names",
    arguments: [
      ("round(5.5)", 6), ("round(-5.5)", -5), ("round(5.4)", 5), ("round(-5.6)", -6),
      ("round(23, 18)", 18), ("round(-23, 18)", -18), ("round(28, 18)", 36), ("round(27, 18)", 36),
      ("round(nearest, 26, 18)", 18), ("round(up, 13, 9)", 18), ("round(up, 18, 9)", 18),
      ("round(up, -13, 9)", -9), ("round(down, 18, 13)", 13), ("round(down, -18, 13)", -26),
      ("round(to-zero, 23, 18)", 18), ("round(to-zero, -23, 18)", -18),
      ("round(UP, 13, 9)", 18), ("round(104, -10)", 100), ("round(up, 1.5)", 2),
      ("round(down, 1.5)", 1), ("round(0.3, 0.25)", 0.25), ("round(2.5)", 3), ("round(-2.5)", -2),
      ("round(17px, 5px) / 1px", 15), ("round(up, 17deg, 5deg) / 1deg", 20),
      ("round(up, 1in, 10px) / 1px", 100), ("round(1 + 1.6, 1)", 3),
      // Half a step less a little is not half a step.
      ("round(0.49999999999999994) * 100", 0),
    ] as [(String, Double)])
  func rounding(expression: String, value: Double) { expect(expression, value) }

  /// Section 10.6.1, "if B is infinite": zero is the one finite multiple.
  @Test(
    "A step without end leaves zero, or the end that the strategy goes to",
    arguments: [
      ("round(5, infinity)", 0), ("round(-5, infinity)", 0), ("round(5, -infinity)", 0),
      ("round(to-zero, 5, infinity)", 0), ("round(up, 5, infinity)", 500),
      ("round(up, -5, infinity)", 0), ("round(up, 0, infinity)", 0),
      ("round(down, 5, infinity)", 0), ("round(down, -5, infinity)", -500),
      ("round(down, -0, infinity)", 0), ("round(infinity, 5)", 500), ("round(-infinity, 5)", -500),
      ("round(up, infinity, 5)", 500), ("round(down, -infinity, 5)", -500),
      // The zero has the sign of the value.
      ("1 / round(-5, infinity)", -500), ("1 / round(5, infinity)", 500),
      ("1 / round(-0.2)", -500), ("1 / round(0.2)", 500), ("1 / round(up, -0.2)", -500),
    ] as [(String, Double)])
  func endlessSteps(expression: String, value: Double) { expect(expression, value) }

  /// From the examples of section 10.6 and `round-mod-rem-computed.html`.
  @Test(
    "A remainder has the sign of the divisor in mod() and of the value in rem()",
    arguments: [
      ("mod(18, 5)", 3), ("mod(-18, 5)", 2), ("mod(18, -5)", -2), ("mod(-18, -5)", -3),
      ("rem(18, 5)", 3), ("rem(-18, 5)", -3), ("rem(18, -5)", 3), ("rem(-18, -5)", -3),
      ("mod(140, 90)", 50), ("mod(-140, -90)", -50), ("rem(140, -90)", 50), ("mod(5, 5)", 0),
      ("rem(5, 5)", 0), ("mod(0, 5)", 0), ("mod(1.5, 1)", 0.5), ("mod(-1.5, 1)", 0.5),
      ("rem(-1.5, 1)", -0.5), ("mod(5, infinity)", 5), ("mod(-5, -infinity)", -5),
      ("rem(5, infinity)", 5), ("rem(-5, infinity)", -5), ("rem(5, -infinity)", 5),
      ("mod(18px, 5px) / 1px", 3), ("rem(-140deg, 90deg) / 1deg", -50),
    ] as [(String, Double)])
  func remainders(expression: String, value: Double) { expect(expression, value) }

  private func expect(_ expression: String, _ value: Double) {
    let seen = ColorReading.number(expression)
    #expect(
      abs((seen ?? .infinity) - value) < 0.000_01, "\(expression) is \(String(describing: seen))")
  }
}
