internal import DateFns

/// A token that misleads, and a day to show for it.
package struct MisreadToken: Sendable {
  /// The token, and what was meant.
  package let misreading: Misreading

  /// The first day of the year, or of the ten years from it, on which visitors read something wrong.
  package let counterexample: CounterexampleDate

  /// The misread tokens of a pattern that mislead on some day, in order. The day is looked for once
  /// for tokens that are alike.
  ///
  /// - Parameter formatter: What prints the pattern; without it there is nothing to show.
  static func find(
    in pattern: Pattern, _ units: [PatternUnit], printedBy formatter: DateFnsFormatter?,
    in context: FormattingContext
  ) -> [MisreadToken] {
    let misreadings = Misreading.find(in: pattern, units)
    guard let formatter, !misreadings.isEmpty else { return [] }
    let search = CounterexampleSearch(
      formatter, misreadings: misreadings, options: context.options, from: context.startOfYear,
      zone: context.timeZone)
    var known: [Misreading.Pair: CounterexampleDate?] = [:]
    var found: [MisreadToken] = []
    for misreading in misreadings {
      let counterexample = known[misreading.pair] ?? (try? search.first(of: misreading.pair))
      known[misreading.pair] = .some(counterexample)
      guard let counterexample else { continue }
      found.append(MisreadToken(misreading: misreading, counterexample: counterexample))
    }
    return found
  }
}
