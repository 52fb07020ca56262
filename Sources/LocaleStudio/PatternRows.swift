internal import DateFns
internal import JSONText
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleRules
internal import PatternAnalysis

/// A date or time pattern as the page shows it: taken apart, printed at telling moments, and beside
/// what readers of the language expect.
struct PatternRows {
  private let key: StringKey
  private let purpose: PatternPurpose
  private let analysis: PatternAnalysis
  private let locale: LocaleContext
  private let words: StudioWords

  /// The rows for the pattern that visitors get; `nil` where there is none that is known.
  init?(_ key: StringKey, in locale: LocaleContext, words: StudioWords) {
    guard let purpose = key.purpose, let text = locale.resolved[key]?.text else { return nil }
    self.key = key
    self.purpose = purpose
    self.locale = locale
    self.words = words
    let context = locale.options.formattingContext(for: locale.dateFnsLocale)
    analysis = PatternAnalysis(text, for: purpose, in: context)
  }

  var json: JSONValue {
    [
      "pattern": .string(analysis.pattern.text),
      "locale": .string(locale.dateFnsLocale.identifier),
      "error": .optional(analysis.errors.first?.message),
      "parts": .array(analysis.units.map { part($0) }),
      "strip": .array(samples.map { row($0) }),
      "presets": .array(presets),
    ]
  }

  /// What the pattern prints at an instant; `nil` where `format()` throws.
  func output(at instant: Instant) -> String? { analysis.output(at: instant) }

  // MARK: - Parts

  private func part(_ unit: PatternUnit) -> JSONValue {
    let text = Self.slice(analysis.pattern.text, unit.range)
    let misleads = analysis.misreadTokens.contains { $0.misreading.range.overlaps(unit.range) }
    return [
      "text": .string(text), "kind": .string(Self.kind(of: unit)),
      "letter": .optional(unit.field.map { String($0.letter) }),
      "output": .optional(unit.field.flatMap { output(of: $0) }), "misleads": .bool(misleads),
    ]
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

  private func output(of token: FieldToken) -> String? {
    var options = FormatOptions()
    options.useAdditionalWeekYearTokens = true
    options.useAdditionalDayOfYearTokens = true
    let context = analysis.context
    let formatter = try? DateFnsFormatter(
      token.text, locale: context.locale, options: options, release: context.release)
    return try? formatter?.format(context.sampleInstant)
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

  private func row(_ sample: SampleInstant) -> JSONValue {
    let output = analysis.output(at: sample.instant)
    let meaning = misleads(sample) ? analysis.meaning(at: sample.instant) : nil
    return [
      "label": .string(sample.kind.label.description), "moment": .string(moment(sample.instant)),
      "output": .optional(output), "meant": .optional(meaning),
    ]
  }

  private func moment(_ instant: Instant) -> String {
    switch purpose {
    case .date: words.day(instant)
    case .time: words.time(instant)
    }
  }

  // MARK: - Presets

  private var presets: [JSONValue] {
    let base = locale.baseLanguage.flatMap { try? LanguageTag($0) }
    let readers = locale.language ?? base
    guard let conventions = readers.flatMap({ locale.options.facts.conventions(of: $0) }) else {
      return []
    }
    let presets = PatternPresets(
      conventions, namesAreTheirs: !locale.differsFromBase, base: locale.baseLanguage)
    return presets.patterns(for: key).map { pattern in
      let known = PatternAnalysis(pattern, for: purpose, in: analysis.context)
      return ["pattern": .string(pattern), "output": .optional(known.sample)]
    }
  }
}
