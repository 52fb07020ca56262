import LocaleSyntax
import TestSupport
import Testing

/// JSON5 is written by its grammar (https://spec.json5.org), in all the ways that it has of writing a value.
/// Every such text is an expression of JavaScript, so an engine tells what it stands for.
@Suite("JSON5 in all its spellings reads as Node reads it", .enabled(if: Engine.node != nil))
struct RandomJSON5Tests {
  private static let blanks = [
    "", "", "", " ", "\n", "\t", "\u{B}", "\u{C}", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{2029}",
    "\u{3000}", "\u{1680}", "\u{205F}", "\r\n", "\r", "/**/", "/* * / */", "/*\n*/", "// x\n",
    "//\u{2028}", "// \r",
  ]
  private static let characters = [
    "a", "é", "😀", "\u{2028}", "\u{2029}", "\t", "\u{1}", "\u{0}", "/", "//", "{", "`", "\\n",
    "\\t",
    "\\b", "\\f", "\\r", "\\v", "\\0", "\\x41", "\\xe9", "\\u00e9", "\\uD83D\\uDE00", "\\ud800",
    "\\udc00", "\\\n", "\\\r\n", "\\\r", "\\\u{2028}", "\\a", "\\é", "\\😀", "\\'", "\\\"", "\\\\",
    "\\/", "\\$",
  ]
  private static let magnitudes = [
    "0", "1", "12", "1.5", ".5", "5.", "0.", "1e3", "1E+3", "1e-3", ".5e1", "5.e2", "0x1F",
    "0XdeadBEEF",
    "0xFFFFFFFFFFFFFFFFF", "Infinity", "NaN", "1e400", "9007199254740993", "5e-324",
  ]
  private static let names = [
    "a", "$", "_", "a1", "é", "ℼ", "\\u0061", "\\u00e9b", "a\\u200c", "a\u{200D}", "if", "null",
    "NaN",
    "ключ", "日本", "ⅷ", "ªb", "a\u{332}", "a\u{663}", "a\u{203F}b",
  ]

  private static func blank(_ numbers: inout SeededGenerator) -> String { numbers.pick(blanks) }

  private static func string(_ numbers: inout SeededGenerator) -> String {
    let quote = numbers.pick(["'", "\""])
    var text = quote
    for _ in 0..<numbers.next(below: 5) { text += numbers.pick(characters) }
    if numbers.chance(4) { text += quote == "'" ? "\"" : "'" }
    return text + quote
  }

  private static func value(_ numbers: inout SeededGenerator, _ depth: Int) -> String {
    switch numbers.next(below: depth > 0 ? 8 : 5) {
    case 0, 1: return string(&numbers)
    case 2, 3: return numbers.pick(["", "-", "+"]) + numbers.pick(magnitudes)
    case 4: return numbers.pick(["true", "false", "null"])
    case let kind:
      let isObject = kind < 7
      var text = (isObject ? "{" : "[") + blank(&numbers)
      let count = numbers.next(below: 4)
      for index in 0..<count {
        if isObject {
          text += numbers.chance(2) ? numbers.pick(names) : string(&numbers)
          text += blank(&numbers) + ":" + blank(&numbers)
        }
        text += value(&numbers, depth - 1) + blank(&numbers)
        if index < count - 1 || numbers.chance(3) { text += "," + blank(&numbers) }
      }
      return text + (isObject ? "}" : "]")
    }
  }

  /// The value as text: strings and keys as their code units, numbers as their bits.
  private static func described(_ value: ValueSyntax) -> String {
    switch value.kind {
    case .object:
      var members: [[UInt16]: String] = [:]
      var order: [[UInt16]] = []
      for member in value.object?.members ?? [] {
        let key = member.key?.codeUnits ?? []
        if members.updateValue(described(member.value), forKey: key) == nil { order.append(key) }
      }
      // The order of names is an engine's own business.
      let sorted = order.sorted { $0.lexicographicallyPrecedes($1) }
      return "{" + sorted.map { described($0) + (members[$0] ?? "") }.joined(separator: ",") + "}"
    case .array: return "[" + (value.array ?? []).map(described).joined(separator: ",") + "]"
    case .string: return described(value.string?.codeUnits ?? [])
    case .number:
      let number = value.number ?? .nan
      return number.isNaN ? "NaN" : "#" + String(number.bitPattern, radix: 16)
    case .boolean: return value.bool == true ? "true" : "false"
    default: return value.kind.rawValue
    }
  }

  private static func described(_ units: [UInt16]) -> String {
    "'" + units.map { String($0, radix: 16) }.joined(separator: " ") + "'"
  }

  private static let reading = """
    texts => texts.map(text => {
      const units = text => "'" + Array.from({length: text.length}, (_, index) =>
        text.charCodeAt(index).toString(16)).join(' ') + "'";
      const number = value => Number.isNaN(value) ? 'NaN'
        : '#' + new BigUint64Array(new Float64Array([value]).buffer)[0].toString(16);
      const described = value => {
        if (typeof value === 'string') return units(value);
        if (typeof value === 'number') return number(value);
        if (typeof value !== 'object' || value === null) return String(value);
        if (Array.isArray(value)) return '[' + value.map(described).join(',') + ']';
        // Code units in their order, which is how strings compare.
        const keys = Object.keys(value).sort((one, other) => one < other ? -1 : 1);
        return '{' + keys.map(key => units(key) + described(value[key])).join(',') + '}';
      };
      try { return described((0, eval)('(' + text + '\\n)')) } catch (error) { return String(error) }
    })
    """

  @Test("Strings, numbers, names, blanks and comments of every kind", arguments: Seeded(1..<6))
  func reads(seed: Seed) throws {
    var numbers = seed.numbers
    let texts = (0..<1000).map { _ in
      Self.blank(&numbers) + Self.value(&numbers, 3) + Self.blank(&numbers)
    }
    let values: [String] = try #require(Engine.node).call(Self.reading, with: texts)
    for (text, value) in zip(texts, values) {
      for dialect in [Dialect.json5, .javaScript] {
        let tree = parse(text, dialect)
        #expect(tree.diagnostics.isEmpty, "\(dialect): \(text.debugDescription)")
        #expect(
          tree.root.map(Self.described) == value, "\(dialect): \(text.debugDescription)")
        #expect(tree.printed == Array(text.utf8))
      }
    }
  }

  @Test(
    "What JavaScript has and JSON5 has not is refused",
    arguments: [
      "{a: 1n}", "{a: 1_0}", "{a: 0b1}", "{a: 0o7}", "{a: 017}", "{a: 00}", "{a: `b`}", "{a}",
      "{a: b}",
      "{a: undefined}", "{1: 2}", "{['a']: 1}", "{...a}", "{a: (1)}", "{a: 'b' + 'c'}", "{a: - 1}",
      "{a: !0}", "{a: /b/}", "[,]", "[1,,2]", "{,}", "{a() {}}", "{a: '\\u{61}'}", "{a: '\\1'}",
      "{a: '\\09'}", "{\\u{61}: 1}", "{a: 1};", "{℘: 1}", "{a\u{B7}: 1}", "{a: 0x}", "{a: 0x1.5}",
      "{a: .}", "{a: +-1}", "{a: Infinity1}", "{a: 1e}", "<!-- a\n{}", "#!a\n{}",
    ])
  func refuses(text: String) {
    #expect(!parse(text, .json5).diagnostics.isEmpty)
    #expect(parse(text, .json5).printed == Array(text.utf8))
  }
}
