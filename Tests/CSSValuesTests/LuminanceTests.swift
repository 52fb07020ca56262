import CSSValues
import Foundation
import TestSupport
import Testing

/// WCAG 2.2, "contrast ratio" and "relative luminance", reckoned here once more from whole numbers.
@Suite("Luminance and contrast of any colours")
struct LuminanceTests {
  /// The formula of WCAG with the C library's power.
  private static func luminance(_ channels: [Int]) -> Double {
    let linear = channels.map { value -> Double in
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private static func color(_ channels: [Int]) -> SRGBColor {
    SRGBColor(
      red: Double(channels[0]) / 255, green: Double(channels[1]) / 255,
      blue: Double(channels[2]) / 255)
  }

  @Test("They are those of the formula", arguments: Seeded(61, 62, 63))
  func formula(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<2000 {
      let pair = (0..<2).map { _ in (0..<3).map { _ in random.next(below: 256) } }
      let (first, second) = (Self.color(pair[0]), Self.color(pair[1]))
      #expect(abs(first.relativeLuminance - Self.luminance(pair[0])) < 1e-12)
      let lights = pair.map(Self.luminance).sorted()
      let ratio = (lights[1] + 0.05) / (lights[0] + 0.05)
      #expect(abs(first.contrast(with: second) - ratio) < 1e-9, "\(pair)")
      #expect(first.contrast(with: second) == second.contrast(with: first))
      #expect((1...21).contains(first.contrast(with: second)))
      // Against one of black and white every colour has more than the 4.5 that text needs.
      #expect(max(first.contrast(with: .black), first.contrast(with: .white)) > 4.5)
    }
  }

  /// The examples of the ACT rule afw4f7, and of the working group's understanding of 1.4.3 and 1.4.6.
  @Test(
    "Published pairs have the contrast that was published, to a place",
    arguments: [
      ("#333", "#fff", 12.6), ("#aaa", "#fff", 2.3), ("#999", "#fff", 2.8), ("#555", "#fff", 7.5),
      ("#666", "#fff", 5.7), ("#757575", "#fff", 4.6), ("#777777", "#ffffff", 4.5),
      ("white", "white", 1), ("black", "black", 1), ("black", "white", 21), ("gray", "white", 3.9),
    ])
  func published(first: String, second: String, ratio: Double) throws {
    let (first, second) = (
      try #require(CSSColor(first)?.srgb), try #require(CSSColor(second)?.srgb)
    )
    #expect(abs(first.contrast(with: second) - ratio) < 0.051, "\(first.contrast(with: second))")
  }

  @Test("More light is more luminance", arguments: Seeded(64))
  func monotone(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<1000 {
      var channels = (0..<3).map { _ in random.next(below: 255) }
      let darker = Self.color(channels)
      channels[random.next(below: 3)] += 1
      let lighter = Self.color(channels)
      #expect(darker.relativeLuminance < lighter.relativeLuminance, "\(channels)")
      #expect(darker.contrast(with: .white) > lighter.contrast(with: .white))
      #expect(darker.contrast(with: .black) < lighter.contrast(with: .black))
    }
  }

  /// Porter and Duff's *source over* with an opaque backdrop.
  @Test("What is seen through a colour lies between the two", arguments: Seeded(65))
  func compositing(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<1000 {
      let (front, back) = (
        (0..<3).map { _ in random.next(below: 256) }, (0..<3).map { _ in random.next(below: 256) }
      )
      let percent = random.next(below: 101)
      let color = Self.color(front)
      let glass = SRGBColor(
        red: color.red, green: color.green, blue: color.blue, alpha: Double(percent) / 100)
      let seen = glass.composited(over: Self.color(back))
      #expect(seen.isOpaque)
      for (value, pair) in zip([seen.red, seen.green, seen.blue], zip(front, back)) {
        let expected = Double(pair.0 * percent + pair.1 * (100 - percent)) / 25_500
        #expect(abs(value - expected) < 1e-9, "\(front) \(percent) \(back)")
      }
      #expect(glass.isOpaque == (percent == 100))
    }
  }
}
