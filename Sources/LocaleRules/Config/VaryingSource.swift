internal import LocaleModel
internal import LocaleSyntax

/// The source of a file, asked whether what stands in it follows the language of the page.
struct VaryingSource {
  private let bytes: [UInt8]

  /// Asks a file.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a value of the config may be one language now and another one then.
  func varies(_ value: ConfigValue) -> Bool {
    if !value.isString, languages(of: value.alternatives.compactMap { $0.syntax }).count > 1 {
      return true
    }
    return value.syntax.map { varies($0) } ?? false
  }

  /// Whether an expression may be one language now and another one then: by the values that it chooses
  /// from, or by what it is made of. An expression that does not speak of languages may be a constant of
  /// the site.
  func varies(_ value: ValueSyntax) -> Bool {
    if value.isDynamic, languages(of: value.alternatives).count > 1 { return true }
    guard value.isDynamic || value.string?.hasTemplateHole ?? false else { return false }
    return speaksOfLanguage(value.range)
  }

  private func languages(of values: [ValueSyntax]) -> Set<String> {
    Set(values.compactMap { $0.string.map { BundledBases.canonicalName($0.text) } })
  }

  /// Whether an expression speaks of the language of a page or of a visitor, not of a setting that one
  /// site has once and for all.
  func speaksOfLanguage(_ range: Range<Int>) -> Bool {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let lower = Array(text.lowercased().utf8)
    guard !Self.settings.contains(where: { Self.holds(lower, $0) }) else { return false }
    // A constant of the site, as code names one.
    guard text.contains(where: { $0.isLowercase }) else { return false }
    return Self.words.contains { Self.holds(lower, $0) }
  }

  private static let words: [StaticString] = [
    "lang", "locale", "i18n", "culture", "idiom", "translat", "| t", "|t ", "__(", "_e(",
  ]

  private static let settings: [StaticString] = [
    "env", "site.", "config", "setting", "option", "constant", "default",
  ]

  private static func holds(_ bytes: [UInt8], _ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      bytes.indices.contains { bytes[$0...].starts(with: text) }
    }
  }
}
