/// Which of day, month and year a date begins with.
public enum DateOrder: String, Hashable, Sendable {
  /// Such as 22.11.2026.
  case dayFirst
  /// Such as 11/22/2026.
  case monthFirst
  /// Such as 2026-11-22.
  case yearFirst

  /// The order of a pattern that begins with a day of the month (`d`), a month (`M`, `L`) or a year
  /// (`y`, `u`); `nil` for other letters.
  public init?(letter: Unicode.Scalar) {
    switch letter {
    case "d": self = .dayFirst
    case "M", "L": self = .monthFirst
    case "y", "u": self = .yearFirst
    default: return nil
    }
  }
}
