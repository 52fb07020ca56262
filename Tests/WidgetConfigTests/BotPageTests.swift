import Foundation
import JSONText
import LocaleModel
import TestSupport
import Testing
import WidgetConfig

/// Messages come from translators and languages from a file, so neither may do anything in a page.
@Suite("The bot's part of a page")
struct BotPageTests {
  private static let count = TestSettings.configs

  private static func conditions(_ messages: [(String, String)]) throws -> BotConditions {
    let object = JSONValue.object(messages.map { .init($0.0, .string($0.1)) })
    return try #require(BotConditions(botMessages(object.text())))
  }

  private static func page(
    _ messages: [(String, String)], html: Bool = true,
    _ layout: JavaScriptWriter.Layout = .readable
  ) throws -> String {
    BotPage(try conditions(messages), layout: layout, html: html).text
  }

  @Test(
    "Nothing that a message says ends its comment",
    arguments: [
      ("---><script>alert(1)</script>", #"---\x3E\x3Cscript>alert(1)\x3C/script>"#),
      ("--!><img>", #"--!\x3E\x3Cimg>"#), ("-->", #"--\x3E"#), ("->", "->"), (">", ">"),
      ("<!-->", #"\x3C!--\x3E"#), ("a\n-->b", "a\n--\\x3Eb"), ("--\n>", "--\n>"),
      ("--\u{200B}>", #"--\u200B>"#), ("]]>", #"]]\x3E"#),
    ])
  func comments(message: String, written: String) throws {
    let page = try Self.page([("en", message), ("es", "hola")])
    #expect(page.hasPrefix("<!-- The bot's condition for en, which leads to: \(written)\n["))
  }

  @Test("Outside of HTML conditions stand in block comments that a language cannot end")
  func blockComments() throws {
    let page = try Self.page([("*/x", "a"), ("es", "*/ b")], html: false)
    #expect(
      page.hasPrefix(
        """
        // The bot's condition for */x, which leads to: a
        /*
        [
          {
            "term1": "{{bot_params.locale}}",
            "term2": "*\\/x",
            "operation": "="
          }
        ]
        */

        // The bot's branch "otherwise" (es): */ b

        // The visitor's language, for the bot's first step.
        crm_plugin.setMeta({
        """))
  }

  /// Messages in two to five languages, full of what has ended comments before.
  private static func messages(_ values: inout HostileValues) -> [(String, String)] {
    (0..<2 + values.string().utf8.count % 4).map { number in
      ("\(values.string())\(number)", values.string() + values.string())
    }
  }

  @Test(
    "The script runs in Node and hands over a language",
    .enabled(if: Engine.node != nil, "needs Node"), arguments: Seeded(44))
  func runs(seed: Seed) throws {
    var values = HostileValues(seed)
    struct Case: Encodable {
      let script: String
      let last: String
    }
    let cases = try (0..<Self.count).map { index -> Case in
      let messages = Self.messages(&values)
      let layout: JavaScriptWriter.Layout = index.isMultiple(of: 2) ? .readable : .minified
      return Case(
        script: try Self.page(messages, html: false, layout), last: messages.last?.0 ?? "")
    }
    let failures: [String] = try #require(Engine.node).call(
      """
      cases => cases.filter(({script, last}) => {
        let found = [];
        const crm_plugin = {setMeta: value => { found.push(value.bot_params.locale) }};
        try {
          new Function('navigator', 'crm_plugin', script)({languages: []}, crm_plugin);
        } catch (error) { return true; }
        return found.length !== 1 || found[0] !== last;
      }).map(({script}) => script).slice(0, 5)
      """, with: cases)
    #expect(failures == [])
  }

  @Test(
    "In Chromium the page has one script and one comment a branch",
    .enabled(if: Engine.chromium != nil, "needs Chromium"), arguments: Seeded(45))
  func staysInside(seed: Seed) throws {
    var values = HostileValues(seed)
    var branches = 0
    let pages = try (0..<Self.count).map { _ -> String in
      let messages = Self.messages(&values)
      branches += messages.count
      return try Self.page(messages)
    }
    let results: [[Int]] = try #require(Engine.chromium).callInPage(
      """
      () => {
        const nodes = Array.from(document.getElementById('cage').childNodes);
        return [
          window.ran, nodes.filter(node => node.nodeType === 8).length,
          nodes.filter(node => node.nodeName === 'SCRIPT').length,
          document.getElementById('cage').querySelectorAll('*').length,
          nodes.filter(node => node.nodeType === 3 && node.textContent.trim() !== '').length
        ];
      }
      """, withEach: [0],
      body: """
        <script>window.ran = 0; window.crm_plugin = {setMeta() { window.ran++ }};</script>
        <div id="cage">
        \(pages.joined())
        </div>
        """)
    #expect(results == [[Self.count, branches, Self.count, Self.count, 0]])
  }

  @Test(
    "Outside of a browser the script hands over the language of all others",
    .enabled(if: Engine.node != nil, "needs Node"))
  func outside() throws {
    let script = try Self.page([("en", "a"), ("fr", "b"), ("es", "c"), ("pt", "d")], html: false)
    let found: [String] = try #require(Engine.node).call(
      """
      ([script]) => {
        let found;
        const crm_plugin = {setMeta: value => { found = value.bot_params.locale }};
        new Function('navigator', 'crm_plugin', script)(undefined, crm_plugin);
        return [found];
      }
      """, with: [script])
    #expect(found == ["pt"])
  }
}
