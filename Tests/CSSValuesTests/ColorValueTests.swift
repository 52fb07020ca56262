import CSSValues
import Foundation
import Testing

@Suite("Which colour a text is")
struct ColorValueTests {
  /// Chromium keeps the alpha of some colours in eight bits.
  private static let tolerance = 0.75 / 255

  @Test("Ours is Chromium's, as recorded, to less than one step in 255")
  func recorded() throws {
    let values = try Verdicts.rows("color-values", as: Verdicts.Value.self)
    #expect(values.count == 900)
    for value in values {
      let color = try #require(CSSColor(value.text)?.srgb, "\(value.text)")
      let ours = [color.red, color.green, color.blue, color.alpha]
      for (our, their) in zip(ours, value.components) {
        let shown = min(max(their, 0), 1)
        #expect(abs(our - shown) < Self.tolerance, "\(value.text): \(our) and \(their)")
      }
    }
  }

  /// From the web-platform-tests' idea of these spaces: white is white and black is black.
  @Test(
    "The white and the black of every space are white and black",
    arguments: [
      "rgb(255 255 255)", "hsl(0 0% 100%)", "hwb(0 100% 0%)", "lab(100 0 0)", "lch(100 0 0)",
      "oklab(1 0 0)", "oklch(1 0 0)", "color(srgb 1 1 1)", "color(srgb-linear 1 1 1)",
      "color(display-p3 1 1 1)", "color(display-p3-linear 1 1 1)", "color(a98-rgb 1 1 1)",
      "color(prophoto-rgb 1 1 1)", "color(rec2020 1 1 1)", "color(xyz 0.95046 1 1.08906)",
      "color(xyz-d65 0.95046 1 1.08906)", "color(xyz-d50 0.96430 1 0.82510)",
    ])
  func whitesAndBlacks(white: String) throws {
    let color = try #require(CSSColor(white)?.srgb)
    for component in [color.red, color.green, color.blue] { #expect(abs(component - 1) < 0.0005) }
  }

  @Test(
    "What only the page can tell has no value",
    arguments: [
      "currentcolor", "CanvasText", "inherit", "var(--brand)", "light-dark(red, blue)",
      "color-mix(in srgb, red, currentcolor)", "rgb(from currentcolor r g b)",
      "rgb(calc(1em / 1px) 0 0)", "rgb(sibling-index() 0 0)", "rgb(1 2 3 / sign(1em - 1px))",
      "contrast-color(Canvas)", "alpha(from currentcolor / 1)", "color-mix(red, AccentColor)",
    ])
  func unknowable(text: String) throws {
    let color = try #require(CSSColor(text))
    #expect(color.srgb == nil)
  }

  @Test(
    "Hexadecimal digits stand for what they say",
    arguments: [
      ("#fff", 255, 255, 255, 255), ("#0f08", 0, 255, 0, 136), ("#123456", 18, 52, 86, 255),
      ("#12345678", 18, 52, 86, 120),
    ])
  func hexadecimal(text: String, red: Int, green: Int, blue: Int, alpha: Int) throws {
    let color = try #require(CSSColor(text)?.srgb)
    let bytes = [color.red, color.green, color.blue, color.alpha].map { ($0 * 255).rounded() }
    #expect(bytes == [red, green, blue, alpha].map(Double.init))
  }
}
