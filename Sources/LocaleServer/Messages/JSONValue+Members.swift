internal import JSONText

// What messages hold is asked for by name and type: what is missing or of another type is `nil`.

extension JSONValue {
  /// What an object holds under a name, and there under the next; `nil` where there is nothing.
  subscript(names: String...) -> JSONValue? {
    var value = self
    for name in names {
      guard case .object(let members) = value,
        let member = members.last(where: { $0.key.utf8.elementsEqual(name.utf8) })
      else { return .none }
      value = member.value
    }
    return value
  }

  /// The text of a string.
  var string: String? { if case .string(let text) = self { text } else { nil } }

  /// A whole number.
  var int: Int? { if case .int(let number) = self { number } else { nil } }

  /// Any number.
  var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  /// A truth value.
  var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// The values of an array.
  var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// Whether it is an object.
  var isObject: Bool { if case .object = self { true } else { false } }

  /// The texts of an array of strings.
  var strings: [String] { array?.compactMap { $0.string } ?? [] }

  /// Whether it holds `true` under names that lead one into another.
  func has(_ names: String...) -> Bool {
    var value: JSONValue? = self
    for name in names { value = value?[name] }
    return value?.bool ?? false
  }
}
