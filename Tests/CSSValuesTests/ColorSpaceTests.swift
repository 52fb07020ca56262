import CSSValues
import TestSupport
import Testing

/// The facts of web-platform-tests under `css/css-color`: in most, a colour and the sRGB that it looks the
/// same as. Those of the other colours are what Chromium computes.
@Suite("Colours in all spaces")
struct ColorSpaceTests {
  @Test(
    "Keyword green is green in whatever space it is written",
    arguments: [
      "#008000", "rgb(0 128 0)", "hsl(120 100% 25.098%)", "hwb(120 0% 49.8039%)",
      "lab(46.277% -47.562 48.583)", "lab(46.277 -47.562 48.583)", "lch(46.2775% 67.9892 134.3912)",
      "oklab(51.975% -0.1403 0.10768)", "oklch(51.975% 0.17686 142.495)",
      "oklch(0.51975 0.17686 142.495)", "color(srgb 0 0.50196 0)", "color(srgb 0% 50.196% 0%)",
      "color(srgb-linear 0 0.21586 0)", "color(display-p3 0.21604 0.49418 0.13151)",
      "color(a98-rgb 0.281363 0.498012 0.116746)", "color(prophoto-rgb 0.230479 0.395789 0.129968)",
      "color(xyz 0.07719 0.15438 0.02573)", "color(xyz-d65 0.07719 0.15438 0.02573)",
      "color(xyz-d50 0.08312 0.154746 0.020961)",
    ])
  func green(text: String) {
    #expect(ColorReading.isSame(ColorReading.channels(text), as: [0, 128, 0, 1], to: 0.3))
  }

  @Test(
    "Other colours, too",
    arguments: [
      ("color(srgb 0.691 0.139 0.259)", [176.2, 35.4, 66.0]),
      ("color(srgb-linear 0.435 0.017 0.055)", [176.2, 35.2, 66.3]),
      ("color(display-p3 1 1 1)", [255, 255, 255]), ("color(display-p3 0 0 0)", [0, 0, 0]),
      ("color(display-p3 0 1 0)", [0, 255, 0]), ("color(a98-rgb 0 0 0)", [0, 0, 0]),
      ("color(rec2020 1 1 1)", [255, 255, 255]), ("color(prophoto-rgb 0 0 0)", [0, 0, 0]),
      ("lab(100% 0 0)", [255, 255, 255]), ("lab(0% 0 0)", [0, 0, 0]),
      ("lab(50% 0 0)", [118.9, 118.9, 118.9]), ("lch(50% 0 100)", [118.9, 118.9, 118.9]),
      ("lab(70% -45 0)", [27.3, 192.7, 169.3]), ("lab(70% 70 0)", [255, 106.6, 174.6]),
      ("lab(55% 0 -60)", [32.6, 135.4, 236.6]), ("lch(70% 45 180)", [27.3, 192.7, 169.3]),
      ("lch(55% 60 270)", [32.6, 135.4, 236.6]), ("oklab(50% 0.05 0)", [123.6, 87.4, 98]),
      ("oklab(0% 0 0)", [0, 0, 0]), ("oklab(100% 0 0)", [255, 255, 255]),
      ("oklch(50% 0.2 0)", [179.8, 6, 94.5]), ("oklch(50% 0.2 270)", [58.8, 80.9, 210.7]),
      ("hwb(90 0% 0%)", [127.5, 255, 0]), ("hwb(0 0% 100%)", [0, 0, 0]),
      ("hwb(45 40% 80%)", [85, 85, 85]), ("hwb(90deg 50% 50%)", [127.5, 127.5, 127.5]),
      ("hwb(120deg 30% 50%)", [76.5, 127.5, 76.5]), ("hsl(120 30% 50%)", [89.25, 165.75, 89.25]),
      ("hsl(270 100% 50%)", [127.5, 0, 255]), ("hsl(30 100% 50%)", [255, 127.5, 0]),
      ("hsl(90 50% 0%)", [0, 0, 0]), ("hsl(90 50% 100%)", [255, 255, 255]),
      ("hsl(0 0% 50%)", [127.5, 127.5, 127.5]), ("hsl(none none 50%)", [127.5, 127.5, 127.5]),
    ] as [(String, [Double])])
  func others(text: String, channels: [Double]) {
    #expect(
      ColorReading.isSame(ColorReading.channels(text), as: channels + [1], to: 0.15),
      "\(String(describing: ColorReading.channels(text)))")
  }

  /// The table of hues in CSS Color Level 4, section 7.
  @Test(
    "The wheel of hsl() turns through the six corners of the cube",
    arguments: [
      (0, [255, 0, 0]), (30, [255, 127.5, 0]), (60, [255, 255, 0]), (90, [127.5, 255, 0]),
      (120, [0, 255, 0]), (150, [0, 255, 127.5]), (180, [0, 255, 255]), (210, [0, 127.5, 255]),
      (240, [0, 0, 255]), (270, [127.5, 0, 255]), (300, [255, 0, 255]), (330, [255, 0, 127.5]),
      (360, [255, 0, 0]), (-30, [255, 0, 127.5]), (-360, [255, 0, 0]), (1080, [255, 0, 0]),
    ] as [(Int, [Double])])
  func hues(hue: Int, channels: [Double]) {
    for text in [
      "hsl(\(hue) 100% 50%)", "hsl(\(hue)deg 100% 50%)", "hwb(\(hue) 0% 0%)",
      "hsl(calc(\(hue) / 360 * 1turn) 100% 50%)", "hsla(\(hue), 100%, 50%, 1)",
    ] {
      #expect(ColorReading.isSame(ColorReading.channels(text), as: channels + [1]), "\(text)")
    }
  }

  /// CSS Color Level 4, section 7: a hue that is not finite is zero.
  @Test(
    "A hue without end is no hue",
    arguments: [
      "hsl(calc(infinity) 100% 50%)", "hsl(calc(-infinity) 100% 50%)", "hsl(calc(NaN) 100% 50%)",
      "hsl(calc(infinity * 1deg) 100% 50%)", "hsl(calc(1turn / 0) 100% 50%)",
      "hwb(calc(infinity) 0% 0%)", "hsl(1e400 100% 50%)", "hsl(1e400deg 100% 50%)",
      "hsl(from red calc(infinity) s l)", "hsl(from red calc(NaN) s l)",
      "hwb(from red calc(h * infinity) w b)", "hsl(none 100% 50%)",
    ])
  func endlessHues(text: String) {
    #expect(ColorReading.isSame(ColorReading.channels(text), as: [255, 0, 0, 1]))
  }

  @Test(
    "Channels are held within their bounds, or lead out of what screens can show",
    arguments: [
      ("rgb(-10 300 128)", [0, 255, 128, 1]), ("rgb(-10% 300% 50%)", [0, 255, 127.5, 1]),
      ("rgb(calc(infinity) calc(-infinity) calc(NaN))", [255, 0, 0, 1]),
      // A number that is too large for single precision is the largest there, and not infinite.
      ("hwb(300 1e999 0)", [255, 255, 255, 1]), ("hwb(300 1e999% 50%)", [255, 255, 255, 1]),
      ("hwb(300 1e999 1e999)", [127.5, 127.5, 127.5, 1]), ("hwb(300 0 1e999)", [0, 0, 0, 1]),
      ("hwb(0 calc(infinity) 0)", [0, 0, 0, 1]), ("hsl(0 50 1e999)", [255, 255, 255, 1]),
      ("rgb(calc(1e400 - 1e400) 9 9)", [0, 9, 9, 1]),
      ("rgb(calc(1e400 / 1e400 * 100) 9 9)", [100, 9, 9, 1]),
      ("rgb(calc(1e309 * 0 + 5) 9 9)", [5, 9, 9, 1]), ("rgb(-1e999 1e999 9)", [0, 255, 9, 1]),
      ("rgb(0 0 0 / 2)", [0, 0, 0, 1]), ("rgb(0 0 0 / -2)", [0, 0, 0, 0]),
      ("rgb(0 0 0 / calc(infinity))", [0, 0, 0, 1]), ("rgb(0 0 0 / calc(NaN))", [0, 0, 0, 0]),
      ("rgb(none none none / none)", [0, 0, 0, 0]), ("rgb(255 none 0)", [255, 0, 0, 1]),
      ("lab(150 0 0)", [255, 255, 255, 1]), ("lab(-50 0 0)", [0, 0, 0, 1]),
      ("oklab(2 0 0)", [255, 255, 255, 1]), ("oklch(-1 0 0)", [0, 0, 0, 1]),
      ("lch(50 -10 0)", [118.9, 118.9, 118.9, 1]), ("hsl(0 -50% 50%)", [127.5, 127.5, 127.5, 1]),
      ("color(srgb 2 -1 0.5)", [255, 0, 127.5, 1]), ("color(display-p3 1 0 0)", [255, 0, 0, 1]),
      ("hwb(0 60% 60%)", [127.5, 127.5, 127.5, 1]), ("hwb(0 100% 300%)", [63.75, 63.75, 63.75, 1]),
      ("hsl(from red h calc(NaN) l)", [127.5, 127.5, 127.5, 1]),
      ("rgb(from red calc(NaN) 255 b)", [0, 255, 0, 1]),
    ] as [(String, [Double])])
  func bounds(text: String, channels: [Double]) {
    #expect(
      ColorReading.isSame(ColorReading.channels(text), as: channels, to: 0.15),
      "\(String(describing: ColorReading.channels(text)))")
  }

  @Test("A colour comes back from every space as it went", arguments: Seeded(71, 72))
  func roundTrip(seed: Seed) {
    var random = seed.numbers
    let functions = [
      "rgb(from ORIGIN r g b)", "hsl(from ORIGIN h s l)", "hwb(from ORIGIN h w b)",
      "lab(from ORIGIN l a b)", "lch(from ORIGIN l c h)", "oklab(from ORIGIN l a b)",
      "oklch(from ORIGIN l c h)", "color(from ORIGIN srgb r g b)",
      "color(from ORIGIN srgb-linear r g b)", "color(from ORIGIN display-p3 r g b)",
      "color(from ORIGIN display-p3-linear r g b)", "color(from ORIGIN a98-rgb r g b)",
      "color(from ORIGIN prophoto-rgb r g b)", "color(from ORIGIN rec2020 r g b)",
      "color(from ORIGIN xyz x y z)", "color(from ORIGIN xyz-d50 x y z)",
      "color-mix(in lab, ORIGIN, ORIGIN)", "color-mix(in oklch, ORIGIN 10%, ORIGIN)",
      "color-mix(in hsl longer hue, ORIGIN, ORIGIN 0%)",
    ]
    for _ in 0..<60 {
      let channels = (0..<3).map { _ in random.next(below: 256) }
      let origin = "rgb(\(channels.map(String.init).joined(separator: " ")) / 40%)"
      // One space after the other, so that every pair of them comes up.
      var text = origin
      for _ in 0..<3 {
        text = random.pick(functions).split(separator: "ORIGIN", omittingEmptySubsequences: false)
          .joined(separator: text)
        #expect(
          ColorReading.isSame(
            ColorReading.channels(text), as: channels.map(Double.init) + [0.4], to: 0.02),
          "\(text)")
      }
    }
  }
}
