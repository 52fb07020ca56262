internal import LocaleFacts

extension Program {
  /// Prints an instant and tells how many bytes that took.
  ///
  /// The memory must have room for ``capacity`` bytes.
  func run(
    _ milliseconds: Int64, of instant: Instant, into memory: UnsafeMutableRawPointer
  ) -> Int {
    print(DateFields(milliseconds, of: instant, rules: rules, needsDate: needsDate), into: memory)
  }

  /// The same by the clocks of a zone, for releases that read the fields of the date itself.
  func run(
    _ milliseconds: Int64, in zone: any TimeZoneRules, into memory: UnsafeMutableRawPointer
  ) -> Int {
    let offset = zone.offset(at: milliseconds)
    let fields = DateFields(
      milliseconds, local: milliseconds &+ Int64(offset) &* 1000, offsetMinutes: offset / 60,
      zone: zone, rules: rules, needsDate: needsDate)
    return print(fields, into: memory)
  }

  @inline(__always)
  private func print(_ fields: borrowing DateFields, into memory: UnsafeMutableRawPointer) -> Int {
    bytes.withUnsafeBytes { bytes in
      instructions.withUnsafeBufferPointer { instructions in
        // A pattern may consist of numbers alone; then no step looks at the tables.
        let tables = bytes.baseAddress ?? UnsafeRawPointer(memory)
        var writer = ByteWriter(memory)
        for instruction in instructions {
          writer.write(instruction, of: fields, tables: tables)
        }
        return writer.cursor - memory
      }
    }
  }
}

extension ByteWriter {
  /// Carries out one step: here the frequent kinds.
  @inline(__always)
  fileprivate mutating func write(
    _ step: Instruction, of fields: borrowing DateFields, tables: UnsafeRawPointer
  ) {
    switch step.style {
    case .byte:
      byte(UInt8(truncatingIfNeeded: step.width))
    case .shortText:
      cell(tables + step.table)
    case .number:
      number(fields.value(of: step.field), width: step.width)
    case .name:
      let index = fields.value(of: step.field)
      // A name that is asked for by `NaN` is undefined, and joins as nothing.
      if index != DateFields.notANumber {
        cell(tables + step.table + Int(truncatingIfNeeded: index) &* NameTable.cellSize)
      }
    default:
      self = Self.writing(step, of: fields, tables: tables, after: self)
    }
  }

  /// Carries out a step of one of the other kinds, by value: see ``number(_:width:)``.
  @inline(never)
  private static func writing(
    _ step: Instruction, of fields: borrowing DateFields, tables: UnsafeRawPointer,
    after writer: ByteWriter
  ) -> ByteWriter {
    var writer = writer
    if step.style == .longText {
      writer.bytes(tables + step.table, count: step.width)
      return writer
    }
    let value = fields.value(of: step.field)
    switch step.style {
    case .englishOrdinal:
      writer.number(value, width: 1)
      writer.text(englishEnding(of: value))
    case .masculineOrdinal:
      writer.number(value, width: 1)
      writer.text("º")
    case .feminineOrdinal:
      writer.number(value, width: 1)
      writer.text("ª")
    case .fraction:
      writer.fraction(value, width: step.width)
    case .longFraction:
      let scale = Double(bitPattern: (tables + step.table).loadUnaligned(as: UInt64.self))
      writer.longFraction(value, scale: scale, width: step.width)
    case .offsetHours, .offsetDigits, .offsetColon, .shortGMT, .longGMT:
      writer.offset(value, step.style, isZulu: step.width == 1)
    case .fractionalWeekday:
      let text = JavaScriptNumber.text(ofSmall: fields.localWeekday.magnitude)
      if fields.localWeekday < 0 { writer.byte(UInt8(ascii: "-")) }
      writer.zeros(step.width - text.utf8.count)
      for character in text.utf8 { writer.byte(character) }
    case .withoutCentury:
      writer.withoutFirstTwo(value, width: 4)
    case .withoutFirstTwo:
      writer.withoutFirstTwo(value, width: 1)
    case .byte, .shortText, .longText, .number, .name:
      break
    }
    return writer
  }

  /// The ending of an English ordinal: 1st, 2nd, 3rd, 11th.
  private static func englishEnding(of number: Int64) -> StaticString {
    let tens = number % 100 / 10
    switch number % 10 {
    case 1 where tens != 1: return "st"
    case 2 where tens != 1: return "nd"
    case 3 where tens != 1: return "rd"
    default: return "th"
    }
  }

  /// Milliseconds as the digits after a point, cut or filled with zeros.
  private mutating func fraction(_ milliseconds: Int64, width: Int) {
    if milliseconds == DateFields.notANumber { return number(milliseconds, width: width) }
    switch width {
    case 1: number(milliseconds / 100, width: 1)
    case 2: number(milliseconds / 10, width: 2)
    default:
      number(milliseconds, width: 3)
      zeros(width - 3)
    }
  }

  /// The same where JavaScript's numbers lose digits and turn to exponents.
  private mutating func longFraction(_ milliseconds: Int64, scale: Double, width: Int) {
    if milliseconds == DateFields.notANumber { return number(milliseconds, width: width) }
    let text = JavaScriptNumber.text(of: Double(milliseconds) * scale)
    zeros(width - text.utf8.count)
    for character in text.utf8 { byte(character) }
  }

  /// An offset in minutes east of Greenwich.
  private mutating func offset(_ minutes: Int64, _ style: Instruction.Style, isZulu: Bool) {
    if isZulu, minutes == 0 { return byte(UInt8(ascii: "Z")) }
    if style == .shortGMT || style == .longGMT { text("GMT") }
    byte(minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    let hours = Int64(minutes.magnitude / 60)
    let rest = Int64(minutes.magnitude % 60)
    number(hours, width: style == .shortGMT ? 1 : 2)
    if rest == 0, style == .shortGMT || style == .offsetHours { return }
    if style != .offsetDigits, style != .offsetHours { byte(UInt8(ascii: ":")) }
    number(rest, width: 2)
  }

  /// 1.x: a number as text, less its first two characters.
  private mutating func withoutFirstTwo(_ value: Int64, width: Int) {
    let start = cursor
    number(value, width: width)
    dropFirst(2, from: start)
  }
}
