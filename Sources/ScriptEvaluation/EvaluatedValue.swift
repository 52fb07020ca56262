/// A value that a script computes, as far as its text alone says it.
package indirect enum EvaluatedValue: Sendable, Hashable {
  case undefined, null
  case bool(Bool)
  case number(Double)
  case text(CodeUnits)
  case array([EvaluatedValue])
  case object([Member])
  /// What only running the page could tell, by its place in the file.
  case dynamic(Range<Int>)

  /// A property of an object.
  package struct Member: Sendable, Hashable {
    /// Its name.
    package var name: CodeUnits
    /// What it holds.
    package var value: EvaluatedValue
  }

  /// Whether it is an object, and not an array.
  package var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// What in it only running the page could tell: the names that lead there, and the places.
  package var dynamicParts: [(path: [String], range: Range<Int>)] {
    switch self {
    case .dynamic(let range): [([], range)]
    case .array(let elements):
      elements.enumerated().flatMap { Self.parts(in: $1, named: String($0)) }
    case .object(let members):
      members.flatMap { Self.parts(in: $0.value, named: String(decoding: $0.name, as: UTF16.self)) }
    case .undefined, .null, .bool, .number, .text: []
    }
  }

  private static func parts(
    in value: EvaluatedValue, named name: String
  ) -> [(path: [String], range: Range<Int>)] {
    value.dynamicParts.map { ([name] + $0.path, $0.range) }
  }

  /// The value as an expression of JavaScript, in ASCII, with nothing that ends the text around it. A
  /// name that nothing bears stands for what is dynamic.
  package var literal: String {
    switch self {
    case .dynamic: "unknown"
    case .undefined: "undefined"
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): Self.literal(value)
    case .text(let text): Self.literal(text)
    case .array(let elements): "[\(elements.map { $0.literal }.joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(Self.key($0.name)): \($0.value.literal)" }.joined(separator: ", "))}"
    }
  }

  private static func literal(_ value: Double) -> String {
    if value == 0, value.sign == .minus { return "-0" }
    return NumberText.of(value) ?? value.description
  }

  private static func key(_ name: CodeUnits) -> String {
    name.elementsEqual("__proto__".utf16) ? "[\(literal(name))]" : literal(name)
  }

  private static func literal(_ text: CodeUnits) -> String {
    var result = "\""
    for unit in text {
      let isPlain = 0x20...0x7E ~= unit && unit != 0x22 && unit != 0x5C && unit != 0x3C
      if isPlain, let scalar = Unicode.Scalar(UInt32(unit)) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }
}
