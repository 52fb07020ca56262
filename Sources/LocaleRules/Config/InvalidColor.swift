internal import CSSValues
internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A colour that a browser would not take.
enum InvalidColor: ConfigRule {
  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for visit in config.visits {
      guard case .color = visit.schema?.kind else { continue }
      for value in visit.property.value.alternatives {
        guard let text = value.syntax.flatMap(TextValue.init), CSSColor(text.text) == nil else {
          continue
        }
        findings.report(
          descriptor, at: text.range, message(text.text), fixes: fixes(for: text))
      }
    }
  }

  /// What was meant: surely so where only a hash was forgotten.
  private static func fixes(for text: TextValue) -> [Fix] {
    guard let color = ColorSuggestion.nearest(to: text.text) else { return [] }
    return [
      Fix(
        "Write \(color)", color == "#\(text.text)" ? .safe : .unsafe,
        edits: [text.replacement(color)])
    ]
  }
}

extension InvalidColor {
  private static func message(_ text: String) -> String {
    text.isEmpty
      ? "an empty text is no colour" : "\"\(text)\" is no colour that a browser would take"
  }

  static let descriptor = RuleDescriptor(
    "invalid-color", .error,
    summary: "a colour that a browser would not take",
    explanation: """
      Colours are written as in CSS: a name, #rgb, #rrggbb, rgb(), hsl() and all that CSS Color 4 \
      has. A text that is none of these is dropped by the browser, and the widget shows its default \
      or nothing at all.
      """,
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
