internal import DateFns

/// Asks in which system's letters a pattern is written.
enum SystemSearch {
  /// The reading of the first system that explains a pattern whole; `nil` where none does, or where
  /// the pattern is right as it stands.
  static func reading(
    of analysis: PatternAnalysis, isRight: Bool, again analyse: (String) -> PatternAnalysis
  ) -> SystemReading? {
    let pattern = analysis.pattern
    guard !isRight || hasMarks(pattern.text) else { return nil }
    if let style = style(analysis, again: analyse) { return style }
    let grammars = isRight ? SystemGrammar.withMarks : SystemGrammar.all
    var readings = grammars.compactMap {
      SystemReading(of: pattern, by: $0, for: analysis.purpose)
    }
    if let parts = Placeholders.parts(of: pattern.text),
      let reading = SystemReading(parts, of: pattern, in: .template, for: analysis.purpose)
    {
      readings.insert(reading, at: 0)
    }
    // Who takes the sections of Excel for text has not read the pattern.
    if readings.contains(where: { $0.system == .excel && $0.hasSections }) {
      readings = readings.filter { $0.system == .excel }
    }
    // Nor has who prints the marks that others set text apart with.
    if readings.contains(where: { $0.hasMarks }) { readings = readings.filter { $0.hasMarks } }
    guard var first = readings.first else { return nil }
    let isOnlyOne = readings.allSatisfy { $0.text.utf8.elementsEqual(first.text.utf8) }
    first.weigh(analyse(first.text), isOnlyOne: isOnlyOne)
    return first
  }

  /// Whether a text has marks that date-fns prints as they stand, and other systems do not.
  private static func hasMarks(_ text: String) -> Bool {
    text.utf8.contains { "{<[\"\\%".utf8.contains($0) }
  }

  /// A text that is not a pattern but the name of a style, or a pattern with the place of an argument
  /// around it, as in `{0:dd.MM.yyyy}`.
  private static func style(
    _ analysis: PatternAnalysis, again analyse: (String) -> PatternAnalysis
  ) -> SystemReading? {
    let found =
      NamedStyle.reading(of: analysis.pattern.text, for: analysis.purpose)
      ?? argument(in: analysis.pattern.text).flatMap { inner in
        // A lone letter in an argument is .NET's.
        if let style = NamedStyle.standard(inner, for: analysis.purpose) { return (.dotNET, style) }
        if let style = NamedStyle.reading(of: inner, for: analysis.purpose) { return style }
        return analyse(inner).isRight ? (.template, inner) : nil
      }
    guard let (system, text) = found else { return nil }
    let part = SystemPart(
      kind: .field(analysis.pattern.text, dateFns: text), range: analysis.range, isSetApart: true)
    let grammar = SystemGrammar(system: system, tokens: [:], signs: [])
    let reading = SystemReading([part], of: analysis.pattern, in: grammar, for: analysis.purpose)
    guard var reading else { return nil }
    reading.weigh(analyse(reading.text), isOnlyOne: true)
    return reading
  }

  /// The pattern of `{0:dd.MM.yyyy}` and `{0, date, dd.MM.yyyy}`.
  private static func argument(in text: String) -> String? {
    guard text.utf8.first == 0x7B, text.utf8.last == 0x7D, text.utf8.count > 4 else { return nil }
    let inside = text.slice(1..<text.utf8.count - 1)
    let digits = inside.utf8.prefix { (0x30...0x39).contains($0) }.count
    if digits > 0, inside.utf8.dropFirst(digits).first == 0x3A {
      return inside.slice(digits + 1..<inside.utf8.count)
    }
    let parts = inside.split(separator: ",", maxSplits: 2).map { part in
      String(part.drop { $0 == " " })
    }
    return parts.count == 3 && ["date", "time"].contains(parts[1]) ? parts[2] : nil
  }
}

extension SystemReading {
  /// Takes over what is known of the new pattern.
  fileprivate mutating func weigh(_ fixed: PatternAnalysis, isOnlyOne: Bool) {
    isCertain = isOnlyOne && !isDoubtful && fixed.isClear
    sample = fixed.sample
  }
}

extension PatternAnalysis {
  /// Whether nothing is wrong with the pattern as far as its letters go.
  var isRight: Bool {
    isClear
      && reading.fields.compactMap { $0.field }.allSatisfy {
        $0 == .zone || (purpose == .date ? $0.isOfDate : $0.isOfTime)
      }
  }

  /// Whether its letters say clearly what they tell, be it the day, the time or both.
  fileprivate var isClear: Bool {
    let fields = reading.fields.compactMap { $0.field }
    let isToldTwice =
      fields.contains(.wholeTime) && fields.contains { $0.isHour || $0 == .minute }
      || fields.contains(.wholeDate) && fields.contains { $0 == .dayOfMonth || $0 == .month }
    let isAmbiguous = fields.contains(.hour12) != fields.contains(.dayPeriod)
    // Nobody counts the days of a year without the year.
    let isOrdinalDay = fields == [.dayOfYear]
    return errors.isEmpty && !isOrdinalDay && !isToldTwice && reading.prose.isEmpty
      && misreadTokens.isEmpty && missingField == nil && Set(fields).count == fields.count
      && !(fields.contains(.dayOfYear) && fields.contains(.dayOfMonth)) && !isAmbiguous
  }
}
