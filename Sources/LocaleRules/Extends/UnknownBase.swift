internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax

/// An `extends` that names no base.
enum UnknownBase: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    guard case .unknownBase(let name) = subject.resolved.problem,
      subject.resolved.layers.count == 1, let text = subject.overrides.extendsText
    else { return }
    let nearest = nearest(to: name, subject.options.facts)
    findings.report(
      descriptor, at: text.range, message(name),
      help: nearest == nil ? knownBases : nil,
      fixes: nearest.map { [Fix("Write \($0)", .unsafe, edits: [text.replacement($0)])] } ?? [])
  }

  /// The base that was most likely meant: the one of the same language, whatever the region or the
  /// case, then one that is spelled nearly so.
  private static func nearest(to name: String, _ facts: any LanguageFacts) -> String? {
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
  private static func message(_ name: String) -> String {
    "the chat has no base \"\(name)\""
  }

  private static var knownBases: String {
    "the bases are \(BundledBases.names.joined(separator: ", ")); a file is named by its path, "
      + "such as ./base.json"
  }

  static let descriptor = RuleDescriptor(
    "unknown-base", .error,
    summary: "extends names no known base",
    explanation: """
      The chat has en, es and pt out of the box (and com, which is en by another name). A name \
      that it does not have leaves every string that is not overridden to chance. A region has no \
      base of its own: Brazilian Portuguese extends pt.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": ⟦"pt-BR"⟧, "new_messages": "Novas"}"#,
        good: #"{"extends": "pt", "new_messages": "Novas"}"#, isFixed: true)
    ])
}
