/// Where ICU 72 has the same names as date-fns 4.1.
enum ICUNames {
  /// A kind of name in ICU.
  enum Kind {
    case era
    case quarter
    case month
    case weekday
    case half
    case halfNoonMidnight
    case periodOfDay

    /// Whether the shortest token asks for the abbreviated name.
    var standsAlone: Bool {
      switch self {
      case .era, .half, .halfNoonMidnight, .periodOfDay: true
      case .quarter, .month, .weekday: false
      }
    }

    /// The table of date-fns.
    var nameKind: NameKind {
      switch self {
      case .era: .era
      case .quarter: .quarter
      case .month: .month
      case .weekday: .weekday
      case .half, .halfNoonMidnight, .periodOfDay: .dayPeriod
      }
    }
  }

  /// Whether ICU prints just what a release prints.
  ///
  /// Names that the release had differently from today's are taken to differ from ICU's.
  static func areSame(
    _ kind: Kind, _ width: NameWidth, locale: DateFnsLocale, release: DateFnsRelease
  ) -> Bool {
    let table = kind.nameKind
    return sameLocales(kind, width).contains(locale)
      && locale.names(table, width, release: release) == locale.names(table, width)
  }

  /// The locales in which the names are the same.
  private static func sameLocales(_ kind: Kind, _ width: NameWidth) -> [DateFnsLocale] {
    switch (kind, width) {
    case (.era, .abbreviated), (.era, .wide), (.era, .short): [.enUS, .pt]
    case (.era, .narrow): [.enUS]
    case (.quarter, .abbreviated), (.quarter, .narrow): DateFnsLocale.allCases
    case (.quarter, .wide), (.quarter, .short): [.enUS, .ptBR]
    case (.month, .abbreviated), (.month, .narrow): [.enUS]
    case (.month, .wide), (.month, .short): DateFnsLocale.allCases
    case (.weekday, .abbreviated): [.enUS, .es]
    case (.weekday, .wide): DateFnsLocale.allCases
    case (.weekday, .narrow): [.enUS, .ptBR]
    case (.weekday, .short): [.enUS]
    case (.half, .abbreviated): [.enUS, .ptBR]
    case (.half, .narrow): [.enUS]
    case (.half, .wide), (.half, .short), (.halfNoonMidnight, _), (.periodOfDay, _): []
    }
  }
}
