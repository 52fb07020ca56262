import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What style sheets do to the button's elements, with Chromium as the judge.
@Suite("A style sheet hides an element where a browser shows none of it")
struct StyleSheetTests {
  static let elements = ElementNames(
    button: ["amo-button", "amobutton"], chat: ["amo-livechat", "amo-livechat_chat"])

  /// What the scan says of a style sheet: `hides button .amo-button`.
  static func uses(_ rules: String) -> [String] {
    let page = "<style>\(rules)</style>"
    var scanned = names
    scanned.elements = elements
    let scan = SourceScanner(scanned).scan(Array(page.utf8), path: "a.html")
    return scan.elementUses.map { use in
      "\(use.action) \(use.part) \(Array(page.utf8).text(use.range))"
    }
  }

  struct Sheet: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rules: String
    let uses: [String]

    init(_ sentence: String, _ rules: String, _ uses: String...) {
      testDescription = sentence
      self.rules = rules
      self.uses = uses
    }
  }

  static let hiding = [
    Sheet("a class", ".amo-button{display:none}", "hides button .amo-button"),
    Sheet("an id", "#amo-livechat{display:none}", "hides chat #amo-livechat"),
    Sheet("a tag and a class", "div.amo-button{display:none}", "hides button div.amo-button"),
    Sheet(
      "any element with the class", "*.amo-button{display:none}", "hides button *.amo-button"),
    Sheet(
      "an attribute", "[class=\"amo-button\"]{display:none}", "hides button [class=\"amo-button\"]"),
    Sheet("an id as an attribute", "[id=amobutton]{display:none}", "hides button [id=amobutton]"),
    Sheet(
      "a part of a class", "[class^='amo-button']{display:none}",
      "hides button [class^='amo-button']"),
    Sheet(
      "inside the page", "html>body .amo-button{display:none}", "hides button html>body .amo-button"
    ),
    Sheet("inside anything", "* .amo-button{display:none}", "hides button * .amo-button"),
    Sheet("inside the root", ":root .amo-button{display:none}", "hides button :root .amo-button"),
    Sheet("capitals", ".amo-button{DISPLAY:None}", "hides button .amo-button"),
    Sheet("blanks everywhere", "\n.amo-button\n{ display : none ; }", "hides button .amo-button"),
    Sheet("the last of several", ".amo-button{color:red;display:none}", "hides button .amo-button"),
    Sheet(
      "a bang with a blank", ".amo-button{display:none ! important}", "hides button .amo-button"),
    Sheet("invisible", ".amo-button{visibility:hidden}", "hides button .amo-button"),
    Sheet(
      "after a declaration with a brace in a string",
      ".amo-button{content:'}';display:none}", "hides button .amo-button"),
    Sheet(
      "after a declaration with a semicolon in a string",
      ".amo-button{content:\"a;b\\\"c;\";display:none}", "hides button .amo-button"),
    Sheet(
      "after an address with a semicolon",
      ".amo-button{background:url(data:image/gif;base64,R0);display:none}",
      "hides button .amo-button"),
    Sheet(
      "a comment in a selector", ".x,/* , */.amo-button{display:none}", "hides button .amo-button"),
    Sheet(
      "a comment before a declaration", ".amo-button{/* a: b; } */display:none}",
      "hides button .amo-button"),
    Sheet(
      "a comment before a value", ".amo-button{display:/* no */none}", "hides button .amo-button"),
    Sheet(
      "after an import", "@import 'x.css';.amo-button{display:none}", "hides button .amo-button"),
    Sheet(
      "after a charset", "@charset \"utf-8\"; .amo-button{display:none}", "hides button .amo-button"
    ),
    Sheet(
      "after a font", "@font-face{font-family:a;src:url(b)}.amo-button{display:none}",
      "hides button .amo-button"),
    Sheet(
      "after frames of motion",
      "@keyframes a{from{color:red}to{color:blue}}.amo-button{display:none}",
      "hides button .amo-button"),
    Sheet("on every medium", "@media all{.amo-button{display:none}}", "hides button .amo-button"),
    Sheet("on screens", "@media screen{.amo-button{display:none}}", "hides button .amo-button"),
    Sheet(
      "a layer in a medium", "@media all{@layer a{.amo-button{display:none}}}",
      "hides button .amo-button"),
    Sheet(
      "two of the names in two rules",
      "#amobutton{display:none}.amo-livechat_chat{display:none}",
      "hides button #amobutton", "hides chat .amo-livechat_chat"),
    Sheet(
      "without an end", "a{}.amo-button{display:none", "hides button .amo-button"),
    Sheet(
      "after a rule of nothing", "{} ; .amo-button{}.amo-button{display:none}",
      "hides button .amo-button"),
  ]

  static let quiet = [
    Sheet("another class", ".amo-buttons{display:none}"),
    Sheet("a class that ends so", ".my-amo-button{display:none}"),
    Sheet("what stands in the element", ".amo-button span{display:none}"),
    Sheet("a child", ".amo-button>i{display:none}"),
    Sheet("what stands beside it", ".amo-button+p{display:none}"),
    Sheet("what stands behind it", ".amo-button~p{display:none}"),
    Sheet("what is before its contents", ".amo-button::before{display:none}"),
    Sheet("under the pointer", ".amo-button:hover{display:none}"),
    Sheet("where it has another class", ".amo-button.open{display:none}"),
    Sheet("where the page has a class", "body.menu .amo-button{display:none}"),
    Sheet("in another element", "#footer .amo-button{display:none}"),
    Sheet("beside another element", ".map+.amo-button{display:none}"),
    Sheet("on paper", "@media print{.amo-button{display:none}}"),
    Sheet("on a narrow screen", "@media (max-width:1px){.amo-button{display:none}}"),
    Sheet("where something is supported", "@supports (a:b){.amo-button{display:none}}"),
    Sheet("in a container", "@container a (width>1px){.amo-button{display:none}}"),
    Sheet("beside the page", "body~.amo-button{display:none}"),
    Sheet("another property", ".amo-button{opacity:0.9;overflow:hidden;margin:none}"),
    Sheet("a property that ends so", ".amo-button{--display:none;x-display:none}"),
    Sheet("a value that begins so", ".amo-button{display:nonesuch}"),
    Sheet("in a comment", "/* .amo-button{display:none} */"),
    Sheet("a declaration in a comment", ".amo-button{/* display:none */}"),
    Sheet("in a string", "a{content:'.amo-button{display:none}'}"),
    Sheet("in an address", "a{background:url('.amo-button{display:none}')}"),
    Sheet("a rule in the rule", ".amo-button{.x{display:none}}"),
    Sheet(
      "a rule in the rule with its own name before", ".amo-button{& .x{display:none}color:red}"),
    Sheet("where it is not", ":not(.amo-button){color:red}"),
    Sheet("a selector of nothing", "{display:none}"),
    Sheet("no style sheet", ".amo-button display:none"),
  ]

  static let showing = [
    Sheet("a block", ".amo-button{display:block}", "shows button .amo-button"),
    Sheet("visible", ".amo-button{visibility:visible}", "shows button .amo-button"),
    Sheet(
      "shown on a wide screen",
      ".amo-button{display:none}@media (min-width:1px){.amo-button{display:block}}",
      "hides button .amo-button", "shows button .amo-button"),
    Sheet(
      "shown where the page says so", ".amo-button{display:none}.on .amo-button{display:flex}",
      "hides button .amo-button", "shows button .on .amo-button"),
  ]

  @Test("it is told", arguments: hiding)
  func tells(sheet: Sheet) { #expect(Self.uses(sheet.rules) == sheet.uses) }

  @Test("what hides nothing of the button for good is let pass", arguments: quiet)
  func letsPass(sheet: Sheet) {
    #expect(Self.uses(sheet.rules).filter { !$0.hasPrefix("shows ") } == [])
  }

  @Test("what shows it is told, too", arguments: showing)
  func tellsShown(sheet: Sheet) { #expect(Self.uses(sheet.rules) == sheet.uses) }

  // MARK: - Chromium

  /// The names of the elements that a style sheet leaves nothing to see of, where the page has an element
  /// with each name as its class, and one with each name as its id.
  static let reader = """
    rules => {
      if (!window.frame) {
        window.frame = document.createElement('iframe');
        document.body.append(window.frame);
      }
      const frame = window.frame;
      const page = frame.contentDocument;
      page.head.replaceChildren();
      page.body.replaceChildren();
      const hidden = [];
      const style = page.createElement('style');
      style.textContent = rules;
      page.head.append(style);
      for (const name of ['amo-button', 'amobutton', 'amo-livechat', 'amo-livechat_chat'])
        for (const key of ['className', 'id']) {
          const element = page.createElement('div');
          element[key] = name;
          page.body.append(element);
          const {display, visibility} = frame.contentWindow.getComputedStyle(element);
          if (display === 'none' || visibility === 'hidden') hidden.push(name);
        }
      return hidden;
    }
    """

  @Test(
    "Chromium hides the same", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    let sheets = Self.hiding + Self.quiet
    let hidden: [[String]] = try #require(Engine.chromium).callInPage(
      Self.reader, withEach: sheets.map(\.rules))
    for (sheet, hidden) in zip(sheets, hidden) {
      for part in ["button", "chat"] {
        let isHidden = hidden.contains { $0.contains("livechat") == (part == "chat") }
        let isTold = sheet.uses.contains { $0.hasPrefix("hides \(part)") }
        #expect(isHidden == isTold, "\(sheet.testDescription): \(hidden)")
      }
    }
  }
}
