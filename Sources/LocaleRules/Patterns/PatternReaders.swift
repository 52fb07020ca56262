internal import LocaleDiagnostics
internal import LocaleFacts

/// Those who read what a pattern prints, and the language that it prints names in.
struct PatternReaders: Sendable {
  /// The language of the file; `nil` where nothing says it.
  let language: LanguageTag?

  /// The language of the base; `nil` where there is no base that is bundled.
  let base: LanguageTag?

  private let facts: any LanguageFacts

  /// Readers of a file, by the language that it is written in and the base that it extends.
  init(language: LanguageTag?, base: String?, facts: any LanguageFacts) {
    self.language = language
    self.base = base.flatMap { BundledBases.language(of: $0) ?? (try? LanguageTag($0)) }
    self.facts = facts
  }

  /// The language that they read: the file's, else the base's.
  var tag: LanguageTag? { language ?? base }

  /// How they expect dates and times to be written; `nil` where the language is not known.
  var conventions: LanguageConventions? { tag.flatMap { facts.conventions(of: $0) } }

  /// The file's language and the base's, where they are known to differ.
  var differing: (file: LanguageTag, base: LanguageTag)? {
    guard let language, let base, language.language != base.language else { return nil }
    return (language, base)
  }

  /// A language by its name, for a message.
  func name(of tag: LanguageTag) -> MessageArgument {
    .language(LanguageName(tag, facts))
  }
}
