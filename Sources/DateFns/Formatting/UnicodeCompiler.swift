/// Compiles patterns of release 2 and later.
struct UnicodeCompiler {
  private let pattern: Pattern
  private let text: ExpandedText
  private let locale: DateFnsLocale
  private let options: FormatOptions
  private let release: DateFnsRelease
  private var program: ProgramBuilder
  private var warnings: [String] = []

  /// The steps of a pattern and what they write to the console, or what the first call throws.
  static func compile(
    _ pattern: Pattern, locale: DateFnsLocale, options: FormatOptions
  ) throws(FormatError) -> (program: Program, warnings: [String]) {
    var compiler = UnicodeCompiler(pattern, locale: locale, options: options)
    let bytes = compiler.text.bytes
    // A search that finds nothing gives null, which the library does not expect.
    guard !bytes.isEmpty else { throw .emptyPattern(reading: "map") }
    let units = UnicodeScanner(bytes, readsLongFormats: false)
    if pattern.release.has(.lettersCheckedFirst) {
      for unit in units where unit.kind == .unescapedLetters { throw compiler.refusal(of: unit) }
    }
    for unit in units { try compiler.append(unit, of: bytes) }
    return (compiler.program.finish(), compiler.warnings)
  }

  private init(_ pattern: Pattern, locale: DateFnsLocale, options: FormatOptions) {
    self.pattern = pattern
    text = ExpandedText(pattern, locale: locale)
    release = pattern.release
    self.locale = locale
    self.options = options
    program = ProgramBuilder(
      rules: CalendarRules(
        release: pattern.release,
        weekStartsOn: options.weekStartsOn ?? Double(locale.weekStartsOn),
        firstWeekContainsDate: options.firstWeekContainsDate
          ?? Double(locale.firstWeekContainsDate)))
  }

  private mutating func append(_ unit: ScannedUnit, of bytes: [UInt8]) throws(FormatError) {
    switch unit.kind {
    case .field:
      try refuseProtected(unit)
      append(unit.letter, count: unit.count)
    case .ordinal:
      append(ordinal: unit.letter)
    case .unescapedLetters:
      throw refusal(of: unit)
    case .quoted, .unterminated:
      if !release.has(.lineBreaksInQuotes), bytes.hasLineBreak(in: unit.range) {
        throw .lineBreakInQuotes(at: text.sourceRange(of: unit.range))
      }
      program.append(text: bytes.unquoted(unit))
    case .literal, .escapedQuote, .lineBreak, .longFormat, .bracketed, .escaped:
      program.append(text: bytes.unquoted(unit))
    }
  }

  /// Warns or throws as the release does about a token that is mostly a mistake.
  private mutating func refuseProtected(_ unit: ScannedUnit) throws(FormatError) {
    let token = FieldToken(Unicode.Scalar(unit.letter), count: unit.count)
    guard let protection = TokenProtection(token), !protection.isLifted(by: options) else { return }
    let message = protection.message(in: pattern)
    if release.has(.consoleWarnings) { warnings.append(message) }
    guard protection.isError else { return }
    throw .protectedToken(
      protection, at: text.sourceRange(of: unit.range), message: message, warnings: warnings)
  }

  /// What is thrown for a run of a letter that is not a token.
  private func refusal(of unit: ScannedUnit) -> FormatError {
    .unescapedLetter(
      Unicode.Scalar(unit.letter), at: text.sourceRange(of: unit.range), warnings: warnings)
  }

  private mutating func append(_ letter: UInt8, count: Int) {
    switch TokenMeaning(letter, release: release) {
    case .number(let field, let two, _):
      let field = count == 2 ? two ?? field : field
      program.append(Instruction(field: field, style: .number, width: count))
    case .numberOrName(let field, _, _, _) where count <= 2:
      program.append(Instruction(field: field, style: numberStyle(of: field), width: count))
    case .numberOrName(_, _, let kind, let index), .name(let kind, let index, false):
      program.append(index, names: cells(kind, count: count))
    case .name(let kind, let index, lowerCaseThree: true):
      let cells = cells(kind, count: count)
      program.append(index, names: count == 3 ? cells.map { $0.lowercased } : cells)
    case .fraction:
      program.append(fractionDigits: count)
    case .offset(let zulu):
      let style: Instruction.Style =
        switch count {
        case 1: .offsetHours
        case 2, 4: .offsetDigits
        default: .offsetColon
        }
      program.append(Instruction(field: .offset, style: style, width: zulu ? 1 : 0))
    case .gmt:
      program.append(Instruction(field: .offset, style: count <= 3 ? .shortGMT : .longGMT))
    case nil:
      break
    }
  }

  private mutating func append(ordinal letter: UInt8) {
    switch TokenMeaning(letter, release: release) {
    case .number(let field, _, let unit?), .numberOrName(let field, let unit, _, _):
      let style = locale.data.ordinals.style(of: unit)
      let field = field == .hourOfHalf ? .hourOfHalfUnguarded : field
      if numberStyle(of: field) == .fractionalWeekday {
        program.append(Instruction(field: field, style: .fractionalWeekday, width: 1))
        // No fraction ends in 1, 2 or 3.
        program.append(text: Array((style == .englishOrdinal ? "th" : "º").utf8))
      } else {
        program.append(Instruction(field: field, style: style, width: 1))
      }
    default:
      break
    }
  }

  /// How a number is printed: from release 3.0 the options may make one that is not whole.
  private func numberStyle(of field: Field) -> Instruction.Style {
    guard field == .localWeekday, release.has(.uncheckedOptions),
      let start = options.weekStartsOn, start != start.towardZero, !start.isNaN
    else { return .number }
    return .fractionalWeekday
  }

  private func cells(_ kind: NameKind, count: Int) -> [UInt8] {
    locale.nameTable(kind, NameWidth(count: count), release: release).cells
  }
}

extension OrdinalRule {
  /// How an ordinal of a unit is printed.
  func style(of unit: TokenMeaning.Unit) -> Instruction.Style {
    switch (self, unit) {
    case (.english, _): .englishOrdinal
    case (.feminineWeeks, .week): .feminineOrdinal
    case (.masculine, _), (.feminineWeeks, .other): .masculineOrdinal
    }
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital.
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
