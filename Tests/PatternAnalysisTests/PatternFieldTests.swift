import PatternAnalysis
import Testing

@Suite("What letters tell the reader")
struct PatternFieldTests {
  /// The table of date-fns's documentation, letter by letter, and whether it is of the date, of the
  /// time, or of neither.
  static let letters: [(letters: String, field: PatternField, isOfDate: Bool, isOfTime: Bool)] = [
    ("G", .era, true, false), ("yu", .year, true, false), ("YR", .weekYear, true, false),
    ("Qq", .quarter, true, false), ("ML", .month, true, false), ("wI", .week, true, false),
    ("d", .dayOfMonth, true, false), ("D", .dayOfYear, true, false),
    ("Eiec", .weekday, true, false), ("P", .wholeDate, true, false),
    ("abB", .dayPeriod, false, true), ("hK", .hour12, false, true), ("Hk", .hour24, false, true),
    ("m", .minute, false, true), ("s", .second, false, true), ("S", .fraction, false, true),
    ("p", .wholeTime, false, true), ("XxOz", .zone, false, false),
    ("tT", .timestamp, false, false),
  ]

  @Test("Every letter of date-fns has a field, and every field its place", arguments: letters)
  func fields(letters: String, field: PatternField, isOfDate: Bool, isOfTime: Bool) {
    for letter in letters.unicodeScalars {
      #expect(PatternField(letter: letter) == field, "\(letter)")
    }
    #expect(field.isOfDate == isOfDate)
    #expect(field.isOfTime == isOfTime)
    #expect(field.isHour == (field == .hour12 || field == .hour24))
  }

  @Test("Letters that date-fns does not have are no fields")
  func others() {
    let known = Set(Self.letters.flatMap { Array($0.letters.unicodeScalars) })
    for value in UInt8(ascii: "A")...UInt8(ascii: "z") where !known.contains(.init(value)) {
      #expect(PatternField(letter: .init(value)) == nil, "\(Unicode.Scalar(value))")
    }
    #expect(PatternField(letter: "д") == nil)
  }

  @Test(
    "Names are spelled in the language of the base, figures are not",
    arguments: [
      ("MMM", true), ("MM", false), ("LLLL", true), ("E", true), ("EEEE", true), ("i", false),
      ("iii", true), ("cc", false), ("P", false), ("PP", true), ("dd", false), ("QQQ", false),
      ("aaaa", false), ("yyyy", false),
    ])
  func names(token: String, isName: Bool) {
    let fields = PatternReadingTests.read(token, .date).fields
    #expect(fields.map(\.isName) == [isName])
    #expect(fields.map(\.text) == [token])
  }

  @Test("A run is written with another letter as often as it stands, without its ordinal")
  func repeated() throws {
    let run = try #require(PatternReadingTests.read("Do MMMM", .date).fields.first)
    #expect(run.text == "Do")
    #expect(run.isOrdinal)
    #expect(run.repeated("d") == "d")
  }
}

@Suite("The letters of languages")
struct LanguageLettersTests {
  @Test("Every language has letters for the fields of a date, and fields of date-fns alone")
  func tables() {
    for letters in TranslatedLetters.all {
      #expect(letters.date.values.allSatisfy { "dMy".contains($0) }, "\(letters.languages)")
      #expect(letters.time.values.allSatisfy { "Hms".contains($0) }, "\(letters.languages)")
      #expect(letters.languages.isEmpty || Set(letters.date.values) == ["d", "M", "y"])
      let all = Array(letters.date.keys) + Array(letters.time.keys)
      #expect(all.allSatisfy { $0.lowercased == $0 }, "\(letters.languages)")
    }
  }

  @Test("No language stands in two tables")
  func languages() {
    let languages = TranslatedLetters.all.flatMap(\.languages)
    #expect(Set(languages).count == languages.count)
  }

  @Test(
    "A letter in lower case is one letter",
    arguments: [("Д", "д"), ("Å", "å"), ("a", "a"), ("İ", "İ"), ("1", "1")]
      as [(Unicode.Scalar, Unicode.Scalar)])
  func lowercase(letter: Unicode.Scalar, expected: Unicode.Scalar) {
    #expect(letter.lowercased == expected)
  }
}
