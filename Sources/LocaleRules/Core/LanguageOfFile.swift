package import LocaleFacts
package import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// Finds out which language the strings of a file are in.
package enum LanguageOfFile {
  /// Folders whose own folders are named for languages.
  static let localeFolders: Set<Substring> = ["locale", "locales", "lang", "i18n", "translations"]

  /// The language that the user named; else the one of a comment at the top of the file or of the
  /// overrides (`crmlocale: language=pl`); else the one of the file's name; else, in a page, that of `<html lang>`,
  /// then the locale that the button's code names; else `nil`.
  ///
  /// - Parameter memory: What was found out under the same options.
  package static func find(
    in document: WidgetDocument, options: CheckOptions, _ memory: PatternMemory? = nil
  ) -> LanguageTag? {
    options.language ?? comment(of: document) ?? name(of: document, options.facts, memory)
      ?? page(document, options.facts)
  }

  private static func name(
    of document: WidgetDocument, _ facts: any LanguageFacts, _ memory: PatternMemory?
  ) -> LanguageTag? {
    guard let memory else { return name(path: document.path, facts) }
    return memory.language(namedBy: document.path) { name(path: document.path, facts) }
  }

  /// The language of a key of a map of languages, such as `pt-BR`; `com` is English. `nil` for what is
  /// not a language.
  package static func named(_ key: String, _ facts: any LanguageFacts) -> LanguageTag? {
    guard let tag = try? LanguageTag(BundledBases.canonicalName(key)),
      facts.isLanguage(tag.language)
    else { return nil }
    return tag
  }

  /// The language of the page, or of the button's code on it.
  private static func page(
    _ document: WidgetDocument, _ facts: any LanguageFacts
  ) -> LanguageTag? {
    guard let scan = document.scan else { return nil }
    let named = [scan.pageLanguage] + scan.loaders.map { $0.locale }
    for case let text? in named where !text.hasTemplateHole {
      if let tag = Self.named(text.text, facts) { return tag }
    }
    return nil
  }

  private static func comment(of document: WidgetDocument) -> LanguageTag? {
    guard !document.comments.isEmpty else { return nil }
    let heads = document.locales.compactMap { head(of: $0) }
    for comment in document.comments
    where comment.isAtTop || heads.contains(where: { $0.contains(comment.range.lowerBound) }) {
      guard let directive = Directive(comment, in: document.bytes) else { continue }
      for setting in directive.settings where setting.name.text == DirectiveName.language.rawValue {
        if let tag = setting.values.first.flatMap({ try? LanguageTag($0.text) }) { return tag }
      }
    }
    return nil
  }

  /// What stands before the first member of the overrides.
  private static func head(of overrides: LocaleOverrides) -> Range<Int>? {
    guard let object = overrides.object.syntax, let first = object.members.first else { return nil }
    let start = object.openBrace.upperBound
    return start..<max(start, first.range.lowerBound)
  }

  /// The language that a path names: `pl.json`, `overrides.pt-BR.json`, `locales/fr/chat.json`.
  static func name(path: String, _ facts: any LanguageFacts) -> LanguageTag? {
    var (name, _) = path.utf8[...].lastPart(before: UInt8(ascii: "/"))
    guard !name.isEmpty else { return nil }
    (_, name) = name.lastPart(before: UInt8(ascii: "."))
    let (last, _) = name.lastPart(before: UInt8(ascii: "."))
    if !last.isEmpty {
      if let tag = tag(last, facts) { return tag }
      let isData = FileKind(path: path).map { $0 == .json || $0 == .json5 } ?? false
      if isData, let tag = tag(behind: last, facts) { return tag }
    }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    for (folder, inner) in zip(parts, parts.dropFirst()).dropLast().reversed()
    where localeFolders.contains(Substring(folder)) {
      if let tag = tag(inner, facts) { return tag }
    }
    return nil
  }

  /// Reads what is set off at the end of a name by `-` or `_`, such as `chat-pl`, as a tag. A code that
  /// is also a word counts only with a region.
  private static func tag(
    behind text: Substring.UTF8View, _ facts: any LanguageFacts
  ) -> LanguageTag? {
    var rest = text
    while let separator = rest.firstIndex(where: isSeparator) {
      rest = rest[rest.index(after: separator)...]
      guard let tag = tag(rest, facts) else { continue }
      return tag.region != nil || !words.contains(tag.language) ? tag : nil
    }
    return nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Codes that are words of English, or endings that names of files have.
  private static let words: Set<String> = [
    "ad", "am", "an", "as", "at", "be", "by", "do", "go", "he", "hi", "ho", "id", "if", "in", "io",
    "is", "it", "la", "ma", "me", "mi", "my", "no", "of", "oh", "or", "os", "pa", "pi", "qa", "re",
    "so", "sw", "ta", "th", "ti", "to", "ui", "us", "vs", "we",
  ]

  /// Reads a part of a name as a tag: two letters that are a language, perhaps with a script and a
  /// region. Anything looser would find languages in names such as `bundle.min.js`.
  private static func tag(
    _ text: Substring.UTF8View, _ facts: any LanguageFacts
  ) -> LanguageTag? {
    guard text.dropFirst(2).first.map(isSeparator) ?? true else { return nil }
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
    guard let language = parts.first, language.count == 2,
      facts.isLanguage(String(Substring(language))),
      let tag = try? LanguageTag(String(Substring(text)))
    else { return nil }
    let named = 1 + (tag.script == nil ? 0 : 1) + (tag.region == nil ? 0 : 1)
    return named == parts.count && tag.namesKnownSubtags ? tag : nil
  }
}

extension Substring.UTF8View {
  /// What stands behind the last separator that something stands behind, and what before it; nothing
  /// before where there is none.
  fileprivate func lastPart(
    before separator: UInt8
  ) -> (last: Substring.UTF8View, rest: Substring.UTF8View) {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == separator { end = index(before: end) }
    guard let place = self[..<end].lastIndex(of: separator) else {
      return (self[..<end], self[..<startIndex])
    }
    return (self[index(after: place)..<end], self[..<place])
  }
}
