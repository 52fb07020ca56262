import DateFns
import TestSupport
import Testing

@Suite("The pieces of a pattern")
struct PatternTests {
  private typealias Kind = PatternUnit.Kind

  @Test(
    "A pattern falls into tokens and text, each in its place",
    arguments: [
      ("dd.MM", [(.field("dd"), 0..<2), (.literal("."), 2..<3), (.field("MM"), 3..<5)]),
      ("dodo", [(.field("do"), 0..<2), (.field("do"), 2..<4)]),
      ("ddo", [(.field("dd"), 0..<2), (.unescapedLetters("o", count: 1), 2..<3)]),
      ("d'de'", [(.field("d"), 0..<1), (.quoted("de", isTerminated: true), 1..<5)]),
      ("'o''c'", [(.quoted("o'c", isTerminated: true), 0..<6)]),
      ("'''d'''", [(.escapedQuote, 0..<2), (.quoted("d'", isTerminated: true), 2..<7)]),
      (
        "d 'de",
        [(.field("d"), 0..<1), (.literal(" "), 1..<2), (.quoted("de", isTerminated: false), 2..<5)]
      ),
      ("'a''", [(.quoted("a'", isTerminated: false), 0..<4)]),
      ("d'", [(.field("d"), 0..<1), (.quoted("", isTerminated: false), 1..<2)]),
      ("PPpp", [(.longFormat(date: 2, time: 2), 0..<4)]),
      ("pP", [(.longFormat(date: 0, time: 1), 0..<1), (.longFormat(date: 1, time: 0), 1..<2)]),
      (
        "d\r\nd",
        [(.field("d"), 0..<1), (.lineBreak, 1..<2), (.lineBreak, 2..<3), (.field("d"), 3..<4)]
      ),
      ("d\u{301}", [(.field("d"), 0..<1), (.literal("\u{301}"), 1..<3)]),
      ("é\u{2028}😀", [(.literal("é"), 0..<2), (.lineBreak, 2..<5), (.literal("😀"), 5..<9)]),
      ("nn", [(.unescapedLetters("n", count: 2), 0..<2)]),
      ("", []),
    ] as [(String, [(PatternUnit.Kind, Range<Int>)])])
  func units(text: String, expected: [(PatternUnit.Kind, Range<Int>)]) {
    let units = Pattern(text).units
    #expect(units.map(\.kind) == expected.map(\.0))
    #expect(units.map(\.range) == expected.map(\.1))
  }

  @Test(
    "A pattern of 1.x falls into its own",
    arguments: [
      ("DD.MM", [(.field("DD"), 0..<2), (.literal("."), 2..<3), (.field("MM"), 3..<5)]),
      ("YYY", [(.field("YY"), 0..<2), (.literal("Y"), 2..<3)]),
      ("DDDDo", [(.field("DDDD"), 0..<4), (.literal("o"), 4..<5)]),
      ("DDDo", [(.field("DDDo"), 0..<4)]),
      (
        "D [de] d",
        [
          (.field("D"), 0..<1), (.literal(" "), 1..<2), (.quoted("de", isTerminated: true), 2..<6),
          (.literal(" "), 6..<7), (.field("d"), 7..<8),
        ]
      ),
      ("[a]b]", [(.quoted("a]b", isTerminated: true), 0..<5)]),
      ("[[]", [(.literal("["), 0..<1), (.quoted("", isTerminated: true), 1..<3)]),
      ("\\DDx", [(.literal("DD"), 0..<3), (.field("x"), 3..<4)]),
      ("\\", [(.literal(""), 0..<1)]),
      ("'d'", [(.literal("'"), 0..<1), (.field("d"), 1..<2), (.literal("'"), 2..<3)]),
    ] as [(String, [(PatternUnit.Kind, Range<Int>)])])
  func legacyUnits(text: String, expected: [(PatternUnit.Kind, Range<Int>)]) throws {
    let units = Pattern(text, release: try #require(DateFnsRelease("1.30.1"))).units
    #expect(units.map(\.kind) == expected.map(\.0))
    #expect(units.map(\.range) == expected.map(\.1))
  }

  @Test(
    "Pieces cover the pattern and tell the same when they are printed again",
    arguments: Seeded(0..<4))
  func cover(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<500 {
      let text = random.pattern()
      for release in [DateFnsRelease.latest, DateFnsRelease.known[0]] {
        let units = Pattern(text, release: release).units
        var end = 0
        for unit in units {
          #expect(unit.range.lowerBound == end)
          #expect(!unit.range.isEmpty)
          end = unit.range.upperBound
        }
        #expect(end == text.utf8.count)
        let bytes = Array(text.utf8)
        let printed = units.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
        #expect(Pattern(printed, release: release).units == units)
      }
    }
  }

  @Test(
    "Long formats run together with what stands beside them",
    arguments: [
      ("Py", .enUS, "MM/dd/yyyyy"), ("Py", .es, "dd/MM/yy"), ("dP", .es, "ddd/MM/y"),
      ("pP", .enUS, "h:mm aMM/dd/yyyy"), ("PPPPp", .pt, "EEEE, d 'de' MMMM 'de' y 'às' HH:mm"),
      ("d\nd", .enUS, "dd"), ("'P'p", .ptBR, "'P'HH:mm"),
      ("Ppppp", .enUS, "MM/dd/yyyy, h:mm:ss a zzzz"),
    ] as [(String, DateFnsLocale, String)])
  func expansion(text: String, locale: DateFnsLocale, expected: String) {
    #expect(Pattern(text).expanded(for: locale).text == expected)
  }

  @Test("What comes out of a long format is at the place of the long format")
  func provenance() {
    let units = Pattern("d, Py\n'x'").expanded(for: .es).units
    #expect(
      units.map(\.kind) == [
        .field("d"), .literal(", "), .field("dd"), .literal("/"), .field("MM"), .literal("/"),
        .field("yy"), .quoted("x", isTerminated: true),
      ])
    #expect(units.map(\.range) == [0..<1, 1..<3, 3..<4, 3..<4, 3..<4, 3..<4, 3..<5, 6..<9])
    #expect(Pattern("d\nd").expanded(for: .es).units.map(\.range) == [0..<3])
  }

  @Test(
    "Problems are at their place",
    arguments: [
      ("dd.MM.YYYY", [(.protectedToken("YYYY"), 6..<10, true)]),
      ("DDD n", [(.protectedToken("DDD"), 0..<3, false), (.unescapedLetter("n"), 4..<5, true)]),
      ("Do Yo", []),
      ("d 'de", [(.unterminatedQuote, 2..<5, false)]),
      ("", [(.empty, 0..<0, true)]),
      ("\n\r", [(.empty, 0..<2, true)]),
      ("é'''", [(.unterminatedQuote, 4..<5, false)]),
    ] as [(String, [(PatternProblem.Kind, Range<Int>, Bool)])])
  func problems(text: String, expected: [(PatternProblem.Kind, Range<Int>, Bool)]) {
    let problems = Pattern(text).problems
    #expect(problems.map(\.kind) == expected.map(\.0))
    #expect(problems.map(\.range) == expected.map(\.1))
    #expect(problems.map(\.isError) == expected.map(\.2))
  }

  @Test("Some problems belong to a locale or a release")
  func problemsElsewhere() throws {
    #expect(Pattern("Po").expanded(for: .enUS).problems.map(\.range) == [1..<2])
    #expect(Pattern("Po").expanded(for: .es).problems.isEmpty)
    let first = try #require(DateFnsRelease("2.0.0"))
    #expect(Pattern("'a\nb'", release: first).problems.map(\.kind) == [.lineBreakInQuotes])
    #expect(Pattern("YYY", release: first).problems.isEmpty)
    let legacy = try #require(DateFnsRelease("1.30"))
    #expect(Pattern("", release: legacy).problems.isEmpty)
    #expect(Pattern("DD n '", release: legacy).problems.isEmpty)
  }

  @Test(
    "Quoted text prints as it is",
    arguments: [
      "", "de", "o'clock", "'", "''a", " – ", "a\nb", "\n", "d'", "ñ", "12",
      // A quote with an accent over it is one character.
      "d'\u{301}", "'\u{5AC}x",
    ])
  func quoting(text: String) throws {
    let output = try DateFnsFormatter("HH|" + Pattern.quoted(text) + "|mm")
      .format(Instant(epochMilliseconds: 0 as Int64))
    #expect(output == "00|\(text)|00")
  }
}
