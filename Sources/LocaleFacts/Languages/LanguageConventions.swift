/// How readers of a language expect dates and times to be written, by CLDR.
///
///     let conventions = LanguageConventions(datePattern: "dd/MM/yyyy", timePattern: "HH:mm")
///     conventions.dateOrder  // .dayFirst
///     conventions.hourCycle  // .h23
public struct LanguageConventions: Hashable, Sendable {
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

  /// Reads the order and the cycle off the patterns.
  ///
  /// - Parameters:
  ///   - datePattern: A date in figures, as a pattern of date-fns or of CLDR.
  ///   - timePattern: The hour and the minute, likewise.
  ///   - settlesDateOrder: Whether all readers expect the order of the pattern.
  public init(datePattern: String, timePattern: String, settlesDateOrder: Bool = true) {
    self.datePattern = datePattern
    self.timePattern = timePattern
    dateOrder = settlesDateOrder ? Self.first(in: datePattern, as: DateOrder.init(letter:)) : nil
    hourCycle = Self.first(in: timePattern, as: HourCycle.init(letter:)) ?? .h23
  }

  /// Whether all readers of a language expect the same order of day, month and year.
  public static func settlesDateOrder(_ language: LanguageTag) -> Bool {
    language.region != nil || !languagesOfBothOrders.contains(language.language)
  }

  /// The languages whose variety for the world (such as `en-001`) has another order than the language
  /// without a region, by CLDR 42. A test asks ICU for the list.
  package static let languagesOfBothOrders: Set<String> = ["en"]

  /// What the first letter outside quotes that stands for something stands for.
  private static func first<Field>(
    in pattern: String, as field: (Unicode.Scalar) -> Field?
  ) -> Field? {
    var isQuoted = false
    for scalar in pattern.unicodeScalars {
      if scalar == "'" { isQuoted.toggle() }
      if !isQuoted, let field = field(scalar) { return field }
    }
    return nil
  }
}
