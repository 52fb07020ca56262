internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleStudio
internal import LocaleSyntax
internal import PatternAnalysis

/// What can stand in a pattern: whole patterns that readers of the language are used to, and tokens, each
/// with what it prints.
struct PatternCompletion {
  private let key: StringKey
  private let locale: LocaleContext
  private let value: TextValue
  private let words: StudioWords

  /// What can stand in the value of a pattern.
  init(_ key: StringKey, in locale: LocaleContext, _ value: TextValue, _ words: StudioWords) {
    self.key = key
    self.locale = locale
    self.value = value
    self.words = words
  }

  /// The items at a byte inside of the literal.
  func items(at offset: Int, in bytes: [UInt8]) -> [CompletionItem] {
    guard let purpose = key.purpose else { return [] }
    let context = locale.options.formattingContext(for: locale.dateFnsLocale)
    let analysis = PatternAnalysis(value.text, for: purpose, in: context)
    let presets = PatternRows(analysis, of: key, in: locale, words: words).presets
    let whole = presets.map { preset in
      CompletionItem(
        label: preset.pattern, kind: .value, detail: preset.output,
        edit: value.replacement(preset.pattern))
    }
    let token = Self.letters(before: offset, in: bytes, after: value.mapped.fileRange.lowerBound)
    return whole
      + tokens(for: purpose).map { text in
        CompletionItem(
          label: text, kind: .choice,
          detail: PatternAnalysis(text, for: purpose, in: context).sample,
          edit: TextEdit(token, text))
      }
  }

  /// The tokens of a date or a time; those that print names only where they are in the readers'
  /// language.
  private func tokens(for purpose: PatternPurpose) -> [String] {
    switch purpose {
    case .date:
      ["d", "dd", "M", "MM", "yy", "yyyy"]
        + (locale.differsFromBase ? [] : ["MMM", "MMMM", "EEE", "EEEE"])
    case .time: ["H", "HH", "h", "hh", "mm", "ss"] + (locale.differsFromBase ? [] : ["a"])
    }
  }

  private static func letters(
    before offset: Int, in bytes: [UInt8], after start: Int
  ) -> Range<Int> {
    var first = offset
    while first > start, (0x41...0x5A).contains(bytes[first - 1] & 0xDF) {
      first -= 1
    }
    return first..<offset
  }
}
