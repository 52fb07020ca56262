import CSSValues
import Testing
import WidgetConfig

@Suite("Guessing a colour")
struct ColorSuggestionTests {
  @Test(
    "What is near is offered, and it is a colour",
    arguments: [
      ("skybleu", "skyblue"), ("Grean", "green"), ("dark-red", "darkred"), ("ff0000", "#ff0000"),
      ("FFF", "#FFF"), ("#b5651d;", "#b5651d"), ("red !important", "red"),
      ("rgb(1, 2, 3);", "rgb(1, 2, 3)"), ("#12", nil), ("", nil), ("$brand", nil), ("none", nil),
    ])
  func nearest(text: String, expected: String?) {
    let nearest = ColorSuggestion.nearest(to: text)
    #expect(nearest == expected)
    #expect(nearest.map { CSSColor($0) != nil } ?? true)
    #expect(CSSColor(text) == nil)
  }
}
