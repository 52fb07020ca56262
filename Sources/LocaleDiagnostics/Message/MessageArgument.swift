/// A value in a message: what it is decides how a language writes it.
public indirect enum MessageArgument: Sendable, Hashable {
  /// Something written for machines, the same in every language: a key, a token, a code, a path, an
  /// option's value. Stands as it is.
  case code(String)

  /// A text of the user's, or one that visitors read: stands between quotation marks.
  case quoted(String)

  /// A text that somebody else worded, such as the operating system's reason, or one that a pattern
  /// prints: stands as it is.
  case text(String)

  /// A whole number.
  case number(Int)

  /// A day, written out with its weekday.
  case day(Day)

  /// A language, by its name.
  case language(LanguageName)

  /// What kind of value something is, such as `an array`.
  case kind(ValueKind)

  /// Several values, with commas between them.
  case list([MessageArgument])

  /// A message as a part of another.
  case message(Message)

  /// The place of a value in the template of a message, counted from 0: what SARIF's
  /// `messageStrings` hold instead of values.
  case placeholder(Int)
}

extension MessageArgument {
  /// Several codes, such as the names of all keys.
  public static func codes(_ codes: some Sequence<String>) -> MessageArgument {
    .list(codes.map { MessageArgument.code($0) })
  }

  /// The number; 0 for a value that is not a number, and 2 for the place of one, so that a template
  /// shows the plural.
  var count: Int {
    switch self {
    case .number(let number): number
    case .placeholder: 2
    default: 0
    }
  }
}

/// A day of the Gregorian calendar.
public struct Day: Sendable, Hashable {
  /// The year as astronomers count it.
  public let year: Int

  /// 1 to 12.
  public let month: Int

  /// 1 to 31.
  public let day: Int

  /// Names a day.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A language as a message speaks of it.
public struct LanguageName: Sendable, Hashable {
  /// Its BCP 47 tag, such as `pt-BR`.
  public let tag: String

  /// What English calls it, such as `Brazilian Portuguese`.
  public let english: String

  /// Names a language.
  public init(tag: String, english: String) {
    self.tag = tag
    self.english = english
  }
}
