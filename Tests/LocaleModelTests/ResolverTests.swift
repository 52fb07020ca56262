import LocaleModel
import TestSupport
import Testing

@Suite("Following extends")
struct ResolverTests {
  private static let bases = [
    "en": "{new_messages: 'New', powered_by: 'By', date_format: 'dd.MM.YYYY'}"
  ]

  private func resolve(_ path: String, _ files: [String: String]) throws -> ResolvedLocale {
    let document = WidgetDocument(path: path, bytes: Array(try #require(files[path]).utf8))
    let overrides = try #require(document.locales.first)
    let provider = MemoryProvider(files: files, bases: Self.bases)
    return LocaleResolver(provider: provider).resolve(overrides, document)
  }

  @Test("The nearest string wins, and tells what it takes the place of")
  func provenance() throws {
    let files = [
      "child.json": #"{"extends": "./parent.json", "new_messages": "C"}"#,
      "parent.json": #"{"extends": "en", "new_messages": "P", "time_format": "HH:mm"}"#,
    ]
    let resolved = try resolve("child.json", files)
    #expect(resolved.problem == nil)
    #expect(resolved.chain == ["parent.json", "en"])
    #expect(resolved.base?.baseName == "en")
    let string = try #require(resolved[.newMessages])
    #expect(string.text == "C")
    #expect(string.source == Provenance(path: "child.json", range: 45..<48))
    #expect(string.overridden.map(\.path) == ["parent.json", "bases/en.json5"])
    #expect(resolved[.timeFormat]?.source.path == "parent.json")
    #expect(resolved[.poweredBy]?.source.path == "bases/en.json5")
    #expect(resolved[.composePlaceholder] == nil)
  }

  static let broken: [(String, ExtendsProblem)] = [
    (#"{"extends": "xx"}"#, .unknownBase("xx")),
    (#"{"extends": 5}"#, .notReadable(isDynamic: false)),
    (#"{"extends": "./no.json"}"#, .unavailable(path: "no.json", reason: .notFound)),
    (#"{"extends": "./a.json"}"#, .cycle(["a.json", "a.json"])),
    (#"{"extends": "./b.json"}"#, .cycle(["a.json", "b.json", "a.json"])),
    (#"{"extends": "./c.json"}"#, .cycle(["c.json", "d.json", "c.json"])),
    (
      #"{"extends": "./list.json"}"#,
      .unavailable(path: "list.json", reason: .holdsNoOverrides)
    ),
  ]

  @Test("A chain that breaks says why, and keeps what it has", arguments: broken)
  func problem(_ source: String, _ problem: ExtendsProblem) throws {
    let files = [
      "a.json": source, "b.json": #"{"extends": "./a.json"}"#,
      "c.json": #"{"extends": "./d.json"}"#,
      "d.json": #"{"extends": "./c.json", "new_messages": "D"}"#, "list.json": "[]",
    ]
    let resolved = try resolve("a.json", files)
    #expect(resolved.problem == problem)
    #expect(resolved.layers.first?.path == "a.json")
    if case .cycle(["c.json", "d.json", "c.json"]) = problem {
      #expect(resolved[.newMessages]?.text == "D")
    }
  }

  @Test("A value of the wrong type lets the string below through")
  func wrongType() throws {
    let resolved = try resolve("a.json", ["a.json": #"{"extends": "en", "new_messages": 5}"#])
    #expect(resolved[.newMessages]?.text == "New")
  }

  @Test("The older names of the button have a base that is not bundled")
  func unbundled() throws {
    for (name, problem) in [
      ("amoSocialButtonConfig", ExtendsProblem.unbundledBase("ru")),
      ("crmPluginConfig", .unknownBase("ru")),
    ] {
      let text = "window.\(name) = {onlinechat: {locale: {extends: 'ru'}}}"
      #expect(try resolve("a.js", ["a.js": text]).problem == problem)
    }
  }
}
