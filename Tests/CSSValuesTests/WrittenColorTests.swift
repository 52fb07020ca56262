import CSSValues
import TestSupport
import Testing

/// What CSS Syntax Level 3 leaves free in writing, and what it does not.
@Suite("How a colour may be written")
struct WrittenColorTests {
  @Test(
    "Case, escapes, comments and space change nothing",
    arguments: [
      ("red", "RED"), ("red", "rEd"), ("red", "  red\t\n"), ("red", "/* a */red/* b */"),
      ("red", "\\72 ed"), ("red", "\\72\\65\\64"), ("red", "\\000072ed"), ("red", "r\\65 d"),
      ("red", "\\52 ED"), ("red", "re\\64"), ("red", "re\\64 "), ("red", "\\r\\65 \\64 "),
      ("#fff", "#FFF"), ("#abcdef", "#ABCDEF"), ("#abcdef", "#aBcDeF"), ("#a1b2", "#A1B2"),
      ("#fff", "#\\66 ff"), ("#fff", "/**/#fff/**/"), ("#fff", "\u{0C}#fff\r\n"),
      ("rgb(1 2 3)", "RGB(1 2 3)"), ("rgb(1 2 3)", "\\72 gb(1 2 3)"),
      ("rgb(1 2 3)", "rgb(\n1\n2\n3\n)"), ("rgb(1 2 3)", "rgb(1/**/2/**/3)"),
      ("rgb(1 2 3)", "rgb( 1 2 3 )"), ("rgb(1 2 3)", "rgba(1 2 3)"),
      ("rgb(1 2 3)", "rgb(1, 2, 3)"), ("rgb(1 2 3)", "rgb(1,2,3)"),
      ("rgb(1 2 3)", "rgb(1 ,2 ,3)"), ("rgb(1 2 3)", "rgb(1 2 3"), ("rgb(1 2 3)", "rgb(1 2 3/**/"),
      ("rgb(1 2 3)", "rgb(+1 2.0 .3e1)"), ("rgb(1 2 3)", "rgb(01 0002 3)"),
      ("rgb(10 20 3)", "rgb(1e1 2E+1 300e-2)"), ("rgb(1 2 3)", "rgb(1 2 3 / 1)"),
      ("rgb(1 2 3)", "rgb(1 2 3/100%)"), ("rgb(1 2 3)", "rgba(1,2,3,1)"),
      ("rgb(1 2 3 / .5)", "rgb(1 2 3/50%)"), ("rgb(1 2 3 / .5)", "rgba(1,2,3,.5)"),
      ("rgb(1 2 3 / .5)", "rgba(1,2,3,50%)"), ("rgb(1 2 3 / 0)", "rgb(1 2 3 / -1)"),
      ("rgb(1 2 3)", "rgb(1 2 3 / 200%)"), ("rgb(10 0 0)", "rgb(10-0-0)"),
      ("rgb(1 2 3)", "rgb(1/**/ 2 /**/3)"), ("hsl(120 50% 50%)", "hsl(120deg 50% 50%)"),
      ("hsl(120 50% 50%)", "HSL(120DEG,50%,50%)"), ("hsl(120 50% 50%)", "hsla(120 50 50)"),
      ("hsl(180 50% 50%)", "hsl(.5turn 50% 50%)"), ("hsl(180 50% 50%)", "hsl(200grad 50% 50%)"),
      ("hsl(120 50% 50%)", "hsl(480 50% 50%)"), ("hsl(120 50% 50%)", "hsl(-240 50% 50%)"),
      ("hsl(120 50% 50%)", "hsl(36000120 50% 50%)"), ("hwb(90 10% 20%)", "hwb(90deg 10 20)"),
      ("lab(50 25 -25)", "lab(50% 20% -20%)"), ("lch(50 75 90)", "lch(50% 50% 100grad)"),
      ("oklab(.5 .1 -.1)", "oklab(50% 25% -25%)"), ("oklch(.5 .1 90)", "oklch(50% 25% .25turn)"),
      ("color(srgb .5 .25 1)", "color(SRGB 50% 25% 100%)"),
      ("color(xyz .1 .2 .3)", "color(xyz-d65 10% 20% 30%)"),
      ("color-mix(in oklab, red, blue)", "color-mix(red, blue)"),
      ("color-mix(in srgb, red 30%, blue)", "color-mix(in srgb, 30% red, blue 70%)"),
      ("transparent", "rgb(0 0 0 / 0)"), ("transparent", "#0000"), ("black", "#000000FF"),
      ("rgb(1 2 3)", "rgb(1 2 3/* \0 */)"),
    ])
  func sameColor(plain: String, other: String) throws {
    let plain = try #require(ColorReading.channels(plain))
    #expect(ColorReading.isSame(ColorReading.channels(other), as: plain, to: 0.000_1))
  }

  @Test(
    "What looks nearly so is no colour",
    arguments: [
      "re d", "r/**/ed", "\\ red", "r\\ed", "r\\\ned", "red;", "red,", "red)", "red}", "red]",
      "red blue", "red!", "red !important", "'red'", "\"red\"", "url(red)", "@red", ".red", "red.",
      "re\\64\\20", "red\0", "\u{A0}red", "red\u{2003}", "réd", "ｒｅｄ", "#", "#f", "#ff", "#fffff",
      "#fffffff", "#fffffffff", "#ggg", "# fff", "#/**/fff", "#f f f", "fff", "0xfff", "#+fff",
      "#fff#", "##fff", "#fffg", "#ｆｆｆ", "#١٢٣", "#12 3", "rgb", "rgb (1 2 3)", "rgb/**/(1 2 3)",
      "rgb[1 2 3]", "rgb(1 2)", "rgb(1 2 3 4)", "rgb(1, 2 3)", "rgb(1 2, 3)", "rgb(1, 2, 3 4)",
      "rgb(1, 2, 3 / 4)", "rgb(1 2 3, 4)", "rgb(1 2 3 /)", "rgb(1 2 3 / / 1)", "rgb(1,,3)",
      "rgb(,1,2,3)", "rgb(1,2,3,)", "rgb(1 2 3)) ", "rgb(1 2 3) x", "rgb(1 2 3 / 1px)",
      "rgb(1px 2 3)", "rgb(1deg 2 3)", "rgb(a b c)", "rgb(1. 2 3)", "rgb(1 2 3.)", "rgb(1 - 2 3)",
      "rgb(--1 2 3)", "rgb(1, 2%, 3)", "rgb(50%, 2, 3)", "rgb(none, 2, 3)", "rgb(1, 2, 3, none)",
      "rgb(1 2 3 / none none)", "rgb()", "rgb(/**/)", "rgb(1 2 3}", "rgb(1 2 {3})", "rgb(1 2 (3))",
      "hsl(50% 50% 50%)", "hsl(120px 50% 50%)", "hsl(120, 50, 50)", "hsl(120, 50%, 50)",
      "hsl(120 50% 50deg)", "hsl(none, 50%, 50%)", "hwb(90, 10%, 20%)", "hwb(90 10%)",
      "lab(50, 25, 25)", "lab(50 25deg 25)", "lch(50 25 25%)", "lch(50deg 25 25)",
      "oklab(.5, .1, .1)", "oklch(.5 .1 50%)", "color(.1 .2 .3)", "color(srgb, .1, .2, .3)",
      "color(srgb .1 .2)", "color(srgb .1 .2 .3 .4)", "color(rgb .1 .2 .3)", "color(hsl 1 2 3)",
      "color(lab 50 25 25)", "color(srgb)", "color(srgb 10deg .2 .3)", "color(\"srgb\" .1 .2 .3)",
      "color-mix(red)", "color-mix(in srgb, red)", "color-mix(in srgb red, blue)",
      "color-mix(in srgb, red, blue,)", "color-mix(in srgb, red, blue, )",
      "color-mix(in, red, blue)",
      "color-mix(in srgb longer hue, red, blue)", "color-mix(in hsl longer, red, blue)",
      "color-mix(in srgb, red -10%, blue)", "color-mix(in srgb, red 110%, blue)",
      "color-mix(in srgb, red 10, blue)", "color-mix(in srgb, 10% red 10%, blue)",
      "cmyk(0 0 0 0)", "device-cmyk(0 0 0 0)", "hsv(0 0% 0%)", "gray(50)", "color-contrast(red)",
      "lighten(red, 10%)", "darken(#fff, 5%)", "rgba(#fff, .5)", "#fff80%", "-red", "--red",
      "transparent(red)", "current-color", "light blue", "light-blue", "dark_red", "0", "1px", "%",
      "expression(alert(1))", "<red>", "$red", "{red}", "(red)", "[red]",
      "linear-gradient(red, blue)",
    ])
  func notColors(text: String) { #expect(CSSColor(text) == nil) }

  /// CSS Color Level 4, section 15.1: all of its text is ASCII, and names are compared so.
  @Test("Letters whose small or large form is a letter of ASCII are none of CSS's own")
  func casing() {
    #expect(CSSColor("blac\u{212A}") == nil)  // The sign of the kelvin.
    #expect(CSSColor("p\u{131}nk") == nil)  // A dotless i.
    #expect(CSSColor("P\u{130}NK") == nil)  // A dotted I.
    #expect(CSSColor("gra\u{17F}s") == nil)  // A long s.
  }

  @Test(
    "A colour in another spelling is the same colour", arguments: Seeded(31, 32, 33))
  func respelt(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<300 {
      let channels = (0..<3).map { _ in random.next(below: 256) }
      let alpha = random.next(below: 101)
      let hex = channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      let numbers = channels.map(String.init)
      let ends: [(String, String)] = [(" ", " / "), (",", ","), (" , ", " , "), ("\n", "/")]
      let (gap, slash) = random.pick(ends)
      let sum = numbers.map { "calc(\($0) + 1 - 1)" }
      let spellings = [
        "rgb(\(numbers.joined(separator: gap))\(slash)\(alpha)%)",
        "RGBA(\(numbers.joined(separator: gap))\(slash)calc(\(alpha) / 100))",
        "rgb(\(sum.joined(separator: gap))\(slash)\(alpha)%)",
        "rgb(from #\(hex) r g b / \(alpha)%)",
        "alpha(from #\(hex.uppercased()) / \(alpha)%)",
        "color(srgb \(numbers.map { "calc(\($0) / 255)" }.joined(separator: " ")) / \(alpha)%)",
      ]
      let expected = channels.map(Double.init) + [Double(alpha) / 100]
      for spelling in spellings {
        #expect(
          ColorReading.isSame(ColorReading.channels(spelling), as: expected, to: 0.000_1),
          "\(spelling)")
      }
    }
  }
}
