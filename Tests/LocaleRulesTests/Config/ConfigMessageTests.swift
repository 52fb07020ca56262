import LocaleDiagnostics
import Testing

@Suite("What is said of the config")
struct ConfigMessageTests {
  static let types: [SaidCase] = [
    .config(
      "wrong-type", "{hidden: 'true'}", "hidden takes true or false, and this is a string",
      at: "hidden"),
    .config(
      "wrong-type", "{hidden: 0}", "hidden takes true or false, and this is a number", at: "hidden"),
    .config(
      "wrong-type", "{color: null}", "color takes a colour in quotes, and this is null", at: "color"
    ),
    .config(
      "wrong-type", "{onlinechat: []}", "onlinechat takes an object, and this is an array",
      at: "onlinechat"),
    .config(
      "wrong-type", "{onlinechat: {mode: 1}}",
      #"mode takes one of "widget", "frame", and this is a number"#, at: "onlinechat.mode"),
    .config(
      "wrong-type", "{onlinechat: {mode: 'fram'}}",
      #"mode takes one of "widget", "frame", and this is "fram""#, at: "onlinechat.mode",
      advice: "Write frame"),
    .config(
      "wrong-type", "{onlinechat: {mode: 'popup'}}",
      #"mode takes one of "widget", "frame", and this is "popup""#, at: "onlinechat.mode"),
    .config(
      "wrong-type", "{onlinechat: {container: {}}}",
      "container takes a CSS selector in quotes, and this is an object",
      at: "onlinechat.container"),
    .config(
      "wrong-type", "{onlinechat: {user_id: 42}}",
      "user_id takes a text in quotes, and this is a number", at: "onlinechat.user_id"),
    .config(
      "wrong-type", "{onlinechat: {locale: 'es'}}",
      "locale takes an object of strings, and this is a string", at: "onlinechat.locale"),
    .config(
      "wrong-type", "{onlinechat: {theme: {header: true}}}",
      "header takes an object or false, and this is a boolean", at: "onlinechat.theme.header"),
    .config(
      "wrong-type", "{onlinechat: {theme: {compose: {height: '9px'}}}}",
      "height takes a number, and this is a string", at: "onlinechat.theme.compose.height"),
    .call(
      "wrong-type", "crmPlugin(5)",
      "the button takes the name of a method in quotes, and this is a number"),
    .call(
      "wrong-type", "crmPlugin('onChatReady', 'x')",
      "onChatReady takes a function after its name, and this is a string"),
    .call(
      "wrong-type", "crmPlugin('onChatShow|onChatHide')",
      "onChatShow takes a function after its name"),
    .call(
      "wrong-type", "crmPlugin('sendKeyActionHook', [])",
      "sendKeyActionHook takes the name of a hook in quotes, and this is an array"),
    .call(
      "wrong-type", "crmPlugin('sendKeyActionHook')",
      "sendKeyActionHook takes the name of a hook after its name"),
    .call("wrong-type", "crm_plugin.setMeta()", "setMeta takes an object with bot_params"),
    .call(
      "wrong-type", "crm_plugin.setMeta('pt')",
      "setMeta takes an object with bot_params, and this is a string"),
    .call(
      "wrong-type", "crm_plugin.setMeta({bot_params: true})",
      "bot_params takes an object, and this is a boolean"),
  ]

  static let values: [SaidCase] = [
    .config("invalid-color", "{color: ''}", "an empty text is not a colour", at: "color"),
    .config(
      "invalid-color", "{color: 'skybleu'}", #""skybleu" is not a colour that a browser takes"#,
      at: "color", advice: "Write skyblue"),
    .config(
      "invalid-container", "{onlinechat: {mode: 'frame'}}",
      "frame mode needs a container to open the chat in", at: "onlinechat.mode",
      advice: "add container with a CSS selector, such as '#chat'"),
    .config(
      "invalid-container", "{onlinechat: {container: ''}}", "an empty text is not a CSS selector",
      at: "onlinechat.container"),
    .config(
      "invalid-container", "{onlinechat: {container: '#1'}}", ##""#1" is not a CSS selector"##,
      at: "onlinechat.container"),
    .config(
      "value-out-of-range", "{onlinechat: {theme: {compose: {height: 171}}}}",
      "height goes from 0 to 170 pixels", at: "onlinechat.theme.compose.height",
      advice: "Write 170"),
    .config(
      "value-out-of-range", "{onlinechat: {theme: {compose: {height: -0.5}}}}",
      "height goes from 0 to 170 pixels", at: "onlinechat.theme.compose.height", advice: "Write 0"),
    // By WCAG 2, white on itself is 1, and #777 on white 4.478.
    .config(
      "low-contrast", "{onlinechat: {theme: {header: {background: '#fff', color: '#777'}}}}",
      "#777 on #fff has a contrast of 4.47, under 4.5", at: "onlinechat.theme.header.color"),
    .config(
      "low-contrast", "{onlinechat: {theme: {background: 'white', system_color: '#ffffff'}}}",
      "#ffffff on white has a contrast of 1.00, under 4.5", at: "onlinechat.theme.system_color"),
    .config(
      "unhashed-user-id", "{onlinechat: {user_id: 'a@b.example'}}",
      "user_id looks like an e-mail address: whoever guesses it reads the conversation",
      at: "onlinechat.user_id", advice: "hash it, such as with SHA-256"),
    .config(
      "unhashed-user-id", "{onlinechat: {user_id: '+44 20 7946 0000'}}",
      "user_id looks like a telephone number: whoever guesses it reads the conversation",
      at: "onlinechat.user_id", advice: "hash it, such as with SHA-256"),
    .config(
      "unhashed-user-id", "{onlinechat: {user_id: 'user_42'}}",
      "user_id looks like a running number: whoever guesses it reads the conversation",
      at: "onlinechat.user_id", advice: "hash it, such as with SHA-256"),
    .config(
      "unhashed-user-id", "{onlinechat: {user_id: 'Ana'}}",
      "user_id looks like a plain name: whoever guesses it reads the conversation",
      at: "onlinechat.user_id", advice: "hash it, such as with SHA-256"),
  ]

  static let names: [SaidCase] = [
    .config(
      "unknown-property", "{hiden: true}",
      #"crmPluginConfig has no property "hiden": it is ignored"#,
      at: "hiden", advice: "Write hidden"),
    .config(
      "unknown-property", "{hiden: true, hidden: false}",
      #"crmPluginConfig has no property "hiden": it is ignored"#, at: "hiden",
      advice: "did you mean hidden?"),
    .config(
      "unknown-property", "{container: '#a'}",
      #"crmPluginConfig has no property "container": it is ignored"#, at: "container",
      advice: "it belongs in onlinechat"),
    .config(
      "unknown-property", "{onlinechat: {hidden: true}}",
      #"onlinechat has no property "hidden": it is ignored"#, at: "onlinechat.hidden",
      advice: "it belongs in the config itself"),
    .config(
      "unknown-property", "{onlinechat: {theme: {message: {'x.y': 1}}}}",
      #"message has no property "x.y": it is ignored"#, at: "onlinechat.theme.message.x.y",
      advice: "message has outgoing_background, outgoing_color, incoming_background, incoming_color"
    ),
    .config(
      "duplicate-key", "{color: 'red', color: 'blue'}",
      #""color" comes twice in this object: this one counts"#, at: "color",
      advice: "Remove the first"),
    .config(
      "duplicate-key", "{onlinechat: {mode: 'widget', mode: 'widget'}}",
      #""mode" comes twice in this object: this one counts"#, at: "onlinechat.mode",
      advice: "Remove the first"),
    .config(
      "dynamic-value", "{color: theme}", "only running the page could tell color", at: "color"),
    .config(
      "dynamic-value", "{color: dark ? '#000' : '#fff'}",
      "only running the page could tell which color visitors get: each of the 2 that stand here is checked",
      at: "color"),
    .config(
      "dynamic-value", "{onlinechat: {...more}}",
      "only running the page could tell which settings these are", at: "onlinechat"),
  ]

  static let calls: [SaidCase] = [
    .call(
      "unknown-method", "crmPlugin('runChatShw')", #"the button does not know "runChatShw""#,
      advice: "Write runChatShow"),
    .call(
      "unknown-method", "crmPlugin('onChatShow|open', f)", #"the button does not know "open""#,
      advice:
        "what it knows here is onChatShow, onChatHide, onChatReady, onButtonClick, onConversationsChange"
    ),
    .call(
      "unknown-method", "crmPlugin('')", "the button is called without a name",
      advice: """
        what it knows here is runChatShow, runChatHide, runDestroy, onChatShow, onChatHide, \
        onChatReady, onButtonClick, onConversationsChange, sendKeyActionHook
        """),
    .call(
      "unknown-method", "crm_plugin.setmeta({})", #"crm_plugin does not know "setmeta""#,
      advice: "Write setMeta"),
    .call(
      "wrong-object", "crmPlugin.setMeta({})", "setMeta belongs to crm_plugin, not to crmPlugin",
      advice: "Write crm_plugin"),
    .call(
      "wrong-object", "amoSocialButton('setMeta', {})",
      "setMeta belongs to amo_social_button, not to amoSocialButton",
      advice: "write amo_social_button.setMeta({bot_params: {…}})"),
    .call(
      "wrong-object", "crmPlugin.runDestroy()",
      "runDestroy is not a method of crmPlugin: it is a name to call it with",
      advice: "write crmPlugin('runDestroy')"),
    .call(
      "wrong-object", "crm_plugin.runChatShow()",
      "runChatShow belongs to crmPlugin, not to crm_plugin",
      advice: "write crmPlugin('runChatShow')"),
    .call(
      "wrong-object", "crm_plugin('onChatHide', f)",
      "onChatHide belongs to crmPlugin, not to crm_plugin", advice: "Write crmPlugin"),
  ]

  static let pages: [SaidCase] = [
    SaidCase(
      "config-overwritten", "a.js",
      "window.crmPluginConfig = {color: 'red'}; window.crmPluginConfig = {color: 'blue'}",
      "this sets the config anew and throws away what was set before"),
    SaidCase(
      "config-overwritten", "a.js",
      "window.crmPluginConfig = {color: 'red'}; window.crmPluginConfig = {hidden: true}",
      "this sets the config anew and throws away what was set before: color"),
    SaidCase(
      "config-after-loader", "a.html",
      #"<script src="https://gso.kommo.com/js/button.js"></script><script>window.crmPluginConfig = {};</script>"#,
      "the config stands after the button's code"),
    SaidCase(
      "locale-mismatch", "a.html",
      #"<html lang="pt"><script>window.crmPluginConfig = {onlinechat: {locale: {extends: 'es'}}}</script>"#,
      "extends is in Spanish, but the page is in Portuguese", at: "extends"),
  ]

  @Test(
    "Each sentence names the property, what it takes and what is there",
    arguments: types + values + names + calls + pages)
  func sentences(_ example: SaidCase) { example.hold() }

  static let silent: [SilentCase] =
    SilentCase.configs(
      "wrong-type", "{hidden: false}", "{hidden: !0}", "{color: 'x'}", "{color: `red`}",
      "{color: undefined}", "{onlinechat: {}}", "{onlinechat: chat}", "{onlinechat: {mode: mode}}",
      "{onlinechat: {mode: 'widget'}}", "{onlinechat: {theme: {header: false}}}",
      "{onlinechat: {theme: {header: {}}}}", "{onlinechat: {theme: {compose: {height: 1.5}}}}",
      "{onlinechat: {locale: {}}}", "{onlinechat: {container: '#a', user_id: ''}}")
    + SilentCase.all(
      "wrong-type", "chat.js", "crmPlugin('onChatReady', () => {})", "crmPlugin()",
      "crmPlugin('runChatShow')", "crmPlugin('sendKeyActionHook', 'x')",
      "crmPlugin('onChatHide', hide)", "crm_plugin.setMeta({})", "crm_plugin.setMeta(meta)",
      "crm_plugin.setMeta({bot_params: {a: 1}})", "other('onChatReady', 'x')")
    + SilentCase.all(
      "wrong-type", "chat.json", #"{"onlinechat": {"locale": "./es.json"}}"#,
      siblings: ["es.json": #"{"extends": "es"}"#])
    + SilentCase.configs(
      "invalid-color", "{color: 'red'}", "{color: '#FFF'}", "{color: '#12345678'}",
      "{color: 'RGB(1,2,3)'}", "{color: 'transparent'}", "{color: 'hsl(0 0% 0%)'}",
      "{color: 5}", "{color: tint}", "{other: 'skybleu'}")
    + SilentCase.configs(
      "invalid-container", "{onlinechat: {mode: 'widget'}}", "{onlinechat: {container: '#a'}}",
      "{onlinechat: {mode: 'frame', container: 'body > div.chat'}}",
      "{onlinechat: {mode: 'frame', ...more}}", "{onlinechat: {mode: which}}",
      "{onlinechat: {mode: 'frame', container: place}}", "{mode: 'frame'}")
    + SilentCase.configs(
      "value-out-of-range", "{onlinechat: {theme: {compose: {height: 0}}}}",
      "{onlinechat: {theme: {compose: {height: 170}}}}",
      "{onlinechat: {theme: {compose: {height: 12.5}}}}",
      "{onlinechat: {theme: {compose: {height: '900'}}}}",
      "{onlinechat: {theme: {compose: {height: size}}}}", "{height: 900}")
    + SilentCase.configs(
      "low-contrast", "{onlinechat: {theme: {header: {background: '#fff', color: '#767676'}}}}",
      "{onlinechat: {theme: {header: {background: 'black', color: 'white'}}}}",
      "{onlinechat: {theme: {header: {color: 'white'}}}}",
      "{onlinechat: {theme: {background: '#ffffff80', system_color: 'white'}}}",
      "{onlinechat: {theme: {background: paper, system_color: 'white'}}}")
    + SilentCase.configs(
      "unhashed-user-id", "{onlinechat: {user_id: ''}}", "{onlinechat: {user_id: hash(id)}}",
      "{onlinechat: {user_id: '9d2fcf3baa1c5a4a0b0b51b3d2b7ad0b0a6e6e8d3c1a9b8f7e6d5c4b3a291807'}}",
      "{onlinechat: {user_id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301'}}", "{user_id: 'Ana'}",
      "{onlinechat: {user_id: 42}}")
    + SilentCase.configs(
      "unknown-property", "{}", "{hidden: true, color: 'red', onlinechat: {}}",
      "{onlinechat: {mode: 'widget', locale: {anything: 1}}}", "{[name]: 1}", "{...rest}",
      "{onlinechat: {theme: {header: {color: 'red'}, message: {}, compose: {}}}}")
    + SilentCase.configs(
      "duplicate-key", "{color: 'red', hidden: true}", "{color: 'red', onlinechat: {color: 'red'}}",
      "{onlinechat: {mode: 'widget'}}", "{'\u{e9}': 1, 'e\u{301}': 2}", "{[a]: 1, [a]: 2}")
    + SilentCase.configs(
      "dynamic-value", "{color: 'red'}", "{color: `red`}", "{other: thing}", "{hidden: true}")
    + SilentCase.all(
      "unknown-method", "chat.js", "crmPlugin('runChatShow')", "crmPlugin(name)", "crmPlugin()",
      "crmPlugin('onChatShow|onChatReady', f)", "crmPlugin('setMeta', {})", "other('open')",
      "crm_plugin.setMeta({})", "crm_plugin.anything({})")
    + SilentCase.all(
      "wrong-object", "chat.js", "crmPlugin('runChatShow')", "crm_plugin.setMeta({})",
      "crmPlugin.anything()", "crm_plugin('x')", "other.setMeta({})", "crmPlugin.q")

  @Test(
    "What is right, and what only running the page could tell, is left alone", arguments: silent)
  func silence(_ example: SilentCase) { example.hold() }
}
