/// A setting that a comment makes for crmlocale: `crmlocale: ignore=untranslated`.
struct CommentSetting: Equatable {
  let name: String
  let value: String

  /// The settings of a comment, in order. A comment that does not begin with `crmlocale:` has none.
  static func all(in comment: String) -> [CommentSetting] {
    let text = comment.drop { $0.isWhitespace || $0 == "*" }
    guard text.hasPrefix("crmlocale:") else { return [] }
    return text.dropFirst("crmlocale:".count).split { $0.isWhitespace }
      .compactMap { word in
        let parts = word.split(separator: "=", maxSplits: 1)
        guard let name = parts.first, parts.count == 2 else { return nil }
        return CommentSetting(name: String(name), value: String(parts[1]))
      }
  }
}
