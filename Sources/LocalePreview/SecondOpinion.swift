public import DateFns
public import LocaleFacts
public import LocaleICU

/// What ICU prints for a pattern: the words and week rules that readers of the language are used to,
/// beside those of date-fns.
///
///     let opinion = try SecondOpinion(on: Pattern("d MMM"), locale: .ptBR)
///     try opinion.text(at: Instant(epochMilliseconds: 1_795_370_645_678))  // 22 nov.
///
/// It keeps ICU's formatters and belongs to one thread at a time.
public final class SecondOpinion {
  /// The pattern that is printed.
  public let pattern: Pattern

  /// The locale of date-fns; ICU prints in the language of its readers.
  public let locale: DateFnsLocale

  private let units: [PatternUnit]
  private let printer: ICUTokenPrinter
  private let tokens: [(icu: ICUTranslation.Token, dateFns: DateFnsFormatter?)]
  private let index: [FieldToken: Int]

  /// Prepares a pattern. Both `useAdditional…` options count as on; letters that `format()` refuses
  /// are left out.
  public init(
    on pattern: Pattern, locale: DateFnsLocale, options: FormatOptions = FormatOptions()
  ) throws(ICUError) {
    self.pattern = pattern
    self.locale = locale
    units = pattern.expanded(for: locale).units

    var options = options
    options.useAdditionalWeekYearTokens = true
    options.useAdditionalDayOfYearTokens = true
    var tokens: [(icu: ICUTranslation.Token, dateFns: DateFnsFormatter?)] = []
    var index: [FieldToken: Int] = [:]
    let translator = ICUPatternTranslator(locale: locale, options: options)
    // A token that comes twice is printed once.
    for token in translator.translate(pattern).tokens where index[token.source] == nil {
      index[token.source] = tokens.count
      let formatter = try? DateFnsFormatter(
        token.source.text, locale: locale, options: options, release: pattern.release)
      tokens.append((token, formatter))
    }
    self.tokens = tokens
    self.index = index
    printer = ICUTokenPrinter(
      tokens.map(\.icu), language: locale.languageTag,
      weekRules: WeekRules(ICUWeekData(locale: locale, options: options)))
  }

  /// Prints the whole pattern by ICU, by the week rules of the reader's own region; nothing for an
  /// invalid date. What ICU has no field for, such as seconds since 1970, is printed as by date-fns.
  public func text(at instant: Instant) throws(ICUError) -> String {
    let texts = try printer.texts(at: instant, weeks: .ofRegion)
    var result = ""
    for unit in units {
      if let text = unit.literalText {
        result += text
      } else if let field = unit.field, let number = index[field] {
        let token = tokens[number]
        result +=
          token.icu.pattern.isEmpty
          ? (try? token.dateFns?.format(instant)) ?? "" : texts[number]
      }
    }
    return result
  }
}

extension DateFnsLocale {
  /// The language of the ICU locale that prints nearly the same.
  fileprivate var languageTag: LanguageTag { (try? LanguageTag(icuIdentifier)) ?? .english }
}

extension SecondOpinion {
  /// Finds every token that ICU prints otherwise, by printing both at many instants: the months,
  /// weekdays and hours to come, the next turns of the year, far years, both eras and all kinds of
  /// offsets. A token that ICU has no field for is left out: there is nothing to compare with.
  ///
  /// - Parameters:
  ///   - now: The present, in epoch milliseconds.
  ///   - zone: The visitor's zone.
  /// - Returns: The differences in the order of the tokens; more than one for a token where they
  ///   have several causes.
  public func differences(
    around now: Int64, in zone: any TimeZoneRules
  ) throws(ICUError) -> [Difference] {
    var found = tokens.map { _ in [Difference.Cause: [Difference.Example]]() }
    var seen: Set<[String]> = []
    for instant in ProbeInstants.around(now, in: zone) {
      let natural = try printer.texts(at: instant, weeks: .ofRegion)
      let forced = try printer.texts(at: instant, weeks: .ofDateFns)
      for (index, token) in tokens.enumerated() where !token.icu.pattern.isEmpty {
        guard let text = try? token.dateFns?.format(instant), text != natural[index],
          seen.insert([token.icu.source.text, text, natural[index]]).inserted
        else { continue }
        let cause = Difference.Cause(
          dateFns: text, natural: natural[index], forced: forced[index],
          fidelity: token.icu.fidelity)
        let example = Difference.Example(instant: instant, dateFns: text, icu: natural[index])
        found[index][cause, default: []].append(example)
      }
    }
    return zip(tokens, found).flatMap { token, found in
      Difference.Cause.allCases.compactMap { cause in
        found[cause].map {
          Difference(
            token: token.icu.source, range: token.icu.range, cause: cause, all: $0)
        }
      }
    }
  }
}
