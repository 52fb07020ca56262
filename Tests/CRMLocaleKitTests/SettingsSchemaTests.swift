import CRMLocaleKit
import Foundation
import Testing

/// The schema and the reader come from one table; here they are held against each other all the same:
/// what the schema refuses, the reader reports, and what it takes, the reader takes.
@Suite("The schema of the settings")
struct SettingsSchemaTests {
  /// Settings in strict JSON, and whether they are right.
  static let cases: [(String, Bool)] = [
    ("{}", true), (#"{"$schema": "x", "version": 1}"#, true), (#"{"version": 2}"#, false),
    ("[]", false), ("1", false), (#"{"potato": 1}"#, false), (#"{"strict": "yes"}"#, false),
    (#"{"files": {"include": ["a"], "exclude": [], "extensions": {".tpl": "page"}}}"#, true),
    (#"{"files": {"include": [""]}}"#, false), (#"{"files": {"include": "a"}}"#, false),
    (#"{"files": {"extensions": {".tpl": "pages"}}}"#, false),
    (#"{"files": {"extensions": {"": "page"}}}"#, false), (#"{"files": []}"#, false),
    (#"{"language": {"a/**": "pl", "b": "pt-BR"}}"#, true),
    (#"{"language": {"a": "polish"}}"#, false), (#"{"language": {"": "pl"}}"#, false),
    (#"{"dateFns": "4.1.0"}"#, true), (#"{"dateFns": "9.9.9"}"#, false),
    (#"{"dateFns": 4}"#, false), (#"{"messages": "es"}"#, true), (#"{"messages": "de"}"#, false),
    (#"{"rules": {"unknown-key": "off", "date-pattern-*": "note", "*": "on"}}"#, true),
    (#"{"rules": {"unknown-kye": "off"}}"#, false), (#"{"rules": {"unknown-key": "no"}}"#, false),
    (#"{"rules": {"unknown-key": null}}"#, false),
    (#"{"overrides": [{"files": ["a"], "rules": {}}]}"#, true),
    (#"{"overrides": [{"files": ["a"]}]}"#, false), (#"{"overrides": {}}"#, false),
    (#"{"overrides": [{"files": ["a"], "rules": {}, "x": 1}]}"#, false),
    (#"{"suppressions": [{"codes": ["low-contrast"], "reason": "x", "key": "a"}]}"#, true),
    // A code that does not exist is a finding in a file that is right.
    (#"{"suppressions": [{"codes": ["no-such-code"]}]}"#, true),
    (#"{"suppressions": [{"reason": "x"}]}"#, false),
    (#"{"suppressions": [{"codes": "low-contrast"}]}"#, false),
    (#"{"baseline": "a.json", "outputs": ["text", "sarif=a.sarif"]}"#, true),
    (#"{"outputs": ["xml"]}"#, false), (#"{"outputs": ["json="]}"#, false),
    (#"{"baseline": ""}"#, false),
  ]

  @Test("Schema and reader agree", arguments: cases)
  func agreement(_ text: String, _ isRight: Bool) throws {
    let file = SettingsFile(path: "crmlocale.json", bytes: Array(text.utf8))
    #expect(file.problems.isEmpty == isRight, "\(file.problems.map(\.message))")
    let schema = try JSONSerialization.jsonObject(with: Data(SettingsSchema.text.utf8))
    let value = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    #expect(Schema(schema).takes(value) == isRight)
  }

  @Test("What can be misspelled has its words in the schema, for editors to offer")
  func words() {
    for rule in RuleRegistry.descriptors {
      #expect(SettingsSchema.text.contains("\"\(rule.code)\""))
    }
  }
}

/// As much of JSON Schema as the schema uses; another keyword fails.
private struct Schema {
  private let keywords: [String: Any]

  init(_ value: Any) { keywords = value as? [String: Any] ?? ["?": 0] }

  func takes(_ value: Any) -> Bool {
    keywords.allSatisfy { keyword, argument in holds(keyword, argument, value) }
  }

  private func holds(_ keyword: String, _ argument: Any, _ value: Any) -> Bool {
    switch keyword {
    case "$schema", "title", "description": return true
    case "type": return isOfType(argument as? String ?? "", value)
    case "const": return (value as? NSNumber) == (argument as? NSNumber)
    case "enum": return (argument as? [String] ?? []).contains { $0 == value as? String }
    case "anyOf": return (argument as? [Any] ?? []).contains { Schema($0).takes(value) }
    case "minLength": return (value as? String).map { $0.count >= argument as? Int ?? 0 } ?? true
    case "pattern":
      return (value as? String).map {
        $0.range(of: argument as? String ?? "", options: .regularExpression) != nil
      } ?? true
    case "items":
      return (value as? [Any] ?? []).allSatisfy { Schema(argument).takes($0) }
    case "required":
      guard let object = value as? [String: Any] else { return true }
      return (argument as? [String] ?? []).allSatisfy { object[$0] != nil }
    case "properties":
      let schemas = argument as? [String: Any] ?? [:]
      return (value as? [String: Any] ?? [:]).allSatisfy { key, member in
        schemas[key].map { Schema($0).takes(member) } ?? true
      }
    case "additionalProperties":
      let known = keywords["properties"] as? [String: Any] ?? [:]
      let others = (value as? [String: Any] ?? [:]).filter { known[$0.key] == nil }
      if argument is [String: Any] { return others.allSatisfy { Schema(argument).takes($0.value) } }
      return others.isEmpty
    case "propertyNames":
      return (value as? [String: Any] ?? [:]).allSatisfy { Schema(argument).takes($0.key) }
    default:
      Issue.record("the schema uses \(keyword)")
      return false
    }
  }

  private func isOfType(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool && !(value is String)
    default: false
    }
  }
}
