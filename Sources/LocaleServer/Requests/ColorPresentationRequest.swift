internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// `textDocument/colorPresentation`: how a colour that somebody picked is written.
enum ColorPresentationRequest: ServerRequest {
  static let method = "textDocument/colorPresentation"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters),
      let file = session.findings(in: document).file,
      let range = document.positions.range(parameters["range"]),
      let text = hexadecimal(parameters["color"])
    else { return [] }
    let entry = FileColors(in: file).all.first { $0.text.mapped.fileRange == range }
    let edit = entry?.text.replacement(text) ?? TextEdit(range, text)
    return [["label": .string(text), "textEdit": document.positions.json(edit)]]
  }

  /// A colour as `#rrggbb`, or as `#rrggbbaa` where something shows through; `nil` for what is not one.
  private static func hexadecimal(_ color: JSONValue?) -> String? {
    var text = "#"
    for name in ["red", "green", "blue", "alpha"] {
      guard let value = color?[name]?.number, value >= 0, value <= 1 else { return nil }
      if name == "alpha", value == 1 { break }
      let byte = Int((value * 255).rounded())
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }
}
