extension SystemGrammar {
  /// Every system, the more usual first where two explain a pattern.
  static let all = [
    mixedCase, moment, mixedMoment, php, strftime, mySQL, dotNET, jQueryUI, bootstrap, excel,
    oracle, java, luxon, go,
  ]

  /// Those whose marks print as they stand: a pattern that is right without them may still have them.
  static let withMarks = [dotNET, excel, oracle]

  /// The placeholders of a template, whose months and minutes may be alike.
  static let template = SystemGrammar(system: .template, tokens: [:], signs: [])

  /// Numbers of a clock that most systems write alike.
  private static let clock = [
    "H": "H", "HH": "HH", "h": "h", "hh": "hh", "m": "m", "mm": "mm", "s": "s", "ss": "ss",
  ]

  private static let months = ["M": "M", "MM": "MM", "MMM": "MMM", "MMMM": "MMMM"]

  /// Moment.js, `format()`; date-fns 1 has the same letters without the long formats.
  private static let moment = SystemGrammar(
    system: .moment,
    tokens: clock.adding(months).adding([
      "Mo": "Mo", "D": "d", "DD": "dd", "Do": "do", "DDDD": "DDD",
      "dd": "EEEEEE", "ddd": "EEE", "dddd": "EEEE", "W": "I", "WW": "II",
      "Y": "y", "YY": "yy", "YYYY": "yyyy", "GGGG": "RRRR", "Q": "Q", "A": "a", "a": "aaa",
      "S": "S", "SS": "SS", "SSS": "SSS", "Z": "xxx", "ZZ": "xx",
      "L": "P", "LL": "PPP", "LLL": "PPPp", "LLLL": "PPPPp", "l": "P", "ll": "PP", "lll": "PPp",
      "llll": "PPPPp", "LT": "p", "LTS": "pp",
    ]),
    signs: [
      "Do", "ddd", "dddd", "A", "Z", "L", "LL", "LLL", "LLLL", "ll", "lll", "llll", "LT", "LTS",
    ],
    escapes: [.brackets],
    telling: [
      ["D", "YY"], ["D", "YYYY"], ["DD", "YY"], ["DD", "YYYY"], ["dd", "DD"],
    ])

  /// date-fns with Moment's am and pm and years.
  private static let mixedMoment = SystemGrammar(
    system: .moment,
    tokens: clock.adding(months).adding([
      "d": "d", "dd": "dd", "do": "do", "EEE": "EEE", "EEEE": "EEEE", "yy": "yy", "yyyy": "yyyy",
      "YY": "yy", "YYYY": "yyyy", "A": "a", "D": "d", "DD": "dd", "Do": "do",
    ]),
    signs: ["A"], escapes: [.singleQuotes])

  /// PHP, `date()`. Some double the letters of the clock.
  static let php = SystemGrammar(
    system: .php,
    tokens: [
      "d": "dd", "D": "EEE", "j": "d", "jS": "do", "dS": "do", "l": "EEEE", "N": "i", "W": "II",
      "F": "MMMM", "m": "MM", "M": "MMM", "n": "M", "Y": "yyyy", "y": "yy", "o": "RRRR",
      "a": "aaa", "A": "a", "g": "h", "G": "H", "h": "hh", "H": "HH", "i": "mm", "s": "ss",
      "v": "SSS", "O": "xx", "P": "xxx", "T": "zzz", "e": "zzz", "HH": "HH", "hh": "hh", "ii": "mm",
      "ss": "ss",
    ],
    signs: ["j", "jS", "dS", "l", "F", "n", "g", "i", "ii"],
    // `02nd`, and what PHP prints twice.
    near: ["dS", "HH", "hh", "ii", "ss"], escapes: [.backslash],
    telling: [["d", "m", "Y"], ["D", "d", "M"], ["D", "d", "m"]])

  /// C, `strftime()`; Python, Ruby and others have it, too.
  private static let strftime = SystemGrammar(
    system: .strftime,
    tokens: [
      "%a": "EEE", "%A": "EEEE", "%b": "MMM", "%h": "MMM", "%B": "MMMM", "%d": "dd", "%e": "d",
      "%-d": "d", "%m": "MM", "%-m": "M", "%y": "yy", "%Y": "yyyy", "%H": "HH", "%-H": "H",
      "%k": "H", "%I": "hh", "%-I": "h", "%l": "h", "%M": "mm", "%-M": "m", "%S": "ss", "%p": "a",
      "%P": "aaa", "%j": "DDD", "%F": "yyyy-MM-dd", "%D": "MM/dd/yy", "%R": "HH:mm",
      "%T": "HH:mm:ss", "%r": "hh:mm:ss a", "%x": "P", "%X": "pp", "%u": "i", "%V": "II",
      "%G": "RRRR", "%z": "xx", "%:z": "xxx", "%Z": "zzz", "%-y": "yy", "%-S": "s", "%L": "SSS",
      "%#d": "d", "%#m": "M", "%#H": "H", "%#I": "h", "%_d": "d", "%_m": "M", "%_H": "H",
      "%_I": "h", "%^a": "EEE", "%^A": "EEEE", "%^b": "MMM", "%^B": "MMMM",
    ],
    signs: [],
    // In capitals, and a year without its zero.
    near: ["%^a", "%^A", "%^b", "%^B", "%-y"], escapes: [.percent], hasPlainLetters: true)

  /// MySQL, `DATE_FORMAT()`.
  private static let mySQL = SystemGrammar(
    system: .mySQL,
    tokens: [
      "%a": "EEE", "%b": "MMM", "%c": "M", "%D": "do", "%d": "dd", "%e": "d", "%H": "HH",
      "%h": "hh", "%I": "hh", "%i": "mm", "%j": "DDD", "%k": "H", "%l": "h", "%M": "MMMM",
      "%m": "MM", "%p": "a", "%r": "hh:mm:ss a", "%S": "ss", "%s": "ss", "%T": "HH:mm:ss",
      "%W": "EEEE", "%Y": "yyyy", "%y": "yy",
    ],
    signs: [], escapes: [.percent], hasPlainLetters: true)

  /// .NET, custom date and time format strings.
  private static let dotNET = SystemGrammar(
    system: .dotNET,
    tokens: clock.adding(months).adding([
      "d": "d", "dd": "dd", "ddd": "EEE", "dddd": "EEEE", "yy": "yy", "yyyy": "yyyy",
      "t": "a", "tt": "a", "f": "S", "ff": "SS", "fff": "SSS", "zzz": "xxx", "K": "xxx",
    ]),
    signs: ["ddd", "dddd", "t", "tt", "fff"],
    // The first letter of `AM`, and nothing for a time of which nobody knows where it is.
    near: ["t", "K"],
    escapes: [.singleQuotes, .doubleQuotes, .backslash])

  /// jQuery UI, `$.datepicker.formatDate()`.
  private static let jQueryUI = SystemGrammar(
    system: .jQueryUI,
    tokens: [
      "d": "d", "dd": "dd", "D": "EEE", "DD": "EEEE", "m": "M", "mm": "MM", "M": "MMM",
      "MM": "MMMM", "y": "yy", "yy": "yyyy",
    ],
    signs: [], escapes: [.singleQuotes], telling: weekdaysBesideDays)

  /// bootstrap-datepicker, `format`.
  private static let bootstrap = SystemGrammar(
    system: .bootstrap,
    tokens: [
      "d": "d", "dd": "dd", "D": "EEE", "DD": "EEEE", "m": "M", "mm": "MM", "M": "MMM",
      "MM": "MMMM", "yy": "yy", "yyyy": "yyyy",
    ],
    signs: [], telling: weekdaysBesideDays)

  private static let weekdaysBesideDays: [Set<String>] = [
    ["D", "d"], ["D", "dd"], ["DD", "d"], ["DD", "dd"],
  ]

  /// Excel and Google Sheets, number formats.
  private static let excel = SystemGrammar(
    system: .excel,
    tokens: [
      "D": "d", "DD": "dd", "DDD": "EEE", "DDDD": "EEEE", "M": "M", "MM": "MM", "MMM": "MMM",
      "MMMM": "MMMM", "YY": "yy", "YYYY": "yyyy", "H": "H", "HH": "HH", "S": "s", "SS": "ss",
      "MMMMM": "MMMMM", "AM/PM": "a", "A/P": "aaaaa", "上午/下午": "a", "[H]": "H", "[HH]": "HH",
      ".0": ".S", ".00": ".SS", ".000": ".SSS",
    ],
    signs: ["AM/PM", "A/P", "上午/下午", "mmm", "mmmm", "[h]", "[hh]", ".0", ".00", ".000"],
    // A capital, and the hours of all days since 1900.
    near: ["A/P", "[h]", "[hh]", "[H]", "[HH]"],
    escapes: [.sections, .doubleQuotes, .backslash], ignoresCase: true,
    telling: weekdaysInCapitals)

  /// Nobody counts the days of a year beside those of a month.
  private static let weekdaysInCapitals: [Set<String>] = ["M", "MM", "MMM", "MMMM"].flatMap {
    month in
    ["DDD", "DDDD"].flatMap { weekday in ["D", "DD"].map { [weekday, $0, month] } }
  }

  /// Oracle and PostgreSQL, `TO_CHAR()`.
  private static let oracle = SystemGrammar(
    system: .oracle,
    tokens: oracleTokens.adding(oraclePrefixed),
    signs: Set([
      "HH12", "HH24", "MI", "MON", "MONTH", "DY", "DAY", "DDTH", "A.M.", "P.M.",
    ]).union(oraclePrefixed.keys),
    // `02nd`, and capitals.
    near: ["DDTH", "DDth", "ddth", "FMDDTH", "A.M.", "P.M."],
    escapes: [.doubleQuotes], ignoresCase: true)

  private static let oracleTokens = [
    "DD": "dd", "DDTH": "do", "DY": "EEE", "DAY": "EEEE", "MM": "MM", "MON": "MMM",
    "MONTH": "MMMM", "YY": "yy", "YYYY": "yyyy", "RR": "yy", "RRRR": "yyyy", "HH": "hh",
    "HH12": "hh", "HH24": "HH", "MI": "mm", "SS": "ss", "MS": "SSS", "FF3": "SSS", "AM": "a",
    "PM": "a", "am": "aaa", "pm": "aaa", "A.M.": "aaaa", "P.M.": "aaaa", "TZ": "zzz",
    "TZH:TZM": "xxx",
  ]

  /// `FM` fills nothing up, with zeros or blanks; PostgreSQL's `TM` takes the names of the language.
  private static let oraclePrefixed = [
    "FMDD": "d", "FMDDTH": "do", "FMMM": "M", "FMMON": "MMM", "FMMONTH": "MMMM", "FMDY": "EEE",
    "FMDAY": "EEEE", "FMYYYY": "yyyy", "FMHH": "h", "FMHH12": "h", "FMHH24": "H",
    "TMMON": "MMM", "TMMONTH": "MMMM", "TMDY": "EEE", "TMDAY": "EEEE",
  ]

  /// Java's `SimpleDateFormat` and `DateTimeFormatter`, and ICU: the letters of date-fns, and some more.
  private static let java = SystemGrammar(
    system: .java,
    tokens: clock.adding(months).adding([
      "d": "d", "dd": "dd", "E": "EEE", "EE": "EEE", "EEE": "EEE", "EEEE": "EEEE", "y": "y",
      "yy": "yy", "yyyy": "yyyy", "a": "a", "b": "b", "B": "B", "K": "K", "KK": "KK", "S": "S",
      "SSS": "SSS", "z": "zzz", "zzzz": "zzzz", "O": "O", "OOOO": "OOOO", "X": "X", "XXX": "XXX",
      "j:mm": "p", "jj:mm": "p", "jm": "p", "jmm": "p", "jjmm": "p", "j:mm:ss": "pp",
      "jj:mm:ss": "pp", "v": "zzz", "vvvv": "zzzz", "V": "zzz", "VV": "zzz", "VVV": "zzz",
      "VVVV": "zzzz", "Z": "xx", "ZZ": "xx", "ZZZ": "xx", "ZZZZ": "OOOO", "ZZZZZ": "XXX",
    ]),
    signs: [
      "Z", "ZZ",
      "j:mm", "jj:mm", "jm", "jmm", "jjmm", "j:mm:ss", "jj:mm:ss", "v", "vvvv", "V", "VV", "VVV",
      "VVVV", "ZZZ", "ZZZZ", "ZZZZZ",
    ],
    // The parts of the day begin at other hours.
    near: ["B", "b"], escapes: [.singleQuotes])

  /// Luxon, `toFormat()`, as far as it has the letters of Java and prints other offsets: `+5`, `+05:00`.
  private static let luxon = SystemGrammar(
    system: .luxon,
    tokens: clock.adding(months).adding([
      "d": "d", "dd": "dd", "EEE": "EEE", "EEEE": "EEEE", "y": "y", "yy": "yy", "yyyy": "yyyy",
      "a": "a", "Z": "x", "ZZ": "xxx", "ZZZ": "xx",
    ]),
    signs: ["Z", "ZZ"], escapes: [.singleQuotes])

  /// date-fns, as a keyboard that begins words with capitals writes it: `Dd.Mm.Yyyy`.
  private static let mixedCase = SystemGrammar(
    system: .mixedCase,
    tokens: [
      "D": "d", "DD": "dd", "M": "M", "MM": "MM", "MMM": "MMM", "MMMM": "MMMM", "Y": "y",
      "YY": "yy", "YYYY": "yyyy", "H": "H", "HH": "HH", "S": "s", "SS": "ss",
    ],
    signs: [], ignoresCase: true)

  /// Go, `Time.Format()`: the date of its reference, 2 January 2006 at 15:04:05.
  private static let go = SystemGrammar(
    system: .go,
    tokens: [
      "2006": "yyyy", "06": "yy", "01": "MM", "1": "M", "Jan": "MMM", "January": "MMMM",
      "02": "dd", "2": "d", "15": "HH", "03": "hh", "3": "h", "04": "mm", "05": "ss", "PM": "a",
      "pm": "aaa", "Mon": "EEE", "Monday": "EEEE", "_2": "d", ".000": ".SSS", "MST": "zzz",
      "-0700": "xx", "-07:00": "xxx", "Z07:00": "XXX",
    ],
    signs: [], readsDigits: true,
    telling: [
      ["2006", "02"], ["2006", "2"], ["15", "04"], ["03", "04"], ["3", "04"], ["Jan", "2"],
      ["Jan", "02"], ["January", "2"], ["January", "02"], ["Jan", "_2"], ["January", "_2"],
    ])
}

extension [String: String] {
  /// Both tables in one; the other wins.
  fileprivate func adding(_ other: [String: String]) -> [String: String] {
    // Embedded Swift takes `merging` for a cast.
    var result = self
    for (key, value) in other { result[key] = value }
    return result
  }
}
