import CRMLocaleKit
import LocaleDiagnostics
import Testing

@Suite("Patterns that are written in words")
struct WordPatternTests {
  @Test("The names of the fields are told in every language, once", arguments: FieldNames.all)
  func names(language: String, names: [String]) {
    for path in [language, "-"] {
      PatternCase.day(
        "\(path)/en", "⟦\(names[0])/\(names[1])/\(names[2])⟧", "translated-letters",
        fixed: "dd/MM/yyyy"
      ).hold()
      PatternCase.time(
        "\(path)/en", "⟦\(names[3]):\(names[4])⟧", "translated-letters", fixed: "HH:mm"
      ).hold()
    }
  }

  static let words: [PatternCase] = [
    .day("uk/en", "⟦день.місяць.рік⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "⟦ДЕНЬ.МЕСЯЦ.ГОД⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("pl/en", "⟦dzień miesiąc rok⟧", "translated-letters", fixed: "dd MM yyyy"),
    .day("en/en", "⟦Day/Month/Year⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("en/en", "⟦year-month-day⟧", "translated-letters", fixed: "yyyy-MM-dd"),
    .day("de/en", "⟦Wochentag, Tag.Monat.Jahr⟧", "translated-letters"),
    .day("zh/en", "⟦年月日⟧", "translated-letters", fixed: "yyyy年M月d日"),
    .day("ko/en", "⟦년월일⟧", "translated-letters", fixed: "yyyy년M월d일"),
    .time("zh/en", "⟦时:分⟧", "translated-letters", fixed: "HH:mm"),
    .time("pl/en", "⟦godzina:minuta⟧", "translated-letters", fixed: "HH:mm"),
    .time("en/en", "⟦hours:minutes:seconds⟧", "translated-letters", fixed: "HH:mm:ss"),
  ]

  @Test("Words that name a date or a time are told, once", arguments: words)
  func wordsHold(_ example: PatternCase) { example.hold() }

  static let units: [PatternCase] = [
    .time("ru/en", "HH час mm минут"), .day("zh/en", "yyyy年M月d日"), .time("zh/en", "HH时mm分"),
    .day("de/en", "'Tag' d.M."), .day("uk/en", "d.MM.yyyy 'рік'"), .time("ko/en", "HH시 mm분"),
  ]

  @Test("Units beside fields are text", arguments: units)
  func unitsHold(_ example: PatternCase) { example.hold() }

  static let applicabilities: [(String, Fix.Applicability)] = [
    ("Tag.Monat.Jahr", .safe), ("day/month/year", .safe),
    // The month may as well be a name.
    ("day month year", .unsafe), ("年月日", .unsafe),
  ]

  @Test("The fix is safe where signs stand between the words", arguments: applicabilities)
  func applicability(pattern: String, applicability: Fix.Applicability) {
    let found = Check().findings(
      "date-pattern-translated-letters", in: #"{"extends": "en", "date_format": "\#(pattern)"}"#)
    #expect(found.flatMap(\.fixes).map(\.applicability) == [applicability])
  }

  static let lookAlikes: [PatternCase] = [
    .day("ja/en", "⟦ｄｄ．ＭＭ．ｙｙｙｙ⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ja/en", "⟦ｙｙｙｙ年ＭＭ月ｄｄ⟧日", "translated-letters", fixed: "yyyy年MM月dd日"),
    .time("ja/en", "⟦ＨＨ：ｍｍ⟧", "translated-letters", fixed: "HH:mm"),
    .day("-/en", "dd.⟦М⟧M.yyyy", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦ԁԁ⟧.MM.yyyy", "translated-letters", fixed: "dd.MM.yyyy"),
    .time("ja/en", "HH：mm"), .day("ru/en", "dd.MM.yyyy М"),
  ]

  @Test("Full-width letters and letters of the same shape are told", arguments: lookAlikes)
  func lookAlikesHold(_ example: PatternCase) { example.hold() }

  static let samples: [PatternCase] = [
    .day("en/en", "⟦Nov 27, 2026⟧", "no-fields", fixed: "MMM d, yyyy"),
    .day("en/en", "⟦27 November 2026⟧", "no-fields", fixed: "d MMMM yyyy"),
    .day("en/en", "⟦November 27th, 2026⟧", "no-fields", fixed: "MMMM do, yyyy"),
    .day("en/en", "⟦Friday, November 27⟧", "no-fields", fixed: "EEEE, MMMM d"),
    .day("es/es", "⟦27 de noviembre de 2026⟧", "no-fields", fixed: "d 'de' MMMM 'de' yyyy"),
    .day("pt/pt", "⟦1 de março de 2026⟧", "no-fields", fixed: "d 'de' MMMM 'de' yyyy"),
    .day("zh/en", "⟦2026年11月27日⟧", "no-fields", fixed: "yyyy年MM月dd日"),
    .day("cs/en", "⟦27. listopadu 2026⟧", "no-fields", fixed: "27. listopadu 2026"),
    .day("en/en", "⟦2026-11-27T15:30:00Z⟧", "no-fields"),
    .time("en/en", "⟦3:30 PM⟧", "no-fields", fixed: "h:mm a"),
    .time("en/en", "⟦3:30pm⟧", "no-fields", fixed: "h:mmaaa"),
    .time("en/en", "⟦03:30 p.m.⟧", "no-fields", fixed: "hh:mm aaaa"),
    .time("fr/en", "⟦15h30⟧", "no-fields", fixed: "HH'h'mm"),
    .time("de/en", "⟦15:30 Uhr⟧", "no-fields", fixed: "HH:mm 'Uhr'"),
    .time("en/en", "⟦15:30:00⟧", "no-fields", fixed: "HH:mm:ss"),
  ]

  @Test("A date or a time that is written out is told, once", arguments: samples)
  func samplesHold(_ example: PatternCase) { example.hold() }

  static let quotes: [(String, String)] = [
    ("d ‘de’ MMMM", "d 'de' MMMM"), ("d ’de’ MMMM", "d 'de' MMMM"), ("d “de” MMMM", "d 'de' MMMM"),
    ("d `de` MMMM", "d 'de' MMMM"), ("d ´de´ MMMM", "d 'de' MMMM"), ("d ′de′ MMMM", "d 'de' MMMM"),
    ("d «de» MMMM", "d 'de' MMMM"), ("d „de“ MMMM", "d 'de' MMMM"), ("d 'de’ MMMM", "d 'de' MMMM"),
    ("d ‘de’ MMMM ‘de’ yyyy", "d 'de' MMMM 'de' yyyy"), ("“dd.MM.yyyy”", "dd.MM.yyyy"),
    ("`dd.MM.yyyy`", "dd.MM.yyyy"),
  ]

  @Test("Quotes of other kinds are made straight ones", arguments: quotes)
  func quotesHold(pattern: String, fixed: String) {
    let source = #"{"extends": "en", "date_format": "\#(pattern)"}"#
    let found = Check().findings(in: source).filter { $0.code != "missing-key" }
    #expect(found.map(\.code) == ["curly-quotes"])
    #expect(
      Check().applyingFirstFixes(of: found, to: source)
        == #"{"extends": "en", "date_format": "\#(fixed)"}"#)
  }

  static let silentQuotes: [PatternCase] = [
    .time("en/en", "h 'o’clock' a"), .day("de/en", "„dd.MM.“ yyyy"), .day("fr/en", "dd/MM ’yy"),
  ]

  @Test("Quotes that are to be printed are let pass", arguments: silentQuotes)
  func silentQuotesHold(_ example: PatternCase) { example.hold() }

  static let periods: [PatternCase] = [
    .time("en/en", "h:mm ⟦a.m.⟧", "unquoted-text", fixed: "h:mm aaaa"),
    .time("en/en", "h:mm ⟦p.m.⟧", "unquoted-text", fixed: "h:mm aaaa"),
    .time("en/en", "h:mm ⟦a.m./p.m.⟧", "unquoted-text", fixed: "h:mm aaaa"),
    .time("en/en", "h:mm ⟦a. m.⟧", "unquoted-text", fixed: "h:mm aaaa"),
    .time("en/en", "h:mm ⟦pm⟧", "unquoted-text", fixed: "h:mm a"),
    .time("en/en", "h:mm ⟦a/p⟧", "unquoted-text", fixed: "h:mm aaaaa"),
    .time("el/en", "⟦h⟧:mm μμ", "ambiguous-hour"), .time("zh/en", "上午⟦h⟧:mm", "ambiguous-hour"),
    .time("en/en", "h:mm a"),
  ]

  @Test("The half of the day, spelled out, is one mistake", arguments: periods)
  func periodsHold(_ example: PatternCase) { example.hold() }

  static let apostrophes: [PatternCase] = [
    .time("en/en", "h 'o'c⟦l⟧ock' a", "invalid", fixed: "h 'o''clock' a"),
    .time("en/en", "h ⟦o⟧'clock a", "invalid"),
  ]

  @Test("An apostrophe that swallows the rest is the only mistake", arguments: apostrophes)
  func apostrophesHold(_ example: PatternCase) { example.hold() }
}
