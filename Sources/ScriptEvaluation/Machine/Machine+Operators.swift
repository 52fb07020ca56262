internal import LocaleDiagnostics
internal import LocaleSyntax

/// Operators.
extension Machine {
  /// The number that a value is; `nil` where nobody knows.
  func number(of value: ScriptValue) -> Double? {
    switch value {
    case .undefined: .nan
    case .null: 0
    case .bool(let value): value ? 1 : 0
    case .number(let value): value
    case .text(let text): NumberText.value(text)
    default: nil
    }
  }

  /// The text that a value is; `nil` where nobody knows.
  func text(of value: ScriptValue) -> CodeUnits? {
    if case .text(let text) = value { return text }
    return propertyKey(value)
  }

  mutating func unary(
    _ operation: String, _ operand: Expression, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    if operation == "delete" { return try delete(operand, at: place) }
    if operation == "typeof", case .name(let name) = operand.kind, configs.contains(name),
      owner(of: ExactText(name)) == nil
    {
      let found = globalProperty(name, at: place)
      return found == .undefined ? .text(Array("undefined".utf16)) : typeName(of: found, at: place)
    }
    let value = try value(of: operand)
    switch operation {
    case "!": return value.truth.map { .bool(!$0) } ?? .unknown(place)
    case "-", "+", "~":
      if operation != "~", let number = number(of: value) {
        return .number(operation == "-" ? -number : number)
      }
      try convert(value, at: place)
      return .unknown(place)
    case "void": return .undefined
    case "typeof": return typeName(of: value, at: place)
    case "await":
      // What is waited for may be a promise; a plain value is itself.
      switch value {
      case .bool, .number, .text, .null, .undefined: return value
      default:
        release(value, at: place)
        return unknown(at: place)
      }
    default: return .unknown(place)
    }
  }

  private func typeName(of value: ScriptValue, at place: Range<Int>) -> ScriptValue {
    let name: String
    switch value {
    case .undefined: name = "undefined"
    case .null, .global: name = "object"
    case .bool: name = "boolean"
    case .number: name = "number"
    case .text: name = "string"
    case .object(let id):
      guard let object = state.objects[id] else { return .unknown(place) }
      if case .function = object.kind { name = "function" } else { name = "object" }
    case .builtin, .unknown: return .unknown(place)
    }
    return .text(Array(name.utf16))
  }

  private mutating func delete(
    _ operand: Expression, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    guard case .member(let object, let key, isOptional: false) = operand.kind else {
      throw .uncertain
    }
    let target = try value(of: object)
    let name: ScriptValue
    switch key {
    case .text(let text): name = .text(text)
    case .computed(let inner): name = try value(of: inner)
    }
    if let key = propertyKey(name) { return try delete(key, of: target, at: place) }
    try convert(name, at: place)
    release(target, at: place)
    return .unknown(place)
  }

  mutating func binary(
    _ operation: String, _ left: ScriptValue, _ right: ScriptValue, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    switch operation {
    case "+": return try add(left, right, at: place)
    case "-", "*", "/", "%":
      guard let left = number(of: left), let right = number(of: right) else { break }
      return .number(Self.compute(operation, left, right))
    case "===", "!==":
      guard !left.isUnknown, !right.isUnknown else { break }
      return .bool((left === right) == (operation == "==="))
    case "==", "!=":
      guard let equal = isLooselyEqual(left, right) else { break }
      return .bool(equal == (operation == "=="))
    case "<", ">", "<=", ">=":
      guard let result = compare(operation, left, right) else { break }
      return .bool(result)
    case "in": return try isIn(left, right, at: place)
    default: break
    }
    if operation == "instanceof" {
      if right.isUnknown { try doubt(right, at: place) } else { try doubt() }
    }
    // Conversions of objects run their own code.
    for value in [left, right] { try convert(value, at: place) }
    return unknown(at: place)
  }

  private static func compute(_ operation: String, _ left: Double, _ right: Double) -> Double {
    switch operation {
    case "-": left - right
    case "*": left * right
    case "/": left / right
    default: left.truncatingRemainder(dividingBy: right)
    }
  }

  private mutating func add(
    _ left: ScriptValue, _ right: ScriptValue, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    var isText = false
    if case .text = left { isText = true }
    if case .text = right { isText = true }
    if isText, let left = text(of: left), let right = text(of: right) {
      try step((left.count + right.count) / 64)
      return .text(left + right)
    }
    if !isText, let left = number(of: left), let right = number(of: right) {
      return .number(left + right)
    }
    for value in [left, right] { try convert(value, at: place) }
    return unknown(at: place)
  }

  private func isLooselyEqual(_ left: ScriptValue, _ right: ScriptValue) -> Bool? {
    if left.isUnknown || right.isUnknown { return nil }
    if left.isNullish || right.isNullish { return left.isNullish && right.isNullish }
    switch (left, right) {
    case (.object, .object), (.text, .text), (.bool, .bool), (.number, .number):
      return left === right
    default:
      guard let left = number(of: left), let right = number(of: right) else { return nil }
      return left == right
    }
  }

  private func compare(_ operation: String, _ left: ScriptValue, _ right: ScriptValue) -> Bool? {
    if case .text(let left) = left, case .text(let right) = right {
      switch operation {
      case "<": return left.lexicographicallyPrecedes(right)
      case ">": return right.lexicographicallyPrecedes(left)
      case "<=": return !right.lexicographicallyPrecedes(left)
      default: return !left.lexicographicallyPrecedes(right)
      }
    }
    guard let left = number(of: left), let right = number(of: right) else { return nil }
    switch operation {
    case "<": return left < right
    case ">": return left > right
    case "<=": return left <= right
    default: return left >= right
    }
  }

  private mutating func isIn(
    _ key: ScriptValue, _ target: ScriptValue, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    guard let key = propertyKey(key), case .object(let id) = target, let object = state.objects[id],
      object.unknown == nil, object.kind == .plain, !object.hasUncertainOrder
    else {
      try doubt()
      return unknown(at: place)
    }
    if object[key] != nil { return .bool(true) }
    let found = try get(key, of: target, at: place)
    return found == .undefined ? .bool(false) : .bool(true)
  }
}
