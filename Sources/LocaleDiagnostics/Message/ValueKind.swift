/// What kind of value stands in the source, or should.
public enum ValueKind: String, Sendable, Hashable, CaseIterable {
  case object, array, string, number, boolean, null, undefined, expression, function

  /// The kind with its article, such as `an object`.
  public var phrase: Phrase<Void> {
    Phrase("kind.\(rawValue)", words)
  }

  private var words: Words {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    case .undefined: "undefined"
    case .expression: "an expression"
    case .function: "a function"
    }
  }
}
