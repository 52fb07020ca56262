import CRMLocaleKit
import LocaleModel
import TestSupport
import Testing
import WidgetConfig

/// What a schema refuses the checker reports: an editor that goes by the schema never complains of what
/// `crmlocale check` takes.
@Suite("The schemas of the chat's files")
struct DocumentSchemaTests {
  /// A document, the schema of its kind, and what of it that schema speaks of.
  private struct Held {
    let schema: DocumentSchema
    let value: PlainValue
  }

  private static let schemas: [DocumentSchema: Schema] = Dictionary(
    uniqueKeysWithValues: DocumentSchema.allCases.compactMap { kind in
      (try? Schema(text: kind.text)).map { (kind, $0) }
    })

  private static func held(in document: WidgetDocument) -> [Held] {
    document.configs.compactMap { config in
      guard let value = PlainValue(config.root) else { return nil }
      if document.botMessages != nil { return Held(schema: .botMessages, value: value) }
      return switch config.level {
      case .config: Held(schema: .config, value: value)
      case .onlineChat: Held(schema: .config, value: .object(["onlinechat": value]))
      case .locale: Held(schema: .overrides, value: value)
      }
    }
  }

  private static func isRefused(_ document: WidgetDocument) -> Bool {
    held(in: document).contains { held in !(schemas[held.schema]?.takes(held.value) ?? false) }
  }

  private static func check(
    _ path: String, _ text: String, beside files: [String: String] = [:]
  ) -> (document: WidgetDocument, findings: [Diagnostic]) {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    let settings = Workspace.Settings(
      options: CheckOptions(instant: 1_795_370_645_678, timeZone: .utc, facts: .icu))
    let workspace = Workspace(sources: MemoryProvider(files: files)) { _ in settings }
    return (document, workspace.check(document).diagnostics)
  }

  /// Every example of every rule, as it is wrong and as it is right.
  static let examples = RuleRegistry.descriptors.flatMap { rule in
    rule.examples.flatMap { example in
      [example.badSource, example.good].map { (example.path, $0, example.siblings) }
    }
  }

  @Test("What a schema refuses in a rule's example, the checker reports")
  func ruleExamples() {
    var refused = 0
    for (path, text, siblings) in Self.examples where !text.contains("crmlocale: ignore") {
      let (document, findings) = Self.check(path, text, beside: siblings)
      guard Self.isRefused(document) else { continue }
      refused += 1
      #expect(findings.contains { $0.severity > .note }, "\(text)")
    }
    #expect(refused > 5)
  }

  /// A config with every property, each with what it takes.
  private static let whole: PlainValue = .object([
    "$schema": .string("config.schema.json"), "hidden": .bool(true), "color": .string("#123456"),
    "onlinechat": .object([
      "mode": .string("frame"), "container": .string("#chat"), "user_id": .string("a1b2"),
      "locale": .object([
        "$schema": .string("x"), "extends": .string("en"), "date_format": .string("dd.MM.yyyy"),
        "time_format": .string("HH:mm"), "compose_placeholder": .string("Which tea?"),
        "delivery_status_sending": .string("On its way"), "delivery_status_sent": .string("Gone"),
        "delivery_status_read": .string("Seen"), "delivery_status_error": .string("Not sent"),
        "powered_by": .string("Steeped with"), "new_messages": .string("Fresh leaves"),
      ]),
      "theme": .object([
        "background": .string("white"), "system_color": .string("black"),
        "header": .object(["background": .string("white"), "color": .string("black")]),
        "message": .object([
          "outgoing_background": .string("white"), "outgoing_color": .string("black"),
          "incoming_background": .string("white"), "incoming_color": .string("black"),
        ]),
        "compose": .object(["height": .number(100), "button_background": .string("white")]),
      ]),
    ]),
  ])

  /// Values that stand where others belong.
  private static let others: [PlainValue] = [
    .null, .bool(true), .bool(false), .number(0), .number(-1), .number(171), .string(""),
    .string("x"), .array([]), .array([.string("x")]), .object([:]), .object(["nope": .string("x")]),
    .object(["pl": .string("pl.json")]), .object(["pl": .number(1)]),
  ]

  @Test("Whatever stands in whichever place of a config, what the schema refuses is reported")
  func everyPlace() {
    #expect(!Self.isRefused(Self.check("c.json", Self.whole.json).document))
    #expect(!Self.check("c.json", Self.whole.json).findings.contains { $0.severity == .error })
    var refused = 0
    for text in Self.whole.variants(with: Self.others).map(\.json) {
      let (document, findings) = Self.check("c.json", text)
      guard document.standing.role != nil, Self.isRefused(document) else { continue }
      refused += 1
      #expect(findings.contains { $0.severity > .note }, "\(text)")
    }
    #expect(refused > 200)
  }

  /// A file, and whether schema and checker take it.
  static let cases: [(DocumentSchema, String, Bool)] = [
    (.overrides, #"{"extends": "en", "$schema": "x", "new_messages": "Fresh"}"#, true),
    (.overrides, #"{"extends": "en", "_comment": "for the shop", "//": "y"}"#, true),
    (.overrides, #"{"pl": {"extends": "en", "new_messages": "Nowe"}, "$schema": "x"}"#, true),
    (.overrides, #"{"extends": "en", "new_messages": 3}"#, false),
    (.overrides, #"{"extends": "en", "new_mesages": "Fresh"}"#, false),
    (.overrides, #"{"pl": {"extends": "en", "new_mesages": "Nowe"}}"#, false),
    (.overrides, #"{"extends": 1, "new_messages": "Fresh"}"#, false),
    (.config, #"{"$schema": "x", "onlinechat": {"mode": "widget"}}"#, true),
    (.config, #"{"onlinechat": {"locale": "pl.json"}}"#, true),
    (.config, #"{"onlinechat": {"locale": {"pl": "pl.json"}}}"#, true),
    (.config, #"{"onlinechat": {"locale": {"pl": {"extends": "en"}}}}"#, true),
    (.config, #"{"onlinechat": {"locale": {"pl": {"extends": "en", "new": "x"}}}}"#, false),
    (.config, #"{"onlinechat": {"theme": {"header": false}}}"#, true),
    (.config, #"{"onlinechat": {"theme": {"header": true}}}"#, false),
    (.config, #"{"onlinechat": {"$schema": "x"}}"#, false),
    (.config, #"{"onlinechat": {"mode": "window"}}"#, false),
    (.config, #"{"onlinechat": {"theme": {"compose": {"height": 171}}}}"#, false),
    (.config, #"{"colour": "red", "onlinechat": {}}"#, false),
    (.botMessages, #"{"$schema": "x", "com": "hi, {{bot_params.name}}"}"#, true),
    (.botMessages, #"{"com": "hi, {{bot_params.name}}", "es": 1}"#, false),
  ]

  @Test("Schema and checker agree on what is of the wrong kind or unknown", arguments: cases)
  func agreement(_ kind: DocumentSchema, _ text: String, _ isRight: Bool) throws {
    let files = ["pl.json": #"{"extends": "en"}"#]
    let (document, findings) = Self.check("file.json", text, beside: files)
    let schema = try Schema(text: kind.text)
    #expect(schema.takes(try PlainValue(json: text)) == isRight)
    #expect(Self.held(in: document).map(\.schema).contains(kind))
    #expect(
      !findings.contains { $0.severity == .error } == isRight, "\(findings.map(\.message))")
  }

  @Test("What an editor shows of a property is what the checker says of it")
  func words() {
    for key in StringKey.allCases {
      #expect(DocumentSchema.overrides.text.contains("\"\(key.rawValue)\""))
      #expect(DocumentSchema.config.text.contains("\"\(key.rawValue)\""))
    }
    for property in ConfigSchema.root.properties {
      #expect(DocumentSchema.config.text.contains("\"\(property.summary)\""))
    }
  }
}

extension PlainValue {
  /// It as a text.
  fileprivate var json: String {
    switch self {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): "\(Int(number))"
    case .string(let text): "\"\(text)\""
    case .array(let elements): "[\(elements.map(\.json).joined(separator: ", "))]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value.json)" }
        .joined(separator: ", ") + "}"
    }
  }

  /// It with another value in each of its places, one at a time.
  fileprivate func variants(with others: [PlainValue]) -> [PlainValue] {
    guard case .object(let members) = self else { return [] }
    return members.sorted { $0.key < $1.key }.flatMap { key, member in
      (others + member.variants(with: others)).map { other in
        var changed = members
        changed[key] = other
        return .object(changed)
      }
    }
  }
}
