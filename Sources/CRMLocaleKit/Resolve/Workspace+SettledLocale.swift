internal import LocaleDiagnostics
internal import LocaleFacts
public import LocaleModel
internal import LocaleSyntax
public import LocaleWorkspace

extension Workspace {
  /// The one locale of a file, with the files and the base that it extends; `nil` where it holds none.
  /// Of several languages it is the one that the options name.
  ///
  /// - Throws: ``CRMLocaleKit/ResolveRefusal`` where it depends on the page which strings count.
  public func settledLocale(
    of document: WidgetDocument
  ) throws(ResolveRefusal) -> ResolvedLocale? {
    let locales = resolve(document)
    let settled: SettledConfig?
    do {
      settled = try SettledConfig(document)
    } catch {
      // What the script leaves is no object: none of the strings in it are ever the chat's.
      if case .noConfig = error { return nil }
      guard let refusal = ResolveRefusal(error) else { return locales.last }
      throw refusal
    }
    if let settled {
      // Strings may be known where the rest of the config is not.
      if let refusal = settled.refusals.lazy.compactMap({ ResolveRefusal($0) }).first {
        throw refusal
      }
      // Where the script leaves its literals as they are, they say where each string stands.
      let last = resolve(settled.document).last
      return locales.count == 1 && locales.first?.says(whatOf: last) == true ? locales[0] : last
    }
    guard locales.count > 1 || document.configs.contains(where: { $0.hasDynamicLocale }) else {
      return locales.first
    }
    return try locale(among: locales, of: document)
  }

  /// Of several locales the one of the language that the options name.
  private func locale(
    among locales: [ResolvedLocale], of document: WidgetDocument
  ) throws(ResolveRefusal) -> ResolvedLocale {
    let wanted = settings(for: document.path).options.language
    let languages = locales.compactMap { $0.own.overrides.language }
    let lines = LineIndex(document.bytes)
    guard languages.count == locales.count, !locales.isEmpty else {
      throw .several(
        path: document.path,
        locales.map { lines.position(of: $0.own.overrides.object.anchor.lowerBound) })
    }
    let tags = languages.map { try? LanguageTag($0) }
    let match =
      tags.firstIndex { $0 != nil && $0 == wanted }
      ?? tags.firstIndex { $0 != nil && $0?.language == wanted?.language }
    guard let match else { throw .severalLanguages(path: document.path, languages: languages) }
    return locales[match]
  }
}

extension ResolvedLocale {
  /// Whether visitors read the same of another locale.
  fileprivate func says(whatOf other: ResolvedLocale?) -> Bool {
    guard let other, chain.elementsEqual(other.chain, by: { $0.utf8.elementsEqual($1.utf8) }) else {
      return false
    }
    return StringKey.allCases.allSatisfy { key in
      switch (self[key]?.value, other[key]?.value) {
      case (.text(let mine)?, .text(let others)?):
        mine.mapped.codeUnits == others.mapped.codeUnits
      case (.dynamic?, .dynamic?), (nil, nil): true
      default: false
      }
    }
  }
}
