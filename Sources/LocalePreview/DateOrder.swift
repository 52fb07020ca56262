public import DateFns

/// Which of day, month and year a date begins with.
public enum DateOrder: String, Hashable, Sendable {
  /// Such as 22.11.2026.
  case dayFirst
  /// Such as 11/22/2026.
  case monthFirst
  /// Such as 2026-11-22.
  case yearFirst

  /// The order of a pattern, by the first of its days of the month (`d`), months (`M`, `L`) and
  /// years (`y`, `u`); `nil` if it has none of them.
  public init?(of pattern: Pattern) {
    let first = pattern.units.lazy.compactMap { unit -> DateOrder? in
      switch unit.field?.letter {
      case "d": .dayFirst
      case "M", "L": .monthFirst
      case "y", "u": .yearFirst
      default: nil
      }
    }.first
    guard let first else { return nil }
    self = first
  }
}
