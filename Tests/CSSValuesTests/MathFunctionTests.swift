import Testing

/// From CSS Values Level 4, sections 10.7 to 10.9, and the facts of web-platform-tests under
/// `css/css-values`.
@Suite("What a function of a sum is worth")
struct MathFunctionTests {
  @Test(
    "Angles and plain numbers, which are radians, go into sines",
    arguments: [
      ("sin(0)", 0), ("100 * sin(30deg)", 50), ("100 * sin(90deg)", 100),
      ("100 * sin(pi / 2)", 100),
      ("100 * sin(-90deg)", -100), ("100 * sin(100grad)", 100), ("100 * sin(0.25turn)", 100),
      ("100 * sin(270deg)", -100), ("100 * sin(450deg)", 100), ("100 * sin(36090deg)", 100),
      ("100 * sin(1rad)", 84.147098), ("100 * sin(1)", 84.147098), ("cos(0) * 100", 100),
      ("100 * cos(60deg)", 50), ("100 * cos(pi)", -100), ("100 * cos(0.5turn)", -100),
      ("100 * cos(1)", 54.030231), ("100 * cos(-1)", 54.030231), ("100 * tan(45deg)", 100),
      ("100 * tan(-45deg)", -100), ("100 * tan(0.125turn)", 100), ("tan(0)", 0),
      ("100 * tan(60deg)", 173.205081), ("100 * sin(30deg + 15deg * 2)", 86.602540),
    ] as [(String, Double)])
  func sines(expression: String, value: Double) { expect(expression, value) }

  /// Browsers reckon in degrees, so that π, which no binary number is, makes no rest.
  @Test(
    "Sines and cosines are exact where they are zero",
    arguments: [
      "sin(180deg)", "sin(360deg)", "sin(-180deg)", "sin(0.5turn)", "sin(200grad)", "sin(pi)",
      "sin(720deg)", "cos(90deg)", "cos(-90deg)", "cos(270deg)", "cos(0.75turn)", "cos(100grad)",
      "cos(pi / 2)", "cos(450deg)", "tan(180deg)", "tan(360deg)", "tan(-180deg)", "tan(0deg)",
    ])
  func exactZeros(expression: String) { expect("1e30 * \(expression)", 0) }

  /// Section 10.7.1: at 90deg and a half turn before and behind it by turns.
  @Test(
    "A tangent goes to the end that its quarter turn names",
    arguments: [
      ("tan(90deg)", 500), ("tan(-90deg)", -500), ("tan(270deg)", -500), ("tan(-270deg)", 500),
      ("tan(450deg)", 500), ("tan(630deg)", -500), ("tan(0.25turn)", 500), ("tan(0.75turn)", -500),
      ("tan(100grad)", 500), ("tan(300grad)", -500), ("tan(pi / 2)", 500), ("tan(pi * 1.5)", -500),
      ("1 / tan(90deg)", 0), ("1 / tan(270deg)", 0),
    ] as [(String, Double)])
  func tangentsWithoutEnd(expression: String, value: Double) { expect(expression, value) }

  @Test(
    "What comes out of an arc is an angle",
    arguments: [
      ("asin(1) / 1deg", 90), ("asin(-1) / 1deg", -90), ("asin(0.5) / 1deg", 30),
      ("acos(1) / 1deg", 0), ("acos(-1) / 1deg", 180), ("acos(0.5) / 1deg", 60),
      ("atan(1) / 1deg", 45), ("atan(infinity) / 1deg", 90), ("atan(-infinity) / 1deg", -90),
      ("atan(0) / 1deg", 0), ("atan2(1, 1) / 1deg", 45), ("atan2(1, -1) / 1deg", 135),
      ("atan2(-1, -1) / 1deg", -135), ("atan2(-1, 1) / 1deg", -45), ("atan2(0, 1) / 1deg", 0),
      ("atan2(0, -1) / 1deg", 180), ("atan2(1, 0) / 1deg", 90), ("atan2(-1, 0) / 1deg", -90),
      ("atan2(0, 0) / 1deg", 0), ("atan2(1px, 1px) / 1deg", 45), ("atan2(1in, 96px) / 1deg", 45),
      ("atan2(1s, 1000ms) / 1deg", 45),
      ("100 * sin(asin(0.3))", 30), ("atan2(infinity, infinity) / 1deg", 45),
      ("atan2(infinity, -infinity) / 1deg", 135), ("100 * cos(acos(-0.2))", -20),
    ] as [(String, Double)])
  func arcs(expression: String, value: Double) { expect(expression, value) }

  @Test(
    "Powers, roots and logarithms",
    arguments: [
      ("pow(2, 7)", 128), ("pow(2, -1)", 0.5), ("pow(100, 0.5)", 10), ("pow(0, 0)", 1),
      ("pow(-2, 3)", -8), ("pow(1, infinity)", 1), ("pow(2, infinity)", 500), ("pow(0, -1)", 500),
      ("sqrt(144)", 12), ("sqrt(0)", 0), ("sqrt(infinity)", 500), ("sqrt(2 * 8)", 4),
      ("hypot(3, 4)", 5), ("hypot(-3, -4)", 5), ("hypot(7)", 7), ("hypot(-7)", 7),
      ("hypot(1, 2, 2)", 3), ("hypot(2, 4, 5, 6)", 9), ("hypot(infinity, 1)", 500),
      ("hypot(3px, 4px) / 1px", 5), ("hypot(30deg, 40deg) / 1deg", 50),
      ("100 * log(e)", 100), ("log(1)", 0), ("log(8, 2)", 3), ("log(100, 10)", 2),
      ("log(1024, 2)", 10), ("log(2, 0.5)", -1), ("log(0)", -500), ("log(infinity)", 500),
      ("exp(0)", 1), ("100 * exp(1)", 271.828183), ("exp(-infinity)", 0), ("exp(infinity)", 500),
      ("100 * exp(-1)", 36.787944), ("log(exp(3))", 3), ("exp(log(42))", 42),
    ] as [(String, Double)])
  func powers(expression: String, value: Double) { expect(expression, value) }

  @Test(
    "Sizes and signs",
    arguments: [
      ("abs(-7)", 7), ("abs(7)", 7), ("abs(0)", 0), ("abs(-infinity)", 500), ("1 / abs(-0)", 500),
      ("abs(-3px) / 1px", 3), ("sign(-7)", -1), ("sign(0.1)", 1), ("sign(0)", 0), ("sign(-0)", 0),
      ("1 / sign(-0)", -500), ("1 / sign(0)", 500), ("sign(-3px)", -1), ("sign(1in - 97px)", -1),
      ("sign(infinity)", 1), ("sign(-infinity)", -1), ("sign(1deg - 1turn)", -1),
    ] as [(String, Double)])
  func signs(expression: String, value: Double) { expect(expression, value) }

  /// Sections 10.6 and 10.9, and where they leave it open, Chromium.
  @Test(
    "Zero has a sign, and an end is an end beside what is no number",
    arguments: [
      ("1 / mod(0, -1)", -500), ("1 / mod(-0, 1)", 500), ("1 / mod(2, -1)", -500),
      ("1 / mod(-1, 0.5)", 500), ("1 / rem(-2, 1)", -500), ("1 / min(0, -0)", -500),
      ("1 / min(-0, 0)", -500), ("1 / max(0, -0)", 500), ("1 / max(-0, 0)", 500),
      ("1 / clamp(-0, 0, 1)", 500), ("1 / clamp(-2.5, 0, -0)", -500),
      ("1 / progress(-0, 0, 1)", -500), ("1 / progress(0, 0, 1)", 500),
      ("hypot(infinity, NaN)", 500), ("hypot(NaN, -infinity)", 500),
      ("round(infinity, NaN)", 500), ("round(up, NaN, infinity)", 500), ("round(NaN, infinity)", 0),
      // Two is not twenty times what 0.1 is in binary.
      ("round(down, 2, 0.1)", 1.9), ("round(to-zero, 3, 0.1)", 2.9), ("round(2, 0.1)", 2),
    ] as [(String, Double)])
  func turns(expression: String, value: Double) { expect(expression, value) }

  @Test(
    "What is no number is none, and shows as nothing",
    arguments: [
      "mod(0, -infinity)", "mod(-0, infinity)", "mod(-5, infinity)", "round(infinity, 0)",
      "round(5, 0)", "min(NaN, 1)", "clamp(0, NaN, 1)", "rem(infinity, 5)", "hypot(NaN, 1)",
    ])
  func noNumbers(expression: String) { expect(expression, -500) }

  /// CSS Values Level 5, section 9: from 0 to 1, and clamped to that.
  @Test(
    "How far a value is on its way",
    arguments: [
      ("100 * progress(5, 0, 10)", 50), ("100 * progress(0, 0, 10)", 0),
      ("100 * progress(10, 0, 10)", 100), ("100 * progress(15, 0, 10)", 100),
      ("100 * progress(-5, 0, 10)", 0), ("100 * progress(7.5, 10, 0)", 25),
      ("100 * progress(12, 10, 0)", 0), ("100 * progress(-2, 10, 0)", 100),
      ("100 * progress(4, 5, 5)", 0), ("100 * progress(6, 5, 5)", 100),
      ("100 * progress(48px, 0px, 1in)", 50), ("100 * progress(infinity, 0, 1)", 100),
      ("100 * progress(90deg, 0deg, 1turn)", 25),
    ] as [(String, Double)])
  func progress(expression: String, value: Double) { expect(expression, value) }

  /// The table of section 6.2 and those of section 7.
  @Test(
    "Units stand to each other as the standard says",
    arguments: [
      ("1in / 1px", 96), ("2.54cm / 1in", 1), ("1cm / 1mm", 10), ("1mm / 1Q", 4), ("1in / 1pt", 72),
      ("1in / 1pc", 6), ("1pc / 1pt", 12), ("3pt / 1px", 4), ("1turn / 1deg", 360),
      ("1turn / 1grad", 400), ("1rad / 1deg", 57.295780), ("180deg / 1rad", 3.141593),
      ("1s / 1ms", Double.infinity), ("100ms / 1s", 0.1), ("1khz / 10hz", 100),
      ("1dppx / 1dpi", 96),
      ("1x / 1dppx", 1), ("127dpi / 50dpcm", 1), ("1IN / 1PX", 96), ("1Turn / 1DEG", 360),
      ("1kHz / 500Hz", 2), ("1px * 1px / 1px / 1px", 1), ("1in * 1s / 1px / 1s", 96),
    ] as [(String, Double)])
  func units(expression: String, value: Double) {
    expect(expression, value.isInfinite ? 500 : value)
  }

  private func expect(_ expression: String, _ value: Double) {
    let seen = ColorReading.number(expression)
    #expect(
      abs((seen ?? .infinity) - value) < 0.000_01, "\(expression) is \(String(describing: seen))")
  }
}
