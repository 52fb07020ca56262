/// A text that a browser takes for the CSS property `color`.
///
/// Valid is what Chromium 156 answers true to in `CSS.supports('color', text)`: the names, `#rgb`,
/// `rgb()` and all the rest of CSS Color Level 4, most of Level 5 (`color-mix()`, relative colours,
/// `light-dark()`, `contrast-color()`, `alpha()`), the keywords that every property takes, and any
/// text with `var()` in it.
///
///     CSSColor("skyblue")?.srgb?.contrast(with: .black)  // 11.6
///     CSSColor("currentcolor")?.srgb                     // nil: the page decides
///     CSSColor("skybleu")                                // nil: no colour
public struct CSSColor: Sendable, Hashable {
  /// The colour in sRGB; `nil` where it depends on more than the text, as `currentcolor`, system
  /// colours, `light-dark()`, `inherit` and `var()` do.
  public let srgb: SRGBColor?

  /// Reads a colour; `nil` where a browser would not take it.
  public init?(_ text: String) {
    var cursor = CSSTokenCursor(text)
    if let isValid = ArbitrarySubstitution.check(cursor) {
      guard isValid else { return nil }
      srgb = nil
      return
    }
    cursor.skipWhitespace()
    if let keyword = cursor.peekKeyword, Self.wideKeywords.contains(keyword) {
      srgb = nil
      cursor.skip()
    } else {
      guard let color = ColorParser.color(&cursor) else { return nil }
      srgb = color.components.map(SRGBColor.init)
    }
    guard cursor.finish() else { return nil }
  }

  /// The names that CSS gives to colours, in lower case and in order: for finding what was meant.
  public static let names = CSSColorKeyword.named.keys.sorted()

  /// What every property takes.
  private static let wideKeywords: Set<String> = [
    "inherit", "initial", "revert", "revert-layer", "revert-rule", "unset",
  ]
}
