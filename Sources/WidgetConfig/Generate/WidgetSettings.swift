/// The whole config of the widget as values: what the vendor's page describes, and nothing else.
/// What is `nil` is left out, and the widget does as it does by itself.
///
/// ```swift
/// var settings = WidgetSettings()
/// settings.color = "#b5651d"
/// settings.onlineChat.mode = .frame
/// settings.onlineChat.container = "#chat"
/// print(WidgetScript(settings).text())
/// ```
public struct WidgetSettings: Sendable, Hashable {
  /// Hides the button when the page loads.
  public var hidden: Bool?

  /// The button's colour, as CSS takes it.
  public var color: String?

  /// The chat that the button opens.
  public var onlineChat = OnlineChat()

  /// The objects that are written though nothing is in them, by the names that lead to them, such as
  /// `onlinechat.theme`.
  public var emptyObjects: Set<String> = []

  /// Creates settings that leave everything as it is.
  public init() {}

  /// The chat that the button opens.
  public struct OnlineChat: Sendable, Hashable {
    /// Where the chat opens.
    public var mode: Mode?

    /// A selector for the element that the chat opens in; ``Mode/frame`` needs it.
    public var container: String?

    /// The visitor's identifier, hashed.
    public var userID: String?

    /// The strings of the chat.
    public var locale: WidgetLocale?

    /// The look of the chat.
    public var theme = Theme()
  }

  /// Where the chat opens.
  public enum Mode: String, Sendable, Hashable {
    /// Beside the button.
    case widget
    /// Inside an element of the page.
    case frame
  }

  /// The look of the chat. All colours are as CSS takes them.
  public struct Theme: Sendable, Hashable {
    /// Behind the messages.
    public var background: String?

    /// The text of the dates and the delivery states.
    public var systemColor: String?

    /// The top of the chat.
    public var header: Header?

    /// The messages.
    public var message = Message()

    /// The field to write in.
    public var compose = Compose()
  }

  /// The top of the chat.
  public enum Header: Sendable, Hashable {
    /// There is none.
    case absent
    /// What is behind the text, and the text.
    case colors(background: String?, text: String?)
  }

  /// The messages: what is behind the text, and the text.
  public struct Message: Sendable, Hashable {
    /// Behind the visitor's messages.
    public var outgoingBackground: String?

    /// The text of the visitor's messages.
    public var outgoingColor: String?

    /// Behind the operator's messages.
    public var incomingBackground: String?

    /// The text of the operator's messages.
    public var incomingColor: String?
  }

  /// The field to write in.
  public struct Compose: Sendable, Hashable {
    /// Its least height in pixels, from 0 to 170.
    public var height: Double?

    /// Behind the button that sends.
    public var buttonBackground: String?
  }
}
