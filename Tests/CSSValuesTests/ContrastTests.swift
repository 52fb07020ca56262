import CSSValues
import Testing

@Suite("Contrast by WCAG 2")
struct ContrastTests {
  /// Ratios that WebAIM's contrast checker and the W3C's own examples print, cut off after two
  /// places as they do.
  @Test(
    "Ratios are the published ones",
    arguments: [
      ("#000", "#fff", 21.0), ("#fff", "#fff", 1.0), ("#767676", "#fff", 4.54),
      ("#777", "#fff", 4.48), ("#595959", "#fff", 7.0), ("#949494", "#fff", 3.03),
      ("#ff0000", "#fff", 3.99), ("#0000ff", "#fff", 8.59), ("#008000", "#fff", 5.13),
      ("#ffff00", "#fff", 1.07), ("#ffff00", "#0000ff", 8.0), ("#0000ff", "#000", 2.44),
    ])
  func ratios(first: String, second: String, ratio: Double) throws {
    let (first, second) = (
      try #require(CSSColor(first)?.srgb), try #require(CSSColor(second)?.srgb)
    )
    #expect(abs(first.contrast(with: second) - ratio) < 0.011)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test(
    "Luminance runs from black to white",
    arguments: [
      ("#000", 0.0), ("#fff", 1.0), ("#f00", 0.2126), ("#0f0", 0.7152), ("#00f", 0.0722),
      ("#808080", 0.2159),
    ])
  func luminance(text: String, luminance: Double) throws {
    #expect(abs(try #require(CSSColor(text)?.srgb).relativeLuminance - luminance) < 0.0001)
  }

  @Test("A transparent colour takes on what is behind it")
  func compositing() throws {
    let half = try #require(CSSColor("rgb(0 0 0 / 50%)")?.srgb)
    let mixed = half.composited(over: .white)
    #expect(mixed.isOpaque)
    #expect(mixed.red == 0.5 && mixed.green == 0.5 && mixed.blue == 0.5)
    #expect(SRGBColor(red: 1, green: 0, blue: 0, alpha: 0).composited(over: .white) == .white)
  }

  @Test("Components are brought within bounds, and what is no number is nothing")
  func bounds() {
    let color = SRGBColor(red: 2, green: -1, blue: .nan, alpha: .infinity)
    #expect(color == SRGBColor(red: 1, green: 0, blue: 0, alpha: 1))
  }
}
