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
  /// - Parameter patterns: Whether the two patterns are among them.
  func shownTexts(patterns: Bool = false) -> [ShownText] {
    locales.flatMap { $0.shownTexts(patterns: patterns) }
  }
}

extension LocaleContext {
  /// The texts that these overrides write and that can be told whole, in the order of the keys.
  ///
  /// Nothing is said of an empty one, about which there is nothing else to say.
  func shownTexts(patterns: Bool = false) -> [ShownText] {
    StringKey.allCases.filter { patterns || !$0.isPattern }.flatMap { key in
      overrides.texts(of: key)
        .filter { !$0.mapped.hasTemplateHole && !EmptyValue.isInvisible($0.text) }
        .map { ShownText(key: key, value: $0, locale: self) }
    }
  }
}
