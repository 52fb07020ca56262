internal import JSONText
internal import LocaleModel

/// The strings of the chat in JSON Schema, made from the list of them.
enum LocaleShape {
  /// The definitions that a schema with strings in it needs.
  static let definitions = JSONValue.Member("definitions", ["locale": .object(object())])

  /// Where the definition of the strings of one language stands.
  static let reference: JSONValue = ["$ref": "#/definitions/locale"]

  /// An override file: the strings, or, by language, objects of them.
  static var file: [JSONValue.Member] {
    object(beside: [.init(languagePattern, reference)]) + [definitions]
  }

  /// A file of the bot's messages.
  static var botMessages: [JSONValue.Member] {
    [
      .init("type", "object"),
      .init("properties", ["$schema": address]),
      .init(
        "patternProperties",
        .object([
          .init(
            languagePattern,
            [
              "description":
                "What the bot says in this language, such as hello, {{bot_params.username}}.",
              "type": "string",
            ])
        ])),
      .init("additionalProperties", .bool(false)),
    ]
  }

  /// The address of a schema, which data may hold at its top.
  static let address: JSONValue = [
    "description": "The address of this schema, for editors; otherwise without effect."
  ]

  /// The names of languages, which stand for strings, files or messages.
  static let languagePattern = "^[A-Za-z0-9]{2,3}(-[A-Za-z0-9]{2,8})*$"

  /// The keys by which people annotate data: there is a note about them.
  private static let commentPattern = "^(//|_comment|\\$comment)"

  private static func object(beside patterns: [JSONValue.Member] = []) -> [JSONValue.Member] {
    let strings = StringKey.allCases.map { JSONValue.Member($0.rawValue, schema(of: $0)) }
    return [
      .init("type", "object"),
      .init(
        "properties",
        .object([.init("$schema", address), .init(LocaleOverrides.extendsName, base)] + strings)),
      .init("patternProperties", .object([.init(commentPattern, [:])] + patterns)),
      .init("additionalProperties", .bool(false)),
    ]
  }

  private static func schema(of key: StringKey) -> JSONValue {
    [
      "description": .string(key.translatorNote.description), "type": "string", "minLength": 1,
    ]
  }

  private static var base: JSONValue {
    let bases = JSONValue.array(NewOverrides.bases.map { .string($0) })
    return [
      "description":
        "The base that fills in what is left out, or the path of another override file.",
      "anyOf": [["enum": bases], ["type": "string"]],
    ]
  }
}
