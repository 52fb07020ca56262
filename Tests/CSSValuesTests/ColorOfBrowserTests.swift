import CSSValues
import Foundation
import TestSupport
import Testing

@Suite(
  "Which colour a text is to the Chromium that is installed",
  .enabled(if: Engine.chromium != nil, "needs Chromium"))
struct ColorOfBrowserTests {
  /// Chromium keeps the alpha of some colours in eight bits.
  private static let tolerance = 0.75 / 255

  /// The page gives every component as a text, since `none`, `NaN` and `infinity` are none of JSON's.
  private static func components(of texts: [String]) throws -> [[String]] {
    try #require(Engine.chromium).callInPage(
      """
      text => {
        const element = document.createElement("i");
        document.body.append(element);
        element.style.color = `color(from ${text} srgb r g b / alpha)`;
        const computed = getComputedStyle(element).color;
        element.remove();
        const found = /^color\\(srgb (\\S+) (\\S+) (\\S+)(?: \\/ (\\S+))?\\)$/.exec(computed) ?? [];
        return found.slice(1).map(part => part ?? "1");
      }
      """, withEach: texts, returning: [String].self)
  }

  private func compare(_ texts: [String]) throws -> Int {
    let known = texts.filter { CSSColor($0)?.srgb != nil }
    var count = 0
    for (text, theirs) in zip(known, try Self.components(of: known)) {
      let color = try #require(CSSColor(text)?.srgb)
      let ours = [color.red, color.green, color.blue, color.alpha]
      let numbers = theirs.compactMap(Double.init)
      // What has no value there has none to compare with, and what no screen comes near to is clamped on
      // the way.
      guard numbers.count == 4, numbers.allSatisfy({ abs($0 - 0.5) < 1.5 }) else { continue }
      count += 1
      // Its numbers for this space are rough.
      let tolerance = text.contains("a98-rgb") ? 2 / 255.0 : Self.tolerance
      for (our, their) in zip(ours, numbers) {
        let shown = min(max(their, 0), 1)
        #expect(abs(our - shown) < tolerance, "\(text.debugDescription): \(ours), \(theirs)")
      }
    }
    return count
  }

  @Test("Ours is the same colour, whatever way it is written", arguments: Seeded(201, 202))
  func corpus(seed: Seed) throws {
    // The largest numbers of single precision overflow once more on their way through a space.
    let texts = ColorCorpus.strings(TestSettings.corpus, seed: seed).filter {
      !$0.lowercased().contains("1e999")
    }
    #expect(try compare(texts) > 400)
  }

  /// Hues at and beside the corners of the wheel, and lightness and chroma at their ends.
  @Test(
    "Mixtures go the same way round",
    arguments: ["hsl", "hwb", "lch", "oklch"], ["shorter", "longer", "increasing", "decreasing"])
  func mixtures(space: String, path: String) throws {
    let colors = [
      "red", "blue", "gray", "white", "black", "transparent", "hsl(none 50% 50%)",
      "hsl(300 none 50%)", "oklch(0.5 0.1 none)", "lab(none 20 30)", "rgb(0 255 0 / 0.3)",
      "rgb(9 9 9 / none)", "hwb(180 20% 20%)", "color(display-p3 0 1 0)", "hsl(359 90% 40%)",
      // Outside of what sRGB holds.
      "color(srgb -0.2 0.3 1.2)", "color(srgb 1.4 1.2 0.9)", "color(rec2020 1 0 0)",
      "lab(0 60 -60)", "oklch(1 0.2 90)",
    ]
    let texts = colors.flatMap { left in
      colors.map { right in
        "color-mix(in \(space) \(path) hue, \(left), \(right) 30%)"
      }
    }
    #expect(try compare(texts) > 150)
  }

  @Test("The same holds in spaces without a hue")
  func straight() throws {
    let colors = [
      "red", "transparent", "color(srgb none 0.5 1)", "lab(none 20 30)", "lab(50 none 30 / 0.5)",
      "rgb(0 255 0 / 0.3)", "rgb(9 9 9 / none)", "color(xyz 0.2 none 0.3)", "oklab(0.5 none none)",
      "color(srgb -0.2 0.3 1.2)", "color(srgb 1.4 1.2 0.9)", "color(rec2020 1 0 0)",
    ]
    let spaces = [
      "srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020", "lab", "oklab",
      "xyz", "xyz-d50", "xyz-d65", "display-p3-linear",
    ]
    let shares = ["", " 0%", " 25%", " 100%"]
    let texts = spaces.flatMap { space in
      colors.flatMap { left in
        colors.enumerated().map { index, right in
          "color-mix(in \(space), \(left)\(shares[index % 4]), \(right))"
        }
      }
    }
    #expect(try compare(texts) > 700)
  }
}
