extension Pattern {
  /// A text as a pattern that prints just this text, in the language of release 2 and later.
  ///
  ///     Pattern.quoted("o'clock")  // "'o''clock'"
  ///     Pattern.quoted(" – ")      // " – "
  public static func quoted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let needsQuotes = bytes.indices.contains { index in
      bytes[index].isLetter || bytes.lengthOfLineBreak(at: index) > 0
    }
    return needsQuotes ? text.inQuotes : text.withQuotesDoubled
  }
}

extension String {
  /// The text with each quote written twice.
  var withQuotesDoubled: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }

  /// The text between quotes, which date-fns and ICU print as it stands.
  ///
  /// Quotes at the front are written outside, for a text never begins with a doubled quote.
  var inQuotes: String {
    let leading = String(prefix { $0 == "'" })
    let rest = String(dropFirst(leading.count))
    return leading.withQuotesDoubled + "'" + rest.withQuotesDoubled + "'"
  }
}
