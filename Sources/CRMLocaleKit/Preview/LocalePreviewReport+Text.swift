internal import DateFns
internal import JSONText
internal import LocaleModel
internal import LocaleReporters

extension LocalePreviewReport {
  /// The report for a person: a small table for each pattern, and what to watch for under it.
  public var text: String {
    guard !patterns.isEmpty else {
      return VisibleText.text("\(name): there are no patterns in it") + "\n"
    }
    return patterns.map { preview in
      var lines = [
        "\(VisibleText.text(name)): \(preview.key.rawValue) \(JSONValue.string(preview.pattern.text).text())",
        "  from \(VisibleText.text(preview.source.path)), with the names and weeks of \(preview.locale.identifier), "
          + "date-fns \(preview.pattern.release)",
        "",
      ]
      lines += TextColumns.aligned(preview.rows.map(Self.cells)).map { "  \($0)" }
      if !preview.remarks.isEmpty {
        lines += [""] + preview.remarks.flatMap(Self.bullet)
      }
      return lines.joined(separator: "\n") + "\n"
    }.map { VisibleText.lines($0) }.joined(separator: "\n")
  }

  private static func cells(_ row: PatternPreview.Row) -> [String] {
    let moment = (try? DateFnsFormatter("EEE d MMM y, HH:mm").format(row.instant)) ?? ""
    switch row.dateFns {
    case .success(let text):
      return [row.label, moment, VisibleText.text(text)]
        + (row.icu.map { ["(ICU: \(VisibleText.text($0)))"] } ?? [])
    case .failure(let error):
      return [row.label, "throws \(error)"]
    }
  }

  private static func bullet(_ remark: String) -> [String] {
    TextColumns.wrapped(remark, width: 90).enumerated().map { number, line in
      (number == 0 ? "  - " : "    ") + line
    }
  }
}

extension LocalePreviewReport {
  /// The report for a program.
  public var json: JSONValue {
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
            "rows": .array(preview.rows.map(Self.json)),
            "remarks": .array(preview.remarks.map(JSONValue.string)),
          ]
        }),
    ]
  }

  private static func json(_ row: PatternPreview.Row) -> JSONValue {
    var output: JSONValue?
    var error: JSONValue?
    switch row.dateFns {
    case .success(let text): output = .string(text)
    case .failure(let failure):
      error = ["name": .string(failure.name.rawValue), "message": .string(failure.message)]
    }
    return .object(present: [
      "label": .string(row.label),
      "at": row.instant.epochMilliseconds.map { .int(Int($0)) },
      "output": output,
      "error": error,
      "icu": row.icu.map(JSONValue.string),
    ])
  }
}
