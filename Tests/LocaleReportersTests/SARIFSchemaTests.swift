import Foundation
import LocaleDiagnostics
import LocaleReporters
import Testing

/// The part of the standard that our logs use, as a table: which properties an object may have,
/// which it must have, and what they are. (Logs were also checked with the OASIS schema.)
@Suite struct SARIFSchemaTests {
  enum Kind {
    case string, integer, uri, versionedMap, bag
    case oneOf([String])
    case object(String)
    case objects(of: String)
    case array(of: String, atLeast: Int)
    case strings
  }

  struct Property {
    let kind: Kind
    var isRequired = false
  }

  static let level = Kind.oneOf(["none", "note", "warning", "error"])

  /// By object, as in section 3 of SARIF 2.1.0.
  static let objects: [String: [String: Property]] = [
    "sarifLog": [
      "$schema": Property(kind: .uri),
      "version": Property(kind: .oneOf(["2.1.0"]), isRequired: true),
      "runs": Property(kind: .array(of: "run", atLeast: 0), isRequired: true),
    ],
    "run": [
      "tool": Property(kind: .object("tool"), isRequired: true),
      "defaultEncoding": Property(kind: .string),
      "columnKind": Property(kind: .oneOf(["utf16CodeUnits", "unicodeCodePoints"])),
      "newlineSequences": Property(kind: .strings),
      "results": Property(kind: .array(of: "result", atLeast: 0)),
    ],
    "tool": ["driver": Property(kind: .object("toolComponent"), isRequired: true)],
    "toolComponent": [
      "name": Property(kind: .string, isRequired: true),
      "version": Property(kind: .string),
      "semanticVersion": Property(kind: .string),
      "informationUri": Property(kind: .uri),
      "rules": Property(kind: .array(of: "reportingDescriptor", atLeast: 0)),
    ],
    "reportingDescriptor": [
      "id": Property(kind: .string, isRequired: true),
      "shortDescription": Property(kind: .object("multiformatMessageString")),
      "fullDescription": Property(kind: .object("multiformatMessageString")),
      "help": Property(kind: .object("multiformatMessageString")),
      "messageStrings": Property(kind: .objects(of: "multiformatMessageString")),
      "defaultConfiguration": Property(kind: .object("reportingConfiguration")),
    ],
    "multiformatMessageString": [
      "text": Property(kind: .string, isRequired: true), "markdown": Property(kind: .string),
    ],
    "reportingConfiguration": ["level": Property(kind: level)],
    "result": [
      "ruleId": Property(kind: .string),
      "ruleIndex": Property(kind: .integer),
      "level": Property(kind: level),
      "message": Property(kind: .object("message"), isRequired: true),
      "locations": Property(kind: .array(of: "location", atLeast: 0)),
      "relatedLocations": Property(kind: .array(of: "location", atLeast: 0)),
      "partialFingerprints": Property(kind: .versionedMap),
      "fixes": Property(kind: .array(of: "fix", atLeast: 0)),
    ],
    // Section 3.11: a message may have its text, its id in the rule's strings, or both.
    "message": [
      "text": Property(kind: .string, isRequired: true),
      "id": Property(kind: .string),
      "arguments": Property(kind: .strings),
    ],
    "location": [
      "id": Property(kind: .integer),
      "physicalLocation": Property(kind: .object("physicalLocation")),
      "message": Property(kind: .object("message")),
    ],
    "physicalLocation": [
      "artifactLocation": Property(kind: .object("artifactLocation"), isRequired: true),
      "region": Property(kind: .object("region")),
    ],
    "artifactLocation": [
      "uri": Property(kind: .uri, isRequired: true), "uriBaseId": Property(kind: .string),
    ],
    "region": [
      "startLine": Property(kind: .integer, isRequired: true),
      "startColumn": Property(kind: .integer),
      "endLine": Property(kind: .integer),
      "endColumn": Property(kind: .integer),
      "byteOffset": Property(kind: .integer),
      "byteLength": Property(kind: .integer),
    ],
    "fix": [
      "description": Property(kind: .object("message")),
      "artifactChanges": Property(kind: .array(of: "artifactChange", atLeast: 1), isRequired: true),
      "properties": Property(kind: .bag),
    ],
    "artifactChange": [
      "artifactLocation": Property(kind: .object("artifactLocation"), isRequired: true),
      "replacements": Property(kind: .array(of: "replacement", atLeast: 1), isRequired: true),
    ],
    "replacement": [
      "deletedRegion": Property(kind: .object("region"), isRequired: true),
      "insertedContent": Property(kind: .object("artifactContent")),
    ],
    "artifactContent": ["text": Property(kind: .string)],
  ]

  /// What is wrong with a value, each with the path to it.
  private func problems(_ value: Any, _ kind: Kind, at path: String) -> [String] {
    switch kind {
    case .string: return value is String ? [] : ["\(path) is no string"]
    case .oneOf(let values):
      return (value as? String).map(values.contains) == true ? [] : ["\(path) is \(value)"]
    case .uri:
      let isURI = (value as? String).map { text in
        text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && URL(string: text) != nil
      }
      return isURI == true || value as? String == "" ? [] : ["\(path) is no URI: \(value)"]
    case .integer: return value as? Int ?? -1 >= 0 ? [] : ["\(path) is \(value)"]
    case .strings: return value is [String] ? [] : ["\(path) is no array of strings"]
    case .versionedMap, .bag: return value is [String: String] ? [] : ["\(path) is \(value)"]
    case .array(let element, let minimum):
      guard let array = value as? [Any], array.count >= minimum else {
        return ["\(path): \(value)"]
      }
      return array.enumerated().flatMap {
        problems($0.element, .object(element), at: "\(path)[\($0.offset)]")
      }
    case .objects(let name):
      guard let values = value as? [String: Any] else { return ["\(path) is \(value)"] }
      return values.flatMap { problems($0.value, .object(name), at: "\(path).\($0.key)") }
    case .object(let name):
      guard let object = value as? [String: Any], let properties = Self.objects[name] else {
        return ["\(path) is no \(name)"]
      }
      let missing = properties.filter { $0.value.isRequired && object[$0.key] == nil }
      return missing.map { "\(path) lacks \($0.key)" }
        + object.flatMap { key, value in
          properties[key].map { problems(value, $0.kind, at: "\(path).\(key)") }
            ?? ["\(path).\(key) is not in the standard"]
        }
    }
  }

  @Test("Every property is one of the standard, and every required one is there")
  func structure() throws {
    var full = Report(
      path: "dir é/a:b.json",
      "\u{FEFF}{\r\n \t\"date_format\": \"дд.MM.⟦YYYY⟧\",\r\n ⟦\"x\": [1,\r\n 2]⟧, 日本 ⟦語⟧\u{1B}[0m\n⟦⟧"
    ) {
      $0.notes = [
        .init("evidence", at: $0.location), .init("nowhere"),
        .init("elsewhere", at: SourceLocation(path: "../base.json", range: 3..<400)),
        .init("outside", at: SourceLocation(path: "/x/y z.json", range: -3..<4)),
      ]
      $0.help = "help"
      $0.fixes = [
        Fix("Write yyyy", .safe, edits: [TextEdit($0.location.range, "yy\u{0}\"yy")]),
        Fix("Nothing", .unsafe, edits: []),
      ]
    }
    full.diagnostics[0].severity = .warning
    full.diagnostics[1].severity = .note
    let hostile = Report(path: "", "⟦\u{0}⟧") {
      $0.message = ""
      $0.location.range = -5..<1000
      $0.fixes = [Fix("", .safe, edits: [TextEdit(-4..<400, "")])]
    }
    let rule = RuleDescriptor(
      "the-code", .error, summary: "What", explanation: "Why",
      examples: [RuleExample(bad: "⟦a⟧", good: "b")])
    for (report, rules) in [
      (full, [rule]), (full, []), (hostile, [rule]),
      (Report(files: [], diagnostics: [], sources: [:]), []),
    ] {
      let reporter = SARIFReporter(
        version: "0.1.0", informationURI: "https://example.com/", rules: rules)
      let log = try JSONSerialization.jsonObject(with: Data(reporter.text(of: report).utf8))
      #expect(problems(log, .object("sarifLog"), at: "log") == [])
    }
  }
}
