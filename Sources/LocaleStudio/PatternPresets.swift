internal import LocaleFacts
internal import LocaleModel

/// The patterns that readers of a language are used to: what CLDR has for the language first, then
/// others in the same order of day, month and year.
struct PatternPresets {
  private let conventions: LanguageConventions
  private let namesAreTheirs: Bool
  private let namedDates: [String]

  /// Presets for readers.
  ///
  /// - Parameters:
  ///   - namesAreTheirs: Whether the chat prints names of months, am and pm in the readers' language.
  ///   - base: The base that prints the names.
  init(_ conventions: LanguageConventions, namesAreTheirs: Bool, base: String? = nil) {
    self.conventions = conventions
    self.namesAreTheirs = namesAreTheirs
    namedDates = namesAreTheirs ? Self.named(base, conventions.dateOrder) : []
  }

  /// The patterns for a string, the expected one first; none for texts.
  func patterns(for key: StringKey) -> [String] {
    switch key.kind {
    case .text: []
    case .datePattern: Self.distinct([conventions.datePattern] + namedDates + dates)
    case .timePattern: Self.distinct(times)
    }
  }

  private var dates: [String] {
    switch conventions.dateOrder {
    case .dayFirst: ["d.MM.yyyy", "dd/MM/yyyy", "dd.MM.yyyy"]
    case .monthFirst, nil: ["MM/dd/yyyy", "dd/MM/yyyy", "yyyy-MM-dd"]
    case .yearFirst: ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"]
    }
  }

  private var times: [String] {
    let expected = conventions.timePattern
    guard conventions.hourCycle.isTwelveHour else { return [expected, "HH:mm", "H:mm"] }
    return namesAreTheirs ? [expected, "HH:mm"] : ["HH:mm", "H:mm"]
  }

  /// Dates with the month's name, as the language of a base writes them.
  private static func named(_ base: String?, _ order: DateOrder?) -> [String] {
    switch base {
    case "es", "pt": ["d 'de' MMMM 'de' yyyy"]
    case "en": order == .dayFirst ? ["d MMMM yyyy"] : ["MMMM d, yyyy"]
    default: []
    }
  }

  private static func distinct(_ patterns: [String]) -> [String] {
    var seen: Set<String> = []
    return Array(patterns.filter { seen.insert($0).inserted }.prefix(4))
  }
}
