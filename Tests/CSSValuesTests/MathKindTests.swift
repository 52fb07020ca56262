import CSSValues
import TestSupport
import Testing

/// CSS Typed OM Level 1, section 4.3.2, as Chromium 156 draws the lines.
@Suite("What kinds of values functions take")
struct MathKindTests {
  /// A percentage may be a percentage of an angle, and then no browser knows the hue.
  @Test(
    "An angle that a percentage had a part in is no hue, but can be reckoned with",
    arguments: [
      "atan2(1%, 2%)", "atan2(1px + 1%, 2px + 1%)", "asin(1% / 1px)", "asin(1% / 1%)",
      "acos(sign(1%))", "acos(progress(1%, 0%, 2%))", "calc(1deg * 1% / 1%)",
      "calc(1deg * sign(1%))", "atan(sin(atan2(1%, 2%)))",
    ])
  func hues(angle: String) {
    #expect(CSSColor("hsl(\(angle) 50% 50%)") == nil)
    #expect(CSSColor("lch(50 20 \(angle))") == nil)
    for text in ["sin(\(angle))", "calc(\(angle) / 1deg)", "calc(\(angle) / 1%)", "sign(\(angle))"]
    {
      #expect(CSSColor("rgb(\(text) 0 0)") != nil, "\(text)")
    }
  }

  @Test(
    "Others are taken or not",
    arguments: [
      // A number, whatever cancelled out in it, is a hue.
      ("hsl(calc(1% / 1%) 50% 50%)", true), ("hsl(calc(1% / 1px) 50% 50%)", true),
      ("hsl(sin(asin(1% / 1px)) 50% 50%)", true), ("hsl(atan2(1px, 2em) 50% 50%)", true),
      // A sum with a percentage has no sine.
      ("rgb(sin(1deg + 1%) 0 0)", false), ("rgb(sin(max(1deg, 1%)) 0 0)", false),
      ("rgb(tan(atan2(1%, 2%) + 1%) 0 0)", false), ("rgb(cos(atan2(1%, 2%) + 1deg) 0 0)", true),
      // What only the page can reckon passes where a number is asked for.
      ("rgb(exp(1em) 0 0)", true), ("rgb(exp(1px) 0 0)", false), ("rgb(exp(1px + 1em) 0 0)", true),
      ("rgb(exp(1px * sibling-index()) 0 0)", true), ("rgb(exp(1px * sign(1em)) 0 0)", true),
      ("rgb(exp(1px * sign(1px)) 0 0)", false), ("rgb(exp(1em * 1em) 0 0)", false),
      ("rgb(exp(random(1px, 2px)) 0 0)", false), ("rgb(exp(1% + 1%) 0 0)", true),
      ("rgb(calc(sqrt(1em) / 1px) 0 0)", true), ("rgb(calc(sqrt(1px) / 1px) 0 0)", false),
      ("rgb(calc(sqrt(1px + 1%) / 1px) 0 0)", true), ("rgb(pow(1em, 2) 0 0)", false),
      ("rgb(log(1em) 0 0)", false), ("rgb(calc(sqrt(random(1px, 2px)) / 1px) 0 0)", false),
      // One argument of min() and max() is passed on, whatever it is; two have to be alike and simple.
      ("rgb(calc(min(1% * 1%) / 1%) 0 0)", true),
      ("rgb(calc(min(1px * 1px) / 1px / 1px) 0 0)", true),
      ("rgb(calc(min(1 / 1%) * 1%) 0 0)", true), ("rgb(calc(hypot(1% * 1%) / 1%) 0 0)", false),
      ("rgb(calc(min(1% * 1%, 1% * 2%) / 1%) 0 0)", false), ("rgb(sign(1px * 1px) 0 0)", false),
      // Percentages beside one unit are of that unit.
      ("rgb(sign(1% * 1% / 1px) 0 0)", true), ("rgb(sign(1px / (1% / 1px)) 0 0)", true),
      ("rgb(sign(1% * 1% / 1s) 0 0)", true), ("rgb(sign(1% * 1%) 0 0)", false),
      // To atan2() all that is not simple is alike.
      ("rgb(calc(atan2(1, 1% / 1px) / 1deg) 0 0)", true),
      ("rgb(calc(atan2(1px * 1px, 1deg * 1deg) / 1deg) 0 0)", true),
      ("rgb(calc(atan2(1s * 1s, 1% * 1%) / 1deg) 0 0)", true),
      ("rgb(calc(atan2(1px, 1%) / 1deg) 0 0)", false),
      ("rgb(calc(atan2(1px + 1%, 1px) / 1deg) 0 0)", false),
      ("rgb(calc(atan2(1px + 1%, 1px + 2%) / 1deg) 0 0)", true),
    ])
  func others(text: String, isColor: Bool) { #expect((CSSColor(text) != nil) == isColor) }

  private static let arguments = [
    "1", "1%", "1px", "1em", "1deg", "1s", "1hz", "1dpi", "1vw", "1fr", "(1px + 1%)", "(1deg + 1%)",
    "(1px / 1em)", "(1px * 1px)", "none", "(1% / 1px)", "(1% * 1%)", "sibling-index()",
  ]

  private static func expressions(of function: String) -> [String] {
    switch function {
    case "clamp", "progress":
      arguments.flatMap { first in
        arguments.flatMap {
          ["\(function)(\(first), \($0), \(first))", "\(function)(\(first), \($0), 1px)"]
        }
      }
    case " + ", " * ", " / ":
      arguments.flatMap { left in arguments.map { "calc(\(left)\(function)\($0))" } }
    default:
      arguments.map { "\(function)(\($0))" }
        + arguments.flatMap { left in arguments.map { "\(function)(\(left), \($0))" } }
    }
  }

  /// All but `random()`, over some of which Chromium does not come to an end.
  @Test(
    "Every function takes what Chromium takes, in every place",
    .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func matrix() throws {
    let functions = [
      "calc", "min", "max", "round", "mod", "rem", "sin", "tan", "asin", "atan", "atan2", "pow",
      "sqrt", "exp", "log", "abs", "sign", "hypot", "clamp", "progress", " + ", " * ",
      " / ",
    ]
    let texts = functions.flatMap(Self.expressions).flatMap { expression in
      [
        "rgb(\(expression) 0 0)", "hsl(\(expression) 50% 50%)", "rgb(0 0 0 / \(expression))",
        "color-mix(in srgb, red \(expression), blue)", "oklch(0.5 \(expression) 0)",
        "rgb(sign(\(expression)) 0 0)",
      ]
    }
    let theirs = try #require(Engine.chromium).callInPage(
      "text => CSS.supports('color', text)", withEach: texts, returning: Bool.self)
    for (text, isColor) in zip(texts, theirs) {
      #expect((CSSColor(text) != nil) == isColor, "\(text)")
    }
  }
}
