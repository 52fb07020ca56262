internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// A string that a file writes itself, as the rules about words look at it: taken apart once for all
/// of them.
final class ShownText: Sendable {
  /// Which of the chat's strings it is.
  let key: StringKey

  /// The literal.
  let value: TextValue

  /// The language that it is written in; `nil` where nothing says it.
  let language: LanguageTag?

  /// What the phrasebook has on that language.
  let phrases: LanguagePhrases?

  /// What is known of languages.
  let facts: any LanguageFacts

  /// What is known of the text; of one that fills pages, what is known of none.
  let reading: TextReading

  /// The length in bytes of UTF-8 from which a text is only told to be too long: no words of it matter
  /// any more, and what is absurd is not looked through for each of them.
  private static let longest = 10_000

  /// Takes a text apart.
  init(
    _ key: StringKey, _ value: TextValue, language: LanguageTag?, phrases: LanguagePhrases?,
    facts: any LanguageFacts, _ memory: TextMemory
  ) {
    self.key = key
    self.value = value
    self.language = language
    self.phrases = phrases
    self.facts = facts
    let text = value.text.utf8.count > Self.longest ? "" : value.text
    reading = memory.reading(of: text, as: key, in: language, phrases)
  }

  /// The text, scalar by scalar; empty for one that fills pages.
  var scalars: ScalarText { reading.scalars }

  /// What the text says, whatever its case and its punctuation; nothing for one that fills pages.
  var form: TextForm { reading.form }

  /// The text.
  var text: String { value.text }

  /// Whether it fills pages.
  var fillsPages: Bool { text.utf8.count > Self.longest }

  /// What the phrasebook has on this string in the file's language; `nil` for patterns, and where
  /// the language is not known.
  var entry: PhrasebookText? { phrases?[key] }

  /// Where a part of the text stands in the file.
  func fileRange(_ part: Range<Int>) -> Range<Int> { value.mapped.fileRange(of: part) }
}

/// The texts that overrides write and that can be told whole, in the order of the keys. Nothing is said
/// of an empty one, about which there is nothing else to say.
struct ShownTexts: Sendable {
  /// The seven texts.
  let texts: [ShownText]

  /// The same with the two patterns.
  let textsAndPatterns: [ShownText]

  /// The texts with those that fill pages, of which all that is to be said is that they do.
  let ofAnyLength: [ShownText]

  /// The states of a message of which there is one text each.
  let deliveryStates: [ShownText]

  /// Takes the texts of overrides apart.
  init(
    of overrides: LocaleOverrides, in language: LanguageTag?, _ phrases: LanguagePhrases?,
    _ facts: any LanguageFacts, _ memory: TextMemory
  ) {
    let all = StringKey.allCases.flatMap { key in
      overrides.texts(of: key)
        .filter { !$0.mapped.hasTemplateHole && !EmptyValue.isInvisible($0.text) }
        .map { ShownText(key, $0, language: language, phrases: phrases, facts: facts, memory) }
    }
    let short = all.filter { !$0.fillsPages }
    let texts = short.filter { !$0.key.isPattern }
    self.texts = texts
    textsAndPatterns = short
    ofAnyLength = all.filter { !$0.key.isPattern }
    deliveryStates = texts.filter { state in
      state.key.isDeliveryState && texts.count { $0.key == state.key } == 1
    }
  }
}
