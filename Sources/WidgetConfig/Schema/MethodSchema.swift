/// What the button's function can be called with: a method or an event, and what follows its name.
///
/// ``all`` is the whole list, as the vendor's page "API CRM Plugin" describes it.
public struct MethodSchema: Sendable, Hashable {
  /// Whether a call does something or waits for something.
  public enum Role: Sendable, Hashable {
    /// Does something at once.
    case method
    /// Has a function called when something happens. Events can be joined by `|`.
    case event
  }

  /// What an argument must be.
  public enum Argument: Sendable, Hashable {
    /// A string, such as the name of a hook.
    case string(named: String)
    /// A function, with the names of what it is called with.
    case function(parameters: [String])

    /// What it must be, for people.
    public var description: String {
      switch self {
      case .string(let name): "a string: the \(name)"
      case .function(let parameters): "a function (\(parameters.joined(separator: ", ")))"
      }
    }
  }

  /// The name, which is the first argument.
  public let name: String

  /// Whether it is a method or an event.
  public let role: Role

  /// What follows the name.
  public let arguments: [Argument]

  /// What it does, in one line.
  public let summary: String

  /// Every method and event.
  public static let all: [MethodSchema] = [
    method("runChatShow", [], "Opens the chat."),
    method("runChatHide", [], "Closes the chat."),
    method("runDestroy", [], "Removes the button, so that another can take its place."),
    method(
      "sendKeyActionHook", [.string(named: "hook's name")],
      "Sends the hook that triggers a key action."),
    event("onChatShow", [], "The chat was opened."),
    event("onChatHide", [], "The chat was closed."),
    event("onChatReady", [], "The chat is set up and takes calls."),
    event("onButtonClick", ["service", "link"], "A link of the button was clicked."),
    event("onConversationsChange", ["conversations"], "The list of conversations changed."),
  ]

  /// The method or event of a name.
  public static func named(_ name: String) -> MethodSchema? { all.first { $0.name == name } }

  private static func method(
    _ name: String, _ arguments: [Argument], _ summary: String
  ) -> MethodSchema {
    MethodSchema(name: name, role: .method, arguments: arguments, summary: summary)
  }

  private static func event(
    _ name: String, _ parameters: [String], _ summary: String
  ) -> MethodSchema {
    MethodSchema(
      name: name, role: .event, arguments: [.function(parameters: parameters)], summary: summary)
  }
}
