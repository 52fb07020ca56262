extension Program {
  /// Prints an instant and tells how many bytes that took.
  ///
  /// The memory must have room for ``capacity`` bytes.
  func run(
    _ milliseconds: Int64, of instant: Instant, into memory: UnsafeMutableRawPointer
  ) -> Int {
    let fields = DateFields(milliseconds, of: instant, rules: rules, needsDate: needsDate)
    var writer = ByteWriter(memory)
    bytes.withUnsafeBytes { bytes in
      guard let tables = bytes.baseAddress else { return }
      instructions.withUnsafeBufferPointer { instructions in
        for instruction in instructions {
          writer.write(instruction, of: fields, tables: tables)
        }
      }
    }
    return writer.cursor - memory
  }
}

extension ByteWriter {
  /// Carries out one step.
  @inline(__always)
  fileprivate mutating func write(
    _ step: Instruction, of fields: borrowing DateFields, tables: UnsafeRawPointer
  ) {
    switch step.style {
    case .shortText:
      cell(tables + step.table)
    case .longText:
      bytes(tables + step.table, count: step.width)
    case .number:
      number(fields.value(of: step.field), width: step.width)
    case .name:
      let index = fields.value(of: step.field)
      // A name that is asked for by `NaN` is undefined, and joins as nothing.
      if index != DateFields.notANumber {
        cell(tables + step.table + Int(truncatingIfNeeded: index) &* NameTable.cellSize)
      }
    case .englishOrdinal:
      let value = fields.value(of: step.field)
      number(value, width: 1)
      englishEnding(of: value)
    case .masculineOrdinal:
      number(fields.value(of: step.field), width: 1)
      ending("º")
    case .feminineOrdinal:
      number(fields.value(of: step.field), width: 1)
      ending("ª")
    case .fraction:
      fraction(fields.value(of: step.field), width: step.width)
    case .longFraction:
      let scale = Double(bitPattern: (tables + step.table).loadUnaligned(as: UInt64.self))
      longFraction(fields.value(of: step.field), scale: scale, width: step.width)
    case .offsetHours, .offsetDigits, .offsetColon, .shortGMT, .longGMT:
      offset(fields.value(of: step.field), step.style, isZulu: step.width == 1)
    case .withoutCentury:
      withoutFirstTwo(fields.value(of: step.field), width: 4)
    case .withoutFirstTwo:
      withoutFirstTwo(fields.value(of: step.field), width: 1)
    }
  }

  /// The ending of an English ordinal: 1st, 2nd, 3rd, 11th.
  private mutating func englishEnding(of number: Int64) {
    let tens = number % 100 / 10
    switch number % 10 {
    case 1 where tens != 1: ending("st")
    case 2 where tens != 1: ending("nd")
    case 3 where tens != 1: ending("rd")
    default: ending("th")
    }
  }

  private mutating func ending(_ text: StaticString) {
    bytes(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Milliseconds as the digits after a point, cut or filled with zeros.
  @inline(never)
  private mutating func fraction(_ milliseconds: Int64, width: Int) {
    if milliseconds == DateFields.notANumber { return number(milliseconds, width: width) }
    switch width {
    case 1: number(milliseconds / 100, width: 1)
    case 2: number(milliseconds / 10, width: 2)
    case 3: number(milliseconds, width: 3)
    default:
      number(milliseconds, width: 3)
      zeros(width - 3)
    }
  }

  /// The same where JavaScript's numbers lose digits and turn to exponents.
  @inline(never)
  private mutating func longFraction(_ milliseconds: Int64, scale: Double, width: Int) {
    if milliseconds == DateFields.notANumber { return number(milliseconds, width: width) }
    let text = JavaScriptNumber.text(of: Double(milliseconds) * scale)
    zeros(width - text.utf8.count)
    for character in text.utf8 { byte(character) }
  }

  /// An offset in minutes east of Greenwich.
  @inline(never)
  private mutating func offset(_ minutes: Int64, _ style: Instruction.Style, isZulu: Bool) {
    if isZulu, minutes == 0 { return byte(UInt8(ascii: "Z")) }
    if style == .shortGMT || style == .longGMT { ending("GMT") }
    byte(minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    let hours = Int64(minutes.magnitude / 60)
    let rest = Int64(minutes.magnitude % 60)
    number(hours, width: style == .shortGMT ? 1 : 2)
    if rest == 0, style == .shortGMT || style == .offsetHours { return }
    if style != .offsetDigits, style != .offsetHours { byte(UInt8(ascii: ":")) }
    number(rest, width: 2)
  }

  /// 1.x: a number as text, less its first two characters.
  @inline(never)
  private mutating func withoutFirstTwo(_ value: Int64, width: Int) {
    let start = cursor
    number(value, width: width)
    dropFirst(2, from: start)
  }
}
