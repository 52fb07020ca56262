package import DateFns
package import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleRules
internal import Messages

/// How the page, or an editor, speaks to its reader.
package struct StudioWords {
  private let language: MessageLanguage

  /// Who says messages.
  package let localizer: Localizer

  /// The words of a language; where it has none for a message, English stands in.
  package init(_ language: MessageLanguage) {
    self.language = language
    localizer = .speaking(language)
  }

  /// A message as a sentence.
  func text(_ message: Message) -> String { localizer.text(message) }

  /// The name of a language.
  func name(of tag: LanguageTag) -> String {
    let readers = (try? LanguageTag(language.rawValue)) ?? .english
    return LanguageTable.standard.name(of: tag, in: readers) ?? tag.identifier
  }

  /// A day as the reader writes it, with its weekday.
  package func day(_ instant: Instant) -> String {
    print(language == .english ? "EEE d MMM yyyy" : "EEE, d MMM yyyy", instant)
  }

  /// A time of day, on a clock of 24 hours.
  package func time(_ instant: Instant) -> String { print("HH:mm", instant) }

  private func print(_ pattern: String, _ instant: Instant) -> String {
    let locale = DateFnsLocale(widgetBase: language.rawValue) ?? .enUS
    return (try? DateFnsFormatter(pattern, locale: locale).format(instant)) ?? ""
  }
}
