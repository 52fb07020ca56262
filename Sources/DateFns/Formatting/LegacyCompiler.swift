/// Compiles patterns of release 1.x, which fail only when nothing is left of them.
struct LegacyCompiler {
  private let names: LegacyLocaleData
  private var program: ProgramBuilder

  /// The steps of a pattern, or what the first call throws.
  static func compile(
    _ pattern: Pattern, locale: DateFnsLocale
  ) throws(FormatError) -> Program {
    // An empty pattern is as good as none, which has a default.
    let text = pattern.text.isEmpty ? "YYYY-MM-DDTHH:mm:ss.SSSZ" : pattern.text
    let bytes = Array(text.utf8)
    let units = LegacyScanner(bytes)
    guard units.contains(where: { $0.kind != .lineBreak }) else {
      throw .emptyPattern(reading: "length")
    }
    let rules = CalendarRules(release: pattern.release, weekStartsOn: 0, firstWeekContainsDate: 1)
    var compiler = LegacyCompiler(names: locale.legacyData, program: ProgramBuilder(rules: rules))
    for unit in units {
      switch unit.kind {
      case .field: compiler.append(unit.letter, count: unit.count)
      case .ordinal: compiler.append(ordinal: unit.letter, count: unit.count)
      default: compiler.program.append(text: bytes.unquoted(unit))
      }
    }
    return compiler.program.finish()
  }

  private mutating func append(_ letter: UInt8, count: Int) {
    switch (Unicode.Scalar(letter), count) {
    case ("M", 3): name(.monthIndex, names.abbreviatedMonths)
    case ("M", 4): name(.monthIndex, names.months)
    case ("M", _): number(.month, count)
    case ("Q", _): number(.quarter, count)
    case ("D", 3): number(.dayOfYear, 1)
    case ("D", 4): number(.dayOfYear, 3)
    case ("D", _): number(.day, count)
    case ("d", 2): name(.weekday, names.shortWeekdays)
    case ("d", 3): name(.weekday, names.abbreviatedWeekdays)
    case ("d", 4): name(.weekday, names.weekdays)
    case ("d", _): number(.weekday, count)
    case ("E", _): number(.isoWeekday, count)
    case ("W", _): number(.isoWeek, count)
    case ("Y", 2): program.append(Instruction(field: .yearMagnitude, style: .withoutCentury))
    case ("Y", _): number(.yearMagnitude, count)
    case ("G", 2): program.append(Instruction(field: .isoWeekYear, style: .withoutFirstTwo))
    case ("G", _): number(.isoWeekYear, 1)
    case ("A", _): name(.half, LegacyLocaleData.upperCaseHalves)
    case ("a", 1): name(.half, LegacyLocaleData.lowerCaseHalves)
    case ("a", _): name(.half, LegacyLocaleData.dottedHalves)
    case ("H", _): number(.hour, count)
    case ("h", _): number(.hourOfHalf, count)
    case ("m", _): number(.minute, count)
    case ("s", _): number(.second, count)
    case ("S", _): program.append(fractionDigits: count)
    case ("Z", 1): program.append(Instruction(field: .offset, style: .offsetColon))
    case ("Z", _): program.append(Instruction(field: .offset, style: .offsetDigits))
    case ("X", _): number(.epochSecondsRoundedDown, 1)
    case ("x", _): number(.epochMilliseconds, 1)
    default: break
    }
  }

  private mutating func append(ordinal letter: UInt8, count: Int) {
    let field: Field =
      switch Unicode.Scalar(letter) {
      case "M": .month
      case "Q": .quarter
      case "D": count == 3 ? .dayOfYear : .day
      case "d": .weekday
      default: .isoWeek
      }
    let style = names.ordinals.style(of: .other)
    program.append(Instruction(field: field, style: style, width: 1))
  }

  private mutating func number(_ field: Field, _ width: Int) {
    program.append(Instruction(field: field, style: .number, width: width))
  }

  private mutating func name(_ field: Field, _ table: NameTable) {
    program.append(field, names: table.cells)
  }
}
