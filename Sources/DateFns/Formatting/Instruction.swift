/// One step of a compiled pattern: a field, and how to print it.
struct Instruction {
  /// How a step prints.
  enum Style: UInt8 {
    /// One byte, which is ``width``.
    case byte

    /// Text of at most a cell, from the cell at ``table``.
    case shortText

    /// Text of ``width`` bytes, from ``table``.
    case longText

    /// Digits, at least ``width``.
    case number

    /// Digits and the ending that counts.
    case englishOrdinal

    /// Digits and º.
    case masculineOrdinal

    /// Digits and ª.
    case feminineOrdinal

    /// The name in the cell that the field counts from ``table``.
    case name

    /// `-03`, or `+0530` where there are minutes. With ``width`` 1, `Z` for Greenwich.
    case offsetHours

    /// `-0300`. With ``width`` 1, `Z` for Greenwich.
    case offsetDigits

    /// `-03:00`. With ``width`` 1, `Z` for Greenwich.
    case offsetColon

    /// `GMT-3`, or `GMT+5:30` where there are minutes.
    case shortGMT

    /// `GMT-03:00`.
    case longGMT

    /// ``width`` digits of a fraction of a second, cut.
    case fraction

    /// The same where a JavaScript number is too small to tell; the scale is at ``table``.
    case longFraction

    /// The day of the week where weeks do not begin with one, as JavaScript writes the number.
    case fractionalWeekday

    /// 1.x: digits, at least 4, without the first two.
    case withoutCentury

    /// 1.x: sign and digits without the first two characters.
    case withoutFirstTwo
  }

  /// What to print.
  var field: Field = .day

  /// How to print it.
  let style: Style

  /// The least number of digits, or the length of a text, or a byte.
  var width = 0

  /// Where its bytes begin in the program's.
  var table = 0

  /// The most bytes that it can print.
  var limit: Int {
    switch style {
    case .shortText, .name: NameTable.cellSize
    case .byte: 1
    case .longText: width
    // The longest number has 19 digits and a sign; JavaScript's longest text of one has 25.
    default: max(width, 25) + 3
    }
  }
}
