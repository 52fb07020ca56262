import CSSValues
import TestSupport
import Testing

@Suite("Units")
struct UnitTests {
  /// All that CSS Values Level 4 has, some of other standards and libraries, and some near ones.
  private static let names = """
    px em rem ex rex ch rch cap rcap ic ric lh rlh vw vh vi vb vmin vmax svw svh svi svb svmin svmax lvw \
    lvh lvi lvb lvmin lvmax dvw dvh dvi dvb dvmin dvmax cqw cqh cqi cqb cqmin cqmax cm mm q in pt pc deg \
    grad rad turn s ms hz khz dpi dpcm dppx x fr db st semitones gr vm pvw rvw rcq rcqw n e ppi dpx \
    degrees radian turns sec min h rpx sp dp twip mozmm u kpx dvx px1 p2x e1 e1px cqmaxx rvmin tur
    """.split(separator: " ").map(String.init)

  @Test(
    "Chromium knows those that we know, in either case, and what they measure",
    .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func known() throws {
    let texts = Self.names.flatMap { name in
      [
        "rgb(calc(1\(name) / 1\(name)) 0 0)", "rgb(calc(1\(name.uppercased()) / 1\(name)) 0 0)",
        "hsl(1\(name) 50% 50%)", "rgb(sign(1\(name)) 0 0)", "rgb(exp(1\(name)) 0 0)",
      ] + ["px", "deg", "s", "hz", "dpi", "%"].map { "rgb(calc(3\(name) / 1\($0)) 0 0)" }
    }
    let theirs = try #require(Engine.chromium).callInPage(
      "text => CSS.supports('color', text)", withEach: texts, returning: Bool.self)
    for (text, isColor) in zip(texts, theirs) {
      #expect((CSSColor(text) != nil) == isColor, "\(text)")
    }
    #expect(theirs.filter(\.self).count > 200)
  }

  /// What a page reckons is the judge of how they stand to each other: a length of many, in hundredths.
  @Test(
    "Those that do not depend on the page stand to each other as in Chromium",
    .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func values() throws {
    let kinds = [
      ["px", "cm", "mm", "q", "in", "pt", "pc"], ["deg", "grad", "rad", "turn"], ["s", "ms"],
      ["hz", "khz"], ["dpi", "dpcm", "dppx", "x"],
    ]
    let texts = kinds.flatMap { kind in
      kind.flatMap { first in
        kind.map { "color(srgb calc(1\(first) / 1\($0) / 1000) calc(1\(first) / 1\($0)) 0)" }
      }
    }
    let theirs = try #require(Engine.chromium).callInPage(
      """
      text => {
        document.body.style.color = text;
        return /srgb ([-+.e0-9]+) ([-+.e0-9]+)/.exec(getComputedStyle(document.body).color).slice(1).map(Number);
      }
      """, withEach: texts, returning: [Double].self)
    for (text, numbers) in zip(texts, theirs) {
      let color = try #require(CSSColor(text)?.srgb, "\(text)")
      #expect(abs(color.red - min(numbers[0], 1)) < 0.000_01, "\(text)")
      #expect(abs(color.green - min(numbers[1], 1)) < 0.000_01, "\(text)")
    }
  }
}
