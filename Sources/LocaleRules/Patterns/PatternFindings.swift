internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// The findings about one pattern, in which every letter is part of one mistake at most.
///
/// Rules run from the most specific to the most general. Each claims the letters that its mistake is
/// made of, and a later rule that would speak of the same letters is not heard.
struct PatternFindings: Sendable {
  private let value: TextValue
  private(set) var findings: Findings

  init(about value: TextValue, in findings: Findings) {
    self.value = value
    self.findings = findings
  }

  /// Adds a finding, unless one of its letters is already part of another.
  ///
  /// - Parameters:
  ///   - range: What it is about, in UTF-8 bytes of the pattern.
  ///   - claiming: All that the same mistake touches; the range itself unless given.
  ///   - evidence: A sentence to stand beside the span.
  mutating func report(
    _ descriptor: RuleDescriptor, at range: Range<Int>, claiming: [Range<Int>] = [],
    _ message: String, evidence: String? = nil, help: String? = nil, fixes: [PatternFix] = []
  ) {
    guard findings.claim(claiming + [range], in: value.range) else { return }
    let place = self.range(of: range)
    findings.report(
      descriptor, at: place, message,
      notes: evidence.map { [findings.evidence($0, at: place)] } ?? [], help: help,
      fixes: fixes.map { $0.fix(in: value) })
  }

  func isClaimed(_ range: Range<Int>) -> Bool {
    findings.isClaimed(range, in: value.range)
  }

  /// The place in the file: the whole literal for an empty pattern, which has no letters.
  private func range(of part: Range<Int>) -> Range<Int> {
    value.text.isEmpty ? value.range : value.mapped.fileRange(of: part)
  }
}

/// A change of a pattern that mends a finding.
struct PatternFix {
  /// What it does, such as `Write yyyy`.
  let title: String

  let applicability: Fix.Applicability

  /// The parts to replace, in UTF-8 bytes of the pattern, each with its new text.
  let replacements: [(range: Range<Int>, text: String)]

  init(
    _ title: String, _ applicability: Fix.Applicability,
    _ replacements: [(range: Range<Int>, text: String)]
  ) {
    self.title = title
    self.applicability = applicability
    self.replacements = replacements
  }

  func fix(in value: TextValue) -> Fix {
    Fix(
      title, applicability,
      edits: replacements.map { value.replacement(of: $0.range, with: $0.text) })
  }
}
