internal import CSSValues
internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// Text that is hard to tell from its background.
struct LowContrast: Rule {
  /// What WCAG 2 asks for between text and its background (success criterion 1.4.3).
  static let least = 4.5

  func check(_ file: FileContext, into findings: inout Findings) {
    for config in file.configs {
      for pair in ConfigSchema.colorPairs { check(pair, in: config, into: &findings) }
    }
  }

  private func check(
    _ pair: ConfigSchema.ColorPair, in config: ConfigWalk, into findings: inout Findings
  ) {
    guard let text = color(at: pair.text, in: config),
      let background = color(at: pair.background, in: config), background.color.isOpaque
    else { return }
    let ratio = text.color.composited(over: background.color).contrast(with: background.color)
    guard ratio < Self.least else { return }
    findings.report(
      at: text.value.range,
      Self.low(.code(text.value.text), .code(background.value.text), .code(Self.text(ratio))),
      keyPath: pair.text,
      notes: [.init(Self.background(), at: findings.location(background.value.range))])
  }

  private func color(
    at path: [String], in config: ConfigWalk
  ) -> (value: TextValue, color: SRGBColor)? {
    guard let value = config[path].last?.property.value.syntax.flatMap(TextValue.init),
      let color = CSSColor(value.text)?.srgb
    else { return nil }
    return (value, color)
  }

  /// Rounded down, so that a ratio just under the limit does not read as the limit.
  private static func text(_ ratio: Double) -> String {
    let hundredths = Int(ratio * 100)
    let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    return "\(hundredths / 100).\(digits)"
  }
}

extension LowContrast {
  static let low = Phrase("low-contrast.low") { text, background, ratio in
    "\(text) on \(background) has a contrast of \(ratio), under 4.5"
  }

  static let background = Phrase("low-contrast.background", "its background")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "low-contrast", .warning,
    summary: "text and background with a WCAG 2 ratio under 4.5",
    explanation: """
      The contrast ratio goes from 1, the same colour, to 21, black on white. WCAG 2 asks for 4.5 \
      between text and what it stands on; under that many visitors cannot read it. Compared are the \
      colours that the config itself sets as a pair.
      """,
    messages: [MessageForm(low)],
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
