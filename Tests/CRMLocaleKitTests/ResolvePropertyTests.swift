import CRMLocaleKit
import TestSupport
import Testing

/// What `resolve` prints of a script is what an engine finds there when the script has run, or nothing is
/// printed.
@Suite(
  "Resolving what a script makes of its strings", .enabled(if: Engine.node != nil, "needs Node"))
struct ResolvePropertyTests {
  /// A script, and the strings that it is said to set itself; those of the base stand in another file.
  private struct Case: Codable, Equatable {
    let source: String
    let strings: [String: String]
    /// Those that only the page can tell.
    let dynamic: [String]
    let extends: String?
  }

  private static var workspace: Workspace {
    Workspace(options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc))
  }

  /// What is said of a program; `nil` where it is refused.
  private static func said(_ program: String) throws -> Case? {
    let document = WidgetDocument(path: "a.js", bytes: Array(program.utf8))
    let locale: ResolvedLocale?
    do {
      locale = try workspace.settledLocale(of: document)
    } catch {
      return nil
    }
    guard let locale else { return nil }
    var strings: [String: String] = [:]
    var dynamic: [String] = []
    for key in StringKey.allCases {
      guard let string = locale[key], string.source.path != locale.base?.path else { continue }
      if let text = string.text {
        strings[key.rawValue] = text
      } else {
        dynamic.append(key.rawValue)
      }
    }
    return Case(
      source: program, strings: strings, dynamic: dynamic, extends: locale.base?.baseName)
  }

  /// The cases of which Node finds something else.
  private static let comparison = """
    cases => {
      const vm = require('vm');
      process.on('unhandledRejection', () => {});
      const keys = ['date_format', 'time_format', 'compose_placeholder', 'delivery_status_sending',
        'delivery_status_sent', 'delivery_status_read', 'delivery_status_error', 'powered_by',
        'new_messages'];
      const half = /[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]/g;
      return cases.filter(({source, strings, dynamic, extends: base}) => {
        const window = {
          navigator: {language: 'es'}, innerWidth: 500, flag: true, console, structuredClone,
          document: {title: 'T'}, unknownFunction() {},
          setTimeout: f => { try { f() } catch (e) {} },
          consume(a, f) { try { f(a) } catch (e) {} },
        };
        window.window = window.globalThis = window.self = window;
        try { vm.runInNewContext(source, window, {timeout: 2000}) } catch (e) {}
        const config = window.crmPluginConfig ?? window.amoSocialButtonConfig;
        const locale = config?.onlinechat?.locale ?? {};
        const wrong = keys.filter(key => !dynamic.includes(key)).filter(key => {
          const found = typeof locale[key] === 'string' ? locale[key].replace(half, '\\uFFFD') : undefined;
          return found !== strings[key];
        });
        const isOtherBase = base !== undefined && locale.extends !== base;
        return wrong.length > 0 || isOtherBase;
      }).map(one => one.source + '\\n--- ' + JSON.stringify(one.strings) + ' ' + one.extends);
    }
    """

  @Test(
    "Where a script leaves something else than an object there are no strings",
    arguments: [
      "window.crmPluginConfig = false && {onlinechat: {locale: {extends: 'en'}}};",
      "window.crmPluginConfig = true || {onlinechat: {locale: {extends: 'en'}}};",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}}; window.crmPluginConfig = null;",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}}; window.crmPluginConfig = 'off';",
    ])
  func nothing(_ program: String) throws {
    #expect(try Self.said(program) == nil)
  }

  private static let start =
    "const c = window.crmPluginConfig = {hidden: unknownFunction(1), "
    + "onlinechat: {locale: {extends: 'es', new_messages: 'a'}}};"

  @Test(
    "What only the page can tell of the rest does not hide what the script does to the strings",
    arguments: [
      "",
      "for (const key of ['new_messages']) c.onlinechat.locale[key] = 'b';",
      "['new_messages', 'powered_by'].forEach(key => { c.onlinechat.locale[key] = key; });",
      "delete c.onlinechat.locale.new_messages;",
      "(function (l) { l.new_messages = 'b'; })(c.onlinechat.locale);",
      "Object.assign(c.onlinechat.locale, {new_messages: 'b', powered_by: unknownFunction(2)});",
      "c.onlinechat.locale = Object.fromEntries([['extends', 'pt'], ['new_messages', 'b']]);",
      "let i = 0; while (i < 2) { c.onlinechat.locale.new_messages = 'b' + i; i++; }",
      "c.color = flag ? 'red' : 'blue'; c.onlinechat.locale.new_messages += '!';",
    ])
  func rest(_ change: String) throws {
    let said = try #require(try Self.said("\(Self.start)\n\(change)"))
    let wrong: [String] = try #require(Engine.node).call(Self.comparison, with: [said])
    #expect(wrong == [])
  }

  @Test(
    "Where only the page can tell what the strings are or extend, nothing is told",
    arguments: [
      "unknownFunction(c);", "c.onlinechat.locale = unknownFunction();",
      "c.onlinechat.locale.extends = unknownFunction();", "c[unknownFunction()] = {};",
      "Object.assign(c.onlinechat.locale, unknownFunction());",
      "if (unknownFunction()) c.onlinechat = {};",
    ])
  func refused(_ change: String) throws {
    #expect(try Self.said("\(Self.start)\n\(change)") == nil)
  }

  @Test("What is plain is told", arguments: Seeded(9))
  func plain(seed: Seed) throws {
    let cases = try told(of: RandomProgram(seed, .plain))
    #expect(cases.count > 100 && cases.allSatisfy { $0.dynamic.isEmpty })
  }

  @Test(
    "Where only the page can tell the rest of a config, the strings are told or refused",
    arguments: Seeded(9))
  func everything(seed: Seed) throws {
    let cases = try told(of: RandomProgram(seed, .everything))
    #expect(cases.contains { !$0.dynamic.isEmpty })
  }

  /// What is said of some hundred programs, none of it other than Node says.
  private func told(of programs: RandomProgram) throws -> [Case] {
    var programs = programs
    let cases = try (0..<TestSettings.programs / 5).compactMap { _ in
      try Self.said(programs.next())
    }
    let wrong: [String] = try #require(Engine.node).call(Self.comparison, with: cases)
    for example in wrong.prefix(3) { Issue.record("\(example)") }
    #expect(wrong.isEmpty)
    return cases
  }
}
