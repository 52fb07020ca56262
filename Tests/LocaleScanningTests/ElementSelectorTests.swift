import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Selectors alone, with Chromium as the judge: `querySelectorAll` of a page with the button's elements.
@Suite("A selector means an element of the button where a browser finds it")
struct ElementSelectorTests {
  private static func isHidden(_ selector: String, _ part: String) -> Bool {
    StyleSheetTests.uses("\(selector){display:none}").contains { $0.hasPrefix("hides \(part)") }
  }

  /// Selectors that select an element of the button on every page.
  static let always = [
    ".amo-button", "#amobutton", "div.amo-button", "*.amo-button", "DIV.amo-button",
    "html .amo-button",
    "HTML BODY .amo-button", "html>body>.amo-button", "body > .amo-button", ":root .amo-button",
    ":root body .amo-button", "* .amo-button", "* > .amo-button", "*>*>.amo-button",
    "html body>*.amo-button",
    "[class=amo-button]", "[class~=\"amo-button\"]", "[class*='amo-button']", "[class^=amo-button]",
    "[class$=amo-button]", "div[class=\"amo-button\"]", "[id=amobutton]", "[id='amobutton']",
    "body\n.amo-button", "body\t>\n.amo-button", "html * .amo-button",
  ]

  /// Selectors that select nothing of it, or only where the page is so.
  static let sometimes = [
    ".amo-button2", ".amo-buttons", ".x-amo-button", "#amo-button2", ".amobutton2", "amo-button",
    "amobutton",
    "html>.amo-button", ":root > .amo-button", "html > *.amo-button", "html>*>*>.x",
    ".x .amo-button",
    "main .amo-button", ".amo-button.x", ".amo-button#x", ".amo-button[data-x]",
    ".amo-button:hover",
    ".amo-button::after", ".amo-button:not(div)", ".x~.amo-button", ".x+.amo-button",
    "head .amo-button",
    ".amo-button .x", ".amo-button *", ".amo-button>b", ":not(.amo-button) .x",
    "body.x .amo-button",
    "body:not(.amo-button) .x", "[data-a=amo-button]", "[title='amo-button']",
    "[class=amo-button] i",
    "[class=x]", "[id=x]", ".x,.y", "html.x .amo-button", "body#x>.amo-button",
    "body body .amo-button.x",
  ]

  /// Whether a selector selects an element with one of the names, each on a page of its own.
  private static let judge = """
    selector => {
      const page = new DOMParser().parseFromString('<!doctype html><body></body>', 'text/html');
      return ['amo-button', 'amobutton'].some(name => ['className', 'id'].some(key => {
        const element = page.createElement('div');
        element[key] = name;
        page.body.replaceChildren(element);
        return [...page.querySelectorAll(selector)].includes(element);
      }));
    }
    """

  @Test("always", arguments: always)
  func tells(selector: String) { #expect(Self.isHidden(selector, "button")) }

  @Test("or not", arguments: sometimes)
  func passes(selector: String) { #expect(!Self.isHidden(selector, "button")) }

  @Test("Chromium agrees", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    let all = Self.always + Self.sometimes
    let found: [Bool] = try #require(Engine.chromium).callInPage(Self.judge, withEach: all)
    for (selector, isFound) in zip(all, found) {
      #expect(isFound == Self.always.contains(selector), "\(selector)")
    }
  }

  @Test("of a list each is judged for itself", arguments: ["%,.x", ".x,%", ".x , %", ".x,\n%,.y"])
  func readsLists(list: String) {
    for selector in Self.always {
      #expect(Self.isHidden(list.replacing("%", with: selector), "button"), "\(selector)")
    }
    for selector in Self.sometimes {
      #expect(!Self.isHidden(list.replacing("%", with: selector), "button"), "\(selector)")
    }
  }

  @Test("a comma in brackets or parentheses begins none")
  func readsCommas() {
    #expect(!Self.isHidden("div:not(.x,.amo-button)", "button"))
    #expect(!Self.isHidden("[title=\"a,.amo-button\"]", "button"))
    #expect(Self.isHidden("[title=\"a,b\"],.amo-button", "button"))
    #expect(Self.isHidden("p:not(.x,.y),.amo-button", "button"))
  }

  @Test(
    "a style element for other media hides nothing",
    arguments: [
      ("", true), ("media", true), ("media=all", true), ("media=screen", true),
      ("media=SCREEN", true),
      ("media=print", false), ("media='(max-width: 1px)'", false), ("media='not all'", false),
      ("title=a media=print", false), ("type=text/css", true),
    ])
  func readsMedia(attributes: String, hides: Bool) {
    var scanned = names
    scanned.elements = StyleSheetTests.elements
    let page = "<style \(attributes)>.amo-button{display:none}</style>"
    #expect(
      SourceScanner(scanned).scan(Array(page.utf8), path: "a.html").elementUses.count
        == (hides ? 1 : 0))
    let inert = "<template>\(page)</template><noscript>\(page)</noscript><!-- \(page) -->"
    #expect(SourceScanner(scanned).scan(Array(inert.utf8), path: "a.html").elementUses.isEmpty)
  }
}
