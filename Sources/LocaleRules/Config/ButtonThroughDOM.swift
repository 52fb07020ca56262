internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// The button worked through its own elements, where the vendor has a call or a setting for it.
struct ButtonThroughDOM: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let scan = file.document.scan, !scan.isEmpty, !scan.elementUses.isEmpty else { return }
    let function = Self.function(of: scan)
    for use in scan.elementUses where !Self.isRight(use, in: file, scan) {
      guard let (message, help) = Self.words(for: use, function) else { continue }
      findings.report(at: use.range, message, help: help)
    }
  }

  /// Whether the page does what the vendor has nothing for, or does both.
  private static func isRight(
    _ use: ElementUse, in file: FileContext, _ scan: SourceScan
  ) -> Bool {
    switch use.action {
    case .clicks, .moves: false
    case .shows: true
    // To and fro: the vendor's setting is for the start alone.
    case .hides:
      scan.elementUses.contains { $0.action == .shows && $0.part == use.part }
        || use.part == .button && isHidden(in: file)
    // What the button leaves behind is cleared away.
    case .removes: scan.calls.contains { $0.arguments.first?.string?.text == "runDestroy" }
    }
  }

  private static func isHidden(in file: FileContext) -> Bool {
    file.configs.contains { config in
      config[["hidden"]].contains { $0.property.value.syntax?.bool == true }
    }
  }

  private static func words(
    for use: ElementUse, _ function: String
  ) -> (Message, help: Message)? {
    let call = { (method: String) in callHelp(.code("\(function)('\(method)')")) }
    switch (use.action, use.part) {
    case (.clicks, _): return (clicks(), call("runChatShow"))
    case (.hides, .button): return (hidesButton(), hidden())
    case (.hides, .chat): return (hidesChat(), call("runChatHide"))
    case (.removes, .button): return (removes(), call("runDestroy"))
    case (.moves, .chat): return (moves(), frame())
    case (.removes, .chat), (.moves, .button), (.shows, _): return nil
    }
  }

  /// The name by which the page calls the button.
  private static func function(of scan: SourceScan) -> String {
    let names = scan.assignments.map { $0.name } + scan.calls.map { $0.receiver }
    let isOld =
      names.contains { $0.hasPrefix("amo") }
      || scan.loaders.contains { $0.source?.text.utf8.contains("amocrm") ?? false }
    return (isOld ? WidgetName.amo : .kommo).function
  }
}

extension Sequence<UInt8> {
  /// Whether a text stands among them.
  fileprivate func contains(_ text: StaticString) -> Bool {
    let bytes = Array(self)
    return text.withUTF8Buffer { text in
      bytes.indices.contains { bytes[$0...].starts(with: text) }
    }
  }
}

extension ButtonThroughDOM {
  static let clicks = Phrase(
    "button-through-dom.clicks",
    "this opens the chat by a click on an element of the button: the element may have another name tomorrow"
  )

  static let hidesButton = Phrase(
    "button-through-dom.hides-button",
    "this hides an element of the button: the element may have another name tomorrow")

  static let hidesChat = Phrase(
    "button-through-dom.hides-chat",
    "this hides an element of the chat: the element may have another name tomorrow")

  static let removes = Phrase(
    "button-through-dom.removes",
    "this takes an element of the button off the page, and the button itself goes on running")

  static let moves = Phrase(
    "button-through-dom.moves",
    "this moves an element of the chat to another place: the element may have another name tomorrow"
  )

  static let callHelp = Phrase("button-through-dom.call") { code in "call \(code)" }

  static let hidden = Phrase("button-through-dom.hidden", "set hidden: true in the config")

  static let frame = Phrase(
    "button-through-dom.frame",
    "set mode: 'frame' in the config, and container to the place where the chat is to open")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "button-through-dom", .note,
    summary:
      "the button worked through its own elements, where there is a call or a setting for it",
    explanation: """
      Pages open and hide the chat by the classes of the button's elements, such as .amo-button. No page \
      of the vendor's names them: with the next release they may be others, and a click before the button is \
      there does nothing. crmPlugin('runChatShow') opens the chat, hidden: true starts without the button, \
      mode: 'frame' opens the chat in an element of the page. Where a page shows again what it hides, or \
      hides it on some screens only, nothing is said: there is no setting for that.
      """,
    messages: [
      MessageForm(clicks), MessageForm(hidesButton), MessageForm(hidesChat), MessageForm(removes),
      MessageForm(moves),
    ],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: """
          window.crmPluginConfig = {color: 'teal'};
          help.onclick = function () { ⟦document.querySelector('.amo-button').click()⟧; };
          """,
        good: """
          window.crmPluginConfig = {color: 'teal'};
          help.onclick = function () { crmPlugin('runChatShow'); };
          """)
    ])
}
