internal import JSONText
internal import WidgetConfig

extension PropertySchema {
  /// A file that holds the whole config, in JSON Schema.
  var file: [JSONValue.Member] {
    object(properties, beside: [.init("$schema", LocaleShape.address)]) + [LocaleShape.definitions]
  }

  /// The property and what it takes.
  private var json: JSONValue {
    .object([.init("description", .string(summary.description))] + members)
  }

  private var members: [JSONValue.Member] {
    switch kind {
    case .boolean: [.init("type", "boolean")]
    case .color: [.init("type", "string"), .init("minLength", 1)]
    case .choice(let words): [.init("enum", .array(words.map { .string($0) }))]
    case .selector, .userID: [.init("type", "string")]
    case .number(let range):
      [
        .init("type", "number"), .init("minimum", .int(Int(range.lowerBound.rounded(.down)))),
        .init("maximum", .int(Int(range.upperBound.rounded(.up)))),
      ]
    case .locale:
      [.init("anyOf", [LocaleShape.reference, ["type": "string"], Self.languages])]
    case .object(let properties, orFalse: false): object(properties)
    case .object(let properties, orFalse: true):
      [.init("anyOf", [["const": false], .object(object(properties))])]
    }
  }

  private func object(
    _ properties: [PropertySchema], beside others: [JSONValue.Member] = []
  ) -> [JSONValue.Member] {
    [
      .init("type", "object"),
      .init("properties", .object(others + properties.map { .init($0.name, $0.json) })),
      .init("additionalProperties", .bool(false)),
    ]
  }

  /// For each language its strings, or the path of their file.
  private static var languages: JSONValue {
    let strings: JSONValue = ["anyOf": [LocaleShape.reference, ["type": "string"]]]
    return [
      "type": "object",
      "patternProperties": .object([.init(LocaleShape.languagePattern, strings)]),
      "additionalProperties": false,
    ]
  }
}
