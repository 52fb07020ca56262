import DateFns
import LocaleFacts
import LocaleICU
import LocaleModel
import Phrasebook
import Testing

/// What patterns print is held against ICU, which asks CLDR itself.
@Suite("Patterns of the phrasebook")
struct PhrasebookPatternTests {
  static let files = PhrasebookFile.all

  /// Days and minutes of one and two digits, midnight and noon, and the turn of a year.
  static let instants: [Int64] = [
    1_767_225_600_000, 1_770_276_300_000, 1_777_593_540_000, 1_782_907_200_000, 1_795_370_645_678,
    1_798_761_540_000,
  ]

  @Test(
    "They have no names, and am and pm only where a base has the language's own", arguments: files)
  func fields(file: PhrasebookFile) throws {
    let language = try file.language
    for pattern in [language.datePattern, language.timePattern] {
      let letters = Self.letters(of: pattern.text)
      #expect(letters.isSubset(of: file.code == "en" ? "dMyhHma" : "dMyHm"), "\(pattern.text)")
    }
    #expect(Self.letters(of: language.datePattern.text) == Set("dMy"))
  }

  @Test("They print what ICU prints, but for the differences that the file names", arguments: files)
  func sameAsICU(file: PhrasebookFile) throws {
    let language = try file.language
    let skeletons = [(language.datePattern, "yMMdd"), (language.timePattern, "jmm")]
    for (pattern, skeleton) in skeletons {
      let icu = try ICUDateFormatter(
        pattern: try ICUPatternGenerator(file.tag).bestPattern(for: skeleton),
        language: file.tag, zone: .utc)
      let ours = try DateFnsFormatter(pattern.text)
      let differs = try Self.instants.contains { instant in
        try ours.format(Instant(epochMilliseconds: instant))
          != Self.plain(icu.format(epochMilliseconds: instant))
      }
      // ICU counts by the Gregorian calendar here, too: another calendar shows in its own patterns.
      let named = pattern.differences.filter { $0 != .calendar }
      #expect(differs == !named.isEmpty, "\(pattern.text)")
    }
  }

  @Test("Digits differ where ICU's are others", arguments: files)
  func digits(file: PhrasebookFile) throws {
    let icu = try ICUDateFormatter(pattern: "d", language: file.tag, zone: .utc)
    let hasOthers = try icu.format(epochMilliseconds: Self.instants[0]) != "1"
    let language = try file.language
    #expect(language.datePattern.differences.contains(.digits) == hasOthers)
    #expect(language.timePattern.differences.contains(.digits) == hasOthers)
  }

  @Test("The clock differs where readers expect one of twelve hours", arguments: files)
  func clock(file: PhrasebookFile) throws {
    let expects = try ICUPatternGenerator(file.tag).bestPattern(for: "jmm").contains("a")
    let language = try file.language
    #expect(language.timePattern.differences.contains(.clock) == (expects && file.code != "en"))
    #expect(language.timePattern.text.contains("a") == (expects && file.code == "en"))
  }

  /// By CLDR's `calendarPreferenceData` of the languages' likely regions (version 42).
  @Test("The calendar differs in Persian and Thai", arguments: files)
  func calendar(file: PhrasebookFile) throws {
    let differs = try file.language.datePattern.differences.contains(.calendar)
    #expect(differs == ["fa", "th"].contains(file.code))
  }

  /// The letters outside of quotes.
  private static func letters(of pattern: String) -> Set<Character> {
    let unquoted = pattern.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.flatMap { $0.element }
    return Set(unquoted.filter { $0.isASCII && $0.isLetter })
  }

  /// With plain spaces, which files for the chat are written with.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { ["\u{A0}", "\u{202F}"].contains($0) ? " " : $0 }))
  }
}
