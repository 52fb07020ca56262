internal import CSSValues
package import LocaleModel

/// How well a text of the chat can be told from what it stands on.
package struct ColorContrast: Sendable {
  /// The text's colour, as it is written.
  package let text: TextValue

  /// The colour of what it stands on.
  package let background: TextValue

  /// The contrast ratio by WCAG 2.2, from 1 to 21.
  package let ratio: Double

  /// The contrast of a pair of colours; `nil` where the config does not set both, or the page decides
  /// one of them.
  package init?(of pair: ConfigSchema.ColorPair, in config: ConfigWalk) {
    guard let text = Self.color(at: pair.text, in: config),
      let background = Self.color(at: pair.background, in: config), background.color.isOpaque
    else { return nil }
    self.text = text.value
    self.background = background.value
    ratio = text.color.composited(over: background.color).contrast(with: background.color)
  }

  private static func color(
    at path: [String], in config: ConfigWalk
  ) -> (value: TextValue, color: SRGBColor)? {
    guard let value = config[path].last?.property.value.syntax.flatMap(TextValue.init),
      let color = CSSColor(value.text)?.srgb
    else { return nil }
    return (value, color)
  }

  /// The ratio, rounded down, so that one just under the limit does not read as the limit.
  package var ratioText: String {
    let hundredths = Int(ratio * 100)
    let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    return "\(hundredths / 100).\(digits)"
  }
}
