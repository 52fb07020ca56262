internal import DateFns

/// A pattern that names its fields in words, such as `Tag.Monat.Jahr` or `день/месяц/год`.
package struct WordsReading: Sendable {
  /// The languages in which all its words are names of fields, as tags.
  package let languages: [String]

  /// The pattern in date-fns's letters.
  package let text: String

  /// Whether it is surely what was meant: signs of a date or a clock stand between the words, as they do
  /// between figures.
  package let isCertain: Bool

  /// Reads a text; `nil` where a word names no field, or the fields make up no date or time.
  init?(_ text: String, for purpose: PatternPurpose) {
    // In marks they are placeholders, and beside figures the units of a date that is written out.
    guard !text.utf8.contains(where: { "{}[]<>%$0123456789'".utf8.contains($0) }) else {
      return nil
    }
    let words = LetterRun.all(in: text)
    // Nearly every pattern holds a token, which needs no look at the words of all languages.
    guard !words.isEmpty, !words.contains(where: { $0.isToken }),
      let (languages, pieces) = Self.named(by: words)
    else { return nil }
    let tokens = pieces.map { $0.token }
    guard Self.isSensible(tokens, for: purpose) else { return nil }
    self.languages = languages
    isCertain = Self.hasSigns(between: words, in: text)
    let isGlued = words.count == 1 && pieces.count > 1
    self.text =
      isGlued
      ? pieces.map { Self.plain($0.token) + $0.word }.joined()
      : text.replacing(zip(words, tokens).map { ($0.range, $1) })
  }

  /// The fields that the words name, and the languages in which they do: each word is one field, or one
  /// word of Chinese, Japanese or Korean is all of them.
  private static func named(
    by words: [LetterRun]
  ) -> (languages: [String], pieces: [(word: String, token: String)])? {
    let texts = words.map { $0.text.lowercased() }
    let known = FieldWords.all.filter { language in
      texts.allSatisfy { language.fields[$0] != nil }
    }
    if let first = known.first {
      return (known.map { $0.language }, texts.map { ($0, first.fields[$0] ?? "") })
    }
    guard words.count == 1 else { return nil }
    let signs = words[0].text.unicodeScalars.map { String($0) }
    guard
      let language = FieldWords.all.first(where: { language in
        signs.allSatisfy { language.fields[$0] != nil }
      })
    else { return nil }
    return ([language.language], signs.map { ($0, language.fields[$0] ?? "") })
  }

  private static func isSensible(_ tokens: [String], for purpose: PatternPurpose) -> Bool {
    let fields = tokens.compactMap { $0.unicodeScalars.first }.compactMap {
      PatternField(letter: $0)
    }
    let isOfPurpose = fields.allSatisfy { purpose == .date ? $0.isOfDate : $0.isOfTime }
    let clock = tokens.compactMap { ["HH", "mm", "ss"].firstIndex(of: $0) }
    return isOfPurpose && fields.count > 1 && Set(fields).count == fields.count
      && MissingField(fields, for: purpose) == nil && clock == clock.sorted()
  }

  /// Whether a sign that stands between figures, and no blank, stands between all words.
  private static func hasSigns(between words: [LetterRun], in text: String) -> Bool {
    let gaps = zip(words, words.dropFirst()).map { first, second in
      text.slice(first.range.upperBound..<second.range.lowerBound)
    }
    return !gaps.isEmpty && gaps.allSatisfy { [".", "/", "-", ":", ". "].contains($0) }
  }

  /// Before the sign of a field no zeros are written: `yyyy年M月d日`.
  private static func plain(_ token: String) -> String {
    token == "dd" || token == "MM" ? String(token.prefix(1)) : token
  }
}

/// Letters of any alphabet with nothing between them, and the marks upon them.
struct LetterRun {
  /// As they stand.
  let text: String

  /// Their place, in UTF-8 bytes of the text.
  let range: Range<Int>

  /// Whether it is a letter of ASCII repeated, as tokens are: no language names a field so.
  var isToken: Bool {
    guard let first = text.utf8.first, first < 0x80 else { return false }
    return text.utf8.allSatisfy { $0 | 0x20 == first | 0x20 }
  }

  /// All those of a text, in order.
  static func all(in text: String) -> [LetterRun] {
    var runs: [LetterRun] = []
    var start: Int?
    var offset = 0
    func close() {
      guard let begin = start else { return }
      runs.append(LetterRun(text: text.slice(begin..<offset), range: begin..<offset))
      start = nil
    }
    for scalar in text.unicodeScalars {
      if scalar.isOfWord {
        start = start ?? offset
      } else {
        close()
      }
      offset += UTF8.width(scalar)
    }
    close()
    return runs
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, or a mark that belongs to one.
  var isOfWord: Bool {
    if isASCII { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return properties.isAlphabetic
    }
  }
}
