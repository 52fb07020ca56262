internal import DateFns
internal import LocaleDiagnostics
internal import LocalePreview

/// What the rules about misread tokens share: a finding for each token that has a day to show for it.
enum MisreadTokens {
  /// A token that misleads, and the evidence.
  struct Case {
    let misreading: Misreading
    let witness: Witness

    /// The evidence in a sentence.
    var sentence: String { "on \(witness.dateText) visitors read \(witness.read)" }

    /// The fix that writes what was meant.
    var fix: PatternFix {
      let text = misreading.replacement.text
      return PatternFix("Write \(text)", .safe, [(misreading.range, text)])
    }
  }

  /// The misread tokens of a pattern that have a witness within ten years, in order.
  static func cases(in subject: PatternSubject) -> [Case] {
    cases(in: subject.pattern, locale: subject.dateFnsLocale, options: subject.locale.options)
  }

  /// The same for a pattern of any origin.
  static func cases(
    in pattern: Pattern, locale: DateFnsLocale, options: CheckOptions
  ) -> [Case] {
    Misreading.find(in: pattern).compactMap { misreading in
      let witness = try? Witness.next(
        in: pattern, of: misreading, locale: locale, from: options.instant, zone: options.timeZone)
      return witness.map { Case(misreading: misreading, witness: $0) }
    }
  }
}
