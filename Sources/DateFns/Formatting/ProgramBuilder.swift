/// Collects the steps of a pattern.
struct ProgramBuilder {
  /// The steps, in the order of the output.
  private var instructions: [Instruction] = []

  /// The texts and names of the steps.
  private var bytes: [UInt8] = []

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
    if let single = text.only {
      return append(Instruction(style: .byte, width: Int(single)))
    }
    let start = bytes.count
    bytes.append(0)
    bytes.append(contentsOf: text)
    let length = bytes.count - start - 1
    if length == 0 {
      bytes.removeLast()
    } else if length < NameTable.cellSize {
      bytes[start] = UInt8(length)
      bytes.append(contentsOf: repeatElement(0, count: NameTable.cellSize - 1 - length))
      append(Instruction(style: .shortText, table: start))
    } else {
      append(Instruction(style: .longText, width: length, table: start + 1))
    }
  }

  /// Prints the name that a field counts.
  mutating func append(_ field: Field, names cells: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: cells)
    append(Instruction(field: field, style: .name, table: start))
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

extension [UInt8] {
  /// The element of an array of one.
  fileprivate var only: UInt8? { count == 1 ? first : nil }
}

extension Field {
  /// Whether the field is one of the calendar.
  var needsDate: Bool {
    switch self {
    case .isoWeekday, .localWeekday, .weekday, .half, .halfNoonMidnight, .periodOfDay, .hour,
      .hourFrom1To24, .hourOfHalf, .hourOfHalfUnguarded, .hourFrom0To11, .minute, .second,
      .millisecond, .epochSeconds,
      .epochSecondsRoundedDown, .epochMilliseconds, .offset:
      false
    default: true
    }
  }
}
