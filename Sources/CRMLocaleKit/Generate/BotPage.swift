public import WidgetConfig

/// What the bot needs, in the order in which a person puts it in place: the condition of each branch,
/// the branch for all others, and the call for the page.
public struct BotPage: Sendable {
  private let conditions: BotConditions
  private let layout: JavaScriptWriter.Layout
  private let isHTML: Bool

  /// Lays the bot's conditions out.
  ///
  /// - Parameter html: Whether to wrap the call for the page in a script element.
  public init(_ conditions: BotConditions, layout: JavaScriptWriter.Layout, html: Bool) {
    self.conditions = conditions
    self.layout = layout
    isHTML = html
  }

  /// The whole text. What is no code stands in comments.
  public var text: String {
    let writer = JavaScriptWriter(.readable)
    var parts: [String] = []
    for branch in conditions.branches {
      let title =
        branch.isOtherwise
        ? "The bot's branch \"otherwise\" (\(branch.language)): \(branch.message)"
        : "The bot's condition for \(branch.language), which leads to: \(branch.message)"
      let code = branch.condition.map { $0.text(.pretty) + "\n" } ?? ""
      parts.append(isHTML ? Self.comment(title, code) : writer.comment(title) + code)
    }
    let script = conditions.script(layout)
    let call = isHTML ? "<script>\n\(script)</script>\n" : script
    return parts.joined(separator: "\n") + "\n" + call
  }

  /// A comment of HTML. What the bot says might look like the end of one.
  private static func comment(_ title: String, _ code: String) -> String {
    let safe = title.split(separator: "--", omittingEmptySubsequences: false).joined(
      separator: "- -")
    return "<!-- \(safe)\n\(code)-->\n"
  }
}
