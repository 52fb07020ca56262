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

  /// What the phrasebook has on the string; `nil` for patterns, and where the language is not known.
  let entry: PhrasebookText?

  /// What it says instead of what the string has to say; `nil` where it is not known to be wrong.
  let wrongSense: WrongSense?

  /// The other state of a message whose words it has, and not those of its own.
  let otherState: StringKey?

  /// The first letters that are not of the language.
  let scriptFault: ScriptFaults.Fault?

  /// The characters that UTF-8 read as something else left.
  let mojibake: Mojibake

  /// The place of the first character that stands for a lost one.
  let lostLetter: Int?

  /// What stands in the place of a text that nobody has written.
  let unfinished: Range<Int>?

  /// Whether it begins with a capital, or is all capitals; `nil` in scripts without.
  let letters: StatesUneven.Letters?

  /// Whether it ends with a full stop.
  let stops: Bool

  /// The code of the language whose words it surely has, where the language is another.
  let otherLanguage: String?

  /// The places for values, which nothing fills in.
  let placeholders: [Range<Int>]

  /// The tags and entities of HTML in it.
  let markup: TextMarkup.Places

  /// What nobody sees in it.
  let invisible: [InvisibleCharacters.Place]

  /// The blanks that do not belong.
  let blanks: [Range<Int>]

  /// How many percent of its place it takes, where it surely does not fit.
  let excess: Int?

  /// Reads a text.
  init(_ text: String, as key: StringKey, in language: TextLanguage) {
    let (scalars, form) = (ScalarText(text), TextForm(text))
    self.scalars = scalars
    self.form = form
    let phrases = language.phrases
    let entry = phrases?[key]
    self.entry = entry
    markup = TextMarkup.Places(in: scalars)
    // CLDR's own patterns for Arabic and Hebrew hold marks of direction.
    invisible =
      InvisibleCharacters(
        in: scalars, isPattern: key.isPattern,
        isRightToLeft: phrases?.isRightToLeft ?? key.isPattern
      ).found
    blanks = TextWhitespace.faults(in: scalars)
    stops = StatesUneven.stops(scalars)
    guard !key.isPattern else {
      (wrongSense, otherState, scriptFault, lostLetter, unfinished, letters, otherLanguage) = (
        nil, nil, nil, nil, nil, nil, nil
      )
      (mojibake, placeholders, excess) = (Mojibake(), [], nil)
      return
    }
    wrongSense = entry?.wrongSense(of: form)
    otherState = TextWrongSense.otherState(said: form, in: key, phrases)
    scriptFault = TextWrongScript.fault(in: scalars, of: key, language.tag, phrases)
    mojibake = Mojibake(in: scalars, of: phrases)
    lostLetter = TextDamaged.lostLetter(in: scalars)
    letters = StatesUneven.letters(of: scalars)
    unfinished = TextUnfinished.place(in: scalars, of: key)
    otherLanguage = phrases.flatMap {
      TextWrongLanguage.otherLanguage(of: text, form, as: key, in: $0)
    }
    placeholders = MarkupScanner(scalars).placeholders
    excess = TextWidth.excess(of: text, in: key)
  }
}

/// The language that texts are written in, and what is known of it.
final class TextLanguage: Sendable {
  /// The language; `nil` where nothing says it.
  let tag: LanguageTag?

  /// What the phrasebook has on it.
  let phrases: LanguagePhrases?

  /// A language.
  init(_ tag: LanguageTag?) {
    self.tag = tag
    phrases = tag.flatMap { Phrasebook.language(of: $0) }
  }
}

/// The texts that were read under the same options: one that stands in many files, and in the same file
/// once for each fix that is tried, is read once.
///
/// It belongs to one thread.
final class TextMemory {
  /// What was read in one language, by the string and its text.
  private final class Readings {
    let language: TextLanguage
    var known: [[ExactText: TextReading]] = Array(repeating: [:], count: StringKey.allCases.count)

    init(_ tag: LanguageTag?) { language = TextLanguage(tag) }
  }

  private var languages: [LanguageTag?: Readings] = [:]
  private var forms: [(base: LocaleOverrides, forms: StringTable<TextForm>)] = []
  private var count = 0

  /// How many texts are kept; past that it begins anew. A site has a few dozen.
  private static let capacity = 2048

  /// How many languages are kept: a hostile map of languages could name thousands.
  private static let mostLanguages = 256

  private static let mostBases = 8

  /// A text longer than this is hardly met again, and is not kept. In UTF-8 bytes.
  private static let longest = 256

  /// A language, and how texts in it are read.
  func language(
    _ tag: LanguageTag?
  ) -> (language: TextLanguage, read: (_ text: String, _ key: StringKey) -> TextReading) {
    if count >= Self.capacity || languages.count >= Self.mostLanguages {
      languages.removeAll(keepingCapacity: true)
      count = 0
    }
    let readings = languages[tag] ?? Readings(tag)
    languages[tag] = readings
    return (readings.language, { self.reading(of: $0, as: $1, in: readings) })
  }

  private func reading(
    of text: String, as key: StringKey, in readings: Readings
  ) -> TextReading {
    let place = ExactText(text)
    if let known = readings.known[key.number][place] { return known }
    let reading = TextReading(text, as: key, in: readings.language)
    guard text.utf8.count <= Self.longest else { return reading }
    readings.known[key.number][place] = reading
    count += 1
    return reading
  }

  /// What the texts of a base say, whatever their case and their punctuation.
  func forms(of base: LocaleOverrides) -> StringTable<TextForm> {
    if let known = forms.first(where: { $0.base === base }) { return known.forms }
    var table = StringTable<TextForm>()
    for key in StringKey.allCases where !key.isPattern {
      table[key] = base.text(of: key).map { TextForm($0.text) }
    }
    // There are a few bases, each of which is read once.
    if forms.count >= Self.mostBases { forms.removeAll() }
    forms.append((base, table))
    return table
  }
}
