/// A field without which a date or a time says too little.
package enum MissingField: Sendable, Hashable {
  case day, month, hour, minute

  /// The first that some fields lack; `nil` where they make up a date or a time.
  ///
  /// A weekday with a day needs no month, an hour with am and pm no minute. A week or a day of the year
  /// tells its day in its own way.
  init?(_ fields: [PatternField], for purpose: PatternPurpose) {
    func has(_ some: PatternField...) -> Bool { some.contains { fields.contains($0) } }
    switch purpose {
    case .date:
      guard !has(.wholeDate, .week, .dayOfYear, .timestamp) else { return nil }
      if !has(.dayOfMonth) {
        self = .day
      } else if !has(.month, .weekday) {
        self = .month
      } else {
        return nil
      }
    case .time:
      guard !has(.wholeTime, .timestamp) else { return nil }
      if !has(.hour12, .hour24) {
        self = .hour
      } else if !has(.minute, .dayPeriod) {
        self = .minute
      } else {
        return nil
      }
    }
  }
}

extension PatternReading {
  /// The first field that a date or a time lacks; `nil` where the pattern tells enough.
  package func missingField(for purpose: PatternPurpose) -> MissingField? {
    MissingField(fields.compactMap { $0.field }, for: purpose)
  }
}
