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

  /// Whether two values are one and the same. `NaN` is itself, and `-0` is not `0`: what is on two ways
  /// is compared so. For what a script compares there is `===`.
  package static func == (left: ScriptValue, right: ScriptValue) -> Bool {
    switch (left, right) {
    case (.undefined, .undefined), (.null, .null), (.global, .global): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)):
      left.bitPattern == right.bitPattern || left.isNaN && right.isNaN
    case (.text(let left), .text(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    case (.builtin(let left), .builtin(let right)): left == right
    case (.unknown(let left), .unknown(let right)): left == right
    default: false
    }
  }

  /// As `==` compares.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .undefined: hasher.combine(0)
    case .null: hasher.combine(1)
    case .global: hasher.combine(2)
    case .bool(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value.isNaN ? 0 : value.bitPattern)
    case .text(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    case .builtin(let value): hasher.combine(value)
    case .unknown(let value): hasher.combine(value)
    }
  }

  /// Whether two values are surely the same to a script.
  static func === (left: ScriptValue, right: ScriptValue) -> Bool {
    switch (left, right) {
    case (.unknown, _): false
    case (.number(let left), .number(let right)): left == right
    default: left == right
    }
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
    // Up to here every whole number is written in full (ECMA-262, 6.1.6.1.20).
    if value == value.rounded(), abs(value) <= 0x1p53 { return String(Int64(value)) }
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

  /// The position in an array that a key names (ECMA-262, 6.1.7: up to 2^32 - 2).
  static func index(_ key: CodeUnits) -> UInt32? {
    guard !key.isEmpty, key.count <= 10, key.allSatisfy({ 0x30...0x39 ~= $0 }),
      key.count == 1 || key[0] != 0x30
    else { return nil }
    let index = key.reduce(0 as UInt64) { $0 * 10 + UInt64($1 - 0x30) }
    return index < 0xFFFF_FFFF ? UInt32(index) : nil
  }
}
