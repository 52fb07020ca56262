internal import DateFns

/// A pattern as its writer may have meant it: words, and in each word runs of one letter.
///
/// What a run prints is the business of `DateFns`. Here it is a letter on a keyboard: `de` is two
/// tokens to date-fns and a preposition to whoever wrote it.
struct PatternReading {
  /// The words outside quotes, in order.
  let words: [PatternWord]

  init(_ pattern: Pattern) {
    var words: [PatternWord] = []
    for run in Self.runs(of: pattern) {
      if let last = words.last, last.range.upperBound == run.range.lowerBound {
        words[words.count - 1].append(run)
      } else {
        words.append(PatternWord(run))
      }
    }
    self.words = words
  }

  /// The runs that are fields as they stand, left to right: those of words that are no prose.
  var fields: [PatternRun] {
    words.lazy.filter { !$0.isProse }.flatMap(\.runs)
  }

  private static func runs(of pattern: Pattern) -> [PatternRun] {
    pattern.units.flatMap { unit -> [PatternRun] in
      switch unit.kind {
      case .field(let token): [PatternRun(token, at: unit.range)]
      case .longFormat(let date, let time): longFormat(date: date, time: time, at: unit.range)
      case .unescapedLetters(let letter, let count):
        [PatternRun(letter: letter, count: count, isToken: false, range: unit.range)]
      case .literal(let text): foreign(text, at: unit.range.lowerBound)
      case .quoted, .escapedQuote, .lineBreak: []
      }
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
      if let last = runs.last, last.letter == scalar, last.range.upperBound == range.lowerBound {
        runs[runs.count - 1].extend(to: range.upperBound)
      } else {
        runs.append(PatternRun(letter: scalar, count: 1, isToken: false, range: range))
      }
    }
    return runs
  }
}
