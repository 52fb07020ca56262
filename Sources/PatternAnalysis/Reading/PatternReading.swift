package import DateFns

/// A pattern as its writer may have meant it: fields, and prose that should stand in quotes.
///
/// What a run prints is the business of `DateFns`. Here it is a letter on a keyboard: `de` is two
/// tokens to date-fns and a preposition to whoever wrote it.
package struct PatternReading: Sendable {
  /// The words outside quotes, in order.
  package let words: [PatternWord]

  /// The places of words and parts of words that are not fields, those side by side taken together,
  /// in UTF-8 bytes of the pattern, in order.
  package let prose: [Range<Int>]

  /// The runs that are fields as they stand, left to right.
  package let fields: [PatternRun]

  /// Reads a pattern.
  ///
  /// - Parameters:
  ///   - units: Its pieces.
  ///   - text: The pattern itself.
  ///   - purpose: What the pattern is for, which tells what a lone letter can be.
  package init(_ units: [PatternUnit], of text: String, for purpose: PatternPurpose) {
    words = Self.words(of: units, in: text)
    prose = ProseSearch(words, in: text, for: purpose).ranges
    fields = Self.fields(of: words, outside: prose)
  }

  /// The runs that are tokens and touch no prose.
  private static func fields(of words: [PatternWord], outside prose: [Range<Int>]) -> [PatternRun] {
    var rest = prose[...]
    return words.flatMap { $0.runs }.filter { run in
      while let next = rest.first, next.upperBound <= run.range.lowerBound { rest.removeFirst() }
      return run.field != nil && !(rest.first?.overlaps(run.range) ?? false)
    }
  }

  private static func words(of units: [PatternUnit], in text: String) -> [PatternWord] {
    var words: [PatternWord] = []
    for run in units.flatMap({ runs(of: $0, in: text) }) {
      if words.last?.continues(with: run) ?? false {
        words[words.count - 1].append(run)
      } else {
        words.append(PatternWord(run))
      }
    }
    return words
  }

  private static func runs(of unit: PatternUnit, in text: String) -> [PatternRun] {
    switch unit.kind {
    case .field(let token): [PatternRun(token, at: unit.range)]
    case .longFormat(let date, let time): longFormat(date: date, time: time, at: unit.range)
    case .unescapedLetters(let letter, let count):
      [PatternRun(letter: letter, count: count, isToken: false, range: unit.range)]
    // As it is written: a backslash of 1.x is not part of what it prints.
    case .literal: foreign(text.slice(unit.range), at: unit.range.lowerBound)
    case .quoted, .escapedQuote, .lineBreak: []
    }
  }

  private static func longFormat(date: Int, time: Int, at range: Range<Int>) -> [PatternRun] {
    let border = range.lowerBound + date
    var runs: [PatternRun] = []
    if date > 0 {
      runs.append(
        PatternRun(letter: "P", count: date, isToken: true, range: range.lowerBound..<border))
    }
    if time > 0 {
      runs.append(
        PatternRun(letter: "p", count: time, isToken: true, range: border..<range.upperBound))
    }
    return runs
  }

  /// The runs of letters of other alphabets, which date-fns prints as they are.
  private static func foreign(_ text: String, at start: Int) -> [PatternRun] {
    var runs: [PatternRun] = []
    var offset = start
    for scalar in text.unicodeScalars {
      let range = offset..<(offset + UTF8.width(scalar))
      offset = range.upperBound
      guard scalar.properties.isAlphabetic else { continue }
      if let last = runs.last, last.letter.lowercased == scalar.lowercased,
        last.range.upperBound == range.lowerBound
      {
        runs[runs.count - 1].extend(to: range.upperBound)
      } else {
        runs.append(PatternRun(letter: scalar, count: 1, isToken: false, range: range))
      }
    }
    return runs
  }
}
