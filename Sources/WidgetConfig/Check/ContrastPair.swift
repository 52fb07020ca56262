/// A text colour of the chat and the background that it stands on.
public struct ContrastPair: Sendable, Hashable {
  /// The names that lead to the object that holds both.
  public let path: [String]

  /// The property with the text's colour.
  public let text: String

  /// The property with the background's.
  public let background: String

  /// The ratio that WCAG 2.2 asks for between text and background (success criterion 1.4.3, level AA).
  public static let leastRatio = 4.5

  /// All pairs that a config can set.
  public static let all: [ContrastPair] = [
    ContrastPair(path: theme, text: "system_color", background: "background"),
    ContrastPair(path: theme + ["header"], text: "color", background: "background"),
    ContrastPair(
      path: theme + ["message"], text: "outgoing_color", background: "outgoing_background"),
    ContrastPair(
      path: theme + ["message"], text: "incoming_color", background: "incoming_background"),
  ]

  private static let theme = ["onlinechat", "theme"]
}
