internal import JSONText

/// What tells one request from another: the sender's choice.
enum RequestID: Hashable {
  case number(Int)
  case text(String)

  /// Reads an identifier; `nil` for any other value.
  init?(_ value: JSONValue) {
    switch value {
    case .int(let number): self = .number(number)
    case .string(let text): self = .text(text)
    default: return nil
    }
  }

  /// It in a message.
  var json: JSONValue {
    switch self {
    case .number(let number): .int(number)
    case .text(let text): .string(text)
    }
  }
}
