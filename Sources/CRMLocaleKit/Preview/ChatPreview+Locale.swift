internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleRules
internal import LocaleWorkspace
internal import PatternAnalysis

extension ChatPreview {
  /// The chat with the strings of a locale.
  ///
  /// - Parameters:
  ///   - path: The file whose strings are its own.
  ///   - analysis: What is known of the pattern of a string; `nil` for one that is not looked at.
  init(
    of locale: LocaleContext, ownPath path: String,
    analysis: (StringKey, String) -> PatternAnalysis?
  ) {
    let facts = locale.options.facts
    let base = locale.baseLanguage.flatMap { try? LanguageTag($0) }
    let strings = StringKey.allCases.map { key in
      ChatString(key, in: locale, ownPath: path) { analysis(key, $0) }
    }
    func printer(_ key: StringKey) -> PatternAnalysis? {
      strings.first { $0.key == key }?.text.flatMap { analysis(key, $0) }
    }
    language = locale.language.map { LanguageName($0, facts) }
    isRightToLeft = (locale.language ?? base)?.isRightToLeft ?? false
    self.base = locale.resolved.base?.baseName
    foreignBase = locale.differsFromBase ? base.map { LanguageName($0, facts) } : nil
    self.strings = strings
    let time = printer(.timeFormat)
    messages = zip(Self.states.map(Optional.some) + [nil], Self.minutes).map { state, minutes in
      let instant = Instant(
        epochMilliseconds: locale.options.instant + minutes * 60_000, in: locale.options.timeZone)
      return Exchange(state: state, instant: instant, time: time?.output(at: instant))
    }
    day = messages.first.flatMap { printer(.dateFormat)?.output(at: $0.instant) }
    vendor = locale.overrides.widgetName == .amo ? "amoCRM" : "Kommo"
  }
}

extension ChatString {
  /// A string as visitors of a locale read it.
  init(
    _ key: StringKey, in locale: LocaleContext, ownPath: String,
    analysis: (String) -> PatternAnalysis?
  ) {
    let resolved = locale.resolved[key]
    self.key = key
    origin = Origin(of: resolved, in: locale, ownPath: ownPath)
    text =
      switch resolved?.value {
      case .text(let text): text.text
      case .dynamic(let texts): texts.first?.text
      case nil: nil
      }
    excess = text.flatMap { TextWidth.excess(of: $0, in: key) }
    error = text.flatMap(analysis)?.errors.first
  }
}

extension ChatString.Origin {
  /// Where a string of a locale comes from.
  fileprivate init(of string: ResolvedString?, in locale: LocaleContext, ownPath: String) {
    guard let string else {
      self = .unknown
      return
    }
    guard string.text != nil else {
      self = .chosenByPage
      return
    }
    let path = string.source.path
    guard !path.utf8.elementsEqual(ownPath.utf8) else {
      self = .own
      return
    }
    let base = locale.resolved.base
    self = .inherited(from: base?.path == path ? base?.baseName ?? path : path)
  }
}
