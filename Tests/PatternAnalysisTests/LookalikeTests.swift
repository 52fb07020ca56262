import DateFns
import PatternAnalysis
import TestSupport
import Testing

/// Unicode Technical Standard 39, "confusables": letters of other alphabets in the shape of those that are
/// tokens; and the half-width and full-width forms of the Basic Latin block.
@Suite("Letters and quotes that look like others")
struct LookalikeTests {
  private static let shapes: [Character: [Character]] = [
    "M": ["М", "Μ", "Ｍ"], "m": ["ｍ"], "H": ["Н", "Η", "Ｈ"], "y": ["у", "ｙ"], "d": ["ԁ", "ｄ"],
    "s": ["ѕ", "ｓ"], "E": ["Е", "Ε", "Ｅ"], "a": ["а", "ａ"], "h": ["һ", "ｈ"],
  ]

  private static let patterns: [(String, PatternPurpose)] = [
    ("dd.MM.yyyy", .date), ("d MMMM yyyy", .date), ("yyyy-MM-dd", .date),
    ("dd/MM/yy", .date), ("HH:mm", .time), ("HH:mm:ss", .time), ("h:mm a", .time), ("H.mm", .time),
  ]

  @Test(
    "A pattern with letters of another alphabet in it is the plain one", arguments: Seeded(1, 2, 3))
  func plain(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<150 {
      let (pattern, purpose) = random.pick(Self.patterns)
      // One field of the pattern is all of other letters, as a keyboard that was not switched back writes;
      // one that a date or a time needs, since others might be text.
      let letters = Set(pattern.filter { "dMHhma".contains($0) }).sorted()
      let letter = random.pick(letters)
      let other = random.pick(Self.shapes[letter] ?? [])
      let written = String(pattern.map { $0 == letter ? other : $0 })
      let analysis = PatternAnalysisTests.analysis(written, purpose)
      let found = try #require(analysis.plainLetters, "\(written)")
      #expect(found.text == pattern, "\(written)")
      #expect(written.replacing(found.replacements) == pattern)
      #expect(analysis.foreignSystem == nil && analysis.words == nil)
    }
  }

  @Test(
    "Full-width letters side by side are a field, be the pattern right without it",
    arguments: [
      ("h:ｍｍ a", "h:mm a"), ("HH:mm:ｓｓ", "HH:mm:ss"), ("h：ｍｍ a", "h:mm a"), ("HH:mm ｓ", nil),
      ("HH：mm", nil), ("HH:mm （ａｂ）", nil), ("HH:mm ＡＭ", nil),
    ] as [(String, String?)])
  func fullWidth(written: String, plain: String?) {
    #expect(PatternAnalysisTests.analysis(written, .time).plainLetters?.text == plain)
  }

  @Test(
    "Letters of another alphabet that are text, or part of a right pattern, are left alone",
    arguments: [
      "d MMMM yyyy г.", "dd.MM.yyyy г.", "d MMMM 'года'", "yyyy年M月d日", "yyyy년 M월 d일",
      "d MMMM yyyy р.",
      "dd.MM.yyyy", "d 'Мая' yyyy MMMM", "EEEE، d MMMM", "d ב־MMMM yyyy", "วันEEEEที่ d MMMM",
      "yyyy\u{200F}/MM\u{200F}/dd", "d\u{A0}MMMM\u{A0}yyyy", "d MMMM ’yy", "MMMM d – EEEE",
    ])
  func leftAlone(pattern: String) {
    let analysis = PatternAnalysisTests.analysis(pattern)
    #expect(analysis.plainLetters == nil)
    #expect(analysis.straightQuotes == nil)
  }

  /// The quotation marks of CLDR's `delimiters` in languages of the world.
  @Test(
    "Quotes of another kind are straight ones",
    arguments: [
      ("‘", "’"), ("“", "”"), ("„", "“"), ("«", "»"), ("‹", "›"), ("‚", "‘"), ("”", "”"),
      ("’", "’"),
      ("»", "«"), ("「", "」"), ("`", "`"), ("´", "´"), ("`", "´"), ("′", "′"), ("＇", "＇"),
    ])
  func quotes(opening: String, closing: String) {
    for (written, straight) in [
      ("d \(opening)de\(closing) MMMM", "d 'de' MMMM"),
      ("d \(opening)de\(closing) MMMM \(opening)de\(closing) yyyy", "d 'de' MMMM 'de' yyyy"),
      ("\(opening)Heute\(closing), d MMMM", "'Heute', d MMMM"),
    ] {
      let found = PatternAnalysisTests.analysis(written).straightQuotes
      #expect(found?.text == straight, "\(written)")
      #expect(found?.areAroundAll == false)
      #expect(found.map { written.replacing($0.replacements) } == straight)
    }
  }

  @Test(
    "Quotes around a whole pattern are too many",
    arguments: [
      ("\"", "\""), ("`", "`"), ("“", "”"), ("„", "“"), ("„", "”"), ("‘", "’"), ("‚", "‘"),
    ],
    [("dd.MM.yyyy", PatternPurpose.date), ("HH:mm", .time), ("d 'de' MMMM", .date)])
  func around(quotes: (String, String), pattern: (String, PatternPurpose)) {
    let written = quotes.0 + pattern.0 + quotes.1
    let found = PatternAnalysisTests.analysis(written, pattern.1).straightQuotes
    #expect(found?.text == pattern.0)
    #expect(found?.areAroundAll == true)
    #expect(found.map { written.replacing($0.replacements) } == pattern.0)
    // One of them alone is around nothing.
    #expect(
      PatternAnalysisTests.analysis(quotes.0 + pattern.0, pattern.1).straightQuotes?.areAroundAll
        != true)
  }
}
