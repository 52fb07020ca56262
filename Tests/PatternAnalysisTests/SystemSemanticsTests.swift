import Foundation
import LocaleFacts
import PatternAnalysis
import TestSupport
import Testing

/// A fix that is called safe is applied unseen: on every day it has to print what the other system does.
@Suite("What a safe rewriting prints, on many days")
struct SystemSemanticsTests {
  @Test(
    "It is what the system prints", arguments: SystemManual.all, Seeded(1, 2, 3))
  func manuals(_ manual: SystemManual, seed: Seed) {
    var random = seed.numbers
    let clocks = WallClock.spread(&random)
    var certain: Set<String> = []
    for _ in 0..<250 {
      let isDate = manual.minutes.isEmpty || random.chance(2)
      let hasTime = isDate && !manual.minutes.isEmpty && random.chance(3)
      let fields =
        hasTime
        ? manual.dateWithTime(&random) : isDate ? manual.date(&random) : manual.time(&random)
      let written = fields.map(\.written).joined()
      let analysis = PatternAnalysisTests.analysis(written, isDate ? .date : .time)
      guard let found = analysis.foreignSystem, found.isCertain else { continue }
      certain.insert(written)
      let new = PatternAnalysisTests.analysis(found.text, isDate ? .date : .time)
      for clock in clocks {
        let printed = fields.map { $0.print(clock) }.joined()
        let read = new.output(at: clock.instant)
        #expect(read == printed, "\(manual.system.name): \(written) → \(found.text)")
        guard read == printed else { break }
      }
    }
    #expect(certain.count > 20, "of \(manual.system.name) only \(certain)")
  }

  /// What the C library of this machine prints is the judge. A blank in the place of a zero is left out,
  /// as pages show it.
  @Test("Of strftime, it is what the C library prints", arguments: Seeded(4, 5, 6))
  func strftime(seed: Seed) {
    var random = seed.numbers
    let clocks = WallClock.spread(&random)
    var certain: Set<String> = []
    for _ in 0..<300 {
      let isDate = random.chance(2)
      let written = isDate ? Self.date(&random) : Self.time(&random)
      let analysis = PatternAnalysisTests.analysis(written, isDate ? .date : .time)
      guard let found = analysis.foreignSystem, found.isCertain else { continue }
      certain.insert(written)
      let new = PatternAnalysisTests.analysis(found.text, isDate ? .date : .time)
      for clock in clocks {
        let printed = Self.shown(clock.text(written))
        let read = new.output(at: clock.instant)
        #expect(read == printed, "\(written) → \(found.text)")
        guard read == printed else { break }
      }
    }
    #expect(certain.count > 40)
  }

  private static func shown(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static func date(_ random: inout SeededGenerator) -> String {
    if random.chance(8) { return random.pick(["%F", "%D", "%x"]) }
    let days = ["%d", "%e"] + flagged(["%-d", "%_d"])
    let months = ["%m", "%b", "%B", "%h"] + flagged(["%-m", "%^b", "%^B"])
    let years = ["%y", "%Y"] + flagged(["%-y"])
    let fields = [random.pick(days), random.pick(months)]
    let date =
      (random.chance(3) ? fields.reversed() : fields)
      + (random.chance(4) ? [] : [random.pick(years)])
    let isPaddedWithBlanks = date.contains { $0 == "%e" || $0 == "%_d" }
    let text = date.joined(separator: isPaddedWithBlanks ? " " : random.pick([".", "/", "-", " "]))
    let weekdays = ["%a", "%A"] + flagged(["%^a", "%^A"])
    return random.chance(3) ? "\(random.pick(weekdays)), \(text)" : text
  }

  private static func time(_ random: inout SeededGenerator) -> String {
    if random.chance(8) { return random.pick(["%R", "%T", "%r", "%X"]) }
    let hours = random.chance(2) ? ["%H", "%k"] + flagged(["%-H", "%_H"]) : []
    let hour = random.pick(hours.isEmpty ? ["%I", "%l"] + flagged(["%-I", "%_I"]) : hours)
    let seconds = random.chance(3) ? ":%S" : ""
    return "\(hour):%M\(seconds)" + (hours.isEmpty ? " " + random.pick(["%p", "%P"]) : "")
  }

  /// Flags between the sign and the letter are those of glibc.
  private static func flagged(_ fields: [String]) -> [String] {
    #if canImport(Glibc)
      fields
    #else
      []
    #endif
  }
}

extension WallClock {
  /// What `strftime()` makes of a format, in the locale of C.
  fileprivate func text(_ format: String) -> String {
    var seconds = time_t(day.daysSinceEpoch * 86_400 + Int64(secondOfDay))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var bytes = [CChar](repeating: 0, count: 256)
    let count = Foundation.strftime(&bytes, bytes.count, format, &parts)
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
