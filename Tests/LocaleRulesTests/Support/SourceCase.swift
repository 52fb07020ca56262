import CRMLocaleKit
import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

/// A file with its findings marked, each `⟦…⟧` one, and their codes in the order of the marks.
///
/// Notes about what is inherited are left out unless the case speaks of them.
struct SourceCase: CustomTestStringConvertible {
  let path: String
  let marked: MarkedText
  let codes: [String]
  let siblings: [String: String]
  private let written: String

  init(_ path: String, _ source: String, _ codes: String..., siblings: [String: String] = [:]) {
    self.init(path, source, codes: codes, siblings: siblings)
  }

  init(_ path: String, _ source: String, codes: [String], siblings: [String: String] = [:]) {
    self.path = path
    written = source
    marked = MarkedText(source)
    self.codes = codes
    self.siblings = siblings
  }

  var testDescription: String { "\(path): \(written)" }

  func hold(
    _ adjust: (inout CheckOptions) -> Void = { _ in },
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    var check = Check(path, siblings: siblings)
    adjust(&check.options)
    let found = check.findings(in: marked.text).filter {
      codes.contains($0.code.rawValue)
        || $0.code != "missing-key" && $0.code != "inherited-date-pattern"
    }
    let expected = zip(marked.spans, codes).map { span, code in
      "\(code) ⟦\(marked.bytes.text(span))⟧ at \(span.lowerBound)"
    }
    let actual = found.map { finding in
      let range = finding.location.range
      return "\(finding.code) ⟦\(marked.bytes.text(range))⟧ at \(range.lowerBound)"
    }
    #expect(
      marked.spans.count == codes.count, "the case itself is wrong", sourceLocation: sourceLocation)
    #expect(actual == expected, sourceLocation: sourceLocation)
  }
}
