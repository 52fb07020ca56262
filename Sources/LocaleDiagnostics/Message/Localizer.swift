/// Says messages in the language of whoever reads them.
public struct Localizer: Sendable {
  /// The language.
  public let language: MessageLanguage

  private let words: @Sendable (Message) -> Words?
  private let facts: MessageFacts

  /// A localizer for a language.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - facts: How the language writes days and names languages.
  ///   - words: What the language says; `nil` where it has no words for a message, and English
  ///     stands in.
  public init(
    _ language: MessageLanguage, facts: MessageFacts = .english,
    words: @escaping @Sendable (Message) -> Words?
  ) {
    self.language = language
    self.facts = facts
    self.words = words
  }

  /// English, which every phrase has.
  public static let english = Localizer(.english) { _ in nil }

  /// The message as a sentence, or a part of one.
  public func text(_ message: Message) -> String {
    let words = words(message) ?? message.english
    var text = ""
    for piece in words.pieces {
      switch piece {
      case .text(let fixed): text += fixed
      case .argument(let argument): text += self.text(argument)
      }
    }
    return text
  }

  /// A value as the language writes it.
  public func text(_ argument: MessageArgument) -> String {
    switch argument {
    case .code(let text), .text(let text): text
    case .quoted(let text): facts.openingQuote + text + facts.closingQuote
    case .number(let number): String(number)
    case .day(let day): facts.day(day)
    case .language(let language): facts.language(language)
    case .kind(let kind): text(kind.phrase())
    case .list(let values): values.map { text($0) }.joined(separator: ", ")
    case .message(let message): text(message)
    case .placeholder(let number): "{\(number)}"
    }
  }
}
