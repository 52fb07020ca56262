internal import DateFns
public import JSONText
public import LocaleDiagnostics
internal import LocaleModel
internal import LocaleReporters

extension LocalePreviewReport {
  /// The report for a person: a small table for each pattern, and what to watch for under it.
  ///
  /// - Parameter localizer: Who says what there is to say.
  public func text(_ localizer: Localizer = .english) -> String {
    guard !patterns.isEmpty else {
      return VisibleText.text(localizer.text(PreviewWords.nothing(.code(name)))) + "\n"
    }
    return patterns.map { preview in
      let head = Self.head(of: preview, in: name, localizer)
      let rows = TextColumns.aligned(preview.rows.map { Self.cells($0, localizer) })
      let remarks = preview.remarks.flatMap { Self.bullet(localizer.text($0)) }
      let lines =
        head + [""] + rows.map { "  \($0)" } + (remarks.isEmpty ? [] : [""] + remarks)
      return VisibleText.lines(lines.joined(separator: "\n") + "\n")
    }.joined(separator: "\n")
  }

  private static func head(
    of preview: PatternPreview, in name: String, _ localizer: Localizer
  ) -> [String] {
    let origin = PreviewWords.origin(
      .code(preview.source.path), .code(preview.locale.identifier),
      .code(preview.pattern.release.description))
    let pattern = JSONValue.string(preview.pattern.text).text()
    return [
      "\(VisibleText.text(name)): \(preview.key.rawValue) \(pattern)",
      "  " + VisibleText.text(localizer.text(origin)),
    ]
  }

  private static func cells(_ row: PatternPreview.Row, _ localizer: Localizer) -> [String] {
    let label = localizer.text(row.label)
    switch row.dateFns {
    case .success(let text):
      let icu = row.icu.map { localizer.text(PreviewWords.icu(.text($0))) }
      return [label, moment(row.instant, localizer), text].map { VisibleText.text($0) }
        + (icu.map { [VisibleText.text($0)] } ?? [])
    case .failure(let error):
      let words = PreviewWords.throwing(.text(error.description))
      return [label, VisibleText.text(localizer.text(words))]
    }
  }

  /// An instant as the reader of the report writes it.
  private static func moment(_ instant: Instant, _ localizer: Localizer) -> String {
    let locale = DateFnsLocale(widgetBase: localizer.language.rawValue) ?? .enUS
    return (try? DateFnsFormatter("EEE d MMM y, HH:mm", locale: locale).format(instant)) ?? ""
  }

  private static func bullet(_ remark: String) -> [String] {
    TextColumns.wrapped(remark, width: 90).enumerated().map { number, line in
      (number == 0 ? "  - " : "    ") + line
    }
  }
}

extension LocalePreviewReport {
  /// The report for a program.
  ///
  /// - Parameter localizer: Who says what there is to say.
  public func json(_ localizer: Localizer = .english) -> JSONValue {
    [
      "path": .string(name),
      "patterns": .array(
        patterns.map { preview in
          [
            "key": .string(preview.key.rawValue),
            "pattern": .string(preview.pattern.text),
            "source": .string(preview.source.path),
            "locale": .string(preview.locale.identifier),
            "dateFns": .string(preview.pattern.release.description),
            "rows": .array(preview.rows.map { Self.json($0, localizer) }),
            "remarks": .array(preview.remarks.map { .string(localizer.text($0)) }),
          ]
        }),
    ]
  }

  private static func json(_ row: PatternPreview.Row, _ localizer: Localizer) -> JSONValue {
    var output: JSONValue?
    var error: JSONValue?
    switch row.dateFns {
    case .success(let text): output = .string(text)
    case .failure(let failure):
      error = ["name": .string(failure.name.rawValue), "message": .string(failure.message)]
    }
    return .object(present: [
      "label": .string(localizer.text(row.label)),
      "at": row.instant.epochMilliseconds.map { .int(Int($0)) },
      "output": output,
      "error": error,
      "icu": row.icu.map(JSONValue.string),
    ])
  }
}
