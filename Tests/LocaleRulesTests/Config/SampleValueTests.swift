import LocaleDiagnostics
import Testing

@Suite("sample-value")
struct SampleValueTests {
  private static func locale(_ sentence: String, _ members: String) -> NamedCase {
    NamedCase(
      sentence, "chat.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', \(members)}}};")
  }

  private static func theme(_ sentence: String, _ members: String, marked: Bool = false)
    -> NamedCase
  {
    NamedCase(
      sentence, "chat.js",
      "window.crmPluginConfig = {onlinechat: {\(marked ? "⟦theme⟧" : "theme"): {\(members)}}};")
  }

  private static let whole = """
    background: 'yellow', system_color: 'pink', header: {background: 'skyblue', color: 'black'},
    message: {outgoing_background: 'red', outgoing_color: 'white',
      incoming_background: 'blue', incoming_color: 'white'},
    compose: {height: 100, button_background: 'black'}
    """

  static let left = [
    locale("the sample's text", "compose_placeholder: ⟦\"write your question...\"⟧"),
    NamedCase(
      "in an override file", "overrides.json",
      #"{"extends": "en", "compose_placeholder": ⟦"write your question..."⟧}"#),
    NamedCase(
      "on a page", "index.html",
      "<script>window.crmPluginConfig = {onlinechat: {locale: {extends: 'com', compose_placeholder: ⟦'write your question...'⟧}}};</script>"
    ),
    locale(
      "one of two texts", "compose_placeholder: a ? 'Ask away' : ⟦'write your question...'⟧"),
    theme("the sample's theme", whole, marked: true),
    theme(
      "its colours in capitals",
      "background: 'Yellow', system_color: 'PINK', header: {background: 'SkyBlue'}", marked: true),
    theme(
      "one of its own colours and both everyday ones",
      "system_color: 'pink', message: {outgoing_background: 'red', incoming_background: 'blue'}",
      marked: true),
    theme(
      "a colour of the site among them",
      """
      background: 'yellow', system_color: '#333', header: {background: 'skyblue'},
      message: {incoming_background: 'blue'}
      """, marked: true),
    NamedCase(
      "a config as data", "config.json",
      """
      {"onlinechat": {"⟦theme⟧":
        {"background": "yellow", "system_color": "pink", "header": {"background": "skyblue"}}}}
      """),
  ]

  @Test("what is left of the vendor's sample is told", arguments: left)
  func tells(_ example: NamedCase) {
    for finding in example.hold("sample-value") { #expect(finding.severity == .note) }
  }

  static let meant = [
    locale("a text of one's own", "compose_placeholder: 'Ask the smith'"),
    locale("the sample's words as a sentence", "compose_placeholder: 'Write your question...'"),
    locale("the sample's words and more", "compose_placeholder: 'write your question... or call'"),
    locale("the sample's words without dots", "compose_placeholder: 'write your question'"),
    locale("the sample's words with an ellipsis", "compose_placeholder: 'write your question…'"),
    locale("the sample's words for another string", "new_messages: 'write your question...'"),
    locale("the base's text", "compose_placeholder: 'Write a message...'"),
    locale("a text that a server writes", "compose_placeholder: x"),
    theme("yellow alone", "background: 'yellow'"),
    theme("pink alone", "system_color: 'pink', background: '#fff'"),
    theme("sky blue alone", "header: {background: 'skyblue', color: 'black'}"),
    theme(
      "red and blue", "message: {outgoing_background: 'red', incoming_background: 'blue'}"),
    theme(
      "red and blue, with white",
      """
      message: {outgoing_background: 'red', outgoing_color: 'white',
        incoming_background: 'blue', incoming_color: 'white'}, compose: {button_background: 'black'}
      """),
    theme("the colours in other places", "background: 'pink', system_color: 'yellow'"),
    theme("nearly the colours", "background: '#ffff00', system_color: 'hotpink'"),
    theme("yellow and pink", "background: 'yellow', system_color: 'pink'"),
    theme("pink with red", "system_color: 'pink', message: {outgoing_background: 'red'}"),
    theme("colours that only running tells", "background: yellow, system_color: pink"),
    theme("the sample without a header", "header: false"),
    NamedCase(
      "black for the button", "chat.js", "window.crmPluginConfig = {hidden: false, color: '#000'};"),
    NamedCase("a hook", "chat.js", "crmPlugin('sendKeyActionHook', 'Hook name');"),
    NamedCase(
      "words about the sample", "chat.js",
      "window.crmPluginConfig = {color: 'red'}; say('write your question...');"),
  ]

  @Test("what may be meant is let pass", arguments: meant)
  func silence(_ example: NamedCase) { example.hold("sample-value") }

  @Test("abc123 is told once, by the rule of user ids")
  func tellsUserID() {
    let source = "window.crmPluginConfig = {onlinechat: {user_id: 'abc123'}};"
    let found = Check("chat.js").findings(in: source)
    #expect(found.map { $0.code } == ["unhashed-user-id"])
    #expect(found.first?.message.description.contains("sample") == true)
  }

  @Test("a text that another rule speaks of is told once")
  func tellsOnce() {
    let source = #"{"extends": "en", "compose_placeholder": "write your question..."}"#
    let found = Check("pl.json").findings(in: source).filter {
      $0.keyPath == ["compose_placeholder"]
    }
    #expect(found.count == 1)
  }
}
