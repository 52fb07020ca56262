internal import DateFns

/// Asks in which system's letters a pattern is written.
enum SystemSearch {
  /// The length in bytes over which a text is not a pattern of any system.
  private static let longest = 200

  /// The reading of the first system that explains a pattern whole; `nil` where none does, or where
  /// the pattern is right as it stands.
  static func reading(
    of analysis: PatternAnalysis, again analyse: (String) -> PatternAnalysis
  ) -> SystemReading? {
    let pattern = analysis.pattern
    guard pattern.text.utf8.count <= longest, !analysis.isRight else { return nil }
    let readings = SystemGrammar.all.compactMap {
      SystemReading(of: pattern, by: $0, for: analysis.purpose)
    }
    guard var first = readings.first else { return nil }
    let isOnlyOne = readings.allSatisfy { $0.text.utf8.elementsEqual(first.text.utf8) }
    let fixed = analyse(first.text)
    first.isCertain = isOnlyOne && fixed.isRight
    first.sample = fixed.sample
    return first
  }
}

extension PatternAnalysis {
  /// Whether nothing is wrong with the pattern as far as its letters go.
  var isRight: Bool {
    let fields = reading.fields.compactMap { $0.field }
    let isOfPurpose = fields.allSatisfy {
      $0 == .zone || (purpose == .date ? $0.isOfDate : $0.isOfTime)
    }
    let isAmbiguous = fields.contains(.hour12) != fields.contains(.dayPeriod)
    return errors.isEmpty && reading.prose.isEmpty && misreadTokens.isEmpty && missingField == nil
      && isOfPurpose && Set(fields).count == fields.count
      && !(fields.contains(.dayOfYear) && fields.contains(.dayOfMonth))
      && !(purpose == .time && isAmbiguous)
  }
}
