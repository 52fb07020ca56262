internal import CSSValues
internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// Frame mode without a place for the frame, or with one that is not a selector.
struct InvalidContainer: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for config in file.configs {
      for visit in config[["onlinechat", "container"]] { checkSelector(visit, into: &findings) }
      for visit in config[["onlinechat", "mode"]] { checkMode(visit, into: &findings) }
    }
  }

  private func checkSelector(_ visit: ConfigWalk.Visit, into findings: inout Findings) {
    for value in visit.property.value.alternatives {
      guard let text = value.syntax.flatMap(TextValue.init), !CSSSelector.isValid(text.text)
      else { continue }
      let message = text.text.isEmpty ? Self.empty() : Self.invalid(.quoted(text.text))
      findings.report(at: text.range, message, keyPath: visit.keyPath)
    }
  }

  private func checkMode(_ visit: ConfigWalk.Visit, into findings: inout Findings) {
    guard visit.owner["container"] == nil, visit.owner.unknowns.isEmpty,
      let text = visit.property.value.syntax.flatMap(TextValue.init), text.text == "frame"
    else { return }
    findings.report(
      at: text.range, Self.missing(), keyPath: visit.keyPath, help: Self.addContainer())
  }
}

extension InvalidContainer {
  static let missing = Phrase(
    "invalid-container.missing", "frame mode needs a container to open the chat in")

  static let addContainer = Phrase(
    "invalid-container.add-container", "add container with a CSS selector, such as '#chat'")

  static let empty = Phrase("invalid-container.empty", "an empty text is not a CSS selector")

  static let invalid = Phrase("invalid-container.invalid") { text in
    "\(text) is not a CSS selector"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "invalid-container", .error,
    summary: "mode 'frame' without a container, or with one that is not a selector",
    explanation: """
      In frame mode the chat opens inside an element of the page, which container names by a CSS \
      selector. Without it, or with a text that is none, the chat has no place to open.
      """,
    messages: [MessageForm(missing), MessageForm(empty), MessageForm(invalid)],
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
