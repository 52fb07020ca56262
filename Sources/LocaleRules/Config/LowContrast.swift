internal import CSSValues
internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// Text that is hard to tell from its background.
enum LowContrast: ConfigRule {
  /// What WCAG 2 asks for between text and its background (success criterion 1.4.3).
  static let least = 4.5

  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for pair in ConfigSchema.colorPairs {
      guard let text = color(at: pair.text, in: config),
        let background = color(at: pair.background, in: config), background.color.isOpaque
      else { continue }
      let ratio = text.color.composited(over: background.color).contrast(with: background.color)
      guard ratio < least else { continue }
      let note = Diagnostic.Note("its background", at: findings.location(background.value.range))
      findings.report(
        descriptor, at: text.value.range,
        message(text.value.text, background.value.text, ratio: ratio), notes: [note])
    }
  }

  private static func color(
    at path: String, in config: ConfigWalk
  ) -> (value: TextValue, color: SRGBColor)? {
    guard let value = config[path].last?.property.value.syntax.flatMap(TextValue.init),
      let color = CSSColor(value.text)?.srgb
    else { return nil }
    return (value, color)
  }
}

extension LowContrast {
  private static func message(_ text: String, _ background: String, ratio: Double) -> String {
    // Rounded down, so that a ratio just under the limit does not read as the limit.
    let hundredths = Int(ratio * 100)
    let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    return "\(text) on \(background) has a contrast of \(hundredths / 100).\(digits), under 4.5"
  }

  static let descriptor = RuleDescriptor(
    "low-contrast", .warning,
    summary: "text and background with a WCAG 2 ratio under 4.5",
    explanation: """
      The contrast ratio goes from 1, the same colour, to 21, black on white. WCAG 2 asks for 4.5 \
      between text and what it stands on; under that many visitors cannot read it. Compared are the \
      colours that the config itself sets as a pair.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: """
          window.crmPluginConfig = {onlinechat: {theme: {header: {background: 'skyblue', \
          color: ⟦'white'⟧}}}};
          """,
        good: """
          window.crmPluginConfig = {onlinechat: {theme: {header: {background: 'skyblue', \
          color: 'black'}}}};
          """)
    ])
}
