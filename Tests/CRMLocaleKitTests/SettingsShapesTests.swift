import CRMLocaleKit
import TestSupport
import Testing

/// Settings that chance has spoiled: what the schema refuses the reader tells, and what the schema takes the
/// reader takes, but for languages. Both come from one table, but each is written for itself.
@Suite("Settings of every shape")
struct SettingsShapesTests {
  /// Right settings with all that may stand in them.
  private static let whole = #"""
    {"$schema": "s", "version": 1,
     "files": {"include": ["a/**"], "exclude": ["b"], "extensions": {".tpl": "page", "x": "json"}},
     "language": {"a/**": "pl", "b": "pt-BR"}, "dateFns": "4.1.0", "strictTokens": false,
     "strict": true, "messages": "es", "rules": {"unknown-key": "off", "date-*": "note"},
     "overrides": [{"files": ["a"], "rules": {"low-contrast": "error"}}],
     "suppressions": [{"files": ["a"], "key": "date_format", "codes": ["low-contrast"], "reason": "r"}],
     "baseline": "b.json", "outputs": ["text", "sarif=a.sarif"], "rulePage": "https://a.example/b"}
    """#

  /// Values to put in the place of others.
  private static var values: [PlainValue] {
    [
      .null, .bool(true), .bool(false), .number(0), .number(1), .number(1.5), .string(""),
      .string("a"),
      .string("page"), .string("off"), .string("en"), .string("4.1.0"), .string("json"), .array([]),
      .object([:]), .array([.string("a")]), .array([.number(1)]), .array([.null]),
      .array([.object([:])]),
      .object(["a": .string("pl")]), .object(["a": .string("a")]), .object(["": .string("pl")]),
      .object(["files": .array([]), "rules": .object([:])]), .object(["codes": .array([])]),
      .object(["unknown-key": .string("on")]), .object(["*": .string("off")]), .string("date-*"),
      .string("https://a.example"), .string("concise=a b"), .string("text="), .string("pt-BR"),
    ]
  }

  private static let keys = [
    "", "a", "files", "rules", "strict", "Strict", "codes", "key", "version", "$schema", "include",
    "language", "extensions", "reason", "outputs", "output",
  ]

  /// The value with one part of it changed.
  private static func spoiled(_ value: PlainValue, _ random: inout SeededGenerator) -> PlainValue {
    if random.chance(4) { return random.pick(values) }
    switch value {
    case .array(var elements):
      guard !elements.isEmpty, !random.chance(4) else {
        elements.append(random.pick(values))
        return .array(elements)
      }
      let index = random.next(below: elements.count)
      elements[index] = spoiled(elements[index], &random)
      return .array(elements)
    case .object(var members):
      guard let key = members.keys.sorted().randomElement(using: &random) else {
        return .object([random.pick(keys): random.pick(values)])
      }
      switch random.next(below: 8) {
      case 0: members[key] = nil
      case 1: members[random.pick(keys)] = random.pick(values)
      default: members[key] = spoiled(members[key] ?? .null, &random)
      }
      return .object(members)
    default: return random.pick(values)
    }
  }

  @Test("Schema and reader agree on every one", arguments: Seeded(1..<21))
  func agreement(seed: Seed) throws {
    var random = seed.numbers
    let schema = try Schema(text: SettingsSchema.text)
    let start = try PlainValue(json: Self.whole)
    var taken = 0
    for _ in 0..<250 {
      var value = start
      for _ in 0...random.next(below: 3) { value = Self.spoiled(value, &random) }
      let text = value.json
      let problems = SettingsFile(path: "crmlocale.json", bytes: Array(text.utf8)).problems
      let isTaken = schema.takes(value)
      // Which tags are languages no schema knows.
      let others = problems.filter { !$0.message.description.contains("is not a language") }
      #expect(isTaken ? others.isEmpty : !problems.isEmpty, "\(text)\n\(problems.map(\.message))")
      taken += isTaken ? 1 : 0
      for problem in problems {
        #expect(problem.location.range.upperBound <= text.utf8.count && problem.severity == .error)
      }
    }
    #expect(taken > 10 && taken < 240, "\(taken) of 250 are right")
  }

  @Test("The settings with all that may stand in them are right, and read as they say")
  func everything() throws {
    let file = SettingsFile(path: "crmlocale.json", bytes: Array(Self.whole.utf8))
    #expect(file.problems.isEmpty)
    let settings = ProjectSettings(file)
    #expect(settings.release?.description == "4.1.0" && settings.messages == .spanish)
    #expect(settings.isStrict && !settings.strictTokens)
    #expect(settings.outputs == ["text", "sarif=a.sarif"] && settings.baseline == "b.json")
    #expect(settings.rulePage == "https://a.example/b")
  }
}

extension PlainValue {
  /// The value as strict JSON.
  fileprivate var json: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): value == value.rounded() ? "\(Int(value))" : "\(value)"
    case .string(let text): "\"\(text)\""
    case .array(let elements): "[" + elements.map(\.json).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value.json)" }
        .joined(separator: ", ") + "}"
    }
  }
}
