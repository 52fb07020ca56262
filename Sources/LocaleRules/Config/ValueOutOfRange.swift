internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A number that the widget does not take.
enum ValueOutOfRange: ConfigRule {
  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for visit in config.visits {
      guard case .number(let range) = visit.schema?.kind else { continue }
      for value in visit.property.value.alternatives {
        guard let syntax = value.syntax, let number = syntax.number, !range.contains(number)
        else { continue }
        let nearest = number > range.upperBound ? range.upperBound : range.lowerBound
        let text = String(Int(nearest))
        findings.report(
          descriptor, at: value.range, message(visit.property.name, range),
          fixes: [Fix("Write \(text)", .unsafe, edits: [TextEdit(syntax.range, text)])])
      }
    }
  }
}

extension ValueOutOfRange {
  private static func message(_ name: String, _ range: ClosedRange<Double>) -> String {
    "\(name) goes from \(Int(range.lowerBound)) to \(Int(range.upperBound)) pixels"
  }

  static let descriptor = RuleDescriptor(
    "value-out-of-range", .error,
    summary: "a number that the widget does not take",
    explanation: """
      The field that visitors write in is at most 170 pixels high, and the vendor says that this \
      cannot be changed.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {theme: {compose: {height: ⟦200⟧}}}};",
        good: "window.crmPluginConfig = {onlinechat: {theme: {compose: {height: 170}}}};",
        isFixed: true)
    ])
}
