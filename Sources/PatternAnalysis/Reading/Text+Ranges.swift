extension String {
  /// A part of the text, by its place in UTF-8 bytes.
  package func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// The text with parts of it replaced, each by its place in UTF-8 bytes. The parts are in order and
  /// do not overlap.
  package func replacing(_ replacements: [(Range<Int>, String)]) -> String {
    var result = ""
    var position = 0
    for (range, text) in replacements {
      result += slice(position..<range.lowerBound) + text
      position = range.upperBound
    }
    return result + slice(position..<utf8.count)
  }
}

extension Unicode.Scalar {
  /// The letter in lower case, where that is one letter.
  package var lowercased: Unicode.Scalar {
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? self : self
  }
}
