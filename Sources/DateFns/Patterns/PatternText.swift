extension [UInt8] {
  /// The text that a piece without a token prints.
  func unquoted(_ unit: ScannedUnit) -> [UInt8] {
    let source = self[unit.range]
    let quote = UInt8(ascii: "'")
    switch unit.kind {
    case .literal: return Array(source)
    case .quoted: return source.dropFirst().dropLast().collapsingPairs(of: quote)
    case .unterminated: return source.dropFirst().collapsingPairs(of: quote)
    case .escapedQuote: return [quote]
    case .bracketed: return Array(source.dropFirst().dropLast())
    case .escaped: return source.filter { $0 != UInt8(ascii: "\\") }
    case .field, .ordinal, .longFormat, .lineBreak, .unescapedLetters: return []
    }
  }

  /// Whether a line break stands in a range.
  func hasLineBreak(in range: Range<Int>) -> Bool {
    range.contains { lengthOfLineBreak(at: $0) > 0 }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes with each pair of a byte written once.
  fileprivate func collapsingPairs(of byte: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var isSecond = false
    for next in self {
      if next == byte, isSecond {
        isSecond = false
      } else {
        result.append(next)
        isSecond = next == byte
      }
    }
    return result
  }
}
