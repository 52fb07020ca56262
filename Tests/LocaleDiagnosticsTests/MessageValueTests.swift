import LocaleDiagnostics
import TestSupport
import Testing

@Suite("Values in messages")
struct MessageValueTests {
  private static let any = Phrase("test.any", "")

  private static func text(_ template: String, _ values: [MessageArgument]) -> String? {
    MessageTemplate(template)?.words(for: values).map { words in
      Localizer(.english) { _ in words }.text(any())
    }
  }

  @Test(
    "Each kind of value has its article",
    arguments: [
      (ValueKind.object, "an object"), (.array, "an array"), (.string, "a string"),
      (.number, "a number"), (.boolean, "a boolean"), (.null, "null"), (.undefined, "undefined"),
      (.expression, "an expression"), (.function, "a function"),
    ])
  func kinds(kind: ValueKind, english: String) {
    #expect(kind.phrase().description == english)
    #expect(kind.phrase.id == "kind.\(kind.rawValue)")
    #expect(ValueKind.allCases.contains(kind))
    #expect(Localizer.english.text(.kind(kind)) == english)
  }

  @Test(
    "Lists may hold lists, messages and nothing",
    arguments: [
      ([], ""), ([.code("a")], "a"), ([.code("a"), .quoted("b"), .number(3)], "a, \"b\", 3"),
      ([.list([.code("a"), .code("b")]), .code("c")], "a, b, c"), ([.code(""), .code("")], ", "),
      ([.quoted("")], "\"\""), ([.text("a, b")], "a, b"),
      ([.kind(.null), .kind(.array)], "null, an array"),
      ([.placeholder(0), .placeholder(12)], "{0}, {12}"),
    ] as [([MessageArgument], String)])
  func lists(values: [MessageArgument], text: String) {
    #expect(Localizer.english.text(.list(values)) == text)
  }

  @Test(
    "One is one, and all other numbers are others",
    arguments: [
      (1, "1 file"), (0, "0 files"), (2, "2 files"), (-1, "-1 files"), (11, "11 files"),
      (21, "21 files"), (101, "101 files"), (1_000_000, "1000000 files"),
      (.max, "9223372036854775807 files"), (.min, "-9223372036854775808 files"),
    ] as [(Int, String)])
  func plurals(number: Int, text: String) {
    let phrase = Phrase("test.files") { files in "\(files, one: "file", other: "files")" }
    #expect(phrase(.number(number)).description == text)
    #expect(Self.text("{0, plural, one {# file} other {# files}}", [.number(number)]) == text)
  }

  @Test(
    "Text around and in places is taken as it is",
    arguments: [
      ("{0}", "a\"b", "a\"b"), ("'{0}'", "{1}", "'{1}'"), ("{0}{0}", "#", "##"),
      ("{0, plural, one {#} other {#}}", "x", "x"), ("\\{0}", "a", "\\a"), ("{00}", "a", "a"),
      ("{{0}}", "a", "{a}"), ("{ 0}", "a", "{ 0}"), ("{a0}", "a", "{a0}"), ("{0}}", "a", "a}"),
      ("# {0} #", "a", "# a #"), ("{0}\n\u{1F600}", "é", "é\n\u{1F600}"),
      ("{0, plural, one {1} other {{{0}}}}", "a", "{a}"),
      ("{0, plural, one {'} other {''}}", "a", "''"),
    ])
  func places(template: String, value: String, text: String) {
    #expect(Self.text(template, [.code(value)]) == text)
  }

  /// A template and what it says, made side by side.
  private struct Made {
    var template = ""
    var text = ""
    var places: Set<Int> = []

    mutating func add(
      _ random: inout SeededGenerator, _ values: [(MessageArgument, String)], depth: Int
    ) {
      for _ in 0..<random.next(below: 5) {
        let place = random.next(below: values.count)
        switch random.next(below: depth > 0 ? 2 : 3) {
        case 0:
          let fixed = random.pick([
            "a ", "é", "'", "\u{1F600}", ", ", "plural", "(", "\n", "{", "\\",
          ])
          // A brace is text where no digit follows.
          template += fixed == "{" ? "{ " : fixed
          text += fixed == "{" ? "{ " : fixed
        case 1:
          template += "{\(place)}"
          text += values[place].1
          places.insert(place)
        default:
          var (one, other) = (Made(), Made())
          one.add(&random, values, depth: depth + 1)
          other.add(&random, values, depth: depth + 1)
          template += "{\(place), plural, one {# \(one.template)} other {\(other.template) #}}"
          text += values[place].1
          if case .number(1) = values[place].0 {
            text += " " + one.text
          } else {
            text.removeLast(values[place].1.count)
            text += other.text + " " + values[place].1
          }
          places.formUnion(one.places.union(other.places).union([place]))
        }
      }
    }
  }

  @Test("A template says what it was made of", arguments: Seeded(91, 92, 93))
  func made(seed: Seed) throws {
    var random = seed.numbers
    let values: [(MessageArgument, String)] = [
      (.number(1), "1"), (.number(2), "2"), (.quoted("x"), "\"x\""), (.code("}{"), "}{"),
      (.list([.number(1), .number(0)]), "1, 0"), (.number(0), "0"),
    ]
    for _ in 0..<500 {
      var made = Made()
      made.add(&random, values, depth: 0)
      let template = try #require(MessageTemplate(made.template), "\(made.template)")
      #expect(template.places == made.places, "\(made.template)")
      #expect(Self.text(made.template, values.map(\.0)) == made.text, "\(made.template)")
      if let last = made.places.max() {
        #expect(Self.text(made.template, values.prefix(last).map(\.0)) == nil)
      }
    }
  }

  @Test(
    "No text that is cut off crashes, and what is read says no more than it holds",
    arguments: Seeded(94))
  func cutOff(seed: Seed) {
    var random = seed.numbers
    let whole = "{0} a {1, plural, one {# b {0}} other {{2} c #}} {12} d"
    for end in 0...whole.utf8.count {
      var bytes = Array(whole.utf8.prefix(end))
      for _ in 0..<4 {
        let text = String(decoding: bytes, as: UTF8.self)
        if let template = MessageTemplate(text) {
          #expect(template.places.isSubset(of: [0, 1, 2, 12, 100, 112, 121]), "\(text)")
        }
        if !bytes.isEmpty { bytes.remove(at: random.next(below: bytes.count)) }
      }
    }
  }

  @Test(
    "Severities are ordered by weight",
    arguments: zip([Severity.note, .warning, .error], [0, 1, 2]))
  func severities(severity: Severity, weight: Int) {
    for (other, otherWeight) in zip([Severity.note, .warning, .error], 0...) {
      #expect((severity < other) == (weight < otherWeight))
    }
    #expect(Severity.allCases.sorted() == [.note, .warning, .error])
  }

  @Test("Four centuries of days have the weekdays that follow one another")
  func weekdays() {
    // 1 January 1600, 2000 and 2400 were and will be Saturdays.
    var weekday = 6
    for year in [1600, 2000, -400, 0] {
      #expect(Day(year: year, month: 1, day: 1).weekday == 6)
    }
    for year in 1600..<2000 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in zip(1..., lengths) {
        for day in 1...length {
          #expect(Day(year: year, month: month, day: day).weekday == weekday)
          weekday = (weekday + 1) % 7
        }
      }
    }
  }
}
