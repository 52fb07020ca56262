import CSSValues
import Foundation
import TestSupport
import Testing

@Suite("Whether a text is a colour")
struct ColorVerdictTests {
  @Test("Ours is Chromium's verdict, as recorded")
  func recorded() throws {
    let verdicts = try Verdicts.rows("colors", as: Verdicts.Verdict.self)
    #expect(verdicts.count > 3000)
    #expect(verdicts.filter(\.isValid).count > 1500)
    for verdict in verdicts {
      #expect((CSSColor(verdict.text) != nil) == verdict.isValid, "\(verdict.text)")
    }
  }

  /// `CRMLOCALE_CORPUS` asks for more strings, or with `CRMLOCALE_SEED` for others.
  @Test(
    "Ours is the verdict of the Chromium that is installed",
    .enabled(if: Engine.chromium != nil, "needs Chromium"), arguments: Seeded(156))
  func live(seed: Seed) throws {
    let corpus = ColorCorpus.strings(TestSettings.corpus, seed: seed)
    let theirs = try #require(Engine.chromium).callInPage(
      "text => CSS.supports('color', text)", withEach: corpus, returning: Bool.self)
    for (text, isValid) in zip(corpus, theirs) {
      #expect((CSSColor(text) != nil) == isValid, "\(text.debugDescription)")
    }
    #expect(theirs.filter(\.self).count > corpus.count / 6)
  }

  @Test(
    "Names are told from near misses",
    arguments: [
      ("skyblue", true), ("SkyBlue", true), ("skybleu", false), ("grey", true), ("gray", true),
      ("currentcolor", true), ("transparent", true), ("none", false), ("", false), (" ", false),
    ])
  func names(text: String, isColor: Bool) {
    #expect((CSSColor(text) != nil) == isColor)
  }

  @Test("The list of names is that of CSS Color Level 4")
  func listOfNames() {
    #expect(CSSColor.names.count == 148)
    #expect(CSSColor.names.allSatisfy { CSSColor($0)?.srgb?.isOpaque == true })
    #expect(CSSColor.names == CSSColor.names.sorted())
  }

  @Test(
    "Nesting without end is refused and nothing crashes",
    arguments: [
      "rgb(calc(", "color-mix(in srgb,red,", "rgb(from ", "light-dark(red,", "var(--x,", "(", "[",
      "{", "rgb(sin(", "contrast-color(", "if(style(--a):", "--f(", "url(", "\\", "/*", "\"", "#",
    ])
  func nesting(opener: String) {
    let deep = String(repeating: opener, count: 100_000)
    _ = CSSColor(deep)
    _ = CSSColor(deep + "var(--x)")
    _ = CSSSelector.isValid(deep)
    // Ours alone: Chromium takes time that grows exponentially with the depth.
    #expect(CSSColor(String(repeating: "color-mix(in srgb,red,", count: 60) + "red") != nil)
    #expect(CSSColor(String(repeating: "color-mix(in srgb,red,", count: 200) + "red") == nil)
  }

  @Test("Math nests as deep as in Chromium")
  func depthOfMath() {
    func nested(_ depth: Int) -> String {
      "rgb(\(String(repeating: "calc(", count: depth))1\(String(repeating: ")", count: depth)) 0 0)"
    }
    #expect(CSSColor(nested(100)) != nil)
    #expect(CSSColor(nested(101)) == nil)
  }

  @Test("Long sums and lists are read without recursion")
  func length() {
    let sum = "rgb(calc(1" + String(repeating: " + 1", count: 100_000) + ") 0 0)"
    #expect(CSSColor(sum)?.srgb?.red == 1)
    #expect(CSSColor("rgb(1 2 3" + String(repeating: " ", count: 1_000_000)) != nil)
  }
}
