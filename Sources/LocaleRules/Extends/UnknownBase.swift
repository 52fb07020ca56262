internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax

/// An `extends` that names no base.
struct UnknownBase: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales where locale.resolved.isAlone {
      for text in texts(of: locale) { report(text, file.options.facts, into: &findings) }
    }
  }

  /// The values of `extends` that name no base: where the page chooses one, each is looked at.
  private func texts(of locale: LocaleContext) -> [TextValue] {
    if case .unknownBase = locale.resolved.problem, let text = locale.overrides.extendsText {
      return [text]
    }
    guard let value = locale.overrides.extends?.value, value.isDynamic else { return [] }
    let others = locale.overrides.widgetName?.unbundledBases ?? []
    return value.alternatives.compactMap { $0.syntax.flatMap(TextValue.init) }.filter { text in
      guard case .base(let name) = LocaleReference(text.text, from: locale.overrides.path) else {
        return false
      }
      return BundledBases.overrides(named: BundledBases.canonicalName(name)) == nil
        && !others.contains(name)
    }
  }

  private func report(
    _ text: TextValue, _ facts: any LanguageFacts, into findings: inout Findings
  ) {
    let nearest = nearest(to: text.text, facts)
    findings.report(
      at: text.range, Self.unknown(.quoted(text.text)), keyPath: [LocaleOverrides.extendsName],
      help: nearest == nil ? Self.known(.codes(BundledBases.names)) : nil,
      fixes: nearest.map { [.writing($0, .unsafe, edits: [text.replacement($0)])] } ?? [])
  }

  /// The base that was most likely meant: the one of the same language, whatever the region or the
  /// case, then one that is spelled nearly so.
  private func nearest(to name: String, _ facts: any LanguageFacts) -> String? {
    if let tag = try? LanguageTag(name), BundledBases.overrides(named: tag.language) != nil {
      return tag.language
    }
    let byEnglishName = BundledBases.names.first { base in
      (try? LanguageTag(base)).map { facts.englishName(of: $0).lowercased() } == name.lowercased()
    }
    return byEnglishName ?? Suggestion.nearest(to: name, among: BundledBases.names)
  }
}

extension UnknownBase {
  static let unknown = Phrase("unknown-base.unknown") { name in "the chat has no base \(name)" }

  static let known = Phrase("unknown-base.known") { bases in
    "the bases are \(bases); a file is named by its path, such as ./base.json"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "unknown-base", .error,
    summary: "extends names no known base",
    explanation: """
      The chat has en, es and pt out of the box (and com, which is en by another name). A name \
      that it does not have leaves every string that is not overridden to chance. A region has no \
      base of its own: Brazilian Portuguese extends pt.
      """,
    messages: [MessageForm(unknown)],
    examples: [
      RuleExample(
        bad: #"{"extends": ⟦"pt-BR"⟧, "new_messages": "Novas"}"#,
        good: #"{"extends": "pt", "new_messages": "Novas"}"#, isFixed: true)
    ])
}
