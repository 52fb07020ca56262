import DateFns
import LocaleFacts
import PatternAnalysis
import TestSupport

extension PatternTarget {
  /// What is known of a pattern as one of a string: places lie in it, the sample is what `format()` prints,
  /// and what was meant is right itself.
  func checkAnalysis(_ text: String, _ random: inout SeededGenerator) {
    let purpose = random.pick([PatternPurpose.date, .time])
    let context = Self.contexts[random.next(below: Self.contexts.count)]
    let analysis = PatternAnalysis(text, for: purpose, in: context)
    checkPlaces(analysis, text)
    checkSample(analysis, text, context)
    for day in [context.sampleInstant, context.sample(hour: 0)] { _ = analysis.meaning(at: day) }
    let rewritings = [
      analysis.plainLetters?.text, analysis.straightQuotes?.text, analysis.sampleDate?.pattern,
      analysis.foreignSystem?.text, analysis.words?.text,
    ]
    for rewriting in rewritings.compactMap({ $0 }) {
      let again = PatternAnalysis(rewriting, for: purpose, in: context)
      require(again.errors.isEmpty, "\(rewriting) does not print")
    }
  }

  private func checkPlaces(_ analysis: PatternAnalysis, _ text: String) {
    let places = Places(Array(text.utf8))
    var ranges = analysis.reading.prose + analysis.reading.fields.map(\.range)
    ranges += analysis.reading.words.map(\.range)
    ranges += analysis.misreadTokens.map(\.misreading.range)
    ranges += analysis.errors.compactMap(\.range)
    ranges += (analysis.foreignSystem?.replacements ?? []).map(\.0)
    ranges += (analysis.plainLetters?.replacements ?? []).map(\.0)
    ranges += (analysis.straightQuotes?.replacements ?? []).map(\.0)
    for range in ranges { places.check(range) }
  }

  private func checkSample(
    _ analysis: PatternAnalysis, _ text: String, _ context: FormattingContext
  ) {
    let printed: String?
    do throws(FormatError) {
      printed = try DateFnsFormatter.format(
        context.sampleInstant, text, locale: context.locale, options: context.options,
        release: context.release)
    } catch {
      printed = nil
    }
    require(analysis.sample == printed, "the sample is not what format() prints")
  }

  private static let contexts = DateFnsLocale.allCases.flatMap { locale in
    [DateFnsRelease.latest, DateFnsRelease.known[0]].flatMap { release in
      [true, false].map { allows in
        FormattingContext(
          locale: locale,
          options: FormatOptions(
            useAdditionalWeekYearTokens: allows, useAdditionalDayOfYearTokens: allows),
          release: release, from: 1_795_348_800_000, timeZone: .utc)
      }
    }
  }
}
