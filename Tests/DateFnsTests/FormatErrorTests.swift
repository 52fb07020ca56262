import DateFns
import TestSupport
import Testing

/// Ranges stand between `⟦` and `⟧`, and are told without these marks.
@Suite("What an error is about, and where")
struct FormatErrorTests {
  private static func error(_ pattern: String, _ release: String) throws -> FormatError? {
    let release = try #require(DateFnsRelease(release))
    return #expect(throws: FormatError.self) { try DateFnsFormatter(pattern, release: release) }
  }

  @Test(
    "An error tells the place and the kind of the leftmost offence of its sort",
    arguments: [
      ("4.1.0", "dd.MM.⟦YYYY⟧", .protectedToken("YYYY", replacement: "yyyy")),
      ("4.1.0", "⟦YY⟧ YYYY", .protectedToken("YY", replacement: "yy")),
      ("4.1.0", "⟦D⟧. MMMM", .protectedToken("D", replacement: "d")),
      ("4.1.0", "YYY DDDD ⟦DD⟧ D", .protectedToken("DD", replacement: "dd")),
      ("2.14.0", "'día' ⟦DD⟧", .protectedToken("DD", replacement: "dd")),
      ("4.1.0", "⟦Y\nY⟧", .protectedToken("YY", replacement: "yy")),
      ("4.1.0", "'ñ' ⟦n⟧ J", .unescapedLetter("n")),
      ("4.1.0", "H ⟦nnn⟧", .unescapedLetter("n")),
      ("4.1.0", "DD⟦o⟧", .unescapedLetter("o")),
      ("4.1.0", "PPPPpppp '' ⟦J⟧", .unescapedLetter("J")),
      ("4.1.0", "p⟦o⟧", .unescapedLetter("o")),
      // From 3.3 on all letters come before any protected token.
      ("3.2.0", "⟦YYYY⟧ n", .protectedToken("YYYY", replacement: "yyyy")),
      ("3.3.0", "YYYY ⟦n⟧", .unescapedLetter("n")),
      ("3.2.0", "YYY ⟦n⟧ YYYY", .unescapedLetter("n")),
      ("2.1.0", "d ⟦'a\nb'⟧", .lineBreakInQuotes),
      ("2.1.0", "d ⟦'a\n⟧", .lineBreakInQuotes),
    ] as [(String, String, FormatError.Kind)])
  func place(release: String, marked: String, kind: FormatError.Kind) throws {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    let start = parts[0].utf8.count
    let error = try Self.error(parts.joined(), release)
    #expect(error?.kind == kind)
    #expect(error?.range == start..<start + parts[1].utf8.count)
  }

  @Test(
    "A pattern without anything to print is wrong as a whole",
    arguments: [("1.30.1", "\n"), ("2.0.0", ""), ("4.1.0", ""), ("4.1.0", "\r\n")])
  func empty(release: String, pattern: String) throws {
    let error = try Self.error(pattern, release)
    #expect(error?.kind == .emptyPattern)
    #expect(error?.range == nil)
    #expect(error?.name == .typeError)
  }

  @Test(
    "An option out of range names itself and its range",
    arguments: [
      (7, nil, .weekStartsOn, 0...6), (-1, nil, .weekStartsOn, 0...6),
      (nil, 0, .firstWeekContainsDate, 1...7), (nil, 8, .firstWeekContainsDate, 1...7),
      // The library checks the first week first.
      (9, 9, .firstWeekContainsDate, 1...7),
      (.nan, nil, .weekStartsOn, 0...6), (nil, 0.9, .firstWeekContainsDate, 1...7),
      (nil, .infinity, .firstWeekContainsDate, 1...7),
    ] as [(Double?, Double?, FormatError.Option, ClosedRange<Int>)])
  func options(
    start: Double?, first: Double?, option: FormatError.Option, allowed: ClosedRange<Int>
  ) {
    let error = #expect(throws: FormatError.self) {
      try DateFnsFormatter(
        "d n", options: FormatOptions(weekStartsOn: start, firstWeekContainsDate: first),
        release: #require(DateFnsRelease("2.30.0")))
    }
    #expect(error?.kind == .optionOutOfRange(option, allowed: allowed))
    #expect(error?.range == nil)
  }

  @Test("A date that is not one is neither the pattern's fault nor an option's")
  func invalidTime() throws {
    let formatter = try DateFnsFormatter("d")
    let error = #expect(throws: FormatError.self) { try formatter.format(.invalid) }
    #expect(error?.kind == .invalidTime)
    #expect(error?.range == nil)
  }

  @Test("The date in the words changes neither kind nor place")
  func withDate() throws {
    let prepared = try Self.error("dd.MM.YYYY", "4.1.0")
    let called = #expect(throws: FormatError.self) {
      try DateFnsFormatter.format(Instant(epochMilliseconds: 0), "dd.MM.YYYY")
    }
    #expect(called?.kind == prepared?.kind)
    #expect(called?.range == prepared?.range)
    #expect(called?.message.hasPrefix(prepared?.message ?? "-") == true)
    #expect(called?.message != prepared?.message)
  }

  @Test(
    "A random pattern throws for the first problem of the sort that comes first",
    arguments: Seeded(400..<404))
  func againstProblems(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<2000 {
      let release = random.pick(DateFnsRelease.known.filter { $0.major > 1 })
      let locale = random.pick(DateFnsLocale.allCases)
      let pattern = Pattern(random.pattern(), release: release)
      let problems = pattern.expanded(for: locale).problems.filter(\.isError)
      let letter = problems.first { if case .unescapedLetter = $0.kind { true } else { false } }
      let isLetterFirst = try release >= #require(DateFnsRelease("3.3.0"))
      let expected = (isLetterFirst ? letter : nil) ?? problems.first
      do throws(FormatError) {
        _ = try DateFnsFormatter(pattern, locale: locale)
        #expect(expected == nil, "\(pattern) in \(locale)")
      } catch {
        let range = error.kind == .emptyPattern ? expected?.range : error.range
        #expect(range == expected?.range, "\(pattern) in \(locale)")
        #expect(error.kind.matches(expected?.kind), "\(pattern) in \(locale)")
      }
    }
  }
}

extension FormatError.Kind {
  fileprivate func matches(_ problem: PatternProblem.Kind?) -> Bool {
    switch (self, problem) {
    case (.unescapedLetter(let letter), .unescapedLetter(let other)): letter == other
    case (.protectedToken(let token, _), .protectedToken(let other)): token == other
    case (.emptyPattern, .empty), (.lineBreakInQuotes, .lineBreakInQuotes): true
    default: false
    }
  }
}
