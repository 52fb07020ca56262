/// A source in which `⟦` and `⟧` stand around the spans that a test speaks of, and `⟨` and `⟩` around
/// those that notes speak of.
public struct MarkedText: Sendable, CustomStringConvertible {
  /// The source without the marks.
  public let text: String

  /// The spans between `⟦` and `⟧`, in UTF-8 bytes of ``text``, in the order in which they start; of
  /// two that start together the outer one first.
  public let spans: [Range<Int>]

  /// The spans between `⟨` and `⟩`, likewise.
  public let noteSpans: [Range<Int>]

  /// The source with the marks.
  public let description: String

  /// Reads the marks. Every one that opens is closed.
  public init(_ marked: String) {
    description = marked
    var text = ""
    var spans = Marks()
    var noteSpans = Marks()
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": spans.open(at: text.utf8.count)
      case "⟧": spans.close(at: text.utf8.count)
      case "⟨": noteSpans.open(at: text.utf8.count)
      case "⟩": noteSpans.close(at: text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.spans = spans.spans
    self.noteSpans = noteSpans.spans
  }

  /// The source without the marks, as bytes.
  public var bytes: [UInt8] { Array(text.utf8) }

  private struct Marks {
    private var open: [Int] = []
    private var all: [Range<Int>] = []

    var spans: [Range<Int>] {
      precondition(open.isEmpty, "a mark is not closed")
      return all
    }

    mutating func open(at offset: Int) {
      open.append(all.count)
      all.append(offset..<offset)
    }

    mutating func close(at offset: Int) {
      let index = open.removeLast()
      all[index] = all[index].lowerBound..<offset
    }
  }
}

extension [UInt8] {
  /// A part as text, for messages that a person can read; the range itself where it is outside.
  public func text(_ range: Range<Int>) -> String {
    range.upperBound <= count ? String(decoding: self[range], as: UTF8.self) : "(\(range))"
  }
}
