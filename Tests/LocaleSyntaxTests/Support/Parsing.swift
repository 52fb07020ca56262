import LocaleDiagnostics
import LocaleSyntax
import TestSupport

extension [UInt8] {
  /// The text with edits made.
  func applying(_ edits: [TextEdit]) -> String {
    var result = self
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return String(decoding: result, as: UTF8.self)
  }
}

func parse(_ text: String, _ dialect: Dialect) -> SyntaxTree {
  SyntaxTree.parse(Array(text.utf8), path: "text", dialect: dialect)
}
