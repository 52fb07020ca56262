/// A locale of date-fns whose names and rules this module knows.
public enum DateFnsLocale: String, Sendable, Hashable, CaseIterable {
  /// American English, the locale of `format()` where none is given. Release 1.x calls it `en`.
  case enUS = "en-US"

  /// Spanish.
  case es = "es"

  /// European Portuguese.
  case pt = "pt"

  /// Brazilian Portuguese. Release 1.x does not have it.
  case ptBR = "pt-BR"

  /// Finds a locale by the identifier that date-fns gives it: `en-US`, `es`, `pt` or `pt-BR`.
  public init?(identifier: String) { self.init(rawValue: identifier) }

  /// The identifier that date-fns gives it, such as `pt-BR`.
  public var identifier: String { rawValue }

  /// The day on which weeks begin, 0 for Sunday.
  public var weekStartsOn: Int { data.weekStartsOn }

  /// The day of January that always lies in week 1: what ICU calls the minimal days in the first
  /// week.
  public var firstWeekContainsDate: Int { data.firstWeekContainsDate }

  /// Whether a release has the locale.
  public func isAvailable(in release: DateFnsRelease) -> Bool {
    release.has(.unicodeLetters) || self != .ptBR
  }

  /// The tables of release 2 and later.
  var data: LocaleData {
    switch self {
    case .enUS: .enUS
    case .es: .es
    case .pt: .pt
    case .ptBR: .ptBR
    }
  }

  /// The tables of release 1.x. For a locale that it lacks the library falls back to English.
  var legacyData: LegacyLocaleData {
    switch self {
    case .enUS, .ptBR: .en
    case .es: .es
    case .pt: .pt
    }
  }
}
