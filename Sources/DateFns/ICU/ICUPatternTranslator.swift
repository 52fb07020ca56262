/// Translates date-fns patterns into ICU's, token by token.
///
///     let translation = ICUPatternTranslator(locale: .es).translate(Pattern("cc, do MMM"))
///     translation.pattern   // "ee, d MMM"
///     translation.fidelity  // .noEquivalent, because of the ordinal
///
/// The verdicts hold for the ICU locale that ``DateFnsLocale/icuIdentifier`` names, for ICU 72, and
/// for a formatter whose calendar is Gregorian throughout (no Julian dates before 1582). Of the
/// first years of our era and those before it, they hold but for the week-numbering year, which
/// ICU counts on below zero.
public struct ICUPatternTranslator: Sendable {
  /// The locale whose words and long formats the pattern is read with.
  public let locale: DateFnsLocale

  /// The options of the call, for their week data.
  public let options: FormatOptions

  /// Creates a translator.
  public init(locale: DateFnsLocale, options: FormatOptions = FormatOptions()) {
    self.locale = locale
    self.options = options
  }

  /// Translates a pattern; letters that `format()` refuses are left out.
  public func translate(_ pattern: Pattern) -> ICUTranslation {
    var segments = ICUSegmentBuilder()
    var tokens: [ICUTranslation.Token] = []
    for unit in pattern.expanded(for: locale).units {
      if let text = unit.literalText { segments.append(text: text) }
      guard let token = unit.field else { continue }
      let mapping = ICUMapping(token, pattern: pattern, locale: locale)
      let weekData: ICUWeekData? =
        switch mapping.weeks {
        case .none: nil
        case .iso: .iso
        case .local: ICUWeekData(locale: locale, options: options)
        }
      segments.append(text: mapping.prefix)
      segments.append(field: mapping.field, weekData: weekData)
      tokens.append(
        ICUTranslation.Token(
          source: token, range: unit.range,
          pattern: mapping.prefix.quotedForICU + mapping.field,
          fidelity: mapping.fidelity))
    }
    return ICUTranslation(segments: segments.finish(), tokens: tokens)
  }
}

extension DateFnsLocale {
  /// The ICU locale that speaks the same language as people of this one expect it.
  public var icuIdentifier: String {
    switch self {
    case .enUS: "en"
    case .es: "es"
    case .pt: "pt_PT"
    case .ptBR: "pt"
    }
  }
}
