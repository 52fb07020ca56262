extension WidgetConfigSource {
  /// The languages of a map under `onlinechat.locale`, in the order of the source; none where the strings
  /// of one language stand there. The chat itself takes one: a map is for whoever writes its script.
  package var localeLanguages: [ConfigProperty] {
    guard level != .locale else { return [] }
    return localeValues.compactMap { $0.object }.flatMap { object in
      Self.languageEntries(of: object)?.map { $0.property } ?? []
    }
  }

  /// The overrides that may count, each with the language that it stands under, where there are several.
  var overrides: [(object: ConfigObject, language: String?)] {
    localeValues.compactMap { $0.object }.flatMap { overrides(in: $0) }
  }

  private func overrides(
    in object: ConfigObject
  ) -> [(object: ConfigObject, language: String?)] {
    guard level != .locale, let entries = Self.languageEntries(of: object) else {
      return [(object: object, language: language)]
    }
    return entries.map { (object: $0.object, language: $0.property.name) }
  }
}
