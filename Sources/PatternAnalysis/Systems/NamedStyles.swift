/// The names of ready styles that other libraries have where date-fns has a pattern.
enum NamedStyle {
  /// The system that a name is of, and the pattern of date-fns that comes nearest to the style; `nil` for
  /// a text that is not such a name.
  static func reading(
    of text: String, for purpose: PatternPurpose
  ) -> (system: PatternSystem, text: String)? {
    if let macro = macros[text] { return purpose == .date ? (.luxon, macro) : nil }
    let name = bare(text)
    guard let (system, date, time) = styles[name], let text = purpose == .date ? date : time else {
      return nil
    }
    return (system, text)
  }

  /// What comes nearest to a standard format of .NET, which is one letter.
  static func standard(_ letter: String, for purpose: PatternPurpose) -> String? {
    switch letter {
    case "d": purpose == .date ? "P" : nil
    case "D": purpose == .date ? "PPPP" : nil
    case "t": purpose == .time ? "p" : nil
    case "T": purpose == .time ? "pp" : nil
    default: nil
    }
  }

  /// A name in small letters, without what stands around it: `{dateStyle: 'short'}` and
  /// `DateTime.DATE_SHORT`.
  private static func bare(_ text: String) -> String {
    var name = text.lowercased()
    if name.utf8.contains(0x3A), let colon = name.lastIndex(of: ":") {
      let option = name[..<colon]
      guard option.hasSuffix("style") || option.hasSuffix("style\"") || option.hasSuffix("style'")
      else { return "" }
      name = String(name[name.index(after: colon)...])
    } else if name.hasPrefix("datetime.") {
      name = String(name.dropFirst("datetime.".count))
    }
    return name.filter { !"{}'\" ".contains($0) }
  }

  private typealias Style = (system: PatternSystem, date: String?, time: String?)

  private static let styles: [String: Style] = [
    // Intl.DateTimeFormat, `dateStyle` and `timeStyle`; Android, Apple and others have the names, too.
    "short": (.intl, "P", "p"), "medium": (.intl, "PP", "pp"), "long": (.intl, "PPP", "ppp"),
    "full": (.intl, "PPPP", "pppp"),
    // The date pipe of Angular, the date filter of AngularJS.
    "shortdate": (.angular, "P", nil), "mediumdate": (.angular, "PP", nil),
    "longdate": (.angular, "PPP", nil), "fulldate": (.angular, "PPPP", nil),
    "shorttime": (.angular, nil, "p"), "mediumtime": (.angular, nil, "pp"),
    "longtime": (.angular, nil, "ppp"), "fulltime": (.angular, nil, "pppp"),
    // Luxon, `DateTime.…`.
    "date_short": (.luxon, "P", nil), "date_med": (.luxon, "PP", nil),
    "date_full": (.luxon, "PPP", nil), "date_huge": (.luxon, "PPPP", nil),
    "time_simple": (.luxon, nil, "p"), "time_with_seconds": (.luxon, nil, "pp"),
    "time_24_simple": (.luxon, nil, "HH:mm"), "time_24_with_seconds": (.luxon, nil, "HH:mm:ss"),
    // Clocks and standards that are called by their name.
    "24h": (.style, nil, "HH:mm"), "24hr": (.style, nil, "HH:mm"),
    "24-hour": (.style, nil, "HH:mm"),
    "24hours": (.style, nil, "HH:mm"), "12h": (.style, nil, "h:mm a"),
    "12hr": (.style, nil, "h:mm a"), "12-hour": (.style, nil, "h:mm a"),
    "12hours": (.style, nil, "h:mm a"), "iso": (.style, "yyyy-MM-dd", "HH:mm:ss"),
    "iso8601": (.style, "yyyy-MM-dd", "HH:mm:ss"), "isodate": (.style, "yyyy-MM-dd", nil),
    "iso_8601": (.style, "yyyy-MM-dd", "HH:mm:ss"),
  ]

  /// The tokens of Luxon that stand for a whole date. Those for a time are seconds since 1970 in date-fns,
  /// which is told by that.
  private static let macros = ["D": "P", "DD": "PP", "DDD": "PPP", "DDDD": "PPPP"]
}
