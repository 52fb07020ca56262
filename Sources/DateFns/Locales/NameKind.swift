/// A kind of name that a locale has a table for.
public enum NameKind: Sendable, Hashable, CaseIterable {
  /// The twelve months, January first.
  case month

  /// The seven days, Sunday first.
  case weekday

  /// The four quarters.
  case quarter

  /// Before Christ, then after.
  case era

  /// am, pm, midnight, noon, morning, afternoon, evening, night.
  case dayPeriod
}

/// How long a name is.
public enum NameWidth: Sendable, Hashable, CaseIterable {
  /// A letter or two, such as `S`.
  case narrow

  /// Shorter than abbreviated: weekdays only, such as `Su`. Others fall back to wide.
  case short

  /// Such as `Sun`.
  case abbreviated

  /// In full, such as `Sunday`.
  case wide
}

extension DateFnsLocale {
  /// The names that the tokens of release 2 and later print, in the order that ``NameKind`` gives.
  ///
  ///     DateFnsLocale.es.names(.weekday, .short, release: .latest).last  // "sá"
  public func names(
    _ kind: NameKind, _ width: NameWidth, release: DateFnsRelease = .latest
  ) -> [String] {
    nameTable(kind, width, release: release).names
  }

  /// The table of the names.
  func nameTable(_ kind: NameKind, _ width: NameWidth, release: DateFnsRelease) -> NameTable {
    let names =
      switch kind {
      case .month: data.months
      case .weekday: data.weekdays
      case .quarter: data.quarters
      case .era: data.eras
      case .dayPeriod: data.dayPeriods
      }
    let history =
      switch width {
      case .narrow: names.narrow
      case .short: names.short ?? names.wide
      case .abbreviated: names.abbreviated
      case .wide: names.wide
      }
    return history.value(in: release)
  }
}
