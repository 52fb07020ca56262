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
    guard let contrast = ColorContrast(of: pair, in: config), contrast.ratio < Self.least else {
      return
    }
    let (text, background) = (contrast.text, contrast.background)
    findings.report(
      at: text.range,
      Self.low(.code(text.text), .code(background.text), .code(contrast.ratioText)),
      keyPath: pair.text,
      notes: [.init(Self.background(), at: findings.location(background.range))])
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
