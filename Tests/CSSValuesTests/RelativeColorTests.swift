import CSSValues
import Testing

/// CSS Color Level 5, and the facts of web-platform-tests under `css/css-color/parsing`.
@Suite("Colours from other colours")
struct RelativeColorTests {
  /// `color-computed-relative-color.html`, where `rebeccapurple` is `#663399`.
  @Test(
    "Channels of the origin go where they are named",
    arguments: [
      ("rgb(from rebeccapurple r g b)", [102, 51, 153, 1]),
      ("rgb(from rebeccapurple b g r)", [153, 51, 102, 1]),
      ("rgb(from rebeccapurple r r r)", [102, 102, 102, 1]),
      ("rgb(from rebeccapurple 0 g b)", [0, 51, 153, 1]),
      ("rgb(from rebeccapurple 20% g b)", [51, 51, 153, 1]),
      ("rgb(from rebeccapurple none g b)", [0, 51, 153, 1]),
      ("rgb(from rebeccapurple r g b / 50%)", [102, 51, 153, 0.5]),
      ("rgb(from rebeccapurple r g b / none)", [102, 51, 153, 0]),
      ("rgb(from rgb(20% 40% 60% / 80%) r g b)", [51, 102, 153, 0.8]),
      ("rgb(from rgb(20% 40% 60% / 80%) r g b / alpha)", [51, 102, 153, 0.8]),
      ("rgb(from rgb(20% 40% 60% / 80%) r g b / calc(alpha / 2))", [51, 102, 153, 0.4]),
      ("rgb(from rebeccapurple alpha g b)", [1, 51, 153, 1]),
      ("rgb(from rebeccapurple calc(r * 2) calc(g + 10) calc(b - 3))", [204, 61, 150, 1]),
      ("rgb(from rebeccapurple max(r, g) min(r, g) clamp(0, b, 100))", [102, 51, 100, 1]),
      ("rgb(from rebeccapurple calc((r + g + b) / 3) g b)", [102, 51, 153, 1]),
      ("rgb(from rebeccapurple R G B)", [102, 51, 153, 1]),
      ("rgb(from #663399 r g b)", [102, 51, 153, 1]),
      ("RGB(FROM RebeccaPurple r g b)", [102, 51, 153, 1]),
      ("rgba(from rebeccapurple r g b)", [102, 51, 153, 1]),
      ("rgb(from rgb(from rebeccapurple b g r) b g r)", [102, 51, 153, 1]),
      ("hsl(from rebeccapurple h s l)", [102, 51, 153, 1]),
      ("hsl(from rebeccapurple h s calc(l + 20))", [153, 102, 204, 1]),
      ("hsl(from rebeccapurple calc(h + 180) s l)", [102, 153, 51, 1]),
      ("hsl(from rebeccapurple 0 s l)", [153, 51, 51, 1]),
      ("hsl(from rebeccapurple h 20% l)", [102, 81.6, 122.4, 1]),
      ("hwb(from rebeccapurple h w b)", [102, 51, 153, 1]),
      ("hwb(from rebeccapurple h 0% b)", [76.5, 0, 153, 1]),
      ("hwb(from rebeccapurple h w b / .5)", [102, 51, 153, 0.5]),
      ("lab(from lab(46.277 -47.562 48.583) l a b)", [0, 128, 0, 1]),
      ("lab(from white calc(l / 2) a b)", [118.9, 118.9, 118.9, 1]),
      ("lch(from white 0 c h)", [0, 0, 0, 1]), ("oklch(from red l 0 h)", [136.4, 136.4, 136.4, 1]),
      ("color(from rebeccapurple srgb r g b)", [102, 51, 153, 1]),
      ("color(from rebeccapurple srgb b g r / alpha)", [153, 51, 102, 1]),
      ("color(from color(srgb 2 -1 .5) srgb calc(r / 2) calc(g + 1) b)", [255, 0, 127.5, 1]),
      ("color(from lime xyz 0 y 0 / 25%)", [0, 255, 0, 0.25]),
      ("alpha(from rebeccapurple / 25%)", [102, 51, 153, 0.25]),
      ("alpha(from rgb(102 51 153 / .8) / calc(alpha / 4))", [102, 51, 153, 0.2]),
      ("contrast-color(yellow)", [0, 0, 0, 1]), ("contrast-color(navy)", [255, 255, 255, 1]),
      ("contrast-color(white)", [0, 0, 0, 1]), ("contrast-color(black)", [255, 255, 255, 1]),
    ] as [(String, [Double])])
  func relative(text: String, channels: [Double]) {
    #expect(
      ColorReading.isSame(ColorReading.channels(text), as: channels, to: 0.3),
      "\(String(describing: ColorReading.channels(text)))")
  }

  @Test(
    "Names that are not the function's own channels are none",
    arguments: [
      "rgb(from red h s l)", "rgb(from red r g x)", "hsl(from red r g b)", "hsl(from red h w b)",
      "hwb(from red h s l)", "lab(from red l c h)", "lch(from red l a b)", "oklab(from red l a h)",
      "oklch(from red L C x)", "color(from red srgb x y z)", "color(from red xyz r g b)",
      "rgb(from red r g b a)", "rgb(from red r, g, b)", "rgb(from red, r g b)", "rgb(from r g b)",
      "rgb(from)", "rgb(from red)", "rgb(from red r g)", "rgb(from red r g b / a)", "rgb(r g b)",
      "rgb(from red r g b / alpha alpha)", "rgb(from red calc(r + 1%) g b)", "rgb(from red r%)",
      "rgb(red from r g b)", "rgb(from red blue r g b)", "rgb(from red calc(r + 1deg) g b)",
      "hsl(from red calc(h + 1deg) s l)", "color(from red r g b)", "color(srgb from red r g b)",
      "color(from red srgb r g b srgb)", "alpha(red / 1)", "alpha(from red)", "alpha(from red 1)",
      "alpha(from red / )", "alpha(from red / r)", "contrast-color()", "contrast-color(red, blue)",
      "contrast-color(red blue)", "hex(from red r g b)", "rgb(fromred r g b)", "rgb(/**/from/**/)",
    ])
  func wrongNames(text: String) { #expect(CSSColor(text) == nil) }

  /// `color-computed-color-mix-function.html`.
  @Test(
    "Two colours are mixed where the standard says",
    arguments: [
      ("color-mix(in hsl, hsl(120deg 10% 20%), hsl(30deg 30% 40%))", [84.15, 91.8, 61.2, 1]),
      (
        "color-mix(in hsl, hsl(120deg 10% 20%) 25%, hsl(30deg 30% 40%))",
        [111.56, 105.98, 66.94, 1]
      ),
      (
        "color-mix(in hsl, 25% hsl(120deg 10% 20%), hsl(30deg 30% 40%))",
        [111.56, 105.98, 66.94, 1]
      ),
      ("color-mix(in hsl, hsl(120deg 10% 20%), 25% hsl(30deg 30% 40%))", [61.36, 73.31, 54.19, 1]),
      (
        "color-mix(in hsl, hsl(120deg 10% 20%) 30%, hsl(30deg 30% 40%) 90%)",
        [111.56, 105.98, 66.94, 1]
      ),
      (
        "color-mix(in hsl, hsl(120deg 10% 20%) 12.5%, hsl(30deg 30% 40%) 37.5%)",
        [111.56, 105.98, 66.94, 0.5]
      ),
      ("color-mix(in hsl, hsl(120deg 10% 20%) 0%, hsl(30deg 30% 40%))", [132.6, 102, 71.4, 1]),
      (
        "color-mix(in hsl, hsl(120deg 10% 20% / .4), hsl(30deg 30% 40% / .8))",
        [94.92, 104.83, 65.17, 0.6]
      ),
      ("color-mix(in hwb, hwb(120deg 10% 20%), hwb(30deg 30% 40%))", [146.62, 178.5, 51, 1]),
      ("color-mix(in srgb, red, lime)", [127.5, 127.5, 0, 1]),
      ("color-mix(in srgb, red 25%, lime)", [63.75, 191.25, 0, 1]),
      ("color-mix(in srgb, red, transparent)", [255, 0, 0, 0.5]),
      ("color-mix(in srgb, red, rgb(0 255 0 / 0))", [255, 0, 0, 0.5]),
      ("color-mix(in srgb, rgb(255 0 0 / .2), rgb(0 0 255 / .8))", [51, 0, 204, 0.5]),
      ("color-mix(in srgb, red 50%, blue 0%)", [255, 0, 0, 0.5]),
      ("color-mix(in srgb-linear, black, white)", [187.52, 187.52, 187.52, 1]),
      ("color-mix(in lab, black, white)", [118.9, 118.9, 118.9, 1]),
      ("color-mix(black, white)", [98.88, 98.88, 98.88, 1]),
      ("color-mix(in xyz, red, blue)", [187.52, 0, 187.52, 1]),
      ("color-mix(in xyz-d50, red, blue)", [187.52, 0, 187.52, 1]),
      ("color-mix(in srgb, rgb(none none none), rgb(30 40 50))", [30, 40, 50, 1]),
      ("color-mix(in srgb, rgb(10 none 20), rgb(30 40 none))", [20, 40, 20, 1]),
      ("color-mix(in srgb, rgb(10 20 30 / none), rgb(30 40 50 / .5))", [20, 30, 40, 0.5]),
      ("color-mix(in srgb, red calc(10% + 20%), blue)", [76.5, 0, 178.5, 1]),
      ("color-mix(in hsl, white, red)", [223.12, 159.38, 159.38, 1]),
      // The hue that white has not is that of red, and the longer way is all the way round.
      ("color-mix(in hsl longer hue, white, red 30%)", [209.87, 228.23, 205.28, 1]),
      ("color-mix(in hsl longer hue, blue, black 30%)", [151.73, 26.78, 51.77, 1]),
      // Lightness is held between its ends, though the colour leaves the gamut.
      ("color-mix(in oklch, hsl(7 300 1.5), red 0%)", [23.69, 0, 0, 1]),
      // Nothing of a colour is left where nothing is seen of it.
      ("color-mix(in srgb, rgb(9 9 9 / none), transparent 30%)", [0, 0, 0, 0]),
    ] as [(String, [Double])])
  func mixing(text: String, channels: [Double]) {
    #expect(
      ColorReading.isSame(ColorReading.channels(text), as: channels, to: 0.3),
      "\(String(describing: ColorReading.channels(text)))")
  }

  /// CSS Color Level 4, section 12.4, with hues 40 and 60, and 60 and 40, and across the zero.
  @Test(
    "A hue takes the way round the wheel that is asked for",
    arguments: [
      (40, 60, "", 50), (60, 40, "", 50), (50, 330, "", 10), (330, 50, "", 10), (20, 320, "", 350),
      (40, 60, "shorter hue", 50), (330, 50, "shorter hue", 10), (40, 60, "longer hue", 230),
      (60, 40, "longer hue", 230), (50, 330, "longer hue", 190), (330, 50, "longer hue", 190),
      (40, 60, "increasing hue", 50), (60, 40, "increasing hue", 230),
      (50, 330, "increasing hue", 190), (330, 50, "increasing hue", 10),
      (40, 60, "decreasing hue", 230), (60, 40, "decreasing hue", 50),
      (50, 330, "decreasing hue", 10), (330, 50, "decreasing hue", 190),
      // Opposite hues, and one hue twice.
      (0, 180, "", 90), (180, 0, "", 90), (0, 180, "longer hue", 90), (180, 0, "longer hue", 90),
      (300, 120, "", 210), (180, 0, "increasing hue", 270), (0, 180, "decreasing hue", 270),
      (120, 120, "", 120), (120, 120, "longer hue", 300), (120, 120, "increasing hue", 120),
      (120, 120, "decreasing hue", 120), (-60, 300, "longer hue", 120), (480, 120, "", 120),
      (370, 350, "", 0), (-350, 350, "", 0), (730, 190, "longer hue", 100),
    ])
  func hues(first: Int, second: Int, path: String, between: Int) throws {
    let mixed = "color-mix(in hsl \(path), hsl(\(first) 100% 50%), hsl(\(second) 100% 50%))"
    let expected = try #require(ColorReading.channels("hsl(\(between) 100% 50%)"))
    #expect(ColorReading.isSame(ColorReading.channels(mixed), as: expected, to: 0.1))
  }
}
