internal import CSSValues
internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// Frame mode without a place for the frame, or with one that is no selector.
enum InvalidContainer: ConfigRule {
  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for visit in config["onlinechat.container"] {
      for value in visit.property.value.alternatives {
        guard let text = value.syntax.flatMap(TextValue.init), !CSSSelector.isValid(text.text)
        else { continue }
        findings.report(descriptor, at: text.range, invalidMessage(text.text))
      }
    }
    for visit in config["onlinechat.mode"]
    where visit.owner["container"] == nil && visit.owner.unknowns.isEmpty {
      guard let text = visit.property.value.syntax.flatMap(TextValue.init), text.text == "frame"
      else { continue }
      findings.report(descriptor, at: text.range, missingMessage, help: missingHelp)
    }
  }
}

extension InvalidContainer {
  private static let missingMessage = "frame mode needs a container to open the chat in"

  private static let missingHelp = "add container with a CSS selector, such as '#chat'"

  private static func invalidMessage(_ text: String) -> String {
    text.isEmpty ? "an empty text is no CSS selector" : "\"\(text)\" is no CSS selector"
  }

  static let descriptor = RuleDescriptor(
    "invalid-container", .error,
    summary: "mode 'frame' without a container, or one that is no selector",
    explanation: """
      In frame mode the chat opens inside an element of the page, which container names by a CSS \
      selector. Without it, or with a text that is none, the chat has no place to open.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {mode: ⟦'frame'⟧}};",
        good: "window.crmPluginConfig = {onlinechat: {mode: 'frame', container: '#chat'}};"),
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {mode: 'frame', container: ⟦'#1st chat ='⟧}};",
        good: "window.crmPluginConfig = {onlinechat: {mode: 'frame', container: '#chat'}};"),
    ])
}
