internal import BaseLocales
public import LocaleModel
internal import DateFns
internal import LocaleDiagnostics
internal import LocaleRules
public import LocaleWorkspace

/// What visitors will see of every pattern of a file.
public struct LocalePreviewReport: Sendable {
  /// The file, or the base, as the user named it.
  public let name: String

  /// Its patterns, each string's in turn; several for a string that the page chooses.
  public let patterns: [PatternPreview]
}

extension Workspace {
  /// Shows the patterns of a file, those that it inherits included.
  public func preview(_ document: WidgetDocument) -> LocalePreviewReport {
    let file = check(document)
    let patterns = file.context.locales.flatMap { locale in
      StringKey.allCases.filter { $0.isPattern }.flatMap { key in
        previews(of: key, in: locale, file.diagnostics)
      }
    }
    return LocalePreviewReport(name: document.path, patterns: patterns)
  }

  /// Shows the patterns of the bundled bases.
  public func previewOfBases() -> [LocalePreviewReport] {
    BaseLocales.all.map { base in
      let text = "{\"\(LocaleOverrides.extendsName)\": \"\(base.name)\"}"
      return preview(WidgetDocument(path: "\(base.name).json", bytes: Array(text.utf8)))
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
