import DateFns
import LocaleDiagnostics
import Testing

/// What is said of one pattern: message, evidence, titles of the fixes.
@Suite("What is said about patterns")
struct PatternMessageTests {
  struct Case: CustomTestStringConvertible {
    let key: String
    let pattern: String
    let message: String
    let evidence: String?
    let titles: [String]
    let path: String
    let base: String
    var testDescription: String { "\(path) \(key): \(pattern)" }

    static func day(
      _ pattern: String, _ message: String, _ evidence: String?, _ titles: [String],
      in path: String = "a.json", on base: String = "en"
    ) -> Case {
      Case(
        key: "date_format", pattern: pattern, message: message, evidence: evidence, titles: titles,
        path: path, base: base)
    }

    static func time(
      _ pattern: String, _ message: String, _ evidence: String?, _ titles: [String]
    ) -> Case {
      Case(
        key: "time_format", pattern: pattern, message: message, evidence: evidence, titles: titles,
        path: "a.json", base: "en")
    }
  }

  static let cases: [Case] = [
    .day(
      "dd.MM.YYYY", "YYYY is the week-numbering year, not the calendar year",
      "on Sunday 27 December 2026 visitors read 27.12.2027", ["Write yyyy"]),
    .day(
      "yyyy-'W'II", "yyyy is not the year that the week belongs to",
      "on Friday 1 January 2027 visitors read 2027-W53", ["Write RRRR"]),
    .day(
      "DD MMMM", "DD is the day of the year, not the day of the month",
      "on Sunday 1 February 2026 visitors read 32 February", ["Write dd"]),
    .day("dd.mm.yyyy", "mm is minutes; the month is M", "visitors read 22.47.2026", ["Write MM"]),
    .time("HH:MM", "MM is the month; minutes are m", "visitors read 15:11", ["Write mm"]),
    .time(
      "HH:mm:SS", "SS is fractions of a second; seconds are s", "visitors read 15:47:00",
      ["Write ss"]),
    .time("T", "T is the milliseconds since 1970", "visitors read 1795362428000", []),
    .day(
      "dd.MM.yyyy HH:mm", "HH:mm tells the time, and date_format is for the day",
      "visitors read 22.11.2026 15:47", []),
    .time(
      "HH:mm, d MMM", "d MMM tells the day, and time_format is for the time",
      "visitors read 15:47, 22 Nov", []),
    .day(
      "d de MMMM", "\"de\" is read as tokens, not as text", "visitors read 22 227 noviembre",
      ["Write 'de'"], in: "es.json", on: "es"),
    .day(
      "d. MMMM", "MMMM prints a name in English, and the file is in German",
      "visitors read 22. November", ["Write dd.MM.yyyy"], in: "de.json"),
    .day(
      "MM/dd/yyyy", "readers of Spanish expect the day first",
      "03/04 is 4 March here, and they read 3 April", ["Put the day first"], in: "es.json", on: "es"
    ),
    .day(
      "dd/MM/yyyy", "readers of American English expect the month first",
      "03/04 is 3 April here, and they read 4 March", ["Put the month first"], in: "en-US.json"),
    .day(
      "dddd, D MMMM",
      "this is written in the letters of Moment.js, and the chat uses date-fns 4.1.0",
      "visitors read 0022, 326 November", ["Write EEEE, d MMMM"]),
    .day(
      "jj/mm/aaaa",
      "jj/mm/aaaa is written with the letters of French: date-fns reads English ones",
      "format() of date-fns 4.1.0 throws RangeError: Format string contains an unescaped latin "
        + "alphabet character `j`", ["Write dd/MM/yyyy"], in: "fr.json"),
    .day(
      "dd.MM.υυυυ", "υυυυ only looks like the letters that date-fns reads",
      "visitors read 22.11.υυυυ",
      ["Write dd.MM.yyyy"]),
    .time(
      "HH:mm 'h",
      "this quote never closes: the rest of the pattern is text, and visitors read \"h\"", nil,
      ["Close the quote"]),
    .day("dd.MM.yyyy'", "a quote at the very end prints nothing", nil, ["Remove the quote"]),
    .time(
      "HH:mm a", "a says am or pm beside HH, which counts to twenty-four", nil,
      ["Remove a", "Write hh"]),
  ]

  @Test("Message, evidence and fixes are these sentences", arguments: cases)
  func sentences(_ example: Case) {
    let source = """
      {"extends": "\(example.base)", "\(example.key)": "\(example.pattern)"}
      """
    let found = Check(example.path).findings(in: source).filter {
      $0.code.rawValue.hasPrefix("date-pattern-")
    }
    #expect(found.map(\.message.description).first == example.message)
    #expect(
      found.first?.notes.map(\.message.description).prefix(1)
        == (example.evidence.map { [$0] } ?? [])[...])
    #expect(Set(found.first?.fixes.map(\.title.description) ?? []) == Set(example.titles))
    #expect(found.first?.keyPath == [example.key])
  }
}
