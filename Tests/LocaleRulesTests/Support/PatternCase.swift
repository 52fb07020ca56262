import CRMLocaleKit
import DateFns
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import TestSupport
import Testing

/// A pattern in a file, what has to be said of it, and what the fixes make of it.
///
/// Each `⟦…⟧` is a finding. Their codes follow in the order of the marks, without `date-pattern-`.
/// A pattern without marks has to be let pass.
struct PatternCase: CustomTestStringConvertible {
  /// The language of the file, a stroke, and the base that it extends; `-` for no language.
  let place: String
  let key: StringKey
  let marked: MarkedText
  let codes: [String]
  /// The pattern after the first fix of every finding; `nil` where that is not told.
  let fixed: String?

  private let written: String
  var testDescription: String { "\(place) \(key.rawValue): \(written)" }

  private init(
    _ place: String, _ key: StringKey, _ pattern: String, _ codes: [String], _ fixed: String?
  ) {
    self.place = place
    self.key = key
    written = pattern
    marked = MarkedText(pattern)
    self.codes = codes
    self.fixed = fixed
  }

  static func day(
    _ place: String, _ pattern: String, _ codes: String..., fixed: String? = nil
  ) -> PatternCase {
    PatternCase(place, .dateFormat, pattern, codes, fixed)
  }

  static func time(
    _ place: String, _ pattern: String, _ codes: String..., fixed: String? = nil
  ) -> PatternCase {
    PatternCase(place, .timeFormat, pattern, codes, fixed)
  }

  private var parts: [Substring] { place.split(separator: "/") }
  private var prefix: String { "{\"extends\": \"\(parts[1])\", \"\(key.rawValue)\": \"" }
  var source: String { prefix + marked.text + "\"}" }

  var check: Check {
    Check(parts[0] == "-" ? "overrides.json" : "overrides.\(parts[0]).json")
  }

  /// Holds the check to the case. `adjust` changes what the check assumes.
  func hold(
    _ adjust: (inout CheckOptions) -> Void = { _ in },
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    var check = check
    adjust(&check.options)
    let found = check.findings(in: source).filter {
      $0.code.rawValue.hasPrefix("date-pattern-")
    }
    let start = prefix.utf8.count
    let expected = zip(marked.spans, codes).map { span, code in
      "\(code) ⟦\(marked.bytes.text(span))⟧ at \(span.lowerBound)"
    }
    let actual = found.map { finding in
      let range = finding.location.range
      return "\(finding.code.rawValue.dropFirst("date-pattern-".count)) "
        + "⟦\(Array(source.utf8).text(range))⟧ at \(range.lowerBound - start)"
    }
    #expect(
      marked.spans.count == codes.count, "the case itself is wrong", sourceLocation: sourceLocation)
    #expect(actual == expected, sourceLocation: sourceLocation)
    if let fixed {
      let result = check.applyingFirstFixes(of: found, to: source)
      #expect(result == prefix + fixed + "\"}", sourceLocation: sourceLocation)
    }
  }
}
