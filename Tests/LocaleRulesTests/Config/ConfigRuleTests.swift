import LocaleDiagnostics
import Testing

@Suite("The config outside its strings")
struct ConfigRuleTests {
  private static func config(_ value: String, _ code: String) -> SourceCase {
    SourceCase("chat.js", "window.crmPluginConfig = \(value)", code)
  }

  static let mistakes: [SourceCase] = [
    config("{⟦hiden⟧: true}", "unknown-property"),
    config("{⟦zzz⟧: true}", "unknown-property"),
    config("{hidden: ⟦'true'⟧}", "wrong-type"),
    config("{color: ⟦'skybleu'⟧}", "invalid-color"),
    config("{color: ⟦'ff0000'⟧}", "invalid-color"),
    config("{color: ⟦'#b5651d;'⟧}", "invalid-color"),
    config("{color: ⟦'red !important'⟧}", "invalid-color"),
    config("{color: ⟦'#12'⟧}", "invalid-color"),
    config("{color: ⟦0xff0000⟧}", "wrong-type"),
    config("{color: ⟦null⟧}", "wrong-type"),
    config("{onlinechat: ⟦[]⟧}", "wrong-type"),
    config("{onlinechat: ⟦true⟧}", "wrong-type"),
    config("{onlinechat: {mode: ⟦'fram'⟧}}", "wrong-type"),
    config("{onlinechat: {mode: ⟦'frame'⟧}}", "invalid-container"),
    config("{onlinechat: {mode: 'frame', container: ⟦'#1'⟧}}", "invalid-container"),
    config("{onlinechat: {container: ⟦{}⟧}}", "wrong-type"),
    config("{onlinechat: {user_id: ⟦'a@b.example'⟧}}", "unhashed-user-id"),
    config("{onlinechat: {user_id: ⟦42⟧}}", "wrong-type"),
    config("{onlinechat: {locale: ⟦'es'⟧}}", "wrong-type"),
    config("{onlinechat: {theme: {compose: {height: ⟦171⟧}}}}", "value-out-of-range"),
    config("{onlinechat: {theme: {compose: {height: ⟦-1⟧}}}}", "value-out-of-range"),
    config("{onlinechat: {theme: {compose: {height: ⟦'100px'⟧}}}}", "wrong-type"),
    config("{onlinechat: {theme: {header: ⟦true⟧}}}", "wrong-type"),
    config(
      "{onlinechat: {theme: {header: {background: '#fff', color: ⟦'#777'⟧}}}}", "low-contrast"),
    config("{onlinechat: {theme: {background: 'yellow', system_color: ⟦'pink'⟧}}}", "low-contrast"),
    config(
      "{onlinechat: {theme: {message: {incoming_color: ⟦'rgb(0 0 0 / 30%)'⟧, incoming_background: 'white'}}}}",
      "low-contrast"),
    SourceCase(
      "chat.js", "window.crmPluginConfig = {color: ⟦x ? 'red' : ⟦'rot'⟧⟧}", "dynamic-value",
      "invalid-color"),
    config("{onlinechat: {⟦container_id⟧: '#x'}}", "unknown-property"),
  ]

  @Test("Each mistake is found where it stands", arguments: mistakes)
  func mistakesAreFound(_ example: SourceCase) { example.hold() }

  @Test(
    "What is right, or what only running the page could tell, is no mistake",
    arguments: [
      "{}",
      "{hidden: false, color: '#000'}",
      "{hidden: isMobile}",
      "{color: theme.color}",
      "{color: `#${x}`}",
      "{...rest}",
      "{onlinechat: {mode: 'frame', ...rest}}",
      "{onlinechat: {mode: 'frame', container: holder}}",
      "{onlinechat: {user_id: ''}}",
      "{onlinechat: {user_id: sha256(id)}}",
      "{onlinechat: {theme: {header: false}}}",
      "{color: undefined}",
      "{onlinechat: {theme: {header: {background: 'white', color: 'currentcolor'}}}}",
      "{onlinechat: {theme: {header: {background: 'rgb(255 255 255 / 10%)', color: 'white'}}}}",
      "{onlinechat: {theme: {header: {background: '#fff', color: '#767676'}}}}",
      "{onlinechat: {theme: {compose: {height: 170}}}}",
    ])
  func right(_ value: String) {
    let found = Check("chat.js").findings(in: "window.crmPluginConfig = \(value)")
    #expect(found.map(\.code).filter { $0 != "dynamic-value" } == [])
  }

  static let calls: [SourceCase] = [
    SourceCase("chat.js", "crmPlugin('⟦runChatshow⟧')", "unknown-method"),
    SourceCase("chat.js", "crmPlugin('⟦open⟧')", "unknown-method"),
    SourceCase("chat.js", "amoSocialButton('⟦runDestoy⟧')", "unknown-method"),
    SourceCase("chat.js", "crmPlugin('onChatShow|⟦onChatHid⟧', f)", "unknown-method"),
    SourceCase("chat.js", "crmPlugin('onChatShow|⟦runChatHide⟧', f)", "unknown-method"),
    SourceCase("chat.js", "crmPlugin('onChatReady', ⟦'x'⟧)", "wrong-type"),
    SourceCase("chat.js", "crmPlugin(⟦'onButtonClick'⟧)", "wrong-type"),
    SourceCase("chat.js", "crmPlugin(⟦'sendKeyActionHook'⟧)", "wrong-type"),
    SourceCase("chat.js", "crmPlugin('sendKeyActionHook', ⟦1⟧)", "wrong-type"),
    SourceCase("chat.js", "⟦crmPlugin⟧.setMeta({bot_params: {}})", "wrong-object"),
    SourceCase("chat.js", "⟦crmPlugin⟧('setMeta', {})", "wrong-object"),
    SourceCase("chat.js", "⟦amoSocialButton⟧.setMeta({})", "wrong-object"),
    SourceCase("chat.js", "⟦crm_plugin⟧.runChatShow()", "wrong-object"),
    SourceCase("chat.js", "⟦crmPlugin⟧.runChatShow()", "wrong-object"),
    SourceCase("chat.js", "crm_plugin.⟦setmeta⟧({})", "unknown-method"),
    SourceCase("chat.js", "crm_plugin.⟦open⟧()", "unknown-method"),
    SourceCase("chat.js", "crm_plugin.⟦hideChat⟧()", "unknown-method"),
    SourceCase("chat.js", "⟦crm_plugin⟧('open')", "wrong-object"),
    SourceCase("chat.js", "crm_plugin.something(); crm_plugin(x); crm_plugin('x');"),
    SourceCase("chat.js", "crm_plugin.setMeta(⟦'pt'⟧)", "wrong-type"),
    SourceCase("chat.js", "⟦crm_plugin.setMeta()⟧", "wrong-type"),
    SourceCase("chat.js", "crm_plugin.setMeta({bot_params: ⟦'pt'⟧})", "wrong-type"),
  ]

  @Test("Each mistake in a call is found where it stands", arguments: calls)
  func callsAreChecked(_ example: SourceCase) { example.hold() }

  @Test(
    "What is right in a call, or what only running the page could tell, is no mistake",
    arguments: [
      "crmPlugin('runChatShow')",
      "crmPlugin('runChatHide')",
      "crmPlugin('runDestroy')",
      "crmPlugin('onChatShow|onChatHide', function () {})",
      "crmPlugin('onChatReady', () => {})",
      "crmPlugin('onButtonClick', handler)",
      "crmPlugin('onConversationsChange', async c => {})",
      "crmPlugin('sendKeyActionHook', 'Hook name')",
      "crmPlugin('sendKeyActionHook', name)",
      "crmPlugin(method)",
      "crmPlugin(`run${what}`)",
      "crm_plugin.setMeta({bot_params: {locale: x}})",
      "crm_plugin.setMeta(meta)",
      "crm_plugin.setMeta({...meta})",
      "somethingElse('runChat')",
      "crm_plugin.setMeta({bot_params: params})",
      "window.crmPlugin('runChatShow')",
    ])
  func rightCalls(_ call: String) {
    #expect(Check("chat.js").findings(in: call).map(\.code) == [])
  }
}
