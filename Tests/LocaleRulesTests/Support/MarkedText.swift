/// A source with spans marked by `⟦` and `⟧`, so that a test shows what a finding is about, and by
/// `⟨` and `⟩`, so that it shows what a note is about.
struct MarkedText {
  /// The source without the marks.
  let text: String

  /// The spans between `⟦` and `⟧`, in UTF-8 bytes of ``text``, in order.
  let spans: [Range<Int>]

  /// The spans between `⟨` and `⟩`, likewise.
  let noteSpans: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var spans: [Range<Int>] = []
    var noteSpans: [Range<Int>] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦", "⟨": starts.append(text.utf8.count)
      case "⟧": spans.append(starts.removeLast()..<text.utf8.count)
      case "⟩": noteSpans.append(starts.removeLast()..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    precondition(starts.isEmpty, "a mark is not closed")
    self.text = text
    self.spans = spans.sorted { $0.lowerBound < $1.lowerBound }
    self.noteSpans = noteSpans.sorted { $0.lowerBound < $1.lowerBound }
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

extension [UInt8] {
  /// A part as text, for messages that a person can read.
  func text(_ range: Range<Int>) -> String {
    range.upperBound <= count ? String(decoding: self[range], as: UTF8.self) : "(\(range))"
  }
}
