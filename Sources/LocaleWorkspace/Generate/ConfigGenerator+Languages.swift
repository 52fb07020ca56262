internal import LocaleDiagnostics
internal import LocaleFacts
public import LocaleModel
internal import LocaleRules
internal import WidgetConfig

/// The strings of one language, and where they stand.
private struct LanguageStrings {
  /// The language, as the file or its name has it.
  let language: String
  let locale: LocaleContext
  let file: CheckedFile
}

extension ConfigGenerator {
  /// The strings of a config in several languages, where none of them was asked for.
  struct Languages {
    fileprivate let strings: [LanguageStrings]

    /// The file of the config; `nil` where there are strings alone.
    fileprivate let config: (file: CheckedFile, source: WidgetConfigSource)?
  }

  /// The script for files of strings, which together have several languages: the page takes the
  /// visitor's. Where a language was asked for, or there is only one, it is the script for that one.
  ///
  /// - Parameters:
  ///   - documents: The files, in whose order the languages are written.
  ///   - name: What they are called together, such as their folder.
  public func result(
    for documents: [WidgetDocument], named name: String
  ) throws(ConfigRefusal) -> Result {
    if let config = documents.first(where: { $0.standing.role == .config }) {
      throw .configAmongStrings(path: name, config: config.path)
    }
    if let wanted = options.language {
      return try result(for: try document(of: wanted, among: documents, in: name))
    }
    var strings: [LanguageStrings] = []
    for document in documents { strings += try languages(in: workspace.check(document)) }
    guard !strings.isEmpty else { throw .noOverrides(path: name) }
    return try result(for: Languages(strings: strings, config: nil))
  }

  /// Of several files the one whose strings are in a language, else in the same in another region.
  private func document(
    of wanted: LanguageTag, among documents: [WidgetDocument], in name: String
  ) throws(ConfigRefusal) -> WidgetDocument {
    let languages = documents.map { document in
      var options = workspace.settings(for: document.path).options
      options.language = nil
      return LanguageOfFile.find(in: document, options: options)
    }
    let match =
      languages.firstIndex { $0 == wanted }
      ?? languages.firstIndex { $0?.language == wanted.language }
    guard let match else {
      throw .severalLanguages(path: name, languages: languages.compactMap { $0?.identifier })
    }
    return documents[match]
  }

  /// The strings of a document that holds several languages, or names a file for each; `nil` where it
  /// holds one, or one was asked for.
  func languages(of document: WidgetDocument) throws(ConfigRefusal) -> Languages? {
    guard workspace.settings(for: document.path).options.language == nil,
      let config = document.configs.last
    else { return nil }
    if document.configs.count > 1 {
      guard document.configs.allSatisfy({ $0.language != nil }) else { return nil }
      return Languages(strings: try languages(in: workspace.check(document)), config: nil)
    }
    if config.widgetName == nil, !config.localeLanguages.isEmpty {
      let file = workspace.check(document)
      return Languages(strings: try languages(in: file), config: (file, config))
    }
    guard config.localeFiles.count > 1 else { return nil }
    let file = workspace.check(document)
    var strings: [LanguageStrings] = []
    for entry in config.localeFiles {
      guard let other = try self.document(at: entry.path.text, for: document) else { return nil }
      let file = workspace.check(other)
      guard let locale = file.context.locales.last else { throw .noOverrides(path: other.path) }
      strings.append(LanguageStrings(language: entry.language, locale: locale, file: file))
    }
    return Languages(strings: strings, config: (file, config))
  }

  /// The languages that a file holds.
  private func languages(in file: CheckedFile) throws(ConfigRefusal) -> [LanguageStrings] {
    var strings: [LanguageStrings] = []
    for locale in file.context.locales {
      guard let language = locale.overrides.language ?? locale.language?.identifier else {
        throw .noLanguage(path: file.document.path)
      }
      strings.append(LanguageStrings(language: language, locale: locale, file: file))
    }
    return strings
  }

  /// The script for the strings of several languages.
  func result(for languages: Languages) throws(ConfigRefusal) -> Result {
    let files = Self.files(of: languages)
    guard !files.contains(where: { $0.hasErrors }) else { throw .errors(files) }
    try Self.refuseSameLanguage(languages.strings)
    var settings = WidgetSettings()
    if let config = languages.config {
      settings = try self.settings(of: config.source, in: config.file.document)
      replaceUserID(in: &settings)
    }
    var script = WidgetScript(
      settings, for: languages.config?.source.widgetName ?? .kommo,
      comment: comment(naming: files.map { $0.document.path }))
    var all: [WidgetLocales.Language] = []
    for strings in languages.strings {
      all.append(.init(strings.language, try flattened(strings.locale, of: strings.file)))
    }
    if all.count == 1 {
      script.settings.onlineChat.locale = all[0].locale
    } else {
      script.locales = try choice(among: all, files.first?.document.path ?? "")
    }
    return Result(script: script, files: files)
  }

  /// The files of some languages, each once: first that of the config.
  private static func files(of languages: Languages) -> [CheckedFile] {
    var files = languages.config.map { [$0.file] } ?? []
    for strings in languages.strings
    where !files.contains(where: {
      $0.document.path.utf8.elementsEqual(strings.file.document.path.utf8)
    }) {
      files.append(strings.file)
    }
    return files
  }

  private static func refuseSameLanguage(
    _ strings: [LanguageStrings]
  ) throws(ConfigRefusal) {
    for (number, one) in strings.enumerated() {
      let other = strings[..<number].first { other in
        LanguageLookup([one.language], otherwise: "").entries.first?.tag
          == LanguageLookup([other.language], otherwise: "").entries.first?.tag
      }
      if let other {
        throw .sameLanguage(
          one.language, paths: [other.file.document.path, one.file.document.path])
      }
    }
  }

  /// The languages with the one for all others.
  private func choice(
    among all: [WidgetLocales.Language], _ path: String
  ) throws(ConfigRefusal) -> WidgetLocales {
    let names = options.otherwise.map { [$0] } ?? options.fallbacks + [all[0].tag]
    for name in names {
      guard var locales = WidgetLocales(all, otherwise: name) else { continue }
      if options.comment == nil {
        locales.comment = options.localizer.text(
          ConfigWords.picked(.code(locales.otherwise)))
      }
      return locales
    }
    throw .noOtherwise(
      path: path, language: options.otherwise ?? "", languages: all.map { $0.tag })
  }
}
