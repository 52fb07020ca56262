internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleStudio
internal import PatternAnalysis

/// What there is to say of a string of the chat: where visitors meet it, what they would read without
/// it, and what a pattern prints.
struct StringHover {
  private let locale: LocaleContext
  private let key: StringKey
  private let words: StudioWords

  /// What there is to say of a string.
  init(_ key: StringKey, in locale: LocaleContext, _ words: StudioWords) {
    self.key = key
    self.locale = locale
    self.words = words
  }

  /// Writes it.
  ///
  /// - Parameter analysis: What is known of the pattern under the cursor; `nil` for a text.
  func write(_ analysis: PatternAnalysis?, to text: inout HoverText) {
    text.add(heading: key.rawValue)
    text.add(words.localizer.text(key.translatorNote))
    if let analysis { write(analysis, &text) }
    if let inherited { text.add(words.localizer.text(inherited)) }
  }

  private func write(_ analysis: PatternAnalysis, _ text: inout HoverText) {
    if let error = analysis.errors.first { return text.add(error.message) }
    let rows = PatternRows(analysis, of: key, in: locale, words: words)
    // The days below begin with today: what a token prints is of that day, too.
    let today = rows.rows.first?.instant ?? analysis.context.sampleInstant
    for part in rows.parts(at: today) {
      if let output = part.output { text.add(item: part.text, isCode: true, output) }
    }
    text.endList()
    for row in rows.rows {
      guard let output = row.output else { continue }
      let shown = row.meant.map { words.localizer.text(Self.meant(.text(output), .text($0))) }
      text.add(item: "\(words.localizer.text(row.label)) (\(row.moment))", shown ?? output)
    }
    text.endList()
  }

  /// What visitors would read if the file did not set the string.
  private var inherited: Message? {
    guard let string = locale.resolved.inherited(key), let text = string.text else { return nil }
    return Self.inherited(.quoted(text), .code(locale.resolved.name(of: string.source)))
  }
}

extension StringHover {
  private static let meant = Phrase("server.meant") { output, meant in
    "\(output), where \(meant) is meant"
  }

  private static let inherited = Phrase("server.inherited") { text, source in
    "Without it visitors read \(text) from \(source)."
  }
}
