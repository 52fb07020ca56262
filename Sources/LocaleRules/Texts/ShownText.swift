internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// A string that a file writes itself, as the rules about words look at it.
struct ShownText {
  /// Which of the chat's strings it is.
  let key: StringKey

  /// The literal.
  let value: TextValue

  /// What is known of the strings around it.
  let locale: LocaleContext

  /// The length in bytes of UTF-8 from which a text is only told to be too long: no words of it matter
  /// any more, and what is absurd is not looked through for each of them.
  static let longest = 10_000

  /// The text.
  var text: String { value.text }

  /// What the phrasebook has on this string in the file's language; `nil` for patterns, and where
  /// the language is not known.
  var entry: PhrasebookText? { locale.phrases?[key] }

  /// Where a part of the text stands in the file.
  func fileRange(_ part: Range<Int>) -> Range<Int> { value.mapped.fileRange(of: part) }
}

extension FileContext {
  /// The texts that the file writes and that can be told whole, in the order of the keys.
  ///
  /// - Parameters:
  ///   - patterns: Whether the two patterns are among them.
  ///   - ofAnyLength: Whether those are that fill pages. All that is to be said of them is that they do.
  func shownTexts(patterns: Bool = false, ofAnyLength: Bool = false) -> [ShownText] {
    locales.flatMap { $0.shownTexts(patterns: patterns, ofAnyLength: ofAnyLength) }
  }
}

extension LocaleContext {
  /// The texts that these overrides write and that can be told whole, in the order of the keys.
  ///
  /// Nothing is said of an empty one, about which there is nothing else to say.
  func shownTexts(patterns: Bool = false, ofAnyLength: Bool = false) -> [ShownText] {
    StringKey.allCases.filter { patterns || !$0.isPattern }.flatMap { key in
      overrides.texts(of: key)
        .filter { ofAnyLength || $0.text.utf8.count <= ShownText.longest }
        .filter { !$0.mapped.hasTemplateHole && !EmptyValue.isInvisible($0.text) }
        .map { ShownText(key: key, value: $0, locale: self) }
    }
  }
}
