package import DateFns
internal import JSONText
package import LocaleDiagnostics
internal import LocaleFacts
package import LocaleModel
package import LocaleRules
package import PatternAnalysis

/// A date or time pattern as it is shown: taken apart, printed at telling moments, and beside what
/// readers of the language expect.
package struct PatternRows {
  /// A piece of the pattern.
  package struct Part: Sendable {
    /// The piece as it stands there.
    package let text: String
    /// What it is, as the page calls it.
    let kind: String
    /// The letter of a token.
    let letter: String?
    /// What a token prints.
    package let output: String?
    /// Whether it misleads on some day.
    package let misleads: Bool
  }

  /// The pattern at one moment.
  package struct Row: Sendable {
    /// What is special about the moment.
    package let label: Message
    /// The moment.
    package let instant: Instant
    /// The moment, as the reader writes it.
    package let moment: String
    /// What visitors read; `nil` where `format()` throws.
    package let output: String?
    /// What they should read, where that is something else.
    package let meant: String?
  }

  /// A pattern that readers of the language are used to.
  package struct Preset: Sendable {
    /// The pattern.
    package let pattern: String
    /// What it prints at the sample instant.
    package let output: String?
  }

  private let key: StringKey
  private let purpose: PatternPurpose
  private let analysis: PatternAnalysis
  private let locale: LocaleContext
  private let words: StudioWords

  /// The rows for the pattern that visitors get; `nil` where there is none that is known.
  package init?(_ key: StringKey, in locale: LocaleContext, words: StudioWords) {
    guard let purpose = key.purpose, let text = locale.resolved[key]?.text else { return nil }
    let context = locale.options.formattingContext(for: locale.dateFnsLocale)
    self.init(
      PatternAnalysis(text, for: purpose, in: context), of: key, in: locale, words: words)
  }

  /// The rows for a pattern of which all is known already.
  package init(
    _ analysis: PatternAnalysis, of key: StringKey, in locale: LocaleContext, words: StudioWords
  ) {
    self.key = key
    self.locale = locale
    self.words = words
    self.analysis = analysis
    purpose = analysis.purpose
  }

  var json: JSONValue {
    [
      "pattern": .string(analysis.pattern.text),
      "locale": .string(locale.dateFnsLocale.identifier),
      "error": .optional(analysis.errors.first?.message),
      "parts": .array(
        parts.map { part in
          [
            "text": .string(part.text), "kind": .string(part.kind),
            "letter": .optional(part.letter), "output": .optional(part.output),
            "misleads": .bool(part.misleads),
          ]
        }),
      "strip": .array(
        rows.map { row in
          [
            "label": .string(row.label.description), "moment": .string(row.moment),
            "output": .optional(row.output), "meant": .optional(row.meant),
          ]
        }),
      "presets": .array(
        presets.map { preset in
          ["pattern": .string(preset.pattern), "output": .optional(preset.output)]
        }),
    ]
  }

  /// Its pieces, in order, with what they print at the sample instant.
  private var parts: [Part] { parts(at: analysis.context.sampleInstant) }

  /// Its pieces, in order, with what they print at an instant.
  package func parts(at instant: Instant) -> [Part] {
    analysis.units.map { part($0, at: instant) }
  }

  /// It at the moments that tell most about it.
  package var rows: [Row] { samples.map { row($0) } }

  /// What the pattern prints at an instant; `nil` where `format()` throws.
  func output(at instant: Instant) -> String? { analysis.output(at: instant) }

  // MARK: - Parts

  private func part(_ unit: PatternUnit, at instant: Instant) -> Part {
    Part(
      text: Self.slice(analysis.pattern.text, unit.range), kind: Self.kind(of: unit),
      letter: unit.field.map { String($0.letter) },
      output: unit.field.flatMap { output(of: $0, at: instant) },
      misleads: analysis.misreadTokens.contains { $0.misreading.range.overlaps(unit.range) })
  }

  private static func kind(of unit: PatternUnit) -> String {
    switch unit.kind {
    case .field: "field"
    case .longFormat: "long"
    case .literal, .lineBreak: "text"
    case .quoted(_, let isTerminated): isTerminated ? "quoted" : "unclosed"
    case .escapedQuote: "quoted"
    case .unescapedLetters: "invalid"
    }
  }

  /// What a token prints at an instant.
  private func output(of token: FieldToken, at instant: Instant) -> String? {
    var options = FormatOptions()
    options.useAdditionalWeekYearTokens = true
    options.useAdditionalDayOfYearTokens = true
    let context = analysis.context
    let formatter = try? DateFnsFormatter(
      token.text, locale: context.locale, options: options, release: context.release)
    return try? formatter?.format(instant)
  }

  private static func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  // MARK: - Telling moments

  /// The moments that tell most about the pattern; where it misleads on none of them, also one on
  /// which it does.
  var samples: [SampleInstant] {
    let options = locale.options
    let wanted = Self.kinds(for: purpose)
    let found = SampleInstant.around(options.instant, in: options.timeZone)
      .filter { wanted.contains($0.kind) }
    guard let token = analysis.misreadTokens.first, !found.contains(where: { misleads($0) }) else {
      return found
    }
    return found + [SampleInstant(.misleads, token.counterexample.instant)]
  }

  private func misleads(_ sample: SampleInstant) -> Bool {
    let meaning = analysis.meaning(at: sample.instant)
    return meaning != nil && meaning != analysis.output(at: sample.instant)
  }

  private static func kinds(for purpose: PatternPurpose) -> [SampleInstant.Kind] {
    switch purpose {
    case .date: [.now, .singleDigits, .december31, .january1]
    case .time: [.now, .singleDigits, .noon, .midnight]
    }
  }

  private func row(_ sample: SampleInstant) -> Row {
    Row(
      label: sample.kind.label, instant: sample.instant, moment: moment(sample.instant),
      output: analysis.output(at: sample.instant),
      meant: misleads(sample) ? analysis.meaning(at: sample.instant) : nil)
  }

  private func moment(_ instant: Instant) -> String {
    switch purpose {
    case .date: words.day(instant)
    case .time: words.time(instant)
    }
  }

  // MARK: - Presets

  /// The patterns that readers of the language are used to, the expected one first.
  package var presets: [Preset] {
    let base = locale.baseLanguage.flatMap { try? LanguageTag($0) }
    let readers = locale.language ?? base
    guard let conventions = readers.flatMap({ locale.options.facts.conventions(of: $0) }) else {
      return []
    }
    let presets = PatternPresets(
      conventions, namesAreTheirs: !locale.differsFromBase, base: locale.baseLanguage)
    return presets.patterns(for: key).map { pattern in
      let known = PatternAnalysis(pattern, for: purpose, in: analysis.context)
      return Preset(pattern: pattern, output: known.sample)
    }
  }
}
