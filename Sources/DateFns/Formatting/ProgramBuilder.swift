/// Collects the steps of a pattern.
struct ProgramBuilder {
  /// The steps, in the order of the output.
  private var instructions: [Instruction] = []

  /// The texts and names of the steps.
  private var bytes: [UInt8] = []

  /// The tables of names among them.
  private var tables: [(cells: [UInt8], start: Int)] = []

  /// Whether a step looks at the calendar and not only at the clock.
  private var needsDate = false

  /// The most bytes that it can print, and room to copy a whole cell at the end.
  private var capacity = NameTable.cellSize

  /// The calendar of the release and the locale.
  private let rules: CalendarRules

  init(rules: CalendarRules) { self.rules = rules }

  /// The steps so far, made ready to run.
  func finish() -> Program {
    Program(
      instructions: instructions, bytes: bytes, rules: rules, needsDate: needsDate,
      capacity: capacity)
  }

  /// Prints a text.
  mutating func append(text: [UInt8]) {
    let start = bytes.count
    switch text.count {
    case 0:
      break
    case 1:
      append(Instruction(style: .byte, width: Int(text[0])))
    case ..<NameTable.cellSize:
      bytes.append(UInt8(text.count))
      bytes += text
      bytes += repeatElement(0, count: NameTable.cellSize - 1 - text.count)
      append(Instruction(style: .shortText, table: start))
    default:
      bytes += text
      append(Instruction(style: .longText, width: text.count, table: start))
    }
  }

  /// Prints the name that a field counts.
  mutating func append(_ field: Field, names cells: [UInt8]) {
    append(Instruction(field: field, style: .name, table: start(ofNames: cells)))
  }

  /// Where a table of names begins; each is kept once, however many tokens use it.
  private mutating func start(ofNames cells: [UInt8]) -> Int {
    if let known = tables.first(where: { $0.cells == cells }) { return known.start }
    let start = bytes.count
    bytes += cells
    tables.append((cells, start))
    return start
  }

  /// Prints so many digits of the fraction of a second.
  mutating func append(fractionDigits count: Int) {
    guard count > JavaScriptNumber.longestPlain else {
      return append(Instruction(field: .millisecond, style: .fraction, width: count))
    }
    let start = bytes.count
    let scale = JavaScriptNumber.power(ofTen: count - 3).bitPattern
    withUnsafeBytes(of: scale) { bytes.append(contentsOf: $0) }
    append(Instruction(field: .millisecond, style: .longFraction, width: count, table: start))
  }

  /// Adds a step.
  mutating func append(_ instruction: Instruction) {
    switch instruction.style {
    case .byte, .shortText, .longText: break
    default: needsDate = needsDate || instruction.field.needsDate
    }
    capacity += instruction.limit
    instructions.append(instruction)
  }
}

extension Field {
  /// Whether the field is one of the calendar.
  var needsDate: Bool {
    switch self {
    case .weekday, .isoWeekday, .localWeekday, .half, .halfNoonMidnight, .periodOfDay, .hour,
      .hourFrom1To24, .hourOfHalf, .hourOfHalfUnguarded, .hourFrom0To11, .minute, .second,
      .millisecond, .epochSeconds, .epochSecondsRoundedDown, .epochMilliseconds, .offset:
      false
    default: true
    }
  }
}
