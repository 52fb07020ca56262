extension Pattern {
  /// A text as a pattern that prints just this text, in the language of release 2 and later.
  ///
  ///     Pattern.quoted(" o'clock ")  // " 'o''clock' "
  ///     Pattern.quoted(" – ")        // " – "
  public static func quoted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return text.wrapping(from: "'", to: "'", doublingQuotes: true) { index in
      bytes[index].isLetter || bytes.lengthOfLineBreak(at: index) > 0
    }
  }
}

extension String {
  /// The text with marks around the part that reaches from the first byte that needs them to the
  /// last; without marks where none does.
  func wrapping(
    from opening: String, to closing: String, doublingQuotes: Bool,
    where needsMarks: (Int) -> Bool
  ) -> String {
    let bytes = Array(utf8)
    func written(_ range: Range<Int>) -> String {
      // Byte by byte: to Swift a quote and an accent over it are one character, and no quote.
      let quote = UInt8(ascii: "'")
      let part = bytes[range].flatMap { doublingQuotes && $0 == quote ? [$0, $0] : [$0] }
      return String(decoding: part, as: UTF8.self)
    }
    guard let first = bytes.indices.first(where: needsMarks),
      let last = bytes.indices.last(where: needsMarks)
    else { return written(bytes.indices) }
    // A line break of three bytes is told by its first.
    let end = last + max(bytes.lengthOfLineBreak(at: last), 1)
    return written(0..<first) + opening + written(first..<end) + closing
      + written(end..<bytes.count)
  }

  /// The text as a pattern of ICU that prints just this text: letters stand in quotes, quotes are
  /// doubled.
  var quotedForICU: String {
    let bytes = Array(utf8)
    return wrapping(from: "'", to: "'", doublingQuotes: true) { bytes[$0].isLetter }
  }

  /// The text as a pattern of 1.x, with letters in brackets. Not every text has one.
  var bracketed: String {
    let bytes = Array(utf8)
    return wrapping(from: "[", to: "]", doublingQuotes: false) { bytes[$0].isLetter }
  }
}
