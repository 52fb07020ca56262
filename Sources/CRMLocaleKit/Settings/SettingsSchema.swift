internal import JSONText

/// The JSON Schema of the settings, made from the table that they are read by.
public enum SettingsSchema {
  /// The schema, as a file.
  public static var text: String {
    var members: [JSONValue.Member] = [
      .init("$schema", "http://json-schema.org/draft-07/schema#"),
      .init("title", "Settings of crmlocale"),
    ]
    if case .object(let own) = SettingsShape.file.schema { members += own }
    return JSONValue.object(members).text(.pretty) + "\n"
  }
}

extension SettingsShape {
  /// It in JSON Schema, draft 7: what editors read.
  fileprivate var schema: JSONValue {
    switch self {
    case .leaf(let leaf): return leaf.schema
    case .list(let element): return ["type": "array", "items": element.schema]
    case .map(let keys, let element):
      return [
        "type": "object", "propertyNames": keys.schema, "additionalProperties": element.schema,
      ]
    case .object(let properties):
      var members: [JSONValue.Member] = [
        .init("type", "object"),
        .init("properties", .object(properties.map { .init($0.name, $0.schema) })),
        .init("additionalProperties", .bool(false)),
      ]
      let required = properties.filter { $0.isRequired }.map { JSONValue.string($0.name) }
      if !required.isEmpty { members.append(.init("required", .array(required))) }
      return .object(members)
    }
  }
}

extension SettingsProperty {
  fileprivate var schema: JSONValue {
    guard case .object(let members) = shape.schema else { return shape.schema }
    return .object([.init("description", .string(summary))] + members)
  }
}
