import CSSValues
import Testing

/// CSS Values Level 5, section 2, CSS Custom Properties Level 1, and the facts of web-platform-tests under
/// `css/css-variables` and `css/css-values`.
@Suite("What a page puts in the place of functions")
struct SubstitutionTests {
  @Test(
    "Well-formed ones make any value a colour that only the page knows",
    arguments: [
      "var(--a)", "var( --a )", "VAR(--a)", "var(--a,)", "var(--a, )", "var(--a, red)",
      "var(--a,,)",
      "var(--a, var(--b))", "var(--a, var(--b, var(--c)))", "var(--\u{E9})", "var(--1)", "var(---)",
      "var(--\\61)", "var(--a, {red})", "var(--a, (1 2 [3]))", "var(--a, 'x;y')", "var(--a) blue",
      "red var(--a)", "var(--a)var(--b)", "rgb(var(--a))", "rgb(var(--r), var(--g), 0)",
      "rgba(var(--rgb), 0.5)", "hsl(var(--h) 50% 50%)", "rgb(from var(--a) r g b)",
      "nonsense(var(--a))",
      "var(--a) !important", "var(--a)!IMPORTANT", "var(--a) ! important", "[var(--a)]",
      "(var(--a))",
      "{var(--a)}", "color-mix(in srgb, var(--a), red)", "calc(var(--a) * 2)", "#fff var(--a)",
      "var(--a, url(x))", "/**/var(--a)/**/", "var(--a/**/)", "var(--a", "rgb(var(--a",
      "env(safe-area)",
      "env(a, red)", "env(a 1)", "env(a 0 2, red)", "env( a )", "env(--a)", "attr(data-a)",
      "attr(data-a, red)", "attr(data-a type(<color>))", "attr(data-a type(<color>), red)",
      "attr(data-a type(*))", "attr(data-a px)", "attr(data-a %)",
      "attr(data-a type(<color> | <length>))",
      "attr(data-a type(<color>+))", "attr(data-a type(<color>#))",
      "attr(data-a type(auto | none))",
      "if(style(--a): red)", "if(style(--a): red; else: blue)", "if(else: red)",
      "if(media(print): red; else: blue;)", "if(not style(--a): red)",
      "if(style(--a) and style(--b): red)",
      "if(style(--a) or style(--b) or media(print): red)", "if((style(--a)): red)",
      "if(supports(color: red): red; else: blue)", "--f()", "--f(a)", "--f(a b, {c, d})", "--f(,a)",
      "--f(,{b})", "--f(,a,{b})", "--f(--g({b}))",
      "if(style(--a: 1): var(--b); else: red)",
    ])
  func substituted(text: String) throws {
    #expect(try #require(CSSColor(text)).srgb == nil)
  }

  @Test(
    "Broken ones make no value",
    arguments: [
      "var()", "var( )", "var(a)", "var(-a)", "var(--)", "var(1)", "var(--a --b)", "var(--a b)",
      "var(--a red)", "var(, red)", "var(--a;)", "var(--a, ;)", "var(--a, !)", "var(--a, ))",
      "var(--a, ])",
      "var(--a, \"\n\")", "var(--a);", "var(--a) !", "var(--a) !imp", "var(--a) !important x",
      "var(--a) }", "var(--a))", "var(--a) ]", "var (--a)", "var(--a, url(a b))", "var(var(--a))",
      "var(\"--a\")", "var(--a) var()", "rgb(var())", "{var(--a)} red", "red {var(--a)}",
      "{var(--a)} {var(--b)}", "env()", "env(1)", "env(a -1)", "env(a 1.5)", "env(a b)",
      "env(, red)",
      "attr()", "attr(1)", "attr(data-a type())", "attr(data-a type(<nonsense>))",
      "attr(data-a type(<color))",
      "attr(data-a type(color>))", "attr(data-a type(<color>|))",
      "attr(data-a type(<color> <length>))",
      "attr(data-a type(inherit))", "attr(data-a type(<transform-list>+))", "attr(data-a red blue)",
      "if()", "if(red)", "if(style(--a))", "if(: red)", "if(style(--a) red)",
      "if(style(--a) and style(--b) or style(--c): red)", "if(not: red)", "if(--a: red)",
      "--f(,)", "--f(a,)", "--f(a,,b)", "--f(,,{b})", "--f(,a,{})", "--f({b}c)", "--f(a{b})",
      "--()",
      "if(style(--a): red; x)", "var(--a) inherit()", "var(--a) inherit(--a)",
      "var(--a, inherit(1))",
      "var(--a) INHERIT(--a)", "rgb(from var(--a) inherit(--a) 0 0)",
    ])
  func broken(text: String) { #expect(CSSColor(text) == nil) }

  /// CSS Values Level 4, section 10.9, and CSS Typed OM Level 1, section 4.3.2.
  @Test(
    "A sum is of one type, and a channel takes the types that it takes",
    arguments: [
      ("rgb(calc(1 + 1) 0 0)", true), ("rgb(calc(1% + 1%) 0 0)", true),
      ("rgb(calc(1% * 2) 0 0)", true),
      ("rgb(calc(2 * 1%) 0 0)", true), ("rgb(calc(1px / 1px) 0 0)", true),
      ("rgb(calc(1em / 1px) 0 0)", true),
      ("rgb(calc(1px * 1px / (1px * 1em)) 0 0)", true), ("rgb(calc(1deg / 1turn) 0 0)", true),
      ("rgb(calc(1s / 1ms) 0 0)", true), ("rgb(calc(1 / 0) 0 0)", true),
      ("rgb(calc(1hz * 1s / 1s / 1hz) 0 0)", true),
      ("rgb(sign(1px - 2em) 0 0)", true), ("rgb(sin(1deg) 0 0)", true), ("rgb(sin(1) 0 0)", true),
      ("rgb(calc(atan2(1px, 2em) / 1deg) 0 0)", true), ("rgb(calc(min(1px, 2em) / 1px) 0 0)", true),
      ("rgb(clamp(0, 1, 2) 0 0)", true), ("rgb(clamp(0%, 1%, 2%) 0 0)", true),
      ("rgb(round(1.5) 0 0)", true),
      ("rgb(progress(1px, 0px, 2em) 0 0)", true), ("hsl(calc(1deg + 1turn) 50% 50%)", true),
      ("hsl(calc(1deg * 2) 50% 50%)", true), ("hsl(asin(1) 50% 50%)", true),
      ("hsl(atan2(1, 2) 50% 50%)", true),
      ("hsl(calc(90) 50% 50%)", true), ("color(srgb calc(10%) 0 0)", true),
      ("rgb(0 0 0 / calc(1 / 2))", true),
      ("rgb(0 0 0 / calc(50%))", true), ("color-mix(in srgb, red calc(10% + 10%), blue)", true),
      ("rgb(calc(1 + 1%) 0 0)", false), ("rgb(calc(1px) 0 0)", false),
      ("rgb(calc(1px + 1) 0 0)", false),
      ("rgb(calc(1px + 1s) 0 0)", false), ("rgb(calc(1px * 1px) 0 0)", false),
      ("rgb(calc(1 / 1px) 0 0)", false),
      ("rgb(calc(1deg) 0 0)", false), ("rgb(calc(1px / 1s) 0 0)", false),
      ("rgb(min(1, 1px) 0 0)", false),
      ("rgb(max(1, 1%) 0 0)", false), ("rgb(clamp(0, 1px, 2) 0 0)", false),
      ("rgb(round(1px, 1) 0 0)", false),
      ("rgb(round(1px) 0 0)", false), ("rgb(mod(1, 1px) 0 0)", false), ("rgb(sin(1px) 0 0)", false),
      ("rgb(sin(1%) 0 0)", false), ("rgb(asin(1) 0 0)", false), ("rgb(asin(1deg) 0 0)", false),
      ("rgb(pow(1px, 2) 0 0)", false), ("rgb(sqrt(1px) 0 0)", false), ("rgb(log(1px) 0 0)", false),
      ("rgb(atan2(1px, 1s) 0 0)", false), ("rgb(hypot(1, 1px) 0 0)", false),
      ("rgb(sign(1px - 1s) 0 0)", false),
      ("rgb(progress(1px, 0, 2px) 0 0)", false), ("hsl(calc(1deg + 1) 50% 50%)", false),
      ("hsl(calc(1%) 50% 50%)", false), ("hsl(calc(1deg * 1deg) 50% 50%)", false),
      ("rgb(0 0 0 / calc(1px))", false), ("rgb(0 0 0 / calc(50% + 1))", false),
      ("color-mix(in srgb, red calc(10), blue)", false),
      ("color-mix(in srgb, red calc(1px), blue)", false),
      ("rgb(calc() 0 0)", false), ("rgb(min() 0 0)", false), ("rgb(clamp(1, 2) 0 0)", false),
      ("rgb(pow(2) 0 0)", false), ("rgb(sin(1, 2) 0 0)", false), ("rgb(round(up) 0 0)", false),
      ("rgb(round(up 1, 2) 0 0)", false), ("rgb(round(sideways, 1, 2) 0 0)", false),
      ("rgb(pi 0 0)", false),
      ("rgb(calc(pie) 0 0)", false), ("rgb(calc(1 + ) 0 0)", false), ("rgb(calc(* 2) 0 0)", false),
      ("rgb(calc(1 ** 2) 0 0)", false), ("rgb(calc(1 % 2) 0 0)", false),
      ("rgb(calc((1) 0 0)", false),
      ("rgb(clamp(1, none, 2) 0 0)", false), ("rgb(min(none, 1) 0 0)", false),
      ("rgb(calc(none) 0 0)", false),
      ("rgb(calc(1 2) 0 0)", false), ("rgb(calc(1fr / 1fr) 0 0)", false),
      ("rgb(calc(1st) 0 0)", false),
    ])
  func types(text: String, isColor: Bool) { #expect((CSSColor(text) != nil) == isColor) }
}
