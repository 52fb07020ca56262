import LocaleModel
import LocaleSyntax
import TestSupport
import Testing
import WidgetConfig

@Suite("Flattening a locale")
struct WidgetLocaleTests {
  private static func layer(_ path: String, _ text: String, base: String? = nil) -> LocaleLayer? {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    return document.locales.first.map {
      LocaleLayer(baseName: base, path: path, bytes: document.bytes, overrides: $0)
    }
  }

  /// Files and one base, all in memory.
  private static func sources(_ files: [String: String]) -> LocaleResolver.Sources {
    LocaleResolver.Sources(
      base: { name in
        guard name == "en" || name == "com" else { return nil }
        let text = "{date_format: 'dd.MM.YYYY', new_messages: 'New messages'}"
        return layer("<base en>", text, base: name)
      },
      file: { path in
        files[path].flatMap { layer(path, $0) }.map { .found($0) }
          ?? .unavailable(reason: .notFound)
      })
  }

  private func resolve(_ files: [String: String]) throws -> ResolvedLocale {
    let text = try #require(files["child.json5"])
    let document = WidgetDocument(path: "child.json5", bytes: Array(text.utf8))
    let overrides = try #require(document.locales.first)
    return LocaleResolver().resolve(overrides, document, from: Self.sources(files))
  }

  private static let chain = [
    "child.json5": "{extends: './parent.json5', powered_by: 'mit'}",
    "parent.json5": "{extends: 'com', powered_by: 'von', new_messages: 'Neue'}",
  ]

  @Test("A chain becomes one base and the strings that differ, the nearest winning")
  func flat() throws {
    let locale = try WidgetLocale(flattening: resolve(Self.chain), pinned: false)
    #expect(locale.extends == "com")
    #expect(locale.strings == [.poweredBy: "mit", .newMessages: "Neue"])
    #expect(locale.comments == [.newMessages: "from parent.json5"])
  }

  @Test("Pinned, the strings of the base are written out too")
  func pinned() throws {
    let locale = try WidgetLocale(flattening: resolve(Self.chain), pinned: true)
    #expect(
      locale.strings == [.poweredBy: "mit", .newMessages: "Neue", .dateFormat: "dd.MM.YYYY"])
    #expect(locale.comments[.dateFormat] == "from the base com")
  }

  @Test("Overrides without a base stand alone")
  func alone() throws {
    let locale = try WidgetLocale(
      flattening: resolve(["child.json5": "{new_messages: 'x'}"]), pinned: true)
    #expect(locale == WidgetLocale(strings: [.newMessages: "x"]))
  }

  @Test(
    "What cannot be known cannot be written",
    arguments: [
      ("{extends: 'en', new_messages: text}", .dynamic(.newMessages)),
      ("{extends: language}", .unknownBase), ("{extends: 'xx'}", .unknownBase),
      ("{extends: 'en', ...rest}", .unknownBase), ("{extends: './gone.json'}", .unknownBase),
    ] as [(String, WidgetLocale.Unwritable)])
  func unknowable(text: String, reason: WidgetLocale.Unwritable) throws {
    let script = "window.crmPluginConfig = {onlinechat: {locale: \(text)}}"
    let document = WidgetDocument(path: "child.js", bytes: Array(script.utf8))
    let overrides = try #require(document.locales.first)
    let resolved = LocaleResolver().resolve(overrides, document, from: Self.sources([:]))
    #expect(throws: reason) { try WidgetLocale(flattening: resolved, pinned: false) }
  }
}
