internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import Phrasebook

/// What is known of a text as one of the chat's strings in a language, whatever file it stands in.
final class TextReading: Sendable {
  /// The text, scalar by scalar.
  let scalars: ScalarText

  /// What the text says, whatever its case and its punctuation.
  let form: TextForm

  /// The first letters that are not of the language.
  let scriptFault: ScriptFaults.Fault?

  /// The characters that UTF-8 read as something else left.
  let mojibake: Mojibake

  /// What stands in the place of a text that nobody has written.
  let unfinished: Range<Int>?

  /// Whether it begins with a capital, or is all capitals; `nil` in scripts without.
  let letters: StatesUneven.Letters?

  /// The code of the language whose words it surely has, where the language is another.
  let otherLanguage: String?

  /// Reads a text.
  init(_ text: String, as key: StringKey, in language: LanguageTag?, _ phrases: LanguagePhrases?) {
    let (scalars, form) = (ScalarText(text), TextForm(text))
    self.scalars = scalars
    self.form = form
    guard !key.isPattern else {
      (scriptFault, mojibake, unfinished, letters, otherLanguage) = (
        nil, Mojibake(), nil, nil, nil
      )
      return
    }
    scriptFault = TextWrongScript.fault(in: scalars, of: key, language, phrases)
    mojibake = Mojibake(in: scalars, of: phrases)
    letters = StatesUneven.letters(of: scalars)
    unfinished = TextUnfinished.place(in: scalars, of: key)
    otherLanguage = phrases.flatMap {
      TextWrongLanguage.otherLanguage(of: text, form, as: key, in: $0)
    }
  }
}

/// The texts that were read under the same options: one that stands in many files, and in the same file
/// once for each fix that is tried, is read once.
///
/// It belongs to one thread.
final class TextMemory {
  /// A text, what it is for, and the language that it is in.
  private struct Key: Hashable {
    let text: ExactText
    let key: StringKey
    let language: LanguageTag?
  }

  private var known: [Key: TextReading] = [:]

  /// How many texts are kept; past that it begins anew. A site has a few dozen.
  private static let capacity = 2048

  /// A text longer than this is hardly met again, and is not kept. In UTF-8 bytes.
  private static let longest = 256

  /// What is known of a text.
  func reading(
    of text: String, as key: StringKey, in language: LanguageTag?, _ phrases: LanguagePhrases?
  ) -> TextReading {
    let place = Key(text: ExactText(text), key: key, language: language)
    if let known = known[place] { return known }
    let reading = TextReading(text, as: key, in: language, phrases)
    guard text.utf8.count <= Self.longest else { return reading }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    known[place] = reading
    return reading
  }
}
