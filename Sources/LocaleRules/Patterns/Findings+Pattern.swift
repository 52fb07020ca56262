internal import DateFns
package import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
package import PatternAnalysis

extension Findings {
  /// Adds a finding about a pattern, unless one of its letters is already part of another.
  ///
  /// Rules run from the most specific to the most general. Each claims the letters that its mistake is
  /// made of, and a later rule that would speak of the same letters is not heard.
  ///
  /// - Parameters:
  ///   - range: What it is about, in UTF-8 bytes of the pattern.
  ///   - claiming: All that the same mistake touches beside the range itself.
  ///   - severity: The rule's own unless given.
  ///   - evidence: A sentence to stand beside the span.
  ///   - more: Another one.
  mutating func report(
    in pattern: PatternContext, at range: Range<Int>, claiming: [Range<Int>] = [],
    _ message: Message, severity: Severity? = nil, evidence: Message? = nil, more: Message? = nil,
    help: Message? = nil, fixes: [Fix] = []
  ) {
    guard claim(claiming + [range], in: pattern.value.range) else { return }
    let place = pattern.place(of: range)
    report(
      at: place, message, keyPath: [pattern.key.rawValue], severity: severity,
      notes: [evidence, more].compactMap { $0 }.map { self.evidence($0, at: place) }, help: help,
      fixes: fixes)
  }
}

extension PatternContext {
  static let visitorsRead = Phrase("date-pattern.visitors-read") { text in "visitors read \(text)" }

  /// What visitors read, in a sentence; `nil` where `format()` throws.
  var sample: Message? {
    analysis.sample.map { Self.visitorsRead(.text($0.shortened)) }
  }

  static let thrown = Phrase("date-pattern.thrown") { release, name, words in
    "format() of date-fns \(release) throws \(name): \(words)"
  }

  /// An error in the library's own words, which developers search for, up to the date: that is
  /// different on every call.
  func libraryWords(_ error: FormatError) -> Message {
    Self.thrown(
      .code(analysis.pattern.release.description), .code(error.name.rawValue),
      .text(error.message))
  }
}

extension MisreadToken {
  static let visitorsReadOn = Phrase("date-pattern.visitors-read-on") { day, text in
    "on \(day) visitors read \(text)"
  }

  /// The day that shows it, in a sentence.
  package var evidence: Message {
    Self.visitorsReadOn(.day(Day(counterexample.day)), .text(counterexample.read.shortened))
  }

  /// The fix that writes what was meant; none where that is a token which date-fns refuses.
  func fixes(in pattern: PatternContext) -> [Fix] {
    guard !misreading.replacement.isProtected else { return [] }
    return [pattern.writing(misreading.replacement.text, .safe, at: misreading.range)]
  }
}

extension Day {
  /// A day of a calendar, for a message.
  init(_ day: CivilDay) {
    self.init(year: Int(clamping: day.year), month: day.month, day: day.day)
  }
}

extension String {
  /// The text, cut where it would fill more than a line: evidence is to be taken in at a glance.
  var shortened: String {
    let start = prefix(100)
    return start.endIndex == endIndex ? self : start + "…"
  }
}
