/// A pattern made ready for one locale, one release and one set of options.
///
/// A class, so that a formatter is handed on without copying its steps.
final class Program: Sendable {
  /// The steps, in the order of the output.
  let instructions: [Instruction]

  /// The texts and names of the steps.
  let bytes: [UInt8]

  /// The calendar of the release and the locale.
  let rules: CalendarRules

  /// Whether a step looks at the calendar and not only at the clock.
  let needsDate: Bool

  /// The most bytes that it can print, and room to copy a whole cell at the end.
  let capacity: Int

  init(
    instructions: [Instruction], bytes: [UInt8], rules: CalendarRules, needsDate: Bool,
    capacity: Int
  ) {
    self.instructions = instructions
    self.bytes = bytes
    self.rules = rules
    self.needsDate = needsDate
    self.capacity = capacity
  }
}
