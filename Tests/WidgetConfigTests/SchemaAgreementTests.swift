import JSONText
import LocaleModel
import Testing
import WidgetConfig

extension PropertySchema {
  /// The properties below it, each before those inside it.
  var descendants: [PropertySchema] { properties.flatMap { [$0] + $0.descendants } }
}

/// The config's properties are known three times: to the schema, to what reads a config and to what
/// writes one. What the one knows all have to know.
@Suite("One schema for checking, reading and writing")
struct SchemaAgreementTests {
  /// Properties with a value of their own.
  static let leaves = ConfigSchema.root.descendants.filter { $0.properties.isEmpty }

  /// A value that a property takes, as a script writes it, told from the others by a number.
  static func value(of property: PropertySchema, _ number: Int) -> String {
    switch property.kind {
    case .boolean: "true"
    case .color: "'#\(String(100_000 + number))'"
    case .choice(let words): "'\(words[number % words.count])'"
    case .selector: "'#chat\(number)'"
    case .userID: "'visitor\(number)'"
    case .number(let range): String(Int(range.lowerBound) + number)
    case .locale: "{extends: 'en'}"
    case .object: "{}"
    }
  }

  /// A config with some properties set.
  private static func source(of wanted: Set<[String]>) -> String {
    func object(_ schema: PropertySchema) -> String {
      let members = schema.properties.compactMap { property -> String? in
        let index = leaves.firstIndex { $0.keyPath == property.keyPath }
        if let index {
          return wanted.contains(property.keyPath)
            ? "\(property.name): \(value(of: property, index))" : nil
        }
        let inner = object(property)
        return inner == "{}" ? nil : "\(property.name): \(inner)"
      }
      return "{\(members.joined(separator: ", "))}"
    }
    return object(ConfigSchema.root)
  }

  /// What becomes of a config that is read and written again.
  private static func written(_ source: String) throws -> String {
    let config = try config("window.crmPluginConfig = \(source)")
    var settings = try WidgetSettings(config)
    // The strings are resolved before they are written, so that reading leaves them out.
    if source.contains("locale:") { settings.onlineChat.locale = WidgetLocale(extends: "en") }
    let script = WidgetScript(settings).text(.minified)
    return try unspaced(script)
  }

  private static func unspaced(_ script: String) throws -> String {
    let start = try #require(script.firstIndex(of: "{"))
    return String(script[start...].filter { $0 != " " && $0 != ";" && $0 != "\n" })
  }

  @Test("Each property comes out as it went in", arguments: leaves.map(\.keyPath))
  func one(_ keyPath: [String]) throws {
    let source = Self.source(of: [keyPath])
    #expect(try Self.written(source) == Self.unspaced(source))
  }

  @Test("All properties together come out in the order of the schema")
  func all() throws {
    let source = Self.source(of: Set(Self.leaves.map(\.keyPath)))
    for property in Self.leaves { #expect(source.contains("\(property.name): ")) }
    #expect(try Self.written(source) == Self.unspaced(source))
  }

  @Test("A header that is left out comes out as false")
  func header() throws {
    let source = "{onlinechat: {theme: {header: false}}}"
    #expect(try Self.written(source) == Self.unspaced(source))
  }

  @Test("What the schema knows a walk through the config finds, and no more")
  func walk() throws {
    let source = Self.source(of: Set(Self.leaves.map(\.keyPath)))
    let walk = ConfigWalk(try config("window.crmPluginConfig = \(source)"))
    #expect(walk.visits.map(\.keyPath) == ConfigSchema.root.descendants.map(\.keyPath))
    #expect(walk.visits.allSatisfy { $0.schema?.keyPath == $0.keyPath })
  }
}
