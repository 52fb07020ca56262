internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleSyntax
internal import LocaleWorkspace

/// The codes that a comment can silence, those first that are found in the file.
struct CommentCompletion {
  private let range: Range<Int>
  private let file: CheckedFile
  private let localizer: Localizer

  /// The codes at a byte; `nil` where no comment asks for one.
  init?(at offset: Int, in file: CheckedFile, _ localizer: Localizer) {
    let bytes = file.document.bytes
    guard
      let comment = file.document.comments.first(where: {
        $0.range.lowerBound < offset && offset <= $0.range.upperBound
      })
    else { return nil }
    let before = bytes[comment.range.lowerBound..<offset]
    let word = before.reversed().prefix { Self.isOfCode($0) }.count
    let rest = String(decoding: before.dropLast(word), as: UTF8.self)
    guard let setting = rest.split(separator: " ").last(where: { $0.contains("=") }),
      rest.contains("crmlocale:"), !rest.contains("--"),
      setting.hasPrefix("ignore=") || setting.hasPrefix("ignore-file="),
      rest.hasSuffix("=") || rest.hasSuffix(",") || rest.hasSuffix(", ")
    else { return nil }
    range = (offset - word)..<offset
    self.file = file
    self.localizer = localizer
  }

  /// The items.
  var items: [CompletionItem] {
    let found = Set(file.diagnostics.map { $0.code })
    let rules = RuleRegistry.descriptors
    let sorted =
      rules.filter { found.contains($0.code) } + rules.filter { !found.contains($0.code) }
    return sorted.map { rule in
      CompletionItem(
        label: rule.code.rawValue, kind: .choice, documentation: localizer.text(rule.summary),
        edit: TextEdit(range, rule.code.rawValue))
    }
  }

  private static func isOfCode(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
