internal import LocaleDiagnostics

/// The whole config, as the vendor's page describes it: a table that reads like that page.
package enum ConfigSchema {
  /// The config itself: `window.crmPluginConfig`.
  package static let root = PropertySchema(
    config: "crmPluginConfig",
    [
      PropertySchema("hidden", .boolean, "hides the button when the page loads"),
      PropertySchema("color", .color, "the button's colour, instead of the one set in Kommo"),
      onlineChat,
    ], "the settings of the button")

  /// What stands under `onlinechat`.
  package static let onlineChat = PropertySchema(
    "onlinechat",
    .object([
      PropertySchema(
        "mode", .choice(["widget", "frame"]), "a window beside the button, or a part of the page"),
      PropertySchema("container", .selector, "the element that the chat opens in, in frame mode"),
      PropertySchema(
        "user_id", .userID, "continues the conversations of a visitor on another device"),
      PropertySchema("locale", .locale, "the strings of the chat"),
      theme,
    ]), "the settings of the chat")

  static let theme = PropertySchema(
    "theme",
    .object([
      PropertySchema("background", .color, "the background"),
      PropertySchema("system_color", .color, "delivery states and dates"),
      PropertySchema(
        "header",
        .object(
          [
            PropertySchema("background", .color, "the background of the header"),
            PropertySchema("color", .color, "the text of the header"),
          ], orFalse: true), "the header; false leaves it out"),
      PropertySchema(
        "message",
        .object([
          PropertySchema("outgoing_background", .color, "the background of the visitor's messages"),
          PropertySchema("outgoing_color", .color, "the text of the visitor's messages"),
          PropertySchema("incoming_background", .color, "the background of the answers"),
          PropertySchema("incoming_color", .color, "the text of the answers"),
        ]), "the messages"),
      PropertySchema(
        "compose",
        .object([
          PropertySchema(
            "height", .number(0...170), "the least height of the field, in pixels, up to 170"),
          PropertySchema("button_background", .color, "the background of the send button"),
        ]), "the field to write in"),
    ]), "the look of the chat")

  /// A text and what it stands on, by their paths in the config.
  package struct ColorPair: Sendable {
    /// The path of the text's colour.
    package let text: [String]
    /// The path of the background's.
    package let background: [String]

    /// A pair within the theme.
    fileprivate init(_ text: [String], on background: [String]) {
      self.text = ["onlinechat", "theme"] + text
      self.background = ["onlinechat", "theme"] + background
    }
  }

  /// The colours that have to be told from one another.
  package static let colorPairs = [
    ColorPair(["system_color"], on: ["background"]),
    ColorPair(["header", "color"], on: ["header", "background"]),
    ColorPair(["message", "outgoing_color"], on: ["message", "outgoing_background"]),
    ColorPair(["message", "incoming_color"], on: ["message", "incoming_background"]),
  ]
}

extension ConfigSchema {
  /// The object in which a property of a name belongs; `nil` for a name that the widget has nowhere,
  /// or in several places.
  package static func owner(of name: String) -> PropertySchema? {
    func owners(_ schema: PropertySchema) -> [PropertySchema] {
      let isOwner = schema.properties.contains { $0.name == name }
      return (isOwner ? [schema] : []) + schema.properties.flatMap { owners($0) }
    }
    let found = owners(root)
    return found.count == 1 ? found[0] : nil
  }
}
