import TestSupport
import WidgetConfig

/// Random values full of what has ended scripts before.
struct HostileValues {
  private var random: SeededGenerator

  init(_ seed: Seed) { random = seed.numbers }

  private mutating func number(below bound: Int) -> Int { random.next(below: bound) }

  mutating func value(depth: Int = 0) -> JavaScriptValue {
    switch number(below: depth > 3 ? 6 : 10) {
    case 5: .codeUnits(units())
    case 0: .null
    case 1: .bool(number(below: 2) == 0)
    case 2: .number(Self.numbers[number(below: Self.numbers.count)])
    case 3, 4: .string(string())
    case 6: .array((0..<number(below: 4)).map { _ in value(depth: depth + 1) })
    default: object(depth: depth)
    }
  }

  mutating func object(depth: Int = 0) -> JavaScriptValue {
    var properties: [JavaScriptValue.Property] = []
    for _ in 0..<number(below: 6) {
      let name = string()
      guard !properties.contains(where: { $0.name == name }) else { continue }
      let comment = number(below: 3) == 0 ? string() : nil
      properties.append(.init(name, value(depth: depth + 1), comment: comment))
    }
    return .object(properties)
  }

  /// Code units, also of surrogates that have no partner.
  private mutating func units() -> [UInt16] {
    (0..<number(below: 5)).flatMap { _ in
      number(below: 2) == 0
        ? [0xD83D, 0xDE00, 0xDBFF, 0xDFFF][number(below: 4)...].prefix(1).map { UInt16($0) }
        : Array(string().utf16)
    }
  }

  mutating func string() -> String {
    (0..<number(below: 5)).map { _ in Self.bits[number(below: Self.bits.count)] }.joined()
  }

  private static let numbers = [
    0, -0.0, 1, -1, 0.1, 1e21, 1e-7, 123_456_789, 9_007_199_254_740_992, .leastNonzeroMagnitude,
    1.7976931348623157e308, .infinity, -.infinity, .nan, 100, 170.5, -2.5,
  ]

  private static let bits = [
    "</script>", "</SCRIPT ", "</script/", "<!--", "-->", "--!>", "<script", "<script>", "]]>",
    "<![CDATA[",
    "\u{2028}", "\u{2029}", "\n", "\r", "\r\n", "\t", "\0", "\u{7F}", "\u{85}", "\u{FEFF}",
    "\u{202E}",
    "\\", "\\\\", "'", "\"", "`", "${alert(1)}", "*/", "/*", "//", "__proto__", "constructor",
    "toString",
    "a", "class", "default", "$", "_", "é", "日本", "😀", "\u{1F468}\u{200D}\u{1F469}", "\u{301}", "0",
    "1",
    "-1", "1e3", " ", "", "\\u0041", "\\x3C", "&lt;", "<", ">", "&", "//# sourceMappingURL=x", "{",
    "}", ";",
    "<img src=x onerror=alert(1)>", "\u{E000}", "\u{10FFFF}", "\u{FFFF}", "\u{D7FF}", "extends",
    "locale",
  ]
}

extension JavaScriptValue {
  /// The value in JSON that keeps what JSON cannot say: every value is a pair of a kind and what is
  /// in it, and names are values like all else.
  var encoded: Encoded { Encoded(self) }

  struct Encoded: Encodable {
    let value: JavaScriptValue

    init(_ value: JavaScriptValue) { self.value = value }

    func encode(to encoder: any Encoder) throws {
      var pair = encoder.unkeyedContainer()
      switch value {
      case .null: try pair.encode("null")
      case .bool(let value):
        try pair.encode("bool")
        try pair.encode(value)
      case .number(let value):
        try pair.encode("number")
        // The bits, most significant first: no writer of numbers comes between.
        try pair.encode(String(value.isNaN ? 0x7FF8_0000_0000_0000 : value.bitPattern))
      case .string(let value):
        try pair.encode("string")
        try pair.encode(value)
      case .codeUnits(let units):
        try pair.encode("units")
        try pair.encode(units)
      case .array(let values):
        try pair.encode("array")
        try pair.encode(values.map(\.encoded))
      case .object(let properties):
        try pair.encode("object")
        try pair.encode(properties.map { Pair(name: $0.name, value: $0.value.encoded) })
      }
    }

    private struct Pair: Encodable {
      let name: String
      let value: Encoded

      func encode(to encoder: any Encoder) throws {
        var pair = encoder.unkeyedContainer()
        try pair.encode(name)
        try pair.encode(value)
      }
    }
  }
}
