import LocaleDiagnostics

/// A language that puts `⟪…⟫` around everything that is said as a message: what a report says without
/// them did not pass through a localizer, and would stay English in every language.
enum PseudoLanguage {
  static let localizer = Localizer(.spanish) { message in
    Words(
      message.english.pieces.flatMap { piece -> [Words.Piece] in [.text("⟪"), piece, .text("⟫")] })
  }

  /// What is left of a text without the parts that were said as messages.
  static func unsaid(_ text: String) -> String {
    var depth = 0
    var rest = ""
    for character in text {
      switch character {
      case "⟪": depth += 1
      case "⟫": depth -= 1
      default: if depth == 0 { rest.append(character) }
      }
    }
    return rest
  }

  /// The words in a text that were not said as messages.
  static func unsaidWords(_ text: String) -> [String] {
    unsaid(text).split { !$0.isLetter && $0 != "-" }.map { String($0) }
      .filter { $0.contains { $0.isLetter } }
  }
}
