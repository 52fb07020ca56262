import LocaleFacts
import LocaleWorkspace
import TestSupport
import Testing

/// What is read as a moment is the moment that JavaScript reads. Engines read more texts than the
/// standard defines, each in its own way: such a text is no moment here.
@Suite("Moments that nobody has thought of", .enabled(if: Engine.node != nil, "needs Node"))
struct InstantPropertyTests {
  /// A text near to the form of the standard, with a part that is too large, too short or missing.
  private static func text(_ random: inout SeededGenerator) -> String {
    func two(_ limit: Int) -> String {
      let text = String(random.next(below: limit))
      return text.utf8.count < 2 ? "0" + text : text
    }
    var text = random.pick(["2026", "2024", "1999", "0001", "+002026", "-000044", "+275760"])
    if !random.chance(8) { text += "-" + two(14) }
    if !random.chance(8) { text += "-" + (random.chance(3) ? "29" : two(33)) }
    if !random.chance(5) {
      text += "T" + two(26) + ":" + two(61)
      if random.chance(2) { text += ":" + two(61) }
      if random.chance(3) { text += "." + String(random.next(below: 100_000)) }
    }
    switch random.next(below: 5) {
    case 0: break
    case 1, 2: text += "Z"
    default: text += random.pick(["+", "-"]) + two(25) + ":" + two(61)
    }
    guard random.chance(10) else { return text }
    var letters = Array(text.unicodeScalars)
    let place = random.next(below: letters.count)
    if random.chance(2) {
      letters.remove(at: place)
    } else {
      letters.insert(random.pick(["0", ":", "-", "x", " ", "T", "Z"]), at: place)
    }
    return letters.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  @Test("What is read is what Date.parse reads", arguments: Seeded(20_26, 20_27))
  func parse(seed: Seed) throws {
    var random = seed.numbers
    // A whole number is milliseconds here, and a year in the standard.
    let texts = (0..<4000).map { _ in Self.text(&random) }
      .filter { Int64($0) == nil }
    let expected: [Double?] = try #require(Engine.node).call(
      "texts => (process.env.TZ = 'UTC', texts.map(t => Date.parse(t)))", with: texts)
    var read = 0
    for (text, milliseconds) in zip(texts, expected) {
      guard let found = InstantText.parse(text, in: FixedTimeZone.utc) else { continue }
      read += 1
      // What no clock of JavaScript shows is a moment all the same, at which format() throws.
      let shown = abs(found) <= 8_640_000_000_000_000 ? Double(found) : nil
      #expect(shown == milliseconds, "\(text)")
    }
    #expect(read * 10 > texts.count)
  }

  @Test("What the standard defines is read", arguments: Seeded(11))
  func complete(seed: Seed) throws {
    var random = seed.numbers
    func digits(_ value: Int, _ count: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    let texts = (0..<2000).map { _ in
      let year = random.next(below: 10_000)
      var text = random.chance(3) ? "+" + digits(year * 27, 6) : digits(year, 4)
      text += "-" + digits(1 + random.next(below: 12), 2)
      text += "-" + digits(1 + random.next(below: 28), 2)
      text += "T" + digits(random.next(below: 24), 2) + ":" + digits(random.next(below: 60), 2)
      if random.chance(2) { text += ":" + digits(random.next(below: 60), 2) }
      if text.utf8.count > 18, random.chance(2) {
        text += "." + digits(random.next(below: 1000), 3)
      }
      let offset = digits(random.next(below: 24), 2) + ":" + digits(random.next(below: 60), 2)
      return text + random.pick(["Z", "", "+" + offset, "-" + offset])
    }
    let expected: [Double?] = try #require(Engine.node).call(
      "texts => (process.env.TZ = 'UTC', texts.map(t => Date.parse(t)))", with: texts)
    for (text, milliseconds) in zip(texts, expected) {
      #expect(
        InstantText.parse(text, in: FixedTimeZone.utc).map(Double.init) == milliseconds, "\(text)")
    }
  }
}
