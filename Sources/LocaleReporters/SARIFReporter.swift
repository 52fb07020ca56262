internal import JSONText
public import LocaleDiagnostics

/// Reports in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts
/// and editors read.
///
/// Paths are relative to the root of the sources, `%SRCROOT%`, as long as they stay inside it. What
/// GitHub's code scanning asks for beyond the standard is there too: help for each rule, and the
/// evidence in the message itself.
public struct SARIFReporter: Reporter {
  /// The version of this program, such as `1.2.0`.
  public var version: String

  /// Where one can read about this program.
  public var informationURI: String?

  /// The page that explains all rules, each under a heading of its code, for the `helpUri` of each;
  /// `nil` where its address is not known. Every rule has its whole explanation with it, as `help`.
  public var rulePage: String?

  /// The rules that were checked, whether or not they found anything.
  public var rules: [RuleDescriptor]

  /// Who says the messages.
  public var localizer: Localizer

  private var results = ElementList()
  private var ruleIndices: [RuleCode: Int] = [:]

  /// Creates a reporter.
  public init(
    version: String, informationURI: String? = nil, rulePage: String? = nil,
    rules: [RuleDescriptor],
    localizer: Localizer = .english
  ) {
    self.localizer = localizer
    self.version = version
    self.informationURI = informationURI
    self.rulePage = rulePage
    self.rules = rules
  }

  /// Writes the tool and its rules.
  public mutating func begin(to output: inout some TextOutputStream) {
    results = ElementList()
    ruleIndices = [:]
    for (index, rule) in rules.enumerated() where ruleIndices[rule.code] == nil {
      ruleIndices[rule.code] = index
    }
    output.write(
      """
      {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version":"2.1.0",
      "runs":[{"tool":{"driver":\(driver.text(escaping: .hidden))},
      "defaultEncoding":"UTF-8","columnKind":"unicodeCodePoints","newlineSequences":["\\r\\n","\\n","\\r"],
      "results":
      """)
  }

  /// Writes one result a line.
  public mutating func write(_ file: FileReport, to output: inout some TextOutputStream) {
    let regions = SARIFRegions(file)
    // The path is part of every fingerprint, so that each file can be counted by itself.
    var fingerprints = SARIFFingerprints()
    for diagnostic in file.sortedDiagnostics {
      let fingerprint = fingerprints.next(
        for: diagnostic, value: file.bytes(at: diagnostic.location))
      let result = result(
        diagnostic, ruleIndex: ruleIndices[diagnostic.code], regions, fingerprint: fingerprint)
      results.write(result.text(escaping: .hidden), to: &output)
    }
  }

  /// Writes the end of the log.
  public mutating func end(to output: inout some TextOutputStream) {
    results.end(to: &output)
    output.write("}]}\n")
  }

  private var driver: JSONValue {
    .object(present: [
      "name": "crmlocale",
      "version": .string(version),
      "semanticVersion": .string(version),
      "informationUri": informationURI.map { .string($0) },
      "rules": .array(rules.map { SARIFRule(localizer, page: rulePage).json($0) }),
    ])
  }

  private func result(
    _ diagnostic: Diagnostic, ruleIndex: Int?, _ regions: SARIFRegions, fingerprint: String
  ) -> JSONValue {
    let related = diagnostic.notes.filter {
      $0.location != nil && $0.location != diagnostic.location
    }
    return .object(present: [
      "ruleId": .string(diagnostic.code.rawValue),
      "ruleIndex": ruleIndex.map { .int($0) },
      "level": .string(diagnostic.severity.sarifLevel),
      "message": [
        "text": .string(message(of: diagnostic)), "id": .string(diagnostic.message.id),
        "arguments": .array(
          diagnostic.message.arguments.map { .string(localizer.text($0)) }),
      ],
      "locations": [["physicalLocation": regions.physicalLocation(diagnostic.location)]],
      "relatedLocations": related.isEmpty
        ? nil
        : .array(
          related.enumerated().map { index, note in
            .object(present: [
              "id": .int(index + 1),
              "physicalLocation": note.location.map { regions.physicalLocation($0) },
              "message": ["text": .string(localizer.text(note.message))],
            ])
          }),
      "partialFingerprints": ["findingHash/v1": .string(fingerprint)],
      "fixes": fixes(of: diagnostic, regions),
    ])
  }

  /// The message and all that speaks of the same place, as sentences: SARIF has no other field for
  /// it that viewers show.
  private func message(of diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.filter { $0.location == nil || $0.location == diagnostic.location }
    let sentences =
      [diagnostic.message] + notes.map { $0.message } + (diagnostic.help.map { [$0] } ?? [])
    return sentences.map { localizer.text($0) }.joined(separator: ". ")
  }

  private func fixes(of diagnostic: Diagnostic, _ regions: SARIFRegions) -> JSONValue? {
    let path = diagnostic.location.path
    // The schema wants at least one replacement in a fix.
    let fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }
    if fixes.isEmpty { return nil }
    return .array(
      fixes.map { fix in
        let replacements = fix.edits.map { edit -> JSONValue in
          [
            "deletedRegion": regions.region(SourceLocation(path: path, range: edit.range)),
            "insertedContent": ["text": .string(edit.text)],
          ]
        }
        return [
          "description": ["text": .string(localizer.text(fix.title))],
          "artifactChanges": [
            [
              "artifactLocation": SARIFRegions.artifactLocation(path),
              "replacements": .array(replacements),
            ]
          ],
          "properties": ["applicability": .string(fix.applicability.rawValue)],
        ]
      })
  }
}

extension Severity {
  /// SARIF's name of the severity (section 3.27.10).
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
