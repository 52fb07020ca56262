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
    case .quoted(let text): "\"\(text)\""
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

/// A language that messages can be read in.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case spanish = "es"
  case portuguese = "pt"
}

/// What a language needs to know beside its phrases.
public struct MessageFacts: Sendable {
  /// Writes a day with its weekday, as in `Sunday 27 December 2026`.
  public var day: @Sendable (Day) -> String

  /// Names a language.
  public var language: @Sendable (LanguageName) -> String

  /// Facts of a language.
  public init(
    day: @escaping @Sendable (Day) -> String,
    language: @escaping @Sendable (LanguageName) -> String
  ) {
    self.day = day
    self.language = language
  }
}

extension MessageFacts {
  /// Days as in `Sunday 27 December 2026`, and the names that come with the messages.
  public static let english = MessageFacts(
    day: { day in
      guard months.indices.contains(day.month - 1) else { return "" }
      return "\(weekdays[day.weekday]) \(day.day) \(months[day.month - 1]) \(day.year)"
    },
    language: { $0.english })

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Day {
  /// 0 for Sunday to 6 for Saturday, by Sakamoto's method.
  public var weekday: Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    guard offsets.indices.contains(month - 1) else { return 0 }
    let year = month < 3 ? year - 1 : year
    // Whole centuries of centuries change no weekday and keep the year positive.
    let positive = (year % 400 + 400) % 400 + 400
    return (positive + positive / 4 - positive / 100 + positive / 400 + offsets[month - 1] + day)
      % 7
  }
}
