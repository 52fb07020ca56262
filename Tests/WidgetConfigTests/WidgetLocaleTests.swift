import LocaleModel
import LocaleSyntax
import TestSupport
import Testing
import WidgetConfig

@Suite("Flattening a locale")
struct WidgetLocaleTests {
  /// The one base that there is, under both of its names.
  private static let base = "{date_format: 'dd.MM.YYYY', new_messages: 'New messages'}"

  private static func provider(_ files: [String: String]) -> MemoryProvider {
    MemoryProvider(files: files, bases: ["en": base, "com": base])
  }

  private func resolve(_ files: [String: String]) throws -> ResolvedLocale {
    let text = try #require(files["child.json5"])
    let document = WidgetDocument(path: "child.json5", bytes: Array(text.utf8))
    let overrides = try #require(document.locales.first)
    return LocaleResolver(provider: Self.provider(files)).resolve(overrides, document)
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
    let resolved = LocaleResolver(provider: Self.provider([:])).resolve(overrides, document)
    #expect(throws: reason) { try WidgetLocale(flattening: resolved, pinned: false) }
  }
}
