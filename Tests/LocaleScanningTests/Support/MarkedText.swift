import LocaleDiagnostics
import LocaleSyntax
import Testing

/// A text whose spans of interest stand between `⟦` and `⟧`.
struct MarkedText: CustomStringConvertible {
  let text: String
  /// The marked spans, in UTF-8 bytes of `text`.
  let ranges: [Range<Int>]
  let description: String

  init(_ marked: String) {
    description = marked
    var text = ""
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for character in marked.unicodeScalars {
      switch character {
      case "⟦": starts.append(text.utf8.count)
      case "⟧": ranges.append(starts.removeLast()..<text.utf8.count)
      default: text.unicodeScalars.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

extension [UInt8] {
  /// The text between two offsets.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The text with edits made.
  func applying(_ edits: [TextEdit]) -> String {
    var result = self
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return String(decoding: result, as: UTF8.self)
  }
}
