import LocaleDiagnostics
import Testing

@Suite("button-through-dom")
struct ButtonThroughDOMTests {
  /// A script that calls the button, and more.
  private static func script(_ sentence: String, _ source: String, _ path: String = "chat.js")
    -> NamedCase
  {
    NamedCase(sentence, path, "crmPlugin('onChatReady', function () {});\n\(source)")
  }

  /// A page with the button, and a style sheet.
  private static func style(
    _ sentence: String, _ rules: String, _ attributes: String = "", _ path: String = "index.html"
  ) -> NamedCase {
    NamedCase(
      sentence, path,
      "<style\(attributes)>\n\(rules)\n</style>\n<script src=\"https://gso.kommo.com/js/button.js\"></script>"
    )
  }

  static let scripts = [
    script("a click", "⟦document.querySelector('.amo-button').click()⟧;"),
    script("a click on the holder", "⟦document.querySelector('.amo-button-holder').click()⟧"),
    script("where it is there", "⟦document.querySelector('.amo-button')?.click()⟧"),
    script("by its id", "⟦document.getElementById('amobutton').click()⟧"),
    script("by its class", "⟦document.getElementsByClassName('amo-button')[0].click()⟧"),
    script("the first of all", "⟦document.querySelectorAll('.amo-button')[0].click()⟧"),
    script("inside another element", "⟦document.querySelector('#footer .amo-button').click()⟧"),
    script("by a part of its class", "⟦document.querySelector('[class*=\"amo-button\"]').click()⟧"),
    script("one of several selectors", "⟦document.querySelector('.x, .amo-button').click()⟧"),
    script(
      "with jQuery", "⟦$('.amo-button').click()⟧; ⟦jQuery('.amo-livechat').trigger('click')⟧;"),
    script("the first with jQuery", "⟦$('.amo-button').first().trigger('click')⟧"),
    script(
      "an event", "⟦document.querySelector('.amo-button').dispatchEvent(new Event('click'))⟧"),
    script(
      "with types", "⟦document.querySelector<HTMLElement>('.amo-button')?.click()⟧", "chat.ts"),
    script(
      "with a cast", ";⟦(document.querySelector('.amo-button') as HTMLElement).click()⟧", "chat.ts"),
    script("it is surely there", "⟦document.querySelector('.amo-button')!.click()⟧", "chat.ts"),
    script(
      "in a constant",
      "const b = document.querySelector('.amo-button');\nif (b) ⟦b.click()⟧;"),
    script(
      "in a variable of a function",
      "function f() { var own = document.getElementById('amobutton'); own && ⟦own.click()⟧; }"),
    script(
      "hidden", "⟦document.querySelector('.amo-button').style.display = 'none'⟧;"),
    script(
      "hidden with importance",
      "const b = document.querySelector('.amo-button');\n⟦b.style.setProperty('display', 'none', 'important')⟧"
    ),
    script(
      "hidden by visibility", "⟦document.getElementById('amobutton').style.visibility = 'hidden'⟧"),
    script("hidden by its attribute", "⟦document.querySelector('.amo-button').hidden = true⟧"),
    script(
      "hidden with jQuery",
      "⟦$('.amo-button-holder').hide()⟧; ⟦$('#amobutton').css('display', 'none')⟧"),
    script("hidden by several styles", "⟦$('.amo-button').css({opacity: 0, display: 'none'})⟧"),
    script(
      "hidden by a style",
      "⟦document.querySelector('.amo-button').setAttribute('style', 'display: none')⟧"),
    script(
      "each of them hidden",
      "document.querySelectorAll('.amo-button').forEach(function (b) { ⟦b.style.display = 'none'⟧; });"
    ),
    script(
      "each of them hidden by an arrow",
      "document.querySelectorAll('.amo-button').forEach(b => ⟦b.style.display = 'none'⟧);"),
    script("the chat hidden", "⟦document.querySelector('#amo-livechat').style.display = 'none'⟧"),
    script("removed", "⟦document.querySelector('.amo-button-holder').remove()⟧"),
    script(
      "moved", "⟦box.appendChild(document.querySelector('#amo-livechat'))⟧"),
    script(
      "moved by a constant",
      "const chat = document.querySelector('.amo-livechat_chat');\n⟦box.append(chat)⟧;"),
    script("moved with jQuery", "⟦$('#amo-livechat').appendTo('#box')⟧"),
    script(
      "a style sheet in a string",
      "style.textContent = '⟦.amo-button⟧ { display: none !important }';"),
    script(
      "a style sheet in a template", "css(`\n  ⟦.amo-button-holder⟧ {\n    display: none;\n  }`);"),
    NamedCase(
      "in an attribute", "index.html",
      "<script src=\"https://gso.kommo.com/js/button.js\"></script><a onclick=\"⟦document.querySelector('.amo-button').click()⟧\">?</a>"
    ),
    NamedCase(
      "in a script of its own", "index.html",
      "<script src=\"https://gso.kommo.com/js/button.js\"></script>\n<script>⟦$('.amo-button').click()⟧</script>"
    ),
  ]

  @Test("what a script does by elements of the button is told", arguments: scripts)
  func tellsScripts(_ example: NamedCase) {
    for finding in example.hold("button-through-dom") { #expect(finding.severity == .note) }
  }

  static let rightScripts = [
    script("the vendor's call", "help.onclick = () => crmPlugin('runChatShow');"),
    script("it is looked for", "if (document.querySelector('.amo-button')) start();"),
    script("it is waited for", "while (!document.querySelector('.amo-button')) wait();"),
    script("clicks are waited for", "$('.amo-button').click(function () { count(); });"),
    script("clicks are waited for by an event", "$('.amo-button').on('click', count);"),
    script(
      "a listener", "document.querySelector('.amo-button').addEventListener('click', count);"),
    script("its place", "document.querySelector('.amo-button-holder').style.zIndex = 9;"),
    script("a class", "document.querySelector('.amo-button-holder').classList.add('left');"),
    script("what it says", "n = document.querySelector('.amo-button-greeting-badge').textContent;"),
    script("a greeting is closed", "document.querySelector('.amo-livechat_bubble').remove();"),
    script(
      "to and fro",
      "const b = document.querySelector('.amo-button');\nif (map) b.style.display = 'none'; else b.style.display = '';"
    ),
    script(
      "as a page says", "document.querySelector('.amo-button').style.display = map ? 'none' : '';"),
    script(
      "hidden and shown with jQuery", "open ? $('.amo-button').hide() : $('.amo-button').show();"),
    script("toggled", "$('.amo-button').toggle();"),
    script("it is asked", "if ($('.amo-button').css('display') === 'none') count();"),
    script(
      "what the button left behind",
      "crmPlugin('runDestroy'); document.querySelector('.amo-button-holder')?.remove();"),
    script("hidden anyway", "window.crmPluginConfig = {hidden: true};\n$('.amo-button').hide();"),
    script("another element", "document.querySelector('.samo-button').click();"),
    script("an element beside it", "document.querySelector('.amo-button + .help').click();"),
    script("an element in it", "document.querySelector('.amo-button svg').remove();"),
    script("another name", "document.querySelector('.amo-buttons').click();"),
    script("words", "console.log('.amo-button is there');"),
    script("a comment", "// document.querySelector('.amo-button').click()"),
    script("only a name", "const selector = '.amo-button';"),
    script(
      "a variable that is set again",
      "let b = document.querySelector('.amo-button'); function g() { let b = other; b.click(); }"),
    script(
      "a frame's address", "frame = document.querySelector('#amo-livechat iframe'); frame.src;"),
    NamedCase(
      "a script without the button", "chat.js", "document.querySelector('.amo-button').click();"),
  ]

  @Test("what has no call, or is only looked at, is let pass", arguments: rightScripts)
  func letsScriptsPass(_ example: NamedCase) { example.hold("button-through-dom") }

  static let styles = [
    style("the button", "⟦.amo-button⟧ { display: none; }"),
    style("with importance", "⟦.amo-button-holder⟧{display:none!important}"),
    style("by its id", "⟦#amobutton⟧ { display: none }"),
    style("invisible", "⟦.amo-button⟧ { visibility: hidden; }"),
    style("on any page", "⟦html body .amo-button⟧ { display: none; }"),
    style("among others", "a { color: red }\n.b, ⟦.amo-button⟧ { margin: 0; display: none }"),
    style("several of its names", "⟦.amo-button⟧, .amo-button-holder { display: none }"),
    style("on all screens", "@media screen { ⟦.amo-button⟧ { display: none } }"),
    style("in a layer", "@layer late { ⟦.amo-button⟧ { display: none } }"),
    style("for screens", "⟦.amo-button⟧ { display: none }", " media=\"screen\""),
    style("after a comment", "/* { */ ⟦.amo-button⟧ { display: none }"),
    style(
      "after a rule with a string", "a::before { content: '}' } ⟦.amo-button⟧ { display: none }"),
    style("the chat", "⟦#amo-livechat⟧ { display: none }"),
    style("in a component", "⟦.amo-button⟧ { display: none }", "", "Chat.vue"),
    style("with a hole before it", "a { color: {{ color }}; } ⟦.amo-button⟧ { display: none }"),
  ]

  @Test("what a style sheet hides is told", arguments: styles)
  func tellsStyles(_ example: NamedCase) { example.hold("button-through-dom") }

  static let rightStyles = [
    style("its place", ".amo-button-holder { right: 8px !important; bottom: 63px !important; }"),
    style("its layer", ".amo-button-holder { z-index: 10000; }"),
    style("on small screens", "@media (max-width: 600px) { .amo-button { display: none } }"),
    style("on paper", "@media print { .amo-button { display: none } }"),
    style("for paper", ".amo-button { display: none }", " media=\"print\""),
    style("while a menu is open", "body.menu-open .amo-button { display: none }"),
    style("on one page", "#map .amo-button { display: none }"),
    style("in a state", ".amo-button.is-idle { display: none }"),
    style("under the pointer", ".amo-button:hover { display: none }"),
    style("where something is", "body:has(dialog) .amo-button { display: none }"),
    style(
      "to and fro",
      ".amo-button { display: none }\n.ready .amo-button { display: block }"),
    style("what is in it", ".amo-button svg { display: none }"),
    style("what is beside it", ".amo-button ~ p { display: none }"),
    style("a wave around it", ".amo_animation_waves { display: none }"),
    style("another class", ".amo-button-greeting { display: none }"),
    style("a comment", "/* .amo-button { display: none } */ a { color: red }"),
    style("another property", ".amo-button { background: none; transition: none }"),
    style("nested", ".amo-button { color: red; .x { display: none } }"),
    NamedCase(
      "a page without the button", "index.html", "<style>.amo-button { display: none }</style>"),
    NamedCase(
      "a style that waits", "index.html",
      "<template><style>.amo-button { display: none }</style></template><script>crmPlugin('runChatShow')</script>"
    ),
  ]

  @Test("what hides the button here and there is let pass", arguments: rightStyles)
  func letsStylesPass(_ example: NamedCase) { example.hold("button-through-dom") }

  static let advice: [(source: String, help: String)] = [
    ("crmPlugin('onChatReady', f); $('.amo-button').click();", "crmPlugin('runChatShow')"),
    (
      "amoSocialButton('onChatReady', f); $('.amo-button').click();",
      "amoSocialButton('runChatShow')"
    ),
    ("crmPlugin('onChatReady', f); $('.amo-button').hide();", "hidden: true"),
    ("crmPlugin('onChatReady', f); $('#amo-livechat').hide();", "crmPlugin('runChatHide')"),
    ("crmPlugin('onChatReady', f); $('.amo-button').remove();", "crmPlugin('runDestroy')"),
    ("crmPlugin('onChatReady', f); $('#amo-livechat').appendTo('#a');", "mode: 'frame'"),
  ]

  @Test("the vendor's call or setting is named", arguments: advice)
  func advises(source: String, help: String) {
    let found = Check("chat.js").findings("button-through-dom", in: source)
    #expect(found.map { $0.help?.description.contains(help) } == [true])
  }
}
