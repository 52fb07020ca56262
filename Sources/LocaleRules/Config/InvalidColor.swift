internal import CSSValues
internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A colour that a browser does not take.
struct InvalidColor: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for visit in file.configs.flatMap({ $0.visits }) {
      guard case .color = visit.schema?.kind else { continue }
      for value in visit.property.value.alternatives {
        guard let text = value.syntax.flatMap(TextValue.init), CSSColor(text.text) == nil else {
          continue
        }
        let message = text.text.isEmpty ? Self.empty() : Self.invalid(.quoted(text.text))
        findings.report(at: text.range, message, keyPath: visit.keyPath, fixes: fixes(for: text))
      }
    }
  }

  /// What was meant: surely so where only a hash was forgotten.
  private func fixes(for text: TextValue) -> [Fix] {
    guard let color = ColorSuggestion.nearest(to: text.text) else { return [] }
    return [
      .writing(
        color, color == "#\(text.text)" ? .safe : .unsafe, edits: [text.replacement(color)])
    ]
  }
}

extension InvalidColor {
  static let empty = Phrase("invalid-color.empty", "an empty text is not a colour")

  static let invalid = Phrase("invalid-color.invalid") { text in
    "\(text) is not a colour that a browser takes"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "invalid-color", .error,
    summary: "a colour that a browser does not take",
    explanation: """
      Colours are written as in CSS: a name, #rgb, #rrggbb, rgb(), hsl() and all that CSS Color 4 \
      has. A text that is none of these is dropped by the browser, and the widget shows its default \
      or nothing at all.
      """,
    messages: [MessageForm(empty), MessageForm(invalid)],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {color: ⟦'skybleu'⟧};",
        good: "window.crmPluginConfig = {color: 'skyblue'};", isFixed: true),
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {color: ⟦'b5651d'⟧};",
        good: "window.crmPluginConfig = {color: '#b5651d'};", isFixed: true),
    ])
}
