import LocaleDiagnostics
import TestSupport
import Testing

/// A source, what a sentence says of it, and what one rule has to find in it.
///
/// Each `⟦…⟧` is a finding, each `⟨…⟩` a place that a note speaks of.
struct NamedCase: CustomTestStringConvertible {
  let testDescription: String
  let path: String
  let marked: MarkedText
  let siblings: [String: String]

  init(_ sentence: String, _ path: String, _ source: String, siblings: [String: String] = [:]) {
    testDescription = sentence
    self.path = path
    marked = MarkedText(source)
    self.siblings = siblings
  }

  var check: Check { Check(path, siblings: siblings) }

  /// Holds a rule to the marks, and gives what it found, so that more can be asked of it.
  @discardableResult
  func hold(
    _ code: RuleCode, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> [Diagnostic] {
    let found = check.findings(code, in: marked.text)
    #expect(
      places(found.map(\.location.range)) == places(marked.spans), sourceLocation: sourceLocation)
    let notes = Set(found.flatMap(\.notes).compactMap(\.location?.range))
    #expect(
      places(Array(notes)) == places(marked.noteSpans), "notes", sourceLocation: sourceLocation)
    return found
  }

  private func places(_ ranges: [Range<Int>]) -> [String] {
    ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      .map { "\(marked.bytes.text($0)) at \($0.lowerBound)" }
  }
}
