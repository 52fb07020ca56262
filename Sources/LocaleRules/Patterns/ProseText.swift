internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// Words that stand in a pattern without quotes, so that date-fns reads their letters as tokens.
struct ProseText: Sendable {
  /// Their place, in UTF-8 bytes of the pattern.
  let range: Range<Int>

  /// The words as they stand.
  let text: String

  /// All that the same mistake touches: an apostrophe that closes or opens a quote by accident takes
  /// the rest of the quoted text with it.
  private(set) var claims: [Range<Int>]

  /// What would put the words right: the part to replace and its new text; `nil` where only a person
  /// could say.
  private let fixed: (range: Range<Int>, text: String)?

  /// The token for the half of the day, where they stand for that, as in `h:mm AM` and `h:mm a.m.`.
  private let period: String?

  /// Whether an apostrophe in a word closes the quote that the word stands in.
  private(set) var isTorn = false

  /// Whether the hour of the pattern is not ambiguous to the one who wrote them.
  var tellsHour: Bool { period != nil || isTorn }

  /// The words of a pattern that should stand between quotes.
  static func all(in analysis: PatternAnalysis) -> [ProseText] {
    guard !analysis.reading.prose.isEmpty else { return [] }
    let quotes = PatternQuotes(analysis)
    return analysis.reading.prose.map { ProseText($0, in: analysis, quotes) }
  }

  /// Words at a place of a pattern.
  init(_ range: Range<Int>, in analysis: PatternAnalysis, _ quotes: PatternQuotes) {
    self.range = range
    text = analysis.pattern.text.slice(range)
    period = analysis.purpose == .time ? SpelledPeriod.token(for: text) : nil
    claims = [range]
    let before = quotes.endingAt[range.lowerBound]
    let after = quotes.startingAt[range.upperBound]
    if let before, quotes.isLetter(at: before.upperBound - 2) {
      // 'o'clock': the apostrophe has to be doubled, and the quote after it closes what it opened.
      claims += [before] + (after.map { [$0] } ?? [])
      isTorn = after != nil
      fixed = after == nil ? nil : (range.lowerBound..<range.lowerBound, "'")
    } else if let after, before == nil, quotes.isLetter(at: after.lowerBound + 1) {
      // o'clock: the word goes on after the apostrophe.
      claims.append(after)
      isTorn = true
      let whole = range.lowerBound..<quotes.endOfWord(from: after.lowerBound + 1)
      fixed = (whole, Pattern.quoted(analysis.pattern.text.slice(whole)))
    } else if let after, before == nil, quotes.isOpen(after) {
      // de': only the first quote is missing.
      claims.append(after)
      fixed = (range.lowerBound..<after.lowerBound + 1, "'\(text)'")
    } else {
      let isWord = before == nil && after == nil && !quotes.isMarkup(range)
      fixed = isWord ? (range, "'\(text)'") : nil
    }
  }

  /// The fix that makes text of them: it puts them between quotes. Where they are `am` or `pm`, it
  /// writes the field that prints the right one.
  /// There is none where one field or none would be left that is not a date or a time: then it is not
  /// the words that are wrong.
  func fix(_ applicability: Fix.Applicability, in pattern: PatternContext) -> Fix? {
    if let period { return pattern.writing(period, .unsafe, at: range) }
    guard let fixed,
      isTorn && !pattern.analysis.reading.fields.isEmpty || pattern.analysis.missingField == nil
        || pattern.analysis.reading.fields.count > 1
    else { return nil }
    guard fixed.range.isEmpty else {
      return pattern.writing(fixed.text, applicability, at: fixed.range)
    }
    let edits = pattern.edits([(fixed.range, fixed.text)])
    return Fix(Self.doubleApostrophe(), applicability, edits: edits)
  }

  static let doubleApostrophe = Phrase("date-pattern.double-apostrophe", "Double the apostrophe")
}
