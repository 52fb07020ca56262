import LocaleModel
import TestSupport
import Testing

@Suite("Random scripts that set a config")
struct RandomScriptTests {
  /// Statements that run in any case; those that may not have cases of their own.
  private static let statements = [
    "window.crmPluginConfig = {color: 'red', onlinechat: {mode: 'frame'}};",
    "window.crmPluginConfig = {hidden: true};",
    "crmPluginConfig = {onlinechat: {locale: {extends: 'en', powered_by: 'x'}}};",
    "window['crmPluginConfig'] = {};",
    "window.crmPluginConfig.color = 'blue';",
    "window.crmPluginConfig.hidden = false;",
    "window.crmPluginConfig.onlinechat = {locale: {extends: 'es'}};",
    "window.crmPluginConfig.onlinechat.mode = 'floating';",
    "window.crmPluginConfig.onlinechat.locale = {extends: 'pt'};",
    "window.crmPluginConfig.onlinechat.locale.extends = 'com';",
    "Object.assign(window.crmPluginConfig, {color: 'green', hidden: true});",
    "Object.assign(window.crmPluginConfig, {onlinechat: {user_id: '1'}});",
    "Object.assign(window.crmPluginConfig.onlinechat, {mode: 'frame', user_id: '2'});",
    "window.crmPluginConfig = Object.assign({}, window.crmPluginConfig, {color: 'white'});",
    "window.crmPluginConfig = {...window.crmPluginConfig, hidden: true};",
    "window.crmPluginConfig = window.crmPluginConfig || {color: 'black'};",
    "window.crmPluginConfig ||= {hidden: false};",
    "window.crmPluginConfig ??= {color: 'grey'};",
    "window.crmPluginConfig.onlinechat ??= {};",
    "window.crmPluginConfig.onlinechat ||= {mode: 'frame'};",
    "(function () { window.crmPluginConfig.color = 'pink'; })();",
  ]

  // Needs Node.
  @Test(
    "The config is the one that Node ends up with, in any order of assignments",
    .enabled(if: Engine.node != nil, "needs Node"), arguments: Seeded(20_261))
  func node(seed: Seed) throws {
    var random = seed.numbers
    // A config first, or most of the scripts would throw.
    let scripts = (0..<600).map { _ in
      let rest = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
        Self.statements.randomElement(using: &random)
      }
      return (Self.statements.prefix(1) + rest).joined(separator: "\n")
    }
    var compared = 0
    for (script, outcome) in zip(scripts, try ScriptOutcomes.inNode(scripts))
    where !outcome.isEmpty {
      // A spread of what is not yet set is left to the page.
      guard let possible = ConfigHistoryTests.possible(script) else { continue }
      #expect(possible == outcome, "\(script)")
      compared += 1
    }
    #expect(compared > 150, "too little is known, or too many of the scripts throw")
  }
}
