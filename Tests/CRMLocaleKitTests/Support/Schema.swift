import Foundation
import Testing

/// As much of JSON Schema, draft 7, as our schemas use; another keyword fails.
struct Schema {
  private let keywords: [String: PlainValue]
  private let definitions: [String: PlainValue]

  /// Reads a schema as a file holds it.
  init(text: String) throws {
    keywords = try PlainValue(json: text).members ?? [:]
    definitions = keywords["definitions"]?.members ?? [:]
  }

  /// A schema inside another, which may refer to the definitions of that.
  private init(_ value: PlainValue, in outer: Schema) {
    keywords = value.members ?? ["?": value]
    definitions = outer.definitions
  }

  /// Whether the schema lets a value pass.
  func takes(_ value: PlainValue) -> Bool {
    keywords.allSatisfy { keyword, argument in holds(keyword, argument, value) }
  }

  private func holds(_ keyword: String, _ argument: PlainValue, _ value: PlainValue) -> Bool {
    switch keyword {
    case "$schema", "title", "description", "definitions": return true
    case "$ref": return inner(definitions[name(of: argument)] ?? .null).takes(value)
    case "type": return argument.text == value.typeName
    case "const": return value == argument
    case "enum": return argument.elements?.contains(value) ?? false
    case "anyOf": return argument.elements?.contains { inner($0).takes(value) } ?? false
    case "minimum": return compare(value.number, argument.number, by: >=)
    case "maximum": return compare(value.number, argument.number, by: <=)
    case "minLength": return compare(value.text.map { Double($0.count) }, argument.number, by: >=)
    case "pattern": return value.text.map { matches($0, argument.text ?? "") } ?? true
    default: return holdsInside(keyword, argument, value)
    }
  }

  /// What a keyword says of the parts of a value.
  private func holdsInside(
    _ keyword: String, _ argument: PlainValue, _ value: PlainValue
  ) -> Bool {
    let members = value.members ?? [:]
    switch keyword {
    case "items": return (value.elements ?? []).allSatisfy { inner(argument).takes($0) }
    case "required":
      let names = (argument.elements ?? []).compactMap(\.text)
      return value.members == nil || names.allSatisfy { members[$0] != nil }
    case "properties":
      return members.allSatisfy { key, member in
        argument.members?[key].map { inner($0).takes(member) } ?? true
      }
    case "patternProperties":
      return members.allSatisfy { key, member in
        patterns(for: key).allSatisfy { inner($0).takes(member) }
      }
    case "additionalProperties":
      let others = members.filter { keywords["properties"]?.members?[$0.key] == nil }
        .filter { patterns(for: $0.key).isEmpty }
      return argument == .bool(false)
        ? others.isEmpty : others.values.allSatisfy { inner(argument).takes($0) }
    case "propertyNames": return members.keys.allSatisfy { inner(argument).takes(.string($0)) }
    default:
      Issue.record("the schema uses \(keyword)")
      return false
    }
  }

  private func inner(_ value: PlainValue) -> Schema { Schema(value, in: self) }

  private func name(of reference: PlainValue) -> String {
    reference.text?.components(separatedBy: "#/definitions/").last ?? ""
  }

  /// What `patternProperties` says of a key.
  private func patterns(for key: String) -> [PlainValue] {
    (keywords["patternProperties"]?.members ?? [:]).filter { matches(key, $0.key) }.map(\.value)
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }

  /// A keyword about numbers or texts says nothing of other values.
  private func compare(
    _ found: Double?, _ limit: Double?, by holds: (Double, Double) -> Bool
  ) -> Bool {
    guard let found, let limit else { return true }
    return holds(found, limit)
  }
}

extension PlainValue {
  /// The name that `type` has for it.
  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
