internal import DateFns
public import JSONText
public import LocaleDiagnostics
internal import LocaleModel
internal import LocaleReporters

extension LocalePreviewReport {
  /// The report for a person: the chat, a small table for each pattern, and what to watch for under it.
  ///
  /// - Parameters:
  ///   - localizer: Who says what there is to say.
  ///   - style: How it is laid out.
  public func text(
    _ localizer: Localizer = .english, style: PreviewStyle = PreviewStyle()
  ) -> String {
    guard !patterns.isEmpty || !chats.isEmpty else {
      return VisibleText.text(localizer.text(PreviewWords.nothing(.code(name)))) + "\n"
    }
    let sketches = chats.map { chat in
      sketch(of: chat, localizer, style).map { line in
        var text = ""
        style.styler.write(line, to: &text)
        return text
      }.joined()
    }
    let tables = patterns.map { preview in
      lines(for: preview, localizer, style).map { $0 + "\n" }.joined()
    }
    return (sketches + tables).joined(separator: "\n")
  }

  /// What the chat looks like, and what its marks mean.
  private func sketch(
    of chat: ChatPreview, _ localizer: Localizer, _ style: PreviewStyle
  ) -> [[StyledText]] {
    let title = localizer.text(title(of: chat, localizer))
    let notes = chat.notes.flatMap { note in
      Self.hung(localizer.text(note.words), style).enumerated().map { number, line in
        [
          number == 0 ? StyledText("  \(note.mark.rawValue) ", note.mark.role) : StyledText("    "),
          StyledText(line),
        ]
      }
    }
    return TextColumns.wrapped(VisibleText.text(title), width: style.columns ?? 90)
      .map { [StyledText($0, .emphasis)] } + [[]] + ChatSketch(chat, style).lines
      + (notes.isEmpty ? [] : [[]] + notes)
  }

  private func title(of chat: ChatPreview, _ localizer: Localizer) -> Message {
    let now = chat.messages.first.map { Self.moment($0.instant, localizer) } ?? ""
    guard let language = chat.language else { return ChatWords.title(.code(name), .text(now)) }
    return ChatWords.titleIn(.code(name), .language(language), .text(now))
  }

  private func lines(
    for preview: PatternPreview, _ localizer: Localizer, _ style: PreviewStyle
  ) -> [String] {
    let remarks = preview.remarks.flatMap { remark in
      Self.hung(localizer.text(remark), style).enumerated().map { number, line in
        (number == 0 ? "  - " : "    ") + line
      }
    }
    return head(of: preview, localizer, style) + [""] + rows(of: preview, localizer, style)
      + (remarks.isEmpty ? [] : [""] + remarks)
  }

  private func head(
    of preview: PatternPreview, _ localizer: Localizer, _ style: PreviewStyle
  ) -> [String] {
    let origin = PreviewWords.origin(
      .code(preview.source.path), .code(preview.locale.identifier),
      .code(preview.pattern.release.description))
    let pattern = JSONValue.string(preview.pattern.text).text()
    let title = VisibleText.text("\(name): \(preview.key.rawValue) \(pattern)")
    return (style.columns.map { TextColumns.folded(title, width: $0) } ?? [title])
      + Self.hung(localizer.text(origin), style).map { "  \($0)" }
  }

  /// The rows in columns; each on lines of its own where a terminal has no room for that.
  private func rows(
    of preview: PatternPreview, _ localizer: Localizer, _ style: PreviewStyle
  ) -> [String] {
    let rows = preview.rows.map { Self.cells($0, localizer, style) }
    let lines = TextColumns.aligned(rows).map { "  \($0)" }
    guard let columns = style.columns, lines.contains(where: { DisplayWidth.of($0) > columns })
    else { return lines }
    return rows.flatMap { cells in
      ["  \(cells[0])"]
        + Self.stacked(Array(cells.dropFirst()), width: columns - 4).map { "    \($0)" }
    }
  }

  /// Cells on one line, or each on its own; one alone is a sentence.
  private static func stacked(_ cells: [String], width: Int) -> [String] {
    if cells.count == 1 { return TextColumns.wrapped(cells[0], width: width) }
    let line = cells.joined(separator: "  ")
    return DisplayWidth.of(line) <= width ? [line] : cells
  }

  private static func cells(
    _ row: PatternPreview.Row, _ localizer: Localizer, _ style: PreviewStyle
  ) -> [String] {
    let label = VisibleText.text(localizer.text(row.label))
    func printed(_ text: String) -> String {
      style.isolated(style.visible(text))
    }
    switch row.dateFns {
    case .success(let text):
      let icu = row.icu.map { localizer.text(PreviewWords.icu(.text($0))) }
      return [label, VisibleText.text(moment(row.instant, localizer)), printed(text)]
        + (icu.map { [printed($0)] } ?? [])
    case .failure(let error):
      return [label, VisibleText.text(localizer.text(PreviewWords.throwing(.text("\(error)"))))]
    }
  }

  /// An instant as the reader of the report writes it.
  private static func moment(_ instant: Instant, _ localizer: Localizer) -> String {
    let locale = DateFnsLocale(widgetBase: localizer.language.rawValue) ?? .enUS
    return (try? DateFnsFormatter("EEE d MMM y, HH:mm", locale: locale).format(instant)) ?? ""
  }

  /// The lines of a sentence that stands behind a sign.
  private static func hung(_ sentence: String, _ style: PreviewStyle) -> [String] {
    let width = style.columns.map { max(20, min(90, $0 - 4)) } ?? 90
    return TextColumns.wrapped(VisibleText.text(sentence), width: width)
  }
}

extension LocalePreviewReport {
  /// The report for a program.
  ///
  /// - Parameter localizer: Who says what there is to say.
  public func json(_ localizer: Localizer = .english) -> JSONValue {
    [
      "path": .string(name),
      "chats": .array(chats.map { $0.json }),
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
