public import LocaleModel

/// What the phrasebook has on one language.
public struct LanguagePhrases: Sendable {
  /// Its code, such as `pl` or `zh-Hant`: the name of its file.
  public let code: String

  /// Whether it is written from right to left.
  public let isRightToLeft: Bool

  /// The scripts that it is written in, by ISO 15924: `Latn`, or `Hira`, `Kana` and `Hani`.
  public let scripts: [String]

  /// The letters of its alphabet, in lower case; none where the script alone says it (Chinese).
  public let letters: Set<Unicode.Scalar>

  /// Letters that names and loan words bring.
  public let borrowedLetters: Set<Unicode.Scalar>

  /// How a day is written, as a date-fns pattern without names.
  public let datePattern: PhrasebookPattern

  /// How a time is written, as a date-fns pattern without am and pm, unless a base of the chat has
  /// the words of this very language.
  public let timePattern: PhrasebookPattern

  /// The seven texts.
  let texts: [StringKey: PhrasebookText]

  /// A text; `nil` for the two patterns.
  public subscript(key: StringKey) -> PhrasebookText? { texts[key] }

  /// Whether any of the texts has a right form.
  public func says(_ form: TextForm) -> Bool { texts.values.contains { $0.isRight(form) } }

  /// What to write for any of the nine strings.
  public func recommended(_ key: StringKey) -> String {
    switch key.kind {
    case .datePattern: datePattern.text
    case .timePattern: timePattern.text
    case .text: texts[key]?.text ?? ""
    }
  }

  /// Whether a string was compared with what others say; patterns are CLDR's.
  public func isReviewed(_ key: StringKey) -> Bool { texts[key]?.isReviewed ?? true }
}
