import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

@Suite("Random literals are read as Node reads them", .enabled(if: Engine.node != nil))
struct RandomLiteralTests {
  /// What Node makes of a literal: `nil` where it refuses it.
  private struct Verdict: Codable {
    /// The code units of a text, or of a number as Node prints it.
    var units: [UInt16]
  }

  /// Reads each text in sloppy code and gives the code units of what it stands for.
  private static let reading = """
    texts => texts.map(text => {
      let value;
      try { value = (0, eval)('(' + text + '\\n)') } catch { return null }
      const bits = () => new BigUint64Array(new Float64Array([value]).buffer)[0].toString(16);
      const written = typeof value === 'number' ? bits() : String(value);
      return {units: Array.from({length: written.length}, (_, index) => written.charCodeAt(index))};
    })
    """

  /// Pieces of strings: what escapes begin, end and are taken for.
  private static let pieces = [
    "a", "é", "😀", "\\n", "\\'", "\\\"", "\\`", "\\\\", "\\/", "\\a", "\\é", "\\😀", "\\0", "\\1",
    "\\07", "\\377", "\\400", "\\8", "0", "9", "\\x41", "\\x4", "\\xG0", "\\u0041", "\\u004",
    "\\u{41}", "\\u{1F600}", "\\u{110000}", "\\u{}", "\\u{41", "\\ud83d", "\\ude00",
    "\\uD83D\\uDE00",
    "\\\n", "\\\r\n", "\\\r", "\\\u{2028}", "\u{2029}", "\t", "\u{0}", "$", "${", "{", "}", "//",
    "/*", "<!--", "\\u{0000000061}", "\u{FEFF}",
  ]

  @Test("Strings and templates, whatever escapes meet in them", arguments: Seeded(1..<5))
  func strings(seed: Seed) throws {
    var numbers = seed.numbers
    let texts = (0..<500).map { _ in
      let quote = numbers.pick(["'", "\"", "`"])
      let count = numbers.next(below: 5)
      return quote + (0..<count).map { _ in numbers.pick(Self.pieces) }.joined() + quote
    }
    let verdicts: [Verdict?] = try #require(Engine.node).call(Self.reading, with: texts)
    for (text, verdict) in zip(texts, verdicts) {
      // Templates with substitutions are expressions: right or wrong, they are passed over.
      if text.hasPrefix("`"), text.contains("${") { continue }
      let tree = parse(text, .javaScript)
      #expect(tree.diagnostics.isEmpty == (verdict != nil), "\(text)")
      // What goes on behind an early end is no string.
      guard let verdict, let value = tree.root?.string else { continue }
      #expect(value.codeUnits == verdict.units, "\(text)")
    }
  }

  /// Digits of a number with marks in it, often one too many.
  private static func number(_ numbers: inout SeededGenerator) -> String {
    func digits(_ set: String, _ limit: Int) -> String {
      let all = Array(set)
      return String((0...numbers.next(below: limit)).map { _ in numbers.pick(all) })
    }
    switch numbers.next(below: 7) {
    case 0: return numbers.pick(["0x", "0X"]) + digits("0123456789abcdefABCDEF", 24)
    case 1: return numbers.pick(["0b", "0B"]) + digits("01", 80)
    case 2: return numbers.pick(["0o", "0O", "0"]) + digits("01234567", 28)
    case 3: return digits("0123456789", 3) + "." + digits("0123456789", 20)
    case 4:
      return digits("123456789", 20) + numbers.pick(["e", "E", "e+", "e-"])
        + digits("0123456789", 2)
    case 5: return digits("0123456789_.", 6) + numbers.pick(["", "n", "_", "e5", "e"])
    default: return numbers.pick(["0x", "0b", "0o", "0", "1", "."]) + digits("0123_9af.e-", 5)
    }
  }

  @Test("Numbers of every base, also those that no double holds", arguments: Seeded(1..<5))
  func numbers(seed: Seed) throws {
    var numbers = seed.numbers
    let texts = (0..<800).map { _ in Self.number(&numbers) }
    let verdicts: [Verdict?] = try #require(Engine.node).call(Self.reading, with: texts)
    for (text, verdict) in zip(texts, verdicts) {
      let tree = parse(text, .javaScript)
      // `1.x` and `1-2` are expressions: right or wrong, they are passed over.
      guard let root = tree.root, !root.isDynamic else { continue }
      #expect(tree.diagnostics.isEmpty == (verdict != nil), "\(text)")
      guard let verdict, let value = root.number, tree.diagnostics.isEmpty else { continue }
      let bits = String(decoding: verdict.units, as: UTF16.self)
      #expect(String(value.bitPattern, radix: 16) == bits, "\(text)")
    }
  }

  @Test("A number as a key is named as a script names it", arguments: Seeded(1..<3))
  func numericKeys(seed: Seed) throws {
    var numbers = seed.numbers
    let plain = [
      "0", "1", "1.0", "1.50", ".5", "5.", "1e3", "1e-3", "0.001", "0.0001", "0.00001", "0.000001",
      "0.0000001", "1e-7", "123e-9", "1e15", "1e16", "123456789012345678", "1e20", "1e21", "1.5e21",
      "1.5e300", "0x10", "0xFFFFFFFFFFFFFFFF", "0b101", "0o17", "017", "089", "1_000", "5e-324",
      "1.7976931348623157e308", "1e400", "9007199254740993", "0x20000000000001", "10n", "1_0n",
      "0n",
      "100000000000000000000000n",
    ]
    let keys = plain + (0..<200).map { _ in Self.number(&numbers) }.filter { $0.first != "." }
    let texts = keys.map { "Object.keys({\($0): 1})[0]" }
    let verdicts: [Verdict?] = try #require(Engine.node).call(Self.reading, with: texts)
    for (key, verdict) in zip(keys, verdicts) {
      let tree = parse("{\(key): 1}", .javaScript)
      #expect(tree.diagnostics.isEmpty == (verdict != nil), "\(key)")
      // Big integers of other bases are named as they are written: nobody has them as keys.
      let isBig = key.hasPrefix("0") && key.hasSuffix("n") && key != "0n"
      guard let verdict, tree.diagnostics.isEmpty, !isBig else { continue }
      #expect(
        tree.root?.object?.members.first?.key?.codeUnits == verdict.units,
        "\(key): \(tree.root?.object?.members.first?.key?.text ?? "none")")
    }
  }

  @Test("Names of every script's letters are names, and no others")
  func names() throws {
    // Characters that both know: the tables of later versions of Unicode have more.
    let scalars = (0x80..<0x11_0000).lazy.compactMap { Unicode.Scalar(UInt32($0)) }.filter {
      scalar in
      guard let age = scalar.properties.age, age.major < 15 else { return false }
      let isNear = scalar.value < 0x3100 ? scalar.value % 7 == 0 : scalar.value % 97 == 0
      return isNear || (0x1880...0x1890).contains(scalar.value) || scalar == "\u{2118}"
        || scalar == "\u{309B}" || scalar == "\u{B7}" || scalar == "\u{387}" || scalar == "\u{19DA}"
    }
    let names = scalars.flatMap { scalar in
      let hex = String(scalar.value, radix: 16)
      return ["\(scalar)", "a\(scalar)", "\\u{\(hex)}", "a\\u{\(hex)}"]
    }
    let known: [Verdict?] = try #require(Engine.node).call(
      Self.reading, with: names.map { "Object.keys({\($0): 1})[0]" })
    for (name, verdict) in zip(names, known) {
      let tree = parse("{\(name): 1}", .javaScript)
      let key = tree.root?.object?.members.first?.key
      let isRead = tree.diagnostics.isEmpty && tree.root?.object?.members.first?.kind == .property
      #expect(isRead == (verdict != nil), "\(name)")
      if let verdict, isRead { #expect(key?.codeUnits == verdict.units, "\(name)") }
    }
  }

  @Test("JSON with a few characters changed is taken where Node takes it", arguments: Seeded(1..<7))
  func mutatedJSON(seed: Seed) throws {
    var numbers = seed.numbers
    let base = Array(
      #"{"a": [1, -2.5e+3, true, null, "x\n\u00e9\\"], "b": {"c": {}, "d": [], "": 0}, "é😀": false}"#
    )
    let marks = Array("{}[]\",:\\ 0123-+.eEntfu/*'\u{A0}\u{2028}\u{1}\n\t")
    let texts = (0..<700).map { _ in
      var text = base
      for _ in 0...numbers.next(below: 3) {
        let place = numbers.next(below: text.count)
        switch numbers.next(below: 4) {
        case 0: text.remove(at: place)
        case 1: text.insert(numbers.pick(marks), at: place)
        case 2: text[place] = numbers.pick(marks)
        default: text.swapAt(place, numbers.next(below: text.count))
        }
      }
      return String(text)
    }
    let judging = """
      texts => texts.map(text => { try { return JSON.stringify(JSON.parse(text)) } catch { return null } })
      """
    let verdicts: [String?] = try #require(Engine.node).call(judging, with: texts)
    for (text, verdict) in zip(texts, verdicts) {
      let tree = parse(text, .json)
      #expect(tree.diagnostics.isEmpty == (verdict != nil), "\(text)")
      #expect(tree.printed == Array(text.utf8), "\(text)")
      for diagnostic in tree.diagnostics {
        #expect(diagnostic.location.range.upperBound <= text.utf8.count, "\(text)")
      }
      // A key that stands twice keeps its place, and its last value.
      guard let verdict, let root = tree.root else { continue }
      #expect(canonical(root) == canonical(try #require(parse(verdict, .json).root)), "\(text)")
    }
  }
}
