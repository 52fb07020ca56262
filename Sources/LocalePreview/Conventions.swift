internal import DateFns
public import LocaleICU

/// How readers of a language expect dates and times to be written, by CLDR.
///
///     let conventions = try Conventions(of: LanguageTag("pt-BR"))
///     conventions.dateOrder    // .dayFirst
///     conventions.datePattern  // dd/MM/yyyy
///     conventions.timePattern  // HH:mm
public struct Conventions: Hashable, Sendable {
  /// The order of day, month and year in figures; `nil` where the language alone does not settle it.
  ///
  /// A language that names no region settles its order when its base and its variety for the world
  /// (`en-001`) have the same. English does not: Americans read 03/04 as 4 March, most others as
  /// 3 April.
  public let dateOrder: DateOrder?

  /// The hour cycle that readers prefer.
  public let hourCycle: HourCycle

  /// A date in figures, as a date-fns pattern.
  public let datePattern: String

  /// The hour and the minute, as a date-fns pattern.
  public let timePattern: String

  /// Asks CLDR. It takes about a millisecond, so ask once for a language.
  public init(of language: LanguageTag) throws(ICUError) {
    let generator = try ICUPatternGenerator(language)
    let date = try generator.bestPattern(for: Self.numericDate)
    let order = DateOrder(of: Pattern(date))
    dateOrder = try Self.isSettled(order, for: language) ? order : nil
    hourCycle = try generator.hourCycle()
    datePattern = Self.dateFnsPattern(of: date)
    timePattern = Self.dateFnsPattern(of: try generator.bestPattern(for: "jmm"))
  }

  /// The fields of a date in figures, as a skeleton of CLDR.
  private static let numericDate = "yMMdd"

  private static func isSettled(
    _ order: DateOrder?, for language: LanguageTag
  ) throws(ICUError) -> Bool {
    guard language.region == nil else { return true }
    let parts = [language.language, language.script, "001"].compactMap { $0 }
    let world = try ICUPatternGenerator(LanguageTag(parts.joined(separator: "-")))
    return DateOrder(of: Pattern(try world.bestPattern(for: numericDate))) == order
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
