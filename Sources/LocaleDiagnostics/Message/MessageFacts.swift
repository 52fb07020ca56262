/// What a language needs to know beside its phrases.
public struct MessageFacts: Sendable {
  /// Writes a day with its weekday, as in `Sunday 27 December 2026`.
  public var day: @Sendable (Day) -> String

  /// Names a language.
  public var language: @Sendable (LanguageName) -> String

  /// What stands before a text of the user's.
  public var openingQuote: String

  /// What stands behind it.
  public var closingQuote: String

  /// Facts of a language.
  ///
  /// - Parameters:
  ///   - quotes: What stands before and behind a text of the user's.
  ///   - day: Writes a day with its weekday.
  ///   - language: Names a language.
  public init(
    quotes: (opening: String, closing: String) = ("\"", "\""),
    day: @escaping @Sendable (Day) -> String,
    language: @escaping @Sendable (LanguageName) -> String
  ) {
    (openingQuote, closingQuote) = quotes
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
