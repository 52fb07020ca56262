internal import DateFns
public import LocaleICU
internal import Synchronization

/// How readers of a language expect dates and times to be written, by CLDR.
///
///     let conventions = try Conventions(of: LanguageTag("pt-BR"))
///     conventions.dateOrder    // .dayFirst
///     conventions.datePattern  // dd/MM/yyyy
///     conventions.timePattern  // HH:mm
public struct Conventions: Hashable, Sendable {
  /// The order of day, month and year in figures; `nil` where the language alone does not settle it.
  ///
  /// Without a region English does not: Americans read 03/04 as 4 March, most others as 3 April.
  public let dateOrder: DateOrder?

  /// The hour cycle that readers prefer.
  public let hourCycle: HourCycle

  /// A date in figures, as a date-fns pattern.
  public let datePattern: String

  /// The hour and the minute, as a date-fns pattern.
  public let timePattern: String

  /// What was asked of CLDR before: an answer takes about a millisecond, and a site has many files.
  private static let answers = Mutex<[LanguageTag: Conventions]>([:])

  /// The conventions of a language, asked once for all.
  public static func shared(for language: LanguageTag) throws(ICUError) -> Conventions {
    if let known = answers.withLock({ $0[language] }) { return known }
    let conventions = try Conventions(of: language)
    answers.withLock { $0[language] = conventions }
    return conventions
  }

  /// Asks CLDR.
  public init(of language: LanguageTag) throws(ICUError) {
    let generator = try ICUPatternGenerator(language)
    let date = try generator.bestPattern(for: Self.numericDate)
    let order = DateOrder(of: Pattern(date))
    dateOrder = Self.settlesDateOrder(language) ? order : nil
    hourCycle = try generator.hourCycle()
    datePattern = Self.dateFnsPattern(of: date)
    timePattern = Self.dateFnsPattern(of: try generator.bestPattern(for: "jmm"))
  }

  /// The fields of a date in figures, as a skeleton of CLDR.
  private static let numericDate = "yMMdd"

  /// The languages whose variety for the world (such as `en-001`) has another order than the language
  /// without a region, by CLDR 42. A test asks ICU for the list.
  static let languagesOfBothOrders: Set<String> = ["en"]

  /// Whether all readers of a language expect the same order.
  public static func settlesDateOrder(_ language: LanguageTag) -> Bool {
    language.region != nil || !languagesOfBothOrders.contains(language.language)
  }

  /// An ICU pattern of plain fields as one of date-fns. Letters and quotes mean the same in both,
  /// but the year is spelled `yyyy` as everyone does, and spaces are plain.
  private static func dateFnsPattern(of pattern: String) -> String {
    let bytes = Array(pattern.utf8)
    return Pattern(pattern).units.map { unit in
      if unit.field == FieldToken("y") { return "yyyy" }
      let text = String(decoding: bytes[unit.range], as: UTF8.self)
      return String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
    }.joined()
  }
}
