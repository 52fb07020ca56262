public import DateFns
internal import LocaleFacts
internal import LocaleModel
internal import PatternEvidence

/// What a rule about patterns looks at: one pattern of a file, and how the chat would use it.
struct PatternSubject: Sendable {
  /// The string that it is the value of.
  let key: StringKey

  /// The literal in the file.
  let value: TextValue

  /// The pattern, taken apart as date-fns does.
  let pattern: Pattern

  /// The overrides that it belongs to.
  let locale: LocaleContext

  let reading: PatternReading

  init(key: StringKey, value: TextValue, locale: LocaleContext) {
    self.key = key
    self.value = value
    self.locale = locale
    pattern = Pattern(value.text, release: locale.options.release)
    reading = PatternReading(pattern, of: key.kind)
  }

  /// The locale of date-fns that the chat formats with: the one of the base.
  var dateFnsLocale: DateFnsLocale { locale.dateFnsLocale }

  /// The language of those who read what it prints: the file's, else the base's.
  var readers: LanguageTag? {
    locale.language ?? locale.baseLanguage.flatMap { try? LanguageTag($0) }
  }

  /// How they expect dates and times to be written; `nil` where the language is not known.
  var conventions: LanguageConventions? {
    readers.flatMap { locale.options.facts.conventions(of: $0) }
  }

  /// The words that should stand between quotes.
  var proseTexts: [ProseText] {
    reading.prose.map { ProseText($0, in: pattern, of: key.kind) }
  }

  /// The fields that tell the hour.
  var hours: [PatternRun] {
    reading.fields.filter { $0.field?.isHour ?? false }
  }

  /// A sentence with what visitors read now; `nil` where `format()` throws.
  var sample: String? {
    guard case .success(let text) = output() else { return nil }
    return "visitors read \(text)"
  }

  /// What `format()` makes of the pattern at a moment of the visitors' zone; the error that it
  /// throws where it throws.
  ///
  /// - Parameters:
  ///   - instant: The moment; that of the check unless given.
  ///   - options: What `format()` is called with; what the widget is taken to use unless given.
  func output(
    at instant: Int64? = nil, with options: FormatOptions? = nil
  ) -> Result<String, FormatError> {
    let check = locale.options
    return Result { () throws(FormatError) in
      let formatter = try DateFnsFormatter(
        pattern, locale: dateFnsLocale, options: options ?? check.formatOptions)
      return try formatter.format(
        Instant(epochMilliseconds: instant ?? check.instant, in: check.timeZone))
    }
  }
}

extension LocaleContext {
  /// The locale of date-fns that belongs to the base; American English, which is date-fns's own
  /// default, where the base is not known.
  public var dateFnsLocale: DateFnsLocale {
    baseLanguage.flatMap(DateFnsLocale.init(widgetBase:)) ?? .enUS
  }
}

extension DateFnsLocale {
  /// The locale that the chat uses with a base: `en` goes with `en-US`, the others with their own.
  public init?(widgetBase name: String) {
    self.init(identifier: name == "en" ? "en-US" : name)
  }
}
