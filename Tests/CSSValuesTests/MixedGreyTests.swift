import CSSValues
import Foundation
import TestSupport
import Testing

/// The hue of a grey says nothing, and a mixture takes that of the other colour.
@Suite("Mixtures with what is nearly grey")
struct MixedGreyTests {
  /// As Chromium 156 mixes each with `lime`, half and half, in sRGB from 0 to 1.
  @Test(
    "The greys of user interfaces have no hue in Oklch",
    arguments: [
      ("color-mix(in oklch, rgb(1 2 3), lime)", [0.0712, 0.4379, 0.0612]),
      ("color-mix(in oklch, rgb(10 11 12), lime)", [0.1378, 0.4759, 0.1238]),
      ("color-mix(in oklch, rgb(100 101 102), lime)", [0.3685, 0.6933, 0.3461]),
      ("color-mix(in oklch, rgb(100 101 110), lime)", [0.3570, 0.6982, 0.3343]),
      ("color-mix(in oklch, hsl(200 5% 50%), lime)", [0.4158, 0.7549, 0.3917]),
      ("color-mix(in oklch, lab(50 4 0), lime)", [0.3977, 0.7362, 0.3740]),
      ("color-mix(in oklch, oklab(0.5 0.019 0), lime)", [0.3460, 0.6938, 0.3234]),
      ("color-mix(in lch, lab(50 0.01 0), lime)", [0.4181, 0.7309, 0.3519]),
      ("color-mix(in lch, oklab(0.5 0.00005 0), lime)", [0.3751, 0.6876, 0.3120]),
      // With more chroma they have one.
      ("color-mix(in oklch, oklab(0.5 0.021 0), lime)", [0.8332, 0.5221, 0]),
      ("color-mix(in oklch, oklab(0.5 0.03 0), lime)", [0.8393, 0.5188, 0]),
      ("color-mix(in lch, lab(50 0.1 0), lime)", [0.8731, 0.5957, 0.2794]),
      ("color-mix(in lch, oklab(0.5 0.001 0), lime)", [0.8271, 0.5539, 0.2389]),
      // In hsl and hwb the least has.
      ("color-mix(in hsl, color(srgb 0.5 0.501 0.5), lime)", [0.2501, 0.7504, 0.2501]),
      ("color-mix(in hsl, hsl(200 0.01% 50%), lime)", [0.2500, 0.7500, 0.5833]),
      ("color-mix(in hwb, color(srgb 0.5 0.5 0.5001), lime)", [0.25, 0.7501, 0.7501]),
      // A colour of nothing takes all from the other, whatever space it is in.
      ("color-mix(in oklch, color(srgb none none none / none), red)", [1, 0, 0]),
      ("color-mix(in oklch, rgb(from red none none none), red)", [1, 0, 0]),
    ] as [(String, [Double])])
  func greys(text: String, expected: [Double]) throws {
    let color = try #require(CSSColor(text)?.srgb)
    for (our, their) in zip([color.red, color.green, color.blue], expected) {
      #expect(abs(our - their) < 0.002, "\(color)")
    }
  }

  @Test(
    "So it is in Chromium, for any grey with a tint",
    .enabled(if: Engine.chromium != nil, "needs Chromium"), arguments: Seeded(41, 42, 43))
  func live(seed: Seed) throws {
    var random = seed.numbers
    let texts = (0..<900).map { _ in
      let grey = 8 + random.next(below: 232)
      let tint = random.pick([1, 2, 4, 8, 16])
      let channels = (0..<3).map { _ in
        String(max(0, min(255, grey + random.next(below: 2 * tint + 1) - tint)))
      }
      let color = "rgb(\(channels.joined(separator: " ")))"
      let space = random.pick(["oklch", "oklch", "lch", "hsl", "hwb"])
      let other = random.pick(["lime", "#06c", "rgb(200 90 30)", "orchid"])
      return "color-mix(in \(space), \(color), \(other) \(random.pick([20, 50, 80]))%)"
    }
    let theirs = try #require(Engine.chromium).callInPage(
      """
      text => {
        document.body.style.color = `color(from ${text} srgb r g b)`;
        const found = /srgb (\\S+) (\\S+) ([^ )]+)/.exec(getComputedStyle(document.body).color);
        return found.slice(1).map(Number);
      }
      """, withEach: texts, returning: [Double].self)
    for (text, numbers) in zip(texts, theirs) {
      let color = try #require(CSSColor(text)?.srgb)
      let ours = [color.red, color.green, color.blue]
      // The numbers of its Lab are rough beside the axis of greys.
      let tolerance = text.contains("in lch") ? 0.01 : 0.003
      let isSame = zip(ours, numbers).allSatisfy { abs($0 - min(max($1, 0), 1)) < tolerance }
      #expect(isSame, "\(text): \(ours) and \(numbers)")
    }
  }
}
