import DateFns
import TestSupport
import Testing

@Suite("What holds for every date, tried with the instants of seed 7")
struct PropertyTests {
  private static let everyInstant: [Instant] = {
    var random = Seed(7).numbers
    return (0..<300).map { _ in
      Instant(epochMilliseconds: random.milliseconds(), offsetSeconds: random.offset())
    }
  }()

  @Test(
    "A name token prints a name of the table",
    arguments: [
      ("G", .era), ("Q", .quarter), ("q", .quarter), ("M", .month), ("L", .month), ("E", .weekday),
      ("i", .weekday), ("e", .weekday), ("c", .weekday), ("a", .dayPeriod), ("b", .dayPeriod),
      ("B", .dayPeriod),
    ] as [(String, NameKind)])
  func names(letter: String, kind: NameKind) throws {
    for locale in DateFnsLocale.allCases {
      for count in 3...8 {
        let width: NameWidth =
          switch count {
          case 3: .abbreviated
          case 5: .narrow
          case 6: .short
          default: .wide
          }
        var names = Set(locale.names(kind, width))
        if count == 3, "ab".contains(letter) { names = Set(names.map { $0.lowercased() }) }
        let formatter = try DateFnsFormatter(
          String(repeating: letter, count: count), locale: locale)
        for instant in Self.everyInstant { #expect(names.contains(try formatter.format(instant))) }
      }
    }
  }

  @Test(
    "More letters only put zeros in front",
    arguments: ["y", "Y", "R", "u", "w", "I", "d", "D", "h", "H", "K", "k", "m", "s", "t", "T"])
  func padding(letter: String) throws {
    let options = FormatOptions(
      useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true)
    let plain = try DateFnsFormatter(letter, options: options)
    for count in 3...25 {
      let padded = try DateFnsFormatter(String(repeating: letter, count: count), options: options)
      for instant in Self.everyInstant.prefix(40) {
        let short = try plain.format(instant)
        let long = try padded.format(instant)
        let sign = short.hasPrefix("-") ? "-" : ""
        let digits = short.dropFirst(sign.count)
        let zeros = String(repeating: "0", count: max(count - digits.count, 0))
        #expect(long == sign + zeros + digits)
      }
    }
  }

  @Test(
    "Patterns that cannot run together print what their parts print",
    arguments: Seeded(100..<104))
  func concatenation(seed: Seed) throws {
    var random = seed.numbers
    let parts = [
      "dd", "MMMM", "yyyy", "'de'", "PPPP", "pp", "EEE", "do", "HH:mm", "xxx", "SSS", "''",
    ]
    for _ in 0..<300 {
      let chosen = (0..<Int.random(in: 2...5, using: &random)).map { _ in random.pick(parts) }
      let locale = random.pick(DateFnsLocale.allCases)
      let instant = random.pick(Self.everyInstant)
      func print(_ pattern: String) throws -> String {
        try DateFnsFormatter(pattern, locale: locale).format(instant)
      }
      // A space between two parts keeps their letters and quotes apart.
      let whole = try print(chosen.joined(separator: " "))
      #expect(whole == (try chosen.map(print)).joined(separator: " "))
    }
  }

  @Test(
    "A buffer and a string hold the same text", arguments: DateFnsLocale.allCases, Seeded(3))
  func buffers(locale: DateFnsLocale, seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<400 {
      guard let formatter = try? DateFnsFormatter(random.pattern(), locale: locale) else {
        continue
      }
      let instant = random.pick(Self.everyInstant)
      let text = try formatter.format(instant)
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: formatter.bufferSize)
      defer { buffer.deallocate() }
      let count = try formatter.format(instant, into: buffer)
      #expect(String(decoding: buffer.prefix(count), as: UTF8.self) == text)
      let exact = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
      #expect(try formatter.format(instant, into: exact) == count)
      #expect(String(decoding: exact, as: UTF8.self) == text)
      guard count > 0 else { continue }
      let small = UnsafeMutableBufferPointer(rebasing: buffer[..<(count - 1)])
      #expect(try formatter.format(instant, into: small) == count)
    }
  }
}
