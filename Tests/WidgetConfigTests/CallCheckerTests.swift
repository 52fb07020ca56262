import LocaleModel
import LocaleSyntax
import Testing
import WidgetConfig

@Suite("Checking calls")
struct CallCheckerTests {
  private func problems(_ text: String) -> (found: [String], ranges: [Range<Int>]) {
    let document = WidgetDocument(path: "site.js", bytes: Array(text.utf8))
    let found = (document.scan?.calls ?? []).flatMap(CallChecker.problems)
    return (found.map { Self.describe($0.kind) }, found.map(\.range))
  }

  private static func describe(_ kind: CallProblem.Kind) -> String {
    switch kind {
    case .unknownMethod(let name, let nearest): "\(name) unknown, \(nearest ?? "-")"
    case .metaOnFunction(let object): "setMeta is \(object)'s"
    case .methodOnObject(let method, let function): "\(method) is \(function)'s"
    case .wrongArgument(let method, let expected): "\(method) takes \(expected.description)"
    case .wrongMeta: "no meta"
    }
  }

  @Test(
    "Each mistake is found where it stands",
    arguments: [
      ("crmPlugin('⟦runChatshow⟧')", "runChatshow unknown, runChatShow"),
      ("crmPlugin('⟦open⟧')", "open unknown, -"),
      ("amoSocialButton('⟦runDestoy⟧')", "runDestoy unknown, runDestroy"),
      ("crmPlugin('onChatShow|⟦onChatHid⟧', f)", "onChatHid unknown, onChatHide"),
      ("crmPlugin('onChatShow|⟦runChatHide⟧', f)", "runChatHide unknown, -"),
      ("crmPlugin('onChatReady', ⟦'x'⟧)", "onChatReady takes a function ()"),
      ("⟦crmPlugin('onButtonClick')⟧", "onButtonClick takes a function (service, link)"),
      ("⟦crmPlugin('sendKeyActionHook')⟧", "sendKeyActionHook takes a string: the hook's name"),
      ("crmPlugin('sendKeyActionHook', ⟦1⟧)", "sendKeyActionHook takes a string: the hook's name"),
      ("crmPlugin.⟦setMeta⟧({bot_params: {}})", "setMeta is crm_plugin's"),
      ("crmPlugin(⟦'setMeta'⟧, {})", "setMeta is crm_plugin's"),
      ("amoSocialButton.⟦setMeta⟧({})", "setMeta is amo_social_button's"),
      ("crm_plugin.⟦runChatShow⟧()", "runChatShow is crmPlugin's"),
      ("crmPlugin.⟦runChatShow⟧()", "runChatShow is crmPlugin's"),
      ("crm_plugin.⟦setmeta⟧({})", "setmeta unknown, setMeta"),
      ("crm_plugin.setMeta(⟦'pt'⟧)", "no meta"),
      ("⟦crm_plugin.setMeta()⟧", "no meta"),
      ("crm_plugin.setMeta({bot_params: ⟦'pt'⟧})", "no meta"),
    ])
  func mistakes(marked: String, expected: String) {
    let (text, ranges) = unmarked(marked)
    let (found, places) = problems(text)
    #expect(found == [expected])
    #expect(places == ranges)
  }

  @Test(
    "What is right, or what only running the page could tell, is passed over",
    arguments: [
      "crmPlugin('runChatShow')", "crmPlugin('runChatHide')", "crmPlugin('runDestroy')",
      "crmPlugin('onChatShow|onChatHide', function () {})", "crmPlugin('onChatReady', () => {})",
      "crmPlugin('onButtonClick', handler)", "crmPlugin('onConversationsChange', async c => {})",
      "crmPlugin('sendKeyActionHook', 'Hook name')", "crmPlugin('sendKeyActionHook', name)",
      "crmPlugin(method)", "crmPlugin(`run${what}`)",
      "crm_plugin.setMeta({bot_params: {locale: x}})",
      "crm_plugin.setMeta(meta)", "crm_plugin.setMeta({...meta})", "somethingElse('runChat')",
      "crm_plugin.setMeta({bot_params: params})", "window.crmPlugin('runChatShow')",
    ])
  func right(text: String) {
    #expect(problems(text).found == [])
  }

  @Test("The parameters that a page sets for the bot are known")
  func parameters() {
    let text = "crm_plugin.setMeta({bot_params: {username: u, 'locale': l, ...more}})"
    let document = WidgetDocument(path: "site.js", bytes: Array(text.utf8))
    let sets = (document.scan?.calls ?? []).map(CallChecker.parameters)
    #expect(sets == [["username", "locale"]])
  }
}
