internal import BaseLocales
public import LocaleModel
internal import DateFns
internal import LocaleDiagnostics
internal import LocaleRules
public import LocaleWorkspace

/// What visitors will see: the chat, and every pattern of a file.
public struct LocalePreviewReport: Sendable {
  /// The file, or the base, as the user named it.
  public let name: String

  /// The chat in each language that the file holds.
  public let chats: [ChatPreview]

  /// Its patterns, each string's in turn; several for a string that the page chooses.
  public let patterns: [PatternPreview]

  /// Whether anything is known of what visitors read.
  public var hasStrings: Bool { chats.contains { $0.strings.contains { $0.text != nil } } }
}

extension Workspace {
  /// Shows the chat with the strings of a file, and its patterns, those that it inherits included.
  public func preview(_ document: WidgetDocument) -> LocalePreviewReport {
    preview(document, ownPath: document.path)
  }

  /// Shows a file.
  ///
  /// - Parameter ownPath: The file whose strings are its own.
  private func preview(_ document: WidgetDocument, ownPath: String) -> LocalePreviewReport {
    let file = check(document)
    let chats = file.context.locales.map { locale in
      ChatPreview(of: locale, ownPath: ownPath) { self.analysis(of: $1, for: $0, in: locale) }
    }
    let patterns = file.context.locales.flatMap { locale in
      StringKey.allCases.filter { $0.isPattern }.flatMap { key in
        previews(of: key, in: locale, file.diagnostics)
      }
    }
    return LocalePreviewReport(name: document.path, chats: chats, patterns: patterns)
  }

  /// Shows the bundled bases.
  public func previewOfBases() -> [LocalePreviewReport] {
    BaseLocales.all.map { base in
      let text = "{\"\(LocaleOverrides.extendsName)\": \"\(base.name)\"}"
      return preview(
        WidgetDocument(path: "\(base.name).json", bytes: Array(text.utf8)), ownPath: base.path)
    }
  }

  private func previews(
    of key: StringKey, in subject: LocaleContext, _ findings: [Diagnostic]
  ) -> [PatternPreview] {
    guard let string = subject.resolved[key] else { return [] }
    let isOwn = string.source.path.utf8.elementsEqual(subject.overrides.path.utf8)
    let keyPath = (subject.overrides.language.map { [$0] } ?? []) + [key.rawValue]
    let values: [TextValue] =
      switch string.value {
      case .text(let text): [text]
      case .dynamic(let texts): texts
      }
    return values.map { value in
      let remarks = findings.filter { finding in
        isOwn
          ? value.range.contains(finding.location.range.lowerBound)
          : finding.code == "inherited-date-pattern"
            && finding.keyPath == keyPath
      }
      return PatternPreview(
        key: key, pattern: Pattern(value.text, release: subject.options.release),
        source: Provenance(path: string.source.path, range: value.range),
        locale: subject.dateFnsLocale, options: subject.options,
        analysis: analysis(of: value.text, for: key, in: subject),
        remarks: remarks.map { $0.remark })
    }
  }
}

extension Diagnostic {
  /// The finding in one line of prose: what is wrong, the evidence, and what to do.
  fileprivate var remark: Message {
    let evidence = notes.first.map { MessageArgument.message($0.message) }
    let advice = (fixes.first?.title ?? help).map { MessageArgument.message($0) }
    return switch (evidence, advice) {
    case (nil, nil): message
    case (let evidence?, nil): PreviewWords.evident(.message(message), evidence)
    case (nil, let advice?): PreviewWords.advised(.message(message), advice)
    case (let evidence?, let advice?):
      PreviewWords.evidentAndAdvised(.message(message), evidence, advice)
    }
  }
}
