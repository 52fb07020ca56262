internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

extension ConfigValue {
  /// What kind of value it is.
  var kind: ValueKind { syntax.map { ValueKind($0) } ?? .object }
}

extension ValueKind {
  /// The kind of a value of the source.
  init(_ value: ValueSyntax) {
    switch value.kind {
    case .object: self = .object
    case .array: self = .array
    case .string: self = .string
    case .number, .bigInt: self = .number
    case .boolean: self = .boolean
    case .null: self = .null
    case .undefined: self = .undefined
    case .dynamic, .missing: self = .expression
    }
  }
}
