internal import LocaleDiagnostics

/// Words that stand in a pattern without quotes, so that date-fns reads their letters as tokens.
struct ProseText {
  /// Their place, in UTF-8 bytes of the pattern.
  let range: Range<Int>

  /// The words as they stand.
  let text: String

  private let pattern: String

  init(_ range: Range<Int>, in pattern: String) {
    self.range = range
    self.pattern = pattern
    text = pattern.slice(range)
  }

  /// The fix that puts them between quotes; `nil` beside a quote, where another would mean a quote
  /// to print.
  func quotingFix(_ applicability: Fix.Applicability) -> PatternFix? {
    let bytes = Array(pattern.utf8)
    let quote = UInt8(ascii: "'")
    let touches =
      range.lowerBound > 0 && bytes[range.lowerBound - 1] == quote
      || range.upperBound < bytes.count && bytes[range.upperBound] == quote
    guard !touches, !text.contains("'") else { return nil }
    return PatternFix("Write '\(text)'", applicability, [(range, "'\(text)'")])
  }
}

extension PatternReading {
  /// The prose of a pattern: words and parts of words that are no fields, those side by side taken
  /// together.
  func proseTexts(in pattern: String) -> [ProseText] {
    var ranges: [Range<Int>] = []
    for (number, word) in words.enumerated() {
      guard let range = word.proseRange ?? bridge(number) else { continue }
      if let last = ranges.last, Self.isBlank(pattern.slice(last.upperBound..<range.lowerBound)) {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { ProseText($0, in: pattern) }
  }

  /// The place of a lone letter between two words of prose: the `a` of `Hoy a las`.
  private func bridge(_ number: Int) -> Range<Int>? {
    let word = words[number]
    guard word.range.count == 1, number > 0, number + 1 < words.count,
      words[number - 1].proseRange == words[number - 1].range,
      words[number + 1].proseRange == words[number + 1].range
    else { return nil }
    return word.range
  }

  private static func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 }
  }
}

extension PatternWord {
  /// The part of the word that is prose, in UTF-8 bytes of the pattern; `nil` where none of it is,
  /// or where date-fns prints it as it stands anyway.
  ///
  /// Doubled letters of a date or a time inside a word are fields that the writer meant: of `ddTHH`
  /// the `T` is prose, of `HHhmm` the `h`.
  var proseRange: Range<Int>? {
    guard isProse else { return nil }
    let isField = { (run: PatternRun) in
      run.isToken && run.count > 1 && "yYMdDHhm".unicodeScalars.contains(run.letter)
    }
    let prose = runs.contains(where: isField) ? runs.filter { !isField($0) } : runs
    guard let first = prose.first, let last = prose.last,
      prose.contains(where: { $0.letter.isASCII })
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let hasFieldInside = runs.contains { isField($0) && range.overlaps($0.range) }
    return hasFieldInside ? nil : range
  }
}
