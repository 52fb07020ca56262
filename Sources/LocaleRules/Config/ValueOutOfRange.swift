internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A number that the widget does not take.
struct ValueOutOfRange: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for visit in file.configs.flatMap({ $0.visits }) {
      guard case .number(let range) = visit.schema?.kind else { continue }
      for value in visit.property.value.alternatives {
        guard let syntax = value.syntax, let number = syntax.number, !range.contains(number)
        else { continue }
        let nearest = String(Int(number > range.upperBound ? range.upperBound : range.lowerBound))
        findings.report(
          at: value.range, message(visit.property.name, range), keyPath: visit.keyPath,
          fixes: [.writing(nearest, .unsafe, edits: [TextEdit(syntax.range, nearest)])])
      }
    }
  }

  private func message(_ name: String, _ range: ClosedRange<Double>) -> Message {
    Self.outside(.code(name), .number(Int(range.lowerBound)), .number(Int(range.upperBound)))
  }
}

extension ValueOutOfRange {
  static let outside = Phrase("value-out-of-range.outside") { name, least, most in
    "\(name) goes from \(least) to \(most) pixels"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "value-out-of-range", .error,
    summary: "a number that the widget does not take",
    explanation: """
      The field that visitors write in is at most 170 pixels high, and the vendor says that this \
      cannot be changed.
      """,
    messages: [MessageForm(outside)],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {theme: {compose: {height: ⟦200⟧}}}};",
        good: "window.crmPluginConfig = {onlinechat: {theme: {compose: {height: 170}}}};",
        isFixed: true)
    ])
}
