import LocaleModel
import LocaleSyntax

/// What is said of a value of a config, for an engine to be held against it.
indirect enum ClaimedValue: Encodable {
  /// Nothing: only running the page could tell.
  case dynamic
  /// It is one of these.
  case any([ClaimedValue])
  /// It is what JSON says.
  case json(String)
  /// It is `undefined`.
  case undefined
  /// It has these members, and others only where it is open.
  case object([String: ClaimedValue], isOpen: Bool)

  private enum Key: String, CodingKey { case kind, values, json, members, isOpen }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .dynamic: try container.encode("dynamic", forKey: .kind)
    case .undefined: try container.encode("undefined", forKey: .kind)
    case .any(let values):
      try container.encode("any", forKey: .kind)
      try container.encode(values, forKey: .values)
    case .json(let text):
      try container.encode("json", forKey: .kind)
      try container.encode(text, forKey: .json)
    case .object(let members, let isOpen):
      try container.encode("object", forKey: .kind)
      try container.encode(members, forKey: .members)
      try container.encode(isOpen, forKey: .isOpen)
    }
  }

  /// What a check says of a config.
  init(_ value: ConfigValue) {
    switch value {
    case .choice(let values): self = .any(values.map(ClaimedValue.init))
    case .literal(let object), .merged(let object): self.init(object)
    case .syntax(let value): self.init(value)
    }
  }

  private init(_ object: ConfigObject) {
    var members: [String: ClaimedValue] = [:]
    for property in object.properties {
      guard let last = object[property.name] else { continue }
      let claim = ClaimedValue(last.value)
      let mayBeAbsent = last.mayBeAbsent || last.isBranched
      members[property.name] = mayBeAbsent ? .any([claim, .undefined]) : claim
    }
    self = .object(members, isOpen: !object.unknowns.isEmpty)
  }

  private init(_ value: ValueSyntax) {
    if let object = value.object {
      self.init(ConfigObject(object))
    } else if let text = value.string {
      self = text.hasTemplateHole ? .dynamic : .json(Self.quoted(text.text))
    } else if let flag = value.bool {
      self = .json("\(flag)")
    } else {
      switch value.kind {
      case .null: self = .json("null")
      case .undefined: self = .undefined
      case .number: self = .json(value.sourceText)
      default: self = .dynamic
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
