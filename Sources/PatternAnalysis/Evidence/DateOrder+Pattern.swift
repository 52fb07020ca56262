public import DateFns
public import LocaleFacts

extension DateOrder {
  /// The order of a pattern, by the first of its days of the month (`d`), months (`M`, `L`) and
  /// years (`y`, `u`, and `Y` and `R`, which mostly stand for one); `nil` if it has none of them.
  public init?(of pattern: Pattern) {
    self.init(of: pattern.units)
  }

  /// The same for a pattern that was taken apart already.
  package init?(of units: [PatternUnit]) {
    let first = units.lazy.compactMap { unit in
      unit.field.flatMap { field in
        field.letter == "Y" || field.letter == "R" ? .yearFirst : DateOrder(letter: field.letter)
      }
    }.first
    guard let first else { return nil }
    self = first
  }
}
