/// A property that the widget's config may have: what it takes and what it does.
///
/// ``config`` is the whole tree, as the vendor's page "API CRM Plugin" describes it.
public struct PropertySchema: Sendable, Hashable {
  /// The name.
  public let name: String

  /// What it takes.
  public let kind: Kind

  /// What it does, in one line.
  public let summary: String

  /// Describes a property.
  init(_ name: String, _ kind: Kind, _ summary: String) {
    (self.name, self.kind, self.summary) = (name, kind, summary)
  }

  /// What a property takes.
  public enum Kind: Sendable, Hashable {
    /// `true` or `false`.
    case boolean
    /// A colour as CSS takes it, in a string.
    case color
    /// One of these strings.
    case choice([String])
    /// A string with a CSS selector.
    case selector
    /// A string that names the visitor.
    case userIdentifier
    /// A number in a range, of a unit. It has one bound or two.
    case number(ClosedRange<Double>, unit: String)
    /// The overrides of the chat's strings, which have a check of their own.
    case locale
    /// An object with these properties.
    case object([PropertySchema])
    /// An object with these properties, or `false` for nothing at all.
    case objectOrFalse([PropertySchema])

    /// The properties of an object; none of anything else.
    public var properties: [PropertySchema] {
      switch self {
      case .object(let properties), .objectOrFalse(let properties): properties
      default: []
      }
    }

    /// What it takes, for people: `a CSS colour in quotes`.
    public var description: String {
      switch self {
      case .boolean: "true or false"
      case .color: "a CSS colour in quotes"
      case .choice(let values): values.map { "'\($0)'" }.joined(separator: " or ")
      case .selector: "a CSS selector in quotes"
      case .userIdentifier: "a string"
      case .number(_, let unit): "a number of \(unit)"
      case .locale, .object: "an object"
      case .objectOrFalse: "an object or false"
      }
    }
  }

  /// The whole config: the object that `window.crmPluginConfig` holds.
  public static let config = PropertySchema(
    "crmPluginConfig",
    .object([
      PropertySchema("hidden", .boolean, "Hides the button when the page loads."),
      PropertySchema(
        "color", .color, "The button's colour; the one set in the product is then ignored."),
      PropertySchema("onlinechat", .object(onlineChat), "The chat that the button opens."),
    ]),
    "The settings of the button, to be set before its code.")

  private static let onlineChat = [
    PropertySchema(
      "mode", .choice(["widget", "frame"]),
      "Where the chat opens: beside the button, or inside an element of the page."),
    PropertySchema(
      "container", .selector, "The element that the chat opens in when the mode is 'frame'."),
    PropertySchema(
      "user_id", .userIdentifier,
      "Your name for the visitor, to go on with a conversation on another device. Hash it: whoever "
        + "guesses one can read that conversation."),
    PropertySchema("locale", .locale, "The strings of the chat."),
    PropertySchema("theme", .object(theme), "The look of the chat."),
  ]

  private static let theme = [
    PropertySchema("background", .color, "Behind the messages."),
    PropertySchema("system_color", .color, "The text of the dates and the delivery states."),
    PropertySchema(
      "header",
      .objectOrFalse([
        PropertySchema("background", .color, "Behind the text at the top."),
        PropertySchema("color", .color, "The text at the top."),
      ]), "The top of the chat; false leaves it out."),
    PropertySchema(
      "message",
      .object([
        PropertySchema("outgoing_background", .color, "Behind the visitor's messages."),
        PropertySchema("outgoing_color", .color, "The text of the visitor's messages."),
        PropertySchema("incoming_background", .color, "Behind the operator's messages."),
        PropertySchema("incoming_color", .color, "The text of the operator's messages."),
      ]), "The messages."),
    PropertySchema(
      "compose",
      .object([
        PropertySchema(
          "height", .number(0...170, unit: "pixels"),
          "The least height of the field to write in; it never grows past 170 pixels."),
        PropertySchema("button_background", .color, "Behind the button that sends."),
      ]), "The field to write in."),
  ]

  /// The property at a path, such as `["onlinechat", "theme", "background"]`.
  public static func at(_ path: [String]) -> PropertySchema? {
    path.reduce(Optional(config)) { schema, name in
      schema?.kind.properties.first { $0.name == name }
    }
  }
}
