internal import DateFns
internal import PatternAnalysis

/// The quotes of a pattern, closed or not, by where they begin and end.
struct PatternQuotes {
  private(set) var startingAt: [Int: Range<Int>] = [:]
  private(set) var endingAt: [Int: Range<Int>] = [:]
  private var open: Range<Int>?
  private let bytes: [UInt8]

  init(_ analysis: PatternAnalysis) {
    bytes = Array(analysis.pattern.text.utf8)
    for unit in analysis.units {
      guard case .quoted(_, let isTerminated) = unit.kind else { continue }
      if !isTerminated { open = unit.range }
      startingAt[unit.range.lowerBound] = unit.range
      endingAt[unit.range.upperBound] = unit.range
    }
  }

  /// Whether a quote never closes.
  func isOpen(_ quote: Range<Int>) -> Bool { quote == open }

  /// Whether a word is the name of a tag, of a character or of an escape: `<br>`, `&nbsp;`, `\u002F`.
  func isMarkup(_ word: Range<Int>) -> Bool {
    let marks = Array("<&\\".utf8)
    let before = bytes[..<word.lowerBound].last { byte in
      !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20) && byte != 0x2F
    }
    return before.map { marks.contains($0) } ?? false
  }

  /// Whether an ASCII letter, or part of a character that is not ASCII, stands at an offset.
  func isLetter(at index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    let byte = bytes[index]
    return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// Where the letters end that begin at an offset.
  func endOfWord(from start: Int) -> Int {
    (start..<bytes.count).first { !isLetter(at: $0) } ?? bytes.count
  }
}
