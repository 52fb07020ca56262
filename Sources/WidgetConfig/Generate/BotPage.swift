internal import JSONText
public import LocaleDiagnostics

/// What the bot needs, in the order in which a person puts it in place: the condition of each branch,
/// the branch for all others, and the call for the page.
///
/// All but the call stands in comments, so that the whole can be pasted and runs.
public struct BotPage: Sendable {
  private let conditions: BotConditions
  private let layout: JavaScriptWriter.Layout
  private let isHTML: Bool
  private let readsPage: Bool
  private let localizer: Localizer

  /// Lays the bot's conditions out.
  ///
  /// - Parameters:
  ///   - conditions: The conditions.
  ///   - layout: How the code is laid out.
  ///   - html: Whether to wrap the call for the page in a script element.
  ///   - readsPage: Whether the language of the page comes before those of the browser.
  ///   - localizer: Who says what stands in the comments.
  public init(
    _ conditions: BotConditions, layout: JavaScriptWriter.Layout, html: Bool,
    readsPage: Bool = false, localizer: Localizer = .english
  ) {
    self.conditions = conditions
    self.layout = layout
    isHTML = html
    self.readsPage = readsPage
    self.localizer = localizer
  }

  /// The whole text.
  public var text: String {
    let script = conditions.script(layout, readsPage: readsPage)
    let call = isHTML ? "<script>\n\(script)</script>\n" : script
    return conditions.branches.map { comment(on: $0) + "\n" }.joined() + call
  }

  private func comment(on branch: BotConditions.Branch) -> String {
    let title = localizer.text(self.title(of: branch))
    let code = branch.condition.map { $0.text(.pretty, escaping: .script) + "\n" } ?? ""
    if isHTML { return "<!-- \(InertText.lines(title).joined(separator: "\n"))\n\(code)-->\n" }
    let lines = JavaScriptWriter(.readable).comment(title)
    return lines + (code.isEmpty ? "" : "/*\n\(Self.withoutCommentEnds(code))*/\n")
  }

  /// JSON reads `*\/` as `*/`.
  private static func withoutCommentEnds(_ json: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar == "/", result.last == "*" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

extension BotPage {
  private static let condition = Phrase("bot.condition") { language, message in
    "The bot's condition for \(language), which leads to: \(message)"
  }

  private static let otherwise = Phrase("bot.otherwise") { language, message in
    "The bot's branch \"otherwise\" (\(language)): \(message)"
  }

  private func title(of branch: BotConditions.Branch) -> Message {
    let phrase = branch.isOtherwise ? Self.otherwise : Self.condition
    return phrase(.code(branch.language), .text(branch.message))
  }
}
