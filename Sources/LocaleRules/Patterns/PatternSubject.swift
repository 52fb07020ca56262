public import DateFns
internal import LocaleICU
internal import LocaleModel
internal import LocalePreview

/// What a rule about patterns looks at: one pattern of a file, and how the chat would use it.
struct PatternSubject: Sendable {
  /// The string that it is the value of.
  let key: StringKey

  /// The literal in the file.
  let value: TextValue

  /// The pattern, taken apart as date-fns does.
  let pattern: Pattern

  /// The overrides that it belongs to.
  let locale: LocaleSubject

  let reading: PatternReading

  init(key: StringKey, value: TextValue, locale: LocaleSubject) {
    self.key = key
    self.value = value
    self.locale = locale
    pattern = Pattern(value.text, release: locale.options.release)
    reading = PatternReading(pattern)
  }

  /// The locale of date-fns that the chat formats with: the one of the base.
  var dateFnsLocale: DateFnsLocale { locale.dateFnsLocale }

  /// The language of those who read what it prints: the file's, else the base's.
  var readers: LanguageTag? {
    locale.language ?? locale.baseLanguage.flatMap { try? LanguageTag($0) }
  }

  /// How they expect dates and times to be written; `nil` where the language is not known.
  var conventions: Conventions? {
    readers.flatMap { try? Conventions(of: $0) }
  }

  /// A sentence with what visitors read now; `nil` where `format()` throws.
  var sample: String? {
    guard case .success(let text) = output(at: locale.options.instant) else { return nil }
    return "visitors read \(text)"
  }

  /// What `format()` makes of the pattern at a moment of the visitors' zone; the error that it
  /// throws where it throws.
  func output(at instant: Int64) -> Result<String, FormatError> {
    Formatting.output(
      of: pattern, locale: dateFnsLocale, options: locale.options, at: instant)
  }
}

extension LocaleSubject {
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

/// `format()` as the rules call it.
enum Formatting {
  static func output(
    of pattern: Pattern, locale: DateFnsLocale, options: CheckOptions, at instant: Int64
  ) -> Result<String, FormatError> {
    Result { () throws(FormatError) in
      let formatter = try DateFnsFormatter(
        pattern, locale: locale, options: options.formatOptions)
      return try formatter.format(options.timeZone.instant(at: instant))
    }
  }
}
