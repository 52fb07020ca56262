internal import DateFns

/// A pattern read by the letters of another system, and written anew in those of date-fns.
package struct SystemReading: Sendable {
  /// The system.
  package let system: PatternSystem

  /// The pattern in date-fns's letters.
  package let text: String

  /// What has to change for it, each part in UTF-8 bytes of the pattern, in order.
  package let replacements: [(Range<Int>, String)]

  /// What visitors would read at the sample instant.
  package var sample: String?

  /// Whether no other system explains the pattern in another way, and the new one is right.
  package var isCertain = false

  /// Whether it tells the time in the slot of a date, or the day in that of a time.
  package let hasStrangers: Bool

  /// Whether parts of it print nothing, as those do that tell a language.
  let hasSections: Bool

  /// Whether marks that show the system set text or fields apart in it.
  let hasMarks: Bool

  /// Whether the system itself could mean something else.
  let isDoubtful: Bool

  /// Whether marks of the system that mean nothing to date-fns are printed as they stand.
  package let printsMarks: Bool

  /// Reads a pattern by a system; `nil` where that leaves letters over, gives no date or time for the
  /// slot, or nothing shows that the system is meant.
  init?(of pattern: Pattern, by grammar: SystemGrammar, for purpose: PatternPurpose) {
    let parts = grammar.parts(of: pattern.text)
    guard !parts.contains(where: { $0.kind == .unknown }), grammar.isShown(by: parts) else {
      return nil
    }
    self.init(parts, of: pattern, in: grammar, for: purpose)
  }

  /// Takes a pattern whose pieces are known; `nil` where they give no date or time for the slot.
  init?(
    _ parts: [SystemPart], of pattern: Pattern, in grammar: SystemGrammar,
    for purpose: PatternPurpose
  ) {
    let pieces = SystemWriter.pieces(of: parts, in: grammar)
    system = grammar.system
    text = pieces.map { $0.text }.joined()
    replacements = pieces.filter { piece in
      !pattern.text.slice(piece.range).utf8.elementsEqual(piece.text.utf8)
    }.map { ($0.range, $0.text) }
    printsMarks =
      grammar.hasPlainLetters || grammar.readsDigits || grammar.system.hasNames
      || parts.contains { $0.isSetApart }
    hasMarks = parts.contains { $0.isSetApart }
    isDoubtful = grammar.isDoubtful(parts)
    hasSections = parts.contains { $0.kind == .text("") }
    let fields = pieces.flatMap { $0.fields }
    hasStrangers = fields.contains { purpose == .date ? $0.isOfTime : $0.isOfDate }
    guard !replacements.isEmpty, Self.isSensible(fields, for: purpose),
      Self.reads(text, as: pieces, pattern.release, purpose)
    else { return nil }
  }

  /// Whether fields make up a date or a time for a slot, none of them twice; fields of the other kind
  /// only as a whole date or time.
  private static func isSensible(_ fields: [PatternField], for purpose: PatternPurpose) -> Bool {
    let told = fields.map { $0 == .hour12 ? .hour24 : $0 }
    guard Set(told).count == told.count, MissingField(fields, for: purpose) == nil else {
      return false
    }
    guard !(fields.contains(.dayOfYear) && fields.contains(.dayOfMonth)) else { return false }
    // `P` and `p` tell a whole date and a whole time.
    guard !(fields.contains(.wholeDate) && fields.filter { $0.isOfDate }.count > 1),
      !(fields.contains(.wholeTime) && fields.filter { $0.isOfTime }.count > 1)
    else { return false }
    let others = fields.filter { purpose == .date ? $0.isOfTime : $0.isOfDate }
    let other: PatternPurpose = purpose == .date ? .time : .date
    return others.isEmpty || MissingField(others, for: other) == nil
  }

  /// Whether date-fns reads the new pattern as it is meant: what stands side by side may run together.
  private static func reads(
    _ text: String, as pieces: [SystemWriter.Piece], _ release: DateFnsRelease,
    _ purpose: PatternPurpose
  ) -> Bool {
    let reading = PatternReading(
      Pattern(text, release: release).units, of: text, for: purpose)
    let fields = pieces.flatMap { $0.fields }
    return reading.prose.isEmpty && reading.fields.compactMap { $0.field } == fields
  }
}

extension SystemGrammar {
  /// Whether something shows that the system is meant.
  fileprivate func isShown(by parts: [SystemPart]) -> Bool {
    var written: Set<String> = []
    for part in parts {
      if case .field(let token, _) = part.kind { written.insert(token) }
      if part.isSetApart { return true }
    }
    if hasPlainLetters { return !written.isEmpty }
    if system == .mixedCase {
      // `Hh` may be an hour and the letter of its unit.
      return written.contains { $0 != $0.uppercased() && $0 != $0.lowercased() && $0 != "Hh" }
    }
    if !weekdaysLead(parts) { return false }
    let told = ignoresCase ? written.union(written.map { $0.uppercased() }) : written
    return !signs.isDisjoint(with: system == .oracle ? told : written)
      || telling.contains { $0.isSubset(of: written) }
  }
}

extension SystemGrammar {
  /// Whether the weekday of a picker stands before the date, with a comma or a blank after it: `dd.MM. D`
  /// is not one of theirs. Of the other systems nothing is asked.
  fileprivate func weekdaysLead(_ parts: [SystemPart]) -> Bool {
    guard system == .jQueryUI || system == .bootstrap else { return true }
    guard parts.count > 1, case .field(let weekday, _) = parts[0].kind, weekday.first == "D",
      case .text(let text) = parts[1].kind
    else { return false }
    return text == " " || text == ","
  }
}

extension SystemGrammar {
  /// Whether a system prints something else than date-fns by the same letters; a style is not a pattern.
  fileprivate func isDoubtful(_ parts: [SystemPart]) -> Bool {
    if system.hasNames || system == .luxon || parts.contains(where: isOnlyNear) { return true }
    if system != .template, Self.haveBraces(parts) || showBlanks(parts) { return true }
    return Self.havePeriodAtTime(parts) || system == .oracle && Self.differInFilling(parts)
  }

  /// Whether the half of the day clings to the time, from which it is set apart when it is written anew.
  private static func havePeriodAtTime(_ parts: [SystemPart]) -> Bool {
    zip(parts, parts.dropFirst()).contains { before, after in
      guard case .field = before.kind, case .field(_, let token) = after.kind else { return false }
      return token.utf8.first == 0x61
    }
  }

  /// Whether fields stand in marks of a template that would be left.
  private static func haveBraces(_ parts: [SystemPart]) -> Bool {
    parts.indices.dropFirst().dropLast().contains { place in
      guard case .field = parts[place].kind, case .text(let before) = parts[place - 1].kind,
        case .text(let after) = parts[place + 1].kind
      else { return false }
      return [("{", "}"), ("<", ">"), ("[", "]")].contains {
        before.hasSuffix($0.0) && after.hasPrefix($0.1)
      }
    }
  }

  /// Whether the system fills up a number or a name with blanks that would be seen: pages show one of several.
  private func showBlanks(_ parts: [SystemPart]) -> Bool {
    func text(_ place: Int) -> String? {
      guard parts.indices.contains(place) else { return " " }
      if case .text(let text) = parts[place].kind { return text } else { return nil }
    }
    return parts.indices.contains { place in
      guard case .field(let written, _) = parts[place].kind else { return false }
      switch (system, written.uppercased()) {
      case (.strftime, "%E"), (.strftime, "%K"), (.strftime, "%L"),
        (.strftime, "%_D"), (.strftime, "%_M"), (.strftime, "%_H"), (.strftime, "%_I"):
        return written != "%L" && !(text(place - 1)?.hasSuffix(" ") ?? false)
      case (.oracle, "DAY"), (.oracle, "MONTH"):
        return !(text(place + 1)?.hasPrefix(" ") ?? false)
      case (.go, "_2"): return !(text(place - 1)?.hasSuffix(" ") ?? false)
      default: return false
      }
    }
  }

  /// Whether Oracle fills a number up with zeros and PostgreSQL does not, or the other way round. To Oracle
  /// every `FM` is a switch for all that follows, to PostgreSQL it is about the field behind it.
  private static func differInFilling(_ parts: [SystemPart]) -> Bool {
    var isOn = false
    for part in parts {
      guard case .field(let written, let token) = part.kind else { continue }
      let capitals = written.uppercased()
      // Of PostgreSQL alone.
      if capitals.hasPrefix("TM") { return false }
      let hasPrefix = capitals.hasPrefix("FM")
      if hasPrefix { isOn.toggle() }
      if token.utf8.count < 3, hasPrefix != isOn { return true }
    }
    return false
  }

  /// Whether date-fns prints something that is only near to a field: the parts of a style are those of a
  /// language, and differ from one library to the next, and so do the names of zones.
  private func isOnlyNear(_ part: SystemPart) -> Bool {
    if part.isGuessed { return true }
    guard case .field(let written, let token) = part.kind, let letter = token.utf8.first else {
      return false
    }
    return near.contains(written) || "PpzO".utf8.contains(letter)
      || system == .oracle && Self.isRecased(written, token)
  }

  /// Whether Oracle prints a name in capitals or small letters, as it is written: `MON` and `mon`.
  private static func isRecased(_ written: String, _ token: String) -> Bool {
    guard token.hasPrefix("MMM") || token.hasPrefix("EEE") else { return false }
    return written == written.uppercased() || written == written.lowercased()
  }
}
