/// A pattern after the first pass: long formats written out, line breaks gone.
///
/// The text is scanned again, so what was written out may run together with what stands beside
/// it: `Py` becomes `MM/dd/yyyyy`.
struct ExpandedText {
  /// The text.
  private(set) var bytes: [UInt8] = []

  /// The parts that were changed, in order. Between them text was copied.
  private var replacements: [Replacement] = []

  private struct Replacement {
    /// What stood in the pattern.
    let source: Range<Int>

    /// What stands in the text.
    let target: Range<Int>
  }

  /// Expands a pattern. One of 1.x has nothing to expand.
  init(_ pattern: Pattern, locale: DateFnsLocale) {
    let source = Array(pattern.text.utf8)
    guard pattern.release.has(.unicodeLetters) else {
      bytes = source
      return
    }
    let formats = LongFormatTexts(locale: locale, release: pattern.release)
    for unit in UnicodeScanner(source, readsLongFormats: true) {
      switch unit.kind {
      case .lineBreak:
        replace(unit.range, with: [])
      case .longFormat:
        let times = unit.range.count - unit.count
        replace(unit.range, with: formats.text(date: unit.count, time: times))
      default:
        bytes.append(contentsOf: source[unit.range])
      }
    }
  }

  private mutating func replace(_ source: Range<Int>, with text: [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    replacements.append(Replacement(source: source, target: start..<bytes.count))
  }

  /// Where a part of the text comes from in the pattern, both in UTF-8 bytes.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    let first = source(at: range.lowerBound)
    let last = source(at: range.upperBound - 1)
    return first.lowerBound..<max(last.upperBound, first.lowerBound)
  }

  /// What stood in the pattern for one byte of the text.
  private func source(at index: Int) -> Range<Int> {
    // The last replacement that begins at or before the byte, found by halving.
    var low = 0
    var high = replacements.count
    while low < high {
      let middle = (low + high) / 2
      if replacements[middle].target.lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return index..<index + 1 }
    let replacement = replacements[low - 1]
    if replacement.target.contains(index) { return replacement.source }
    let start = replacement.source.upperBound + index - replacement.target.upperBound
    return start..<start + 1
  }
}
