extension String {
  /// A part of the text, by its place in UTF-8 bytes.
  func slice(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }

  /// The text with parts of it replaced, each by its place in UTF-8 bytes.
  func replacing(_ replacements: [(Range<Int>, String)]) -> String {
    var bytes = Array(utf8)
    for (range, text) in replacements.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      bytes.replaceSubrange(range, with: text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// The letter in lower case, where that is one letter.
  var lowercased: Unicode.Scalar {
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? self : self
  }
}
