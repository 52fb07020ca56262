/// What the vendor's page says of one method or event of the button's function.
public struct MethodSchema: Sendable {
  /// What stands after the name.
  public enum Argument: Sendable, Hashable {
    /// Nothing.
    case none
    /// A function that is called when the event happens.
    case callback
    /// The name of a hook, in quotes.
    case hookName

    /// What it is, as the end of the sentence "it takes …".
    public var expectation: String {
      switch self {
      case .none: "nothing after its name"
      case .callback: "a function after its name"
      case .hookName: "the name of a hook after its name"
      }
    }
  }

  /// The name.
  public let name: String

  /// What stands after it.
  public let argument: Argument

  /// What it does, or when the event happens.
  public let summary: String

  /// All that `crmPlugin('…')` knows. Names of events may be joined by a bar:
  /// `'onChatShow|onChatHide'`.
  public static let all = [
    MethodSchema(name: "runChatShow", argument: .none, summary: "shows the chat"),
    MethodSchema(name: "runChatHide", argument: .none, summary: "hides the chat"),
    MethodSchema(name: "runDestroy", argument: .none, summary: "removes the button"),
    MethodSchema(name: "onChatShow", argument: .callback, summary: "the chat was opened"),
    MethodSchema(name: "onChatHide", argument: .callback, summary: "the chat was closed"),
    MethodSchema(name: "onChatReady", argument: .callback, summary: "the chat is ready for calls"),
    MethodSchema(name: "onButtonClick", argument: .callback, summary: "the button was clicked"),
    MethodSchema(
      name: "onConversationsChange", argument: .callback, summary: "the conversations changed"),
    MethodSchema(
      name: "sendKeyActionHook", argument: .hookName, summary: "fires a key action by its hook"),
  ]

  /// The method of a name.
  public static func named(_ name: some StringProtocol) -> MethodSchema? {
    all.first { $0.name == name }
  }
}
