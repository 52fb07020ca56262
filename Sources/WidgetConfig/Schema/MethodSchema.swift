package import LocaleDiagnostics

/// What the vendor's page says of one method or event of the button's function.
package struct MethodSchema: Sendable {
  /// What stands after the name.
  package enum Argument: Sendable, Hashable {
    /// Nothing.
    case none
    /// A function that is called when the event happens.
    case callback
    /// The name of a hook, in quotes.
    case hookName
  }

  /// The name.
  package let name: String

  /// What stands after it.
  package let argument: Argument

  private let words: Words

  private init(_ name: String, _ argument: Argument, _ words: Words) {
    (self.name, self.argument, self.words) = (name, argument, words)
  }

  /// What it does, or when the event happens.
  package var summary: Message { Phrase("method.\(name)", words)() }

  /// All that `crmPlugin('…')` knows. Names of events may be joined by a bar:
  /// `'onChatShow|onChatHide'`.
  package static let all = [
    MethodSchema("runChatShow", .none, "shows the chat"),
    MethodSchema("runChatHide", .none, "hides the chat"),
    MethodSchema("runDestroy", .none, "removes the button"),
    MethodSchema("onChatShow", .callback, "the chat was opened"),
    MethodSchema("onChatHide", .callback, "the chat was closed"),
    MethodSchema("onChatReady", .callback, "the chat is ready for calls"),
    MethodSchema("onButtonClick", .callback, "the button was clicked"),
    MethodSchema("onConversationsChange", .callback, "the conversations changed"),
    MethodSchema("sendKeyActionHook", .hookName, "fires a key action by its hook"),
  ]

  /// The method of a name, code by code as a browser compares.
  package static func named(_ name: some StringProtocol) -> MethodSchema? {
    all.first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
