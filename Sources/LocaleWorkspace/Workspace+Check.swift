internal import LocaleDiagnostics
internal import LocaleFacts
public import LocaleModel
internal import LocaleRules

// The program from end to end: the stages of a check, each by its name and in its order.

extension Workspace {
  /// Checks a file.
  public func check(path: String, bytes: [UInt8]) -> CheckedFile {
    check(read(path, bytes))
  }

  /// Checks a file that was read. Every fix that a finding comes with was tried: applying it makes the
  /// file better and nothing worse.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - offersFixes: Whether anybody looks at fixes. Where nobody does, none is tried and none is offered.
  public func check(_ document: WidgetDocument, offersFixes: Bool = true) -> CheckedFile {
    let settings = settings(for: document.path)
    let judged = judge(document, settings)
    guard offersFixes, judged.hasFixes else { return CheckedFile(judged) }
    return CheckedFile(judged, prove(judged, settings))
  }

  /// All that is wrong with a file, with fixes that nobody has tried.
  func judge(_ document: WidgetDocument, _ settings: Settings) -> JudgedFile {
    let locales = resolve(document)
    let context = analyse(document, locales, settings)
    let found = findings(in: context, settings)
    let spoken = suppress(found, by: document, settings)
    let (heard, uses) = settings.suppressions.apply(to: spoken)
    let mayBeSilent = !document.comments.isEmpty || !settings.suppressions.isEmpty
    return JudgedFile(
      context: context, heard: sort(heard),
      silenced: mayBeSilent ? found.diagnostics.removing(heard) : [],
      unheard: found.hidden + unheard(in: context, settings), uses: uses)
  }

  /// Bytes become a syntax tree, the tree is scanned for what the page sets, and that amounts to
  /// configs.
  public func read(_ path: String, _ bytes: [UInt8]) -> WidgetDocument {
    WidgetDocument(path: path, bytes: bytes, formats: formats)
  }

  /// Each set of overrides in a file, with the files and the base that it extends.
  public func resolve(_ document: WidgetDocument) -> [ResolvedLocale] {
    document.locales.map { resolve($0, in: document) }
  }

  /// All that rules look at: languages, patterns, the config laid out flat.
  func analyse(
    _ document: WidgetDocument, _ locales: [ResolvedLocale], _ settings: Settings
  ) -> FileContext {
    let memory = memory(of: settings)
    let language = LanguageOfFile.find(in: document, options: settings.options, memory)
    let contexts = locales.map { resolved in
      let key = resolved.own.overrides.language
      return LocaleContext(
        document: document, overrides: resolved.own.overrides, resolved: resolved,
        language: key.map { LanguageOfFile.named($0, settings.options.facts) } ?? language,
        options: settings.options, memory: memory)
    }
    return FileContext(
      document: document, locales: contexts, options: settings.options,
      missingLocales: missingLocales(of: document))
  }

  /// The files that a config in data names for its strings and that cannot be had.
  private func missingLocales(of document: WidgetDocument) -> [FileContext.MissingLocale] {
    document.configs.flatMap { $0.namedLocaleFiles }.compactMap { text in
      let name = text.text.contains("/") ? text.text : "./\(text.text)"
      guard case .file(let path) = LocaleReference(name, from: document.path) else { return nil }
      // What is said of the config changes when that file comes or goes.
      followers[ExactText(path), default: []].insert(ExactText(document.path))
      guard case .unavailable(let reason) = source(at: path, for: document.path) else { return nil }
      return FileContext.MissingLocale(text: text, reason: reason)
    }
  }

  /// What the rules report, and what they would but for other mistakes.
  func findings(in context: FileContext, _ settings: Settings) -> Findings {
    RuleRegistry.run(on: context, selection: settings.rules)
  }

  /// What the rules would report that are switched off.
  func unheard(in context: FileContext, _ settings: Settings) -> [Diagnostic] {
    guard settings.rules != RuleSelection() else { return [] }
    let findings = RuleRegistry.run(on: context, selection: RuleSelection())
    return (findings.diagnostics + findings.hidden).filter { !settings.rules.runs($0.code) }
  }

  /// What the file's own comments do not silence.
  func suppress(
    _ findings: Findings, by document: WidgetDocument, _ settings: Settings
  ) -> [Diagnostic] {
    Suppressions(of: document)
      .apply(to: findings.diagnostics, hidden: findings.hidden, settings.rules)
  }

  /// In the order of the source.
  func sort(_ findings: [Diagnostic]) -> [Diagnostic] {
    let starts = findings.map { $0.location.range.lowerBound }
    let order = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    return order.elementsEqual(starts.indices) ? findings : order.map { findings[$0] }
  }
}

extension [Diagnostic] {
  /// Those that are not among others, which are some of these in the same order, perhaps with fewer
  /// fixes, and more behind them.
  fileprivate func removing(_ others: [Diagnostic]) -> [Diagnostic] {
    guard !isEmpty, !others.isEmpty else { return self }
    var rest = others[...]
    return filter { finding in
      guard let next = rest.first, next.says(what: finding) else { return true }
      rest.removeFirst()
      return false
    }
  }
}

extension Diagnostic {
  /// Whether it says the same of the same place as another.
  fileprivate func says(what other: Diagnostic) -> Bool {
    code == other.code && location == other.location && keyPath == other.keyPath
      && message == other.message
  }
}
