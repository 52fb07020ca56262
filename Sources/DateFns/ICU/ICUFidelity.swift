/// How near ICU comes to what date-fns prints.
public enum ICUFidelity: Sendable, Hashable, CaseIterable, Comparable {
  /// The same text for every date.
  case exact

  /// The same text once the formatter's calendar has the week data that the segment names.
  case exactWithWeekData

  /// The same thing in other words: ICU's names for the language, other spaces, other boundaries.
  case differentWords

  /// Nothing that ICU has prints this: ordinals, timestamps, `am` in lower case.
  case noEquivalent
}
