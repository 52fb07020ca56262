internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// The words of another language than the file's.
struct TextWrongLanguage: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.texts {
        guard let code = shown.reading.otherLanguage,
          let other = locale.name(ofLanguage: code), let own = shown.languageName,
          findings.judge(shown.value.range)
        else { continue }
        findings.report(
          at: shown.value.range,
          Self.other(.quoted(shown.text), .code(shown.key.rawValue), other, own),
          keyPath: [shown.key.rawValue], fixes: shown.fixesByPhrasebook)
      }
    }
  }

  /// The language whose words a text surely has: the phrasebook has them there for this string, and
  /// neither in the file's language nor in one so near to it that it may say the same.
  static func otherLanguage(
    of text: String, _ form: TextForm, as key: StringKey, in own: LanguagePhrases
  ) -> String? {
    guard form.letterCount >= 4 || Script(firstLetterOf: text).map({ $0 != .latin }) ?? false
    else { return nil }
    guard !own.says(form) else { return nil }
    let codes = Phrasebook.codes(saying: form, for: key)
    guard !codes.contains(where: { Self.areNear($0, own.code) }) else { return nil }
    // What the vendor's name stands behind is often left in English.
    let isLeft = key == .poweredBy && codes.contains("en")
    return isLeft ? nil : codes.first { $0 == "en" } ?? codes.min { $0.utf8.count < $1.utf8.count }
  }

  /// Whether what is right in one language may be so in the other: varieties of one language, and
  /// those whose speakers read each other's words as their own.
  static func areNear(_ left: String, _ right: String) -> Bool {
    let (first, second) = (language(of: left), language(of: right))
    if first == second { return true }
    return groups.contains { group in
      (group.contains(left) || group.contains(first))
        && (group.contains(right) || group.contains(second))
    }
  }

  private static func language(of code: String) -> String {
    String(code.prefix { $0 != "-" })
  }

  private static let groups: [Set<String>] = [
    ["hr", "bs", "sr-Latn"], ["nb", "da"], ["id", "ms"], ["gl", "es"], ["gl", "pt"],
  ]
}

extension TextWrongLanguage {
  static let other = Phrase("text-wrong-language.other") { text, key, other, own in
    "\(text) in \(key) is \(other), and the file is in \(own)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-wrong-language", .warning,
    summary: "the words of another language than the file's",
    explanation: """
      Where a file is made from another, a string of the other language is easily left in it: Spanish \
      in a Portuguese file, Russian in a Ukrainian one. It is told only where the words are surely \
      those of another language, never of a word that both have.
      """,
    messages: [MessageForm(other)],
    examples: [
      RuleExample(
        path: "uk.json",
        bad: #"{"extends": "en", "delivery_status_error": ⟦"Ошибка"⟧}"#,
        good: #"{"extends": "en", "delivery_status_error": "Помилка"}"#, isFixed: true)
    ])
}
