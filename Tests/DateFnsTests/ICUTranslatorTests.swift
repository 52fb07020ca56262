import DateFns
import Testing

@Suite("Translation to ICU")
struct ICUTranslatorTests {
  /// By the table of ICU-MAP, measured with ICU 72.1.
  @Test(
    "Each token has its nearest ICU field",
    arguments: [
      ("y", "y", .exact), ("yyyyyyyyyyyy", "yyyyyyyyyy", .differentWords),
      ("yo", "y", .noEquivalent),
      ("YYYY", "YYYY", .exactWithWeekData), ("RR", "Y", .exactWithWeekData),
      ("RRRR", "YYYY", .exactWithWeekData),
      ("uuuu", "uuuu", .exact), ("QQQQQQ", "QQQQ", .differentWords), ("qqq", "qqq", .exact),
      ("MMMM", "MMMM", .exact), ("MMMMMMM", "MMMM", .exact), ("LLL", "LLL", .differentWords),
      ("w", "w", .exactWithWeekData), ("II", "ww", .exactWithWeekData),
      ("i", "e", .exactWithWeekData),
      ("cc", "ee", .exactWithWeekData), ("c", "c", .exactWithWeekData),
      ("ee", "ee", .exactWithWeekData),
      ("E", "EEE", .exact), ("iiii", "EEEE", .exact), ("ccccc", "ccccc", .differentWords),
      ("EEEEEEE", "EEEE", .exact), ("aaa", "a", .noEquivalent), ("aaaaaa", "aaaa", .differentWords),
      ("B", "B", .differentWords), ("t", "", .noEquivalent), ("T", "", .noEquivalent),
      ("X", "X", .exact), ("XXXX", "XX", .exact), ("xxxxxx", "xxx", .exact),
      ("O", "O", .differentWords),
      ("z", "O", .differentWords), ("zzzz", "'GMT'xxx", .exact),
      ("SSSSSSSSSSSSSS", "SSSSSSSSSSSSS", .differentWords),
      ("do", "d", .noEquivalent), ("wo", "w", .noEquivalent), ("GGGG", "GGGG", .differentWords),
    ] as [(String, String, ICUFidelity)])
  func tokens(text: String, expected: String, fidelity: ICUFidelity) {
    let translation = ICUPatternTranslator(locale: .es).translate(Pattern(text))
    #expect(translation.pattern == expected)
    #expect(translation.fidelity == fidelity)
    #expect(translation.tokens.map(\.range) == [0..<text.utf8.count])
  }

  @Test(
    "Text is quoted and kept apart from fields",
    arguments: [
      ("d 'de' MMMM", ["d 'de' MMMM"]), ("h 'o''clock'", ["h 'o''clock'"]), ("'a' 'b'", ["'a b'"]),
      ("'x'zzzz", ["'xGMT'xxx"]), ("''d", ["''d"]), ("'''d'''", ["'''d'''"]), ("d\nd", ["dd"]),
      ("d年", ["d年"]), ("dodo", ["d", "d"]), ("do d", ["d d"]), ("II w", ["ww ", "w"]), ("T", []),
      ("'", []), ("HH:mm n", ["HH:mm "]),
    ])
  func text(text: String, segments: [String]) {
    let translation = ICUPatternTranslator(locale: .es).translate(Pattern(text))
    #expect(translation.segments.map(\.pattern) == segments)
  }

  @Test("Week data come from the locale, the options, or ISO 8601")
  func weekData() {
    let translator = ICUPatternTranslator(
      locale: .pt, options: FormatOptions(weekStartsOn: 6))
    let segments = translator.translate(Pattern("d w I")).segments
    #expect(segments.map(\.weekData) == [ICUWeekData(firstWeekday: 6, minimalDays: 4), .iso])
    #expect(
      ICUPatternTranslator(locale: .es).translate(Pattern("dd.MM")).segments[0].weekData == nil)
  }

  @Test("Long formats are translated as the locale writes them, at their place")
  func longFormats() {
    let translation = ICUPatternTranslator(locale: .enUS).translate(Pattern("'on' PPP"))
    #expect(translation.pattern == "'on' MMMM d, y")
    #expect(translation.tokens.map(\.source) == ["MMMM", "do", "y"])
    #expect(translation.tokens.allSatisfy { $0.range == 5..<8 })
  }

  @Test("Patterns of 1.x are translated by their meaning there")
  func legacy() throws {
    let release = try #require(DateFnsRelease("1.30.1"))
    let translation = ICUPatternTranslator(locale: .es)
      .translate(Pattern("dddd D [de] MMMM YYYY d", release: release))
    #expect(translation.pattern == "EEEE d 'de' MMMM yyyy ")
    #expect(translation.tokens.last?.fidelity == .noEquivalent)
    #expect(translation.tokens.dropLast().allSatisfy { $0.fidelity == .exact })
  }
}
