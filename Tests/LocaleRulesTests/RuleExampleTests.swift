import CRMLocaleKit
import DateFns
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import TestSupport
import Testing

/// Every rule's own examples: they stand in `crmlocale rules CODE`, so they have to be true.
@Suite("The examples of the rules")
struct RuleExampleTests {
  struct Case: CustomTestStringConvertible {
    let code: RuleCode
    let severity: Severity
    let example: RuleExample
    var testDescription: String { "\(code): \(example.bad)" }
  }

  static let cases = RuleRegistry.descriptors.flatMap { descriptor in
    descriptor.examples.map {
      Case(code: descriptor.code, severity: descriptor.severity, example: $0)
    }
  }

  @Test("The bad source has the finding once, at the marked place", arguments: cases)
  func bad(_ example: Case) {
    let marked = MarkedText(example.example.bad)
    let check = Check(example.example.path, siblings: example.example.siblings)
    let found = check.findings(example.code, in: marked.text)
    #expect(found.map(\.location.range) == marked.spans)
    #expect(
      found.map { marked.bytes.text($0.location.range) } == marked.spans.map(marked.bytes.text))
    #expect(example.example.badSource == marked.text)
  }

  @Test("The good source does not have the finding", arguments: cases)
  func good(_ example: Case) {
    let check = Check(example.example.path, siblings: example.example.siblings)
    #expect(check.findings(example.code, in: example.example.good) == [])
  }

  @Test(
    "The first fix makes the bad source the good one", arguments: cases.filter(\.example.isFixed))
  func fixed(_ example: Case) {
    let check = Check(example.example.path, siblings: example.example.siblings)
    let source = example.example.badSource
    let found = check.findings(example.code, in: source)
    #expect(check.applyingFirstFixes(of: found, to: source) == example.example.good)
  }

  @Test("Every rule has an example, a one-line summary and an explanation")
  func words() {
    for rule in RuleRegistry.descriptors {
      #expect(!rule.examples.isEmpty, "\(rule.code)")
      #expect(
        !rule.summary.description.contains("\n") && !rule.summary.description.hasSuffix("."),
        "\(rule.code)")
      #expect(rule.explanation.description.hasSuffix("."), "\(rule.code)")
    }
  }

  @Test("Codes are in kebab case, and no two rules share one")
  func codes() {
    let codes = RuleRegistry.descriptors.map(\.code.rawValue)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code)") }
  }
}
