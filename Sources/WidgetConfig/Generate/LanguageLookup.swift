/// Finds the language of a visitor among those that there are, by the look-up of RFC 4647, section 3.4.
///
/// What visitors prefer is looked up as it stands, then without its last subtag, and so on: `es-MX` finds
/// `es`. The other way, a language finds its only variety, and a region the script that it writes:
///
///     let lookup = LanguageLookup(["en", "pt-BR", "zh-Hant"], otherwise: "en")
///     lookup.language(for: ["pt-PT"])       // pt-BR
///     lookup.language(for: ["zh-TW"])       // zh-Hant
///     lookup.language(for: ["fr-CA", "de"]) // en
public struct LanguageLookup: Sendable, Hashable {
  /// A tag that visitors may prefer.
  public struct Entry: Sendable, Hashable {
    /// The tag, in small letters.
    public let tag: String

    /// The language that it finds, as it was given.
    public let language: String
  }

  /// What is looked up, each tag once.
  public let entries: [Entry]

  /// The language for visitors of all others.
  public let otherwise: String

  /// A look-up among languages. Where several have the same claim to a tag, the first has it.
  ///
  /// - Parameters:
  ///   - languages: The languages by their tags, in any case; `com` stands for English, as in the
  ///     vendor's samples.
  ///   - otherwise: The language for visitors of all others.
  public init(_ languages: [String], otherwise: String) {
    let tags = languages.map { LanguageSubtags($0) }
    var entries: [Entry] = []
    var taken: Set<String> = []
    func add(_ tag: String, _ language: String) {
      if taken.insert(tag).inserted { entries.append(Entry(tag: tag, language: language)) }
    }
    for (tag, language) in zip(tags, languages) { add(tag.text, language) }
    for (tag, language) in zip(tags, languages) {
      for broader in tag.kin { add(broader, language) }
    }
    for (tag, language) in zip(tags, languages) {
      if let broadest = tag.lastResort { add(broadest, language) }
    }
    self.entries = entries
    self.otherwise = otherwise
  }

  /// The language for a visitor, by what the visitor prefers, the best first.
  public func language(for wanted: [String]) -> String {
    for range in wanted {
      var subtags = LanguageSubtags.split(range)
      while !subtags.isEmpty {
        let tag = subtags.joined(separator: "-")
        if let entry = entries.first(where: { $0.tag.utf8.elementsEqual(tag.utf8) }) {
          return entry.language
        }
        subtags.removeLast()
        // What one letter or digit announces goes with it.
        if subtags.count > 1, subtags.last?.utf8.count == 1 { subtags.removeLast() }
      }
    }
    return otherwise
  }

  /// The name of one of some languages, whatever its case, and whether it is called `en` or `com`.
  static func match(_ name: String, among languages: [String]) -> String? {
    let wanted = LanguageSubtags(name).text
    return languages.first { $0.utf8.elementsEqual(name.utf8) }
      ?? languages.first { LanguageSubtags($0).text.utf8.elementsEqual(wanted.utf8) }
  }
}
