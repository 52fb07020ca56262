internal import CSSValues
internal import LocaleDiagnostics

/// Finds the colour that was probably meant.
public enum ColorSuggestion {
  /// A text that browsers take, near to one that they do not: `ff0000` lacks its `#`, `skybleu` is
  /// `skyblue`, and a stray semicolon or `!important` belongs to style sheets.
  public static func nearest(to text: String) -> String? {
    var trimmed = text[...]
    if let end = trimmed.firstIndex(where: { $0 == ";" || $0 == "!" }) { trimmed = trimmed[..<end] }
    while trimmed.last == " " { trimmed.removeLast() }
    let core = String(trimmed)
    if core != text, CSSColor(core) != nil { return core }
    if CSSColor("#" + core) != nil { return "#" + core }
    return names.nearest(to: core.lowercased())
  }

  private static let names = Suggestion.Candidates(CSSColor.names)
}
