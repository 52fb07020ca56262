import LocaleDiagnostics
import LocaleModel
import TestSupport
import Testing

/// What a string comes to in a chain, for every way in which each file of the chain may have it.
///
/// The nearest file that has a text, even an empty one, has the say; what is no text is as if it were not
/// there, as the chat takes it; what only the page can tell has the say, and nobody knows what it says.
@Suite("Every state of a string in a chain")
struct ChainStateTests {
  /// How a file has a string.
  enum State: String, CaseIterable, Sendable {
    case absent, text, empty, sameAsBase, number, null, list, object, boolean, dynamic, choice

    /// The value in the source; `nil` for no property.
    func value(_ file: String) -> String? {
      switch self {
      case .absent: nil
      case .text: "'\(file)'"
      case .empty: "''"
      case .sameAsBase: "'base'"
      case .number: "5"
      case .null: "null"
      case .list: "['\(file)']"
      case .object: "{a: '\(file)'}"
      case .boolean: "true"
      case .dynamic: "words()"
      case .choice: "a ? '\(file) 1' : '\(file) 2'"
      }
    }

    /// What the string is by this file alone; `nil` where it says nothing.
    func said(_ file: String) -> Said? {
      switch self {
      case .absent, .number, .null, .list, .object, .boolean: nil
      case .text: .text(file)
      case .empty: .text("")
      case .sameAsBase: .text("base")
      case .dynamic: .dynamic([])
      case .choice: .dynamic(["\(file) 1", "\(file) 2"])
      }
    }
  }

  /// What is known of a string.
  enum Said: Equatable {
    case text(String)
    case dynamic([String])

    init(_ string: ResolvedString) {
      switch string.value {
      case .text(let text): self = .text(text.text)
      case .dynamic(let texts): self = .dynamic(texts.map(\.text))
      }
    }
  }

  private static let key = StringKey.newMessages

  private static func source(_ state: State, _ file: String, extends: String?) -> String {
    let members =
      [extends.map { "extends: '\($0)'" }, state.value(file).map { "new_messages: \($0)" }]
      .compactMap(\.self)
    return "crmPluginConfig = {onlinechat: {locale: {\(members.joined(separator: ", "))}}};"
  }

  private static func layer(_ path: String, _ text: String, base: String? = nil) -> LocaleLayer? {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    return document.locales.first.map {
      LocaleLayer(baseName: base, path: path, bytes: document.bytes, overrides: $0)
    }
  }

  /// The base: it has one text.
  private static let base = layer(
    "bases/en.json5", "{new_messages: 'base', powered_by: 'By'}", base: "en")

  /// The child on the parent on the base.
  private static func resolve(_ child: State, _ parent: State) throws -> ResolvedLocale {
    let sources = LocaleResolver.Sources(
      base: { $0 == "en" ? base : nil },
      file: { path in
        layer(path, source(parent, "parent", extends: "en")).map { .found($0) }
          ?? .unavailable(reason: .holdsNoOverrides)
      })
    let text = source(child, "child", extends: "./parent.js")
    let document = WidgetDocument(path: "child.js", bytes: Array(text.utf8))
    let overrides = try #require(document.locales.first)
    return LocaleResolver().resolve(overrides, document, from: sources)
  }

  @Test("The nearest file that has a text has the say", arguments: State.allCases, State.allCases)
  func nearest(_ child: State, _ parent: State) throws {
    let resolved = try Self.resolve(child, parent)
    let below = parent.said("parent") ?? .text("base")
    let expected = child.said("child") ?? below
    #expect(resolved.problem == nil)
    #expect(resolved[Self.key].map(Said.init) == expected)
    #expect(resolved.inherited(Self.key).map(Said.init) == below)
    #expect(resolved.has(Self.key))
    #expect(resolved.isOverridden(Self.key) == (child != .absent || parent != .absent))
  }

  @Test(
    "It says which texts it stands over, the nearest first", arguments: State.allCases,
    State.allCases)
  func overridden(_ child: State, _ parent: State) throws {
    let resolved = try Self.resolve(child, parent)
    var paths = ["bases/en.json5"]
    if parent.said("") != nil { paths.insert("parent.js", at: 0) }
    if child.said("") != nil { paths.insert("child.js", at: 0) }
    #expect(resolved[Self.key]?.source.path == paths[0])
    #expect(resolved.overridden(Self.key).map(\.path) == Array(paths.dropFirst()))
  }

  @Test(
    "Its place is that of the value, in the file that it comes from", arguments: State.allCases,
    State.allCases)
  func places(_ child: State, _ parent: State) throws {
    let resolved = try Self.resolve(child, parent)
    let string = try #require(resolved[Self.key])
    let (file, state) =
      child.said("") != nil
      ? ("child", child) : parent.said("") != nil ? ("parent", parent) : ("", State.absent)
    let bytes = try #require(resolved.text(of: string.source.path))
    let value = state.value(file) ?? "'base'"
    #expect(bytes.text(string.source.range) == value)
  }

  @Test("Other strings are none the worse for it", arguments: State.allCases)
  func others(_ state: State) throws {
    let resolved = try Self.resolve(state, state)
    #expect(resolved[.poweredBy]?.text == "By")
    #expect(resolved[.timeFormat] == nil && !resolved.has(.timeFormat))
    #expect(resolved.layers.map(\.path) == ["child.js", "parent.js", "bases/en.json5"])
    #expect(resolved.chain == ["parent.js", "en"] && resolved.base?.baseName == "en")
  }

  @Test("Without a base nothing is made up", arguments: State.allCases)
  func alone(_ state: State) throws {
    let text = Self.source(state, "child", extends: nil)
    let document = WidgetDocument(path: "child.js", bytes: Array(text.utf8))
    let overrides = try #require(document.locales.first)
    let sources = LocaleResolver.Sources(
      base: { _ in nil }, file: { _ in .unavailable(reason: .notFound) })
    let resolved = LocaleResolver().resolve(overrides, document, from: sources)
    #expect(resolved[Self.key].map(Said.init) == state.said("child"))
    #expect(resolved.isAlone && resolved.base == nil && resolved.chain.isEmpty)
    #expect(resolved.inherited(Self.key) == nil && resolved.problem == nil)
    #expect(resolved.overridden(Self.key).isEmpty)
  }
}
