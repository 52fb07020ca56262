/// Tokens of the two dialects that print the same.
enum TokenPair {
  /// The tokens of 1.x and the nearest ones of later releases. `d` and `do`, weekdays counted from
  /// 0, and `GG` have none.
  private static let pairs: [(legacy: FieldToken, unicode: FieldToken)] = [
    ("M", "M"), ("Mo", "Mo"), ("MM", "MM"), ("MMM", "MMM"), ("MMMM", "MMMM"),
    ("Q", "Q"), ("Qo", "Qo"),
    ("D", "d"), ("Do", "do"), ("DD", "dd"),
    ("DDD", "D"), ("DDDo", "Do"), ("DDDD", "DDD"),
    ("dd", "EEEEEE"), ("ddd", "EEE"), ("dddd", "EEEE"),
    ("E", "i"), ("W", "I"), ("Wo", "Io"), ("WW", "II"),
    ("YY", "yy"), ("YYYY", "yyyy"), ("GGGG", "RRRR"),
    ("A", "a"), ("a", "aaa"), ("aa", "aaaa"),
    ("H", "H"), ("HH", "HH"), ("h", "h"), ("hh", "hh"),
    ("m", "m"), ("mm", "mm"), ("s", "s"), ("ss", "ss"),
    ("S", "S"), ("SS", "SS"), ("SSS", "SSS"),
    ("Z", "xxx"), ("ZZ", "xx"), ("X", "t"), ("x", "T"),
  ]

  /// Tokens of later releases that print what another of theirs prints.
  private static let synonyms: [FieldToken: FieldToken] = [
    "y": "yyyy", "yyy": "yyyy", "u": "yyyy", "uuuu": "yyyy",
    "q": "Q", "qo": "Qo", "L": "M", "Lo": "Mo", "LL": "MM", "LLL": "MMM", "LLLL": "MMMM",
    "E": "EEE", "EE": "EEE", "iii": "EEE", "eee": "EEE", "ccc": "EEE",
    "iiii": "EEEE", "eeee": "EEEE", "cccc": "EEEE",
    "iiiiii": "EEEEEE", "eeeeee": "EEEEEE", "cccccc": "EEEEEE",
    "aa": "a", "R": "RRRR", "xxxxx": "xxx", "xxxx": "xx",
  ]

  /// The token of later releases that prints what one of 1.x prints.
  static func unicodeToken(for legacy: FieldToken) -> FieldToken? {
    pairs.first { $0.legacy == legacy }?.unicode
  }

  /// The token of 1.x that prints what one of later releases prints.
  static func legacyToken(for unicode: FieldToken) -> FieldToken? {
    let token = synonyms[unicode] ?? unicode
    return pairs.first { $0.unicode == token }?.legacy
  }

  /// Whether both take the same names, if they print names.
  static func hasSameNames(
    _ legacy: FieldToken, _ unicode: FieldToken, in locale: DateFnsLocale
  ) -> Bool {
    let old = locale.legacyData
    switch (legacy.letter, legacy.count) {
    case ("M", 3): return old.abbreviatedMonths.names == locale.names(.month, .abbreviated)
    case ("M", 4): return old.months.names == locale.names(.month, .wide)
    case ("d", 2): return old.shortWeekdays.names == locale.names(.weekday, .short)
    case ("d", 3): return old.abbreviatedWeekdays.names == locale.names(.weekday, .abbreviated)
    case ("d", 4): return old.weekdays.names == locale.names(.weekday, .wide)
    case ("A", _): return locale.names(.dayPeriod, .abbreviated).starts(with: ["AM", "PM"])
    case ("a", 2): return locale.names(.dayPeriod, .wide).starts(with: ["a.m.", "p.m."])
    default: return true
    }
  }
}

extension FieldToken: ExpressibleByStringLiteral {
  /// Reads a token as patterns spell it: a run of one letter, and perhaps an `o`.
  public init(stringLiteral text: String) {
    let scalars = Array(text.unicodeScalars)
    let isOrdinal = scalars.count > 1 && scalars.last == "o" && scalars.first != "o"
    self.init(
      scalars.first ?? " ", count: scalars.count - (isOrdinal ? 1 : 0), isOrdinal: isOrdinal)
  }
}
