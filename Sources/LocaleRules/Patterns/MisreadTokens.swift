internal import DateFns
internal import LocaleDiagnostics
internal import PatternEvidence

/// What the rules about misread tokens share: a finding for each token that has a day to show for it.
enum MisreadTokens {
  /// A token that misleads, and the evidence.
  struct Case {
    let misreading: Misreading
    let counterexample: CounterexampleDate

    /// The evidence in a sentence.
    var sentence: String { "on \(counterexample.dateText) visitors read \(counterexample.read)" }

    /// The fix that writes what was meant.
    var fix: PatternFix {
      let text = misreading.replacement.text
      return PatternFix("Write \(text)", .safe, [(misreading.range, text)])
    }
  }

  /// The misread tokens of a pattern that mislead on a day within ten years, in order.
  static func cases(in subject: PatternSubject) -> [Case] {
    cases(in: subject.pattern, locale: subject.dateFnsLocale, options: subject.locale.options)
  }

  /// The same for a pattern of any origin.
  static func cases(
    in pattern: Pattern, locale: DateFnsLocale, options: CheckOptions
  ) -> [Case] {
    Misreading.find(in: pattern).compactMap { misreading in
      let counterexample = try? CounterexampleDate.next(
        in: pattern, of: misreading, locale: locale, from: options.instant, zone: options.timeZone)
      return counterexample.map { Case(misreading: misreading, counterexample: $0) }
    }
  }
}
