import TestSupport
import Testing

@Suite("Methods of texts and numbers, whatever they are given", .enabled(if: Engine.node != nil))
struct TextMethodTests {
  private static let texts = ["''", "'ab'", "' a\\tb '", "'aÄß'", "'\\ud83d'"]
  private static let arguments = [
    "", "0", "1", "-1", "'a'", "''", "undefined", "null", "NaN", "1, 2", "'a', 1", "{}",
  ]

  @Test(
    "On texts, with every kind of argument",
    arguments: [
      "slice", "concat", "includes", "startsWith", "endsWith", "indexOf", "split", "repeat", "trim",
      "toString",
      "toUpperCase", "toLowerCase", "at", "charAt", "charCodeAt", "padStart", "substring",
      "replace", "normalize",
      "localeCompare", "trimEnd", "lastIndexOf", "nothing",
    ])
  func onTexts(method: String) throws {
    let sources = Self.texts.flatMap { text in
      Self.arguments.map { ScriptGroup.around("config.b = \(text).\(method)(\($0))") }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test(
    "Borrowed for other values",
    arguments: [
      "String.prototype.toString", "String.prototype.trim", "String.prototype.concat",
      "String.prototype.slice",
      "String.prototype.toUpperCase", "String.prototype.startsWith", "String.prototype.repeat",
      "Number.prototype.toString", "Array.prototype.push", "Array.prototype.join",
      "Array.prototype.slice",
      "Array.prototype.map", "Array.prototype.concat", "Array.prototype.includes",
      "Array.prototype.forEach",
      "Object.prototype.hasOwnProperty", "Boolean.prototype.toString",
    ])
  func borrowed(method: String) throws {
    let receivers = [
      "null", "undefined", "5", "'5'", "true", "{}", "[]", "[1]", "() => 1", "{length: 1, 0: 'a'}",
      "NaN",
      "Object.freeze([1])", "Object.create(null)", "{toString() { throw 1 }}",
    ]
    let sources = receivers.flatMap { receiver in
      ["", ", 1", ", x => x"].map {
        ScriptGroup.around("config.b = \(method).call(\(receiver)\($0))")
      }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test(
    "On numbers, with digits that are too many or too few",
    arguments: ["toString", "toFixed", "toPrecision", "toExponential", "valueOf", "nothing"])
  func onNumbers(method: String) throws {
    let digits = [
      "", "0", "1", "2", "10", "20", "36", "37", "100", "101", "-1", "1.5", "'2'", "null",
      "undefined", "NaN", "{}",
    ]
    let sources = ["(5)", "(-0)", "NaN", "1.5", "1e21", "true"].flatMap { number in
      digits.map { ScriptGroup.around("config.b = \(number).\(method)(\($0))") }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test("A value as a text is the one of the engine")
  func written() throws {
    let numbers = [
      "0", "-0", "1e21", "1e-7", "123456789012345680000", "0.1", "1 / 3", "-1e-6", "1e15",
      "123456.789e3", "5e-324",
      "2 ** 53", "2 ** 53 + 1", "-1e100", "0.000001", "1.7976931348623157e308", "100", "1e3",
      "0xff", "NaN", "-Infinity",
    ]
    let sources = numbers.flatMap { number in
      [
        "'' + \(number)", "`${\(number)}`", "String(\(number))", "(\(number)).toString()",
        "[\(number)].join()",
        "Object.keys({[\(number)]: 1})[0]", "JSON.stringify(\(number))",
      ].map { "config = {a: \($0)}" }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test("A text as a number is the one of the engine")
  func read() throws {
    let texts = [
      "", " ", "0", "00", "-0", "+1", "1.", ".5", ".", "-", "1e3", "0x10", "-0x10", "0b1", "0o7",
      "1_0", " 1 ", "1 2",
      "Infinity", "-Infinity", "infinity", "NaN", "1n", "--1", "1-", "1-2", "1.2.3", "-.5", "-.",
      "..", "5.-", "9007199254740993",
      "\\n1", "\\u00a01", "1,5", "1e", "e1", "-00.50", "123456789012345",
    ]
    let sources = texts.flatMap { text in
      [
        "+'\(text)'", "Number('\(text)')", "'\(text)' * 1", "'\(text)' - 0", "isNaN('\(text)')",
        "'\(text)' < 1",
        "'\(text)' == 0", "Math.max('\(text)')", "-'\(text)'",
      ].map { "config = {a: \($0)}" }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }
}
