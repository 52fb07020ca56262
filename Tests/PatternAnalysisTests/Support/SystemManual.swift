import PatternAnalysis
import TestSupport
import Testing

/// The fields of a system, each with what its manual says that it prints.
struct SystemManual: CustomTestStringConvertible, Sendable {
  typealias Field = (written: String, print: @Sendable (WallClock) -> String)

  let system: PatternSystem
  var weekdays: [Field] = []
  var days: [Field] = []
  var months: [Field] = []
  var years: [Field] = []
  var hours: [Field] = []
  var hours12: [Field] = []
  var minutes: [Field] = []
  var seconds: [Field] = []
  var periods: [Field] = []
  /// Fields that tell a whole date or a whole time.
  var dates: [Field] = []
  var times: [Field] = []

  var testDescription: String { system.name }

  /// How the system sets text apart; `nil` where it has no way.
  var literal: (@Sendable (String) -> String)?

  /// A date in an order that people have, with or without weekday and year.
  func date(_ random: inout SeededGenerator) -> [Field] {
    if !dates.isEmpty, random.chance(6) { return [random.pick(dates)] }
    var fields =
      random.chance(3)
      ? [random.pick(months), random.pick(days)] : [random.pick(days), random.pick(months)]
    if !random.chance(4) {
      fields.insert(random.pick(years), at: random.chance(3) ? 0 : 2)
    }
    let gap = gap(&random)
    var date = Array(fields.map { [$0] }.joined(separator: gap))
    if !weekdays.isEmpty, random.chance(3) {
      date = [random.pick(weekdays), SystemManual.sign(random.pick([", ", " "]))] + date
    }
    return date
  }

  /// What stands between the fields of a date: a sign, or a word.
  private func gap(_ random: inout SeededGenerator) -> [Field] {
    guard let literal, random.chance(5) else {
      return [SystemManual.sign(random.pick([".", "/", "-", " ", ". ", ", "]))]
    }
    let text = random.pick(["de", "of", "o'clock", "d", "MMMM", "a.m.", "yyyy", "г."])
    let blank = SystemManual.sign(" ")
    return [blank, (literal(text), { _ in text }), blank]
  }

  /// A time of twelve hours or twenty-four.
  func time(_ random: inout SeededGenerator) -> [Field] {
    if !times.isEmpty, random.chance(6) { return [random.pick(times)] }
    let isShort = hours.isEmpty || !hours12.isEmpty && random.chance(2)
    var fields = [random.pick(isShort ? hours12 : hours), SystemManual.sign(":")]
    fields.append(random.pick(minutes))
    if random.chance(3) { fields += [SystemManual.sign(":"), random.pick(seconds)] }
    if isShort { fields += [SystemManual.sign(" "), random.pick(periods)] }
    return fields
  }

  /// A date with its time behind it or before it.
  func dateWithTime(_ random: inout SeededGenerator) -> [Field] {
    let gap = SystemManual.sign(random.pick([" ", ", ", " - "]))
    let (date, time) = (date(&random), time(&random))
    return random.chance(3) ? time + [gap] + date : date + [gap] + time
  }

  private static func sign(_ text: String) -> Field { (text, { _ in text }) }
}
