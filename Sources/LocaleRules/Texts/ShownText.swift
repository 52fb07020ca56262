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

  /// The language that it is written in, and what is known of it.
  private let surroundings: TextLanguage

  /// What is known of languages.
  let facts: any LanguageFacts

  /// What is known of the text; of one that fills pages, what is known of none.
  let reading: TextReading

  /// The length in bytes of UTF-8 from which a text is only told to be too long: no words of it matter
  /// any more, and what is absurd is not looked through for each of them.
  private static let longest = 10_000

  /// Takes a text apart.
  init(
    _ key: StringKey, _ value: TextValue, in language: TextLanguage, facts: any LanguageFacts,
    _ read: (_ text: String, _ key: StringKey) -> TextReading
  ) {
    self.key = key
    self.value = value
    surroundings = language
    self.facts = facts
    reading = read(value.text.utf8.count > Self.longest ? "" : value.text, key)
  }

  /// The language that it is written in; `nil` where nothing says it.
  var language: LanguageTag? { surroundings.tag }

  /// What the phrasebook has on that language.
  var phrases: LanguagePhrases? { surroundings.phrases }

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
  var entry: PhrasebookText? { reading.entry }

  /// How many percent of its place in the chat it takes, where it surely does not fit.
  var excess: Int? { fillsPages ? TextWidth.excess(of: text, in: key) : reading.excess }

  /// Where a part of the text stands in the file.
  func fileRange(_ part: Range<Int>) -> Range<Int> { value.mapped.fileRange(of: part) }
}

/// The texts that overrides write and that can be told whole, in the order of the keys. Nothing is said
/// of an empty one, about which there is nothing else to say.
struct ShownTexts: Sendable {
  /// What the phrasebook has on the language; `nil` where nothing says it, or the phrasebook has
  /// none of that name.
  let phrases: LanguagePhrases?

  /// The texts that show as nothing: which, and where each literal stands.
  let empty: [(key: StringKey, range: Range<Int>)]

  /// The seven texts.
  let texts: [ShownText]

  /// The same with the two patterns.
  let textsAndPatterns: [ShownText]

  /// The texts with those that fill pages, of which all that is to be said is that they do.
  let ofAnyLength: [ShownText]

  /// The states of a message of which there is one text each.
  let deliveryStates: [ShownText]

  /// Takes the texts of overrides apart.
  ///
  /// - Parameter memory: The texts that were read under the same options.
  init(
    of overrides: LocaleOverrides, in language: LanguageTag?, _ facts: any LanguageFacts,
    _ memory: TextMemory
  ) {
    let (language, read) = memory.language(language)
    phrases = language.phrases
    var all: [ShownText] = []
    var empty: [(key: StringKey, range: Range<Int>)] = []
    all.reserveCapacity(StringKey.allCases.count)
    for key in StringKey.allCases {
      overrides.forEachText(of: key) { text in
        if EmptyValue.isInvisible(text.text) {
          if !key.isPattern { empty.append((key, text.range)) }
        } else if !text.mapped.hasTemplateHole {
          all.append(ShownText(key, text, in: language, facts: facts, read))
        }
      }
    }
    self.empty = empty
    textsAndPatterns = all.contains { $0.fillsPages } ? all.filter { !$0.fillsPages } : all
    // The keys stand in order: the patterns first, and those of one key side by side.
    let texts = Array(textsAndPatterns.drop { $0.key.isPattern })
    self.texts = texts
    ofAnyLength =
      textsAndPatterns.count == all.count ? texts : all.filter { !$0.key.isPattern }
    var states: [ShownText] = []
    for (number, state) in texts.enumerated() where state.key.isDeliveryState {
      let isAlone =
        (number == 0 || texts[number - 1].key != state.key)
        && (number + 1 == texts.count || texts[number + 1].key != state.key)
      if isAlone { states.append(state) }
    }
    deliveryStates = states
  }
}
