import DateFns
import TestSupport

/// Random patterns and instants that reach into every corner.
extension SeededGenerator {
  mutating func pattern() -> String {
    let letters = Array("GyYRuQqMLwIdDEeciabBhHKkmsSXxOztTPp")
    let texts = [
      " ", "-", ".", "/", ":", ", ", "_", "12", "''", "'de'", "'o''clock'", "'", "é", "年", "😀",
      "\n", "\r\n", "\u{2028}", "'a\nb'", "[", "]", "\\", "d\u{301}", "ｄ", "'''x'''", "n", "J",
    ]
    var pattern = ""
    for _ in 0..<Int.random(in: 1...6, using: &self) {
      let letter = String(pick(letters))
      switch Int.random(in: 0..<8, using: &self) {
      case 0: pattern += letter + "o"
      case 1: pattern += String(repeating: letter, count: Int.random(in: 5...12, using: &self))
      default: pattern += String(repeating: letter, count: Int.random(in: 1...4, using: &self))
      }
      if Bool.random(using: &self) { pattern += pick(texts) }
    }
    return pattern
  }

  /// Anywhere in time, but for the first years of JavaScript's, which lack a first of January.
  mutating func milliseconds() -> Int64 {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: Int64.random(in: -8_600_000_000_000_000...8_640_000_000_000_000, using: &self)
    case 1: Int64.random(in: -62_500_000_000_000 ... -61_900_000_000_000, using: &self)
    case 2: Int64.random(in: -5_000_000_000_000...8_000_000_000_000, using: &self)
    // The days around New Year in the decades around 2026.
    default:
      Int64.random(in: -60...60, using: &self) * 31_556_952_000
        + Int64.random(in: -864_000_000...864_000_000, using: &self)
    }
  }

  mutating func offset() -> Int {
    switch Int.random(in: 0..<3, using: &self) {
    case 0: 0
    case 1: Int.random(in: -48...56, using: &self) * 900
    default: Int.random(in: -50_000...50_000, using: &self)
    }
  }

  mutating func options() -> FormatOptions {
    FormatOptions(
      weekStartsOn: Bool.random(using: &self) ? Double(Int.random(in: 0...6, using: &self)) : nil,
      firstWeekContainsDate: Bool.random(using: &self)
        ? Double(Int.random(in: 1...7, using: &self)) : nil,
      useAdditionalWeekYearTokens: Bool.random(using: &self),
      useAdditionalDayOfYearTokens: Bool.random(using: &self))
  }
}
