internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel

/// Words that stand in a pattern without quotes, so that date-fns reads their letters as tokens.
struct ProseText {
  /// Their place, in UTF-8 bytes of the pattern.
  let range: Range<Int>

  /// The words as they stand.
  let text: String

  /// All that the same mistake touches: an apostrophe that closes or opens a quote by accident takes
  /// the rest of the quoted text with it.
  private(set) var claims: [Range<Int>]

  /// What would put the words right: the part to replace and its new text; `nil` where only a person
  /// could say.
  private let mended: (range: Range<Int>, text: String)?

  /// Whether they stand for the half of the day, as in `h:mm AM` and `h:mm am/pm`.
  let isHalfOfDay: Bool

  /// Words at a place of a pattern for a day or a time.
  init(_ range: Range<Int>, in pattern: Pattern, of kind: StringKey.Kind) {
    self.range = range
    text = pattern.text.slice(range)
    isHalfOfDay = kind == .timePattern && ["am", "pm", "am/pm"].contains(text.lowercased())
    claims = [range]
    let bytes = Array(pattern.text.utf8)
    let before = pattern.quote { $0.upperBound == range.lowerBound }
    let after = pattern.quote { $0.lowerBound == range.upperBound }
    let opens = after.map { bytes.isLetter(at: $0.lowerBound + 1) } ?? false
    if let before, bytes.isLetter(at: before.upperBound - 2) {
      // 'o'clock': the apostrophe has to be doubled, and the quote after it closes what it opened.
      claims += [before] + (after.map { [$0] } ?? [])
      mended = after == nil ? nil : (range.lowerBound..<range.lowerBound, "'")
    } else if let after, opens, before == nil {
      // o'clock: the word goes on after the apostrophe.
      claims.append(after)
      let end = bytes[(after.lowerBound + 1)...].firstIndex { !$0.isLetter } ?? bytes.count
      let whole = range.lowerBound..<end
      mended = (whole, Pattern.quoted(pattern.text.slice(whole)))
    } else {
      mended = before == nil && after == nil ? (range, "'\(text)'") : nil
    }
  }

  /// The fix that makes text of them: it puts them between quotes. Where they are `am` or `pm`, it
  /// writes the field that prints the right one.
  func fix(_ applicability: Fix.Applicability) -> PatternFix? {
    if isHalfOfDay { return PatternFix("Write a", .unsafe, [(range, "a")]) }
    guard let mended else { return nil }
    let isInsertion = mended.range.isEmpty
    return PatternFix(
      isInsertion ? "Double the apostrophe" : "Write \(mended.text)", applicability, [mended])
  }
}

extension Pattern {
  /// A quote of the pattern, closed or not, whose place satisfies a condition.
  fileprivate func quote(where isWanted: (Range<Int>) -> Bool) -> Range<Int>? {
    units.first { unit in
      if case .quoted = unit.kind { isWanted(unit.range) } else { false }
    }?.range
  }
}

extension [UInt8] {
  fileprivate func isLetter(at index: Int) -> Bool {
    indices.contains(index) && self[index].isLetter
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter, or part of a character that is not ASCII.
  fileprivate var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self >= 0x80
  }
}
