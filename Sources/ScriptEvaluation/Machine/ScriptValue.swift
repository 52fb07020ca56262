/// What an expression is worth.
package enum ScriptValue: Sendable, Hashable {
  case undefined, null
  case bool(Bool)
  case number(Double)
  case text(CodeUnits)
  /// An object, an array or a function, by its number.
  case object(Int)
  /// The global object.
  case global
  /// What an engine has built in, by its path from the global object, such as `Object.assign`.
  case builtin(String)
  /// What only running the page could tell, and the place in the file that it comes from.
  case unknown(Range<Int>)

  /// Whether two values are surely the same to a script.
  static func === (left: ScriptValue, right: ScriptValue) -> Bool {
    if case .unknown = left { return false }
    return left == right
  }

  /// Whether a condition holds; `nil` where nobody knows.
  var truth: Bool? {
    switch self {
    case .undefined, .null: false
    case .bool(let value): value
    case .number(let value): !value.isNaN && value != 0
    case .text(let value): !value.isEmpty
    case .object, .global, .builtin: true
    case .unknown: nil
    }
  }

  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  var isNullish: Bool { self == .undefined || self == .null }
}

/// How numbers and texts turn into one another.
enum NumberText {
  /// A number as a script writes it, where that is plain.
  static func of(_ value: Double) -> String? {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return 1e-4 <= abs(value) && abs(value) < 1e15 ? value.description : nil
  }

  /// The number that a text is; `nil` where that is not plain.
  static func value(_ text: CodeUnits) -> Double? {
    if text.isEmpty { return 0 }
    guard text.count <= 15, text.allSatisfy({ 0x30...0x39 ~= $0 || $0 == 0x2E || $0 == 0x2D })
    else {
      return nil
    }
    return Double(String(decoding: text, as: UTF16.self))
  }

  /// The position in an array that a key names.
  static func index(_ key: CodeUnits) -> Int? {
    guard !key.isEmpty, key.count < 10, key.allSatisfy({ 0x30...0x39 ~= $0 }),
      key.count == 1 || key[0] != 0x30
    else { return nil }
    return key.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
