import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What scripts do with the button's elements, with Chromium as the judge.
@Suite("What a script does with an element of the button is what happens to it")
struct ElementUseTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let script: String
    /// `clicks button`, `hides chat`, …
    let uses: [String]

    init(_ sentence: String, _ script: String, _ uses: String...) {
      testDescription = sentence
      self.script = script
      self.uses = uses
    }
  }

  private static func scanned(_ script: String) -> [ElementUse] {
    var scanned = names
    scanned.elements = StyleSheetTests.elements
    return SourceScanner(scanned).scan(Array(script.utf8), path: "a.js").elementUses
  }

  static let rows = [
    Row("a click", "document.querySelector('.amo-button').click()", "clicks button"),
    Row(
      "by an index", "document.getElementsByClassName('amo-button').item(0).click()",
      "clicks button"),
    Row(
      "by several classes", "document.getElementsByClassName('x amo-button')[0]?.click()",
      "clicks button"),
    Row("over lines", "document\n  .querySelector('.amo-button')\n  .click()", "clicks button"),
    Row("in parentheses", "(document.querySelector('.amo-button')).click()", "clicks button"),
    Row(
      "an event of the mouse",
      "document.querySelector('.amo-button').dispatchEvent(new MouseEvent('click', {bubbles: true}))",
      "clicks button"),
    Row(
      "in an arrow that is called at once",
      "(() => document.querySelector('.amo-button').click())()", "clicks button"),
    Row(
      "by a template", "document.querySelector(`#amo-livechat`).click()", "clicks chat"),
    Row(
      "in a variable", "var b = document.querySelector('.amo-button'); b.click(); b.click()",
      "clicks button", "clicks button"),
    Row(
      "removed", "document.getElementById('amo-livechat').remove()", "removes chat"),
    Row(
      "hidden by a style", "document.getElementById('amo-livechat').style.display = 'none'",
      "hides chat"),
    Row(
      "hidden by its attribute", "document.querySelector('.amo-button').hidden = true",
      "hides button"),
    Row(
      "hidden by a style in an attribute",
      "document.querySelector('.amo-button').setAttribute('style', 'display: none; color: red')",
      "hides button"),
    Row(
      "hidden by a style in brackets",
      "document.querySelector('.amo-button').style.setProperty('visibility', 'hidden')",
      "hides button"),
    Row(
      "each of them", "document.querySelectorAll('.amo-button').forEach(b => b.remove())",
      "removes button"),
    Row(
      "each of them with an index",
      "document.querySelectorAll('.amo-button').forEach((b, i) => { b.style.display = 'none' })",
      "hides button"),
    Row(
      "moved", "document.getElementById('box').appendChild(document.querySelector('.amo-button'))",
      "moves button"),
    Row(
      "moved with others",
      "document.getElementById('box').append('a', document.querySelector('.amo-button'))",
      "moves button"),
    Row(
      "moved before another",
      """
      document.getElementById('box')
        .insertBefore(document.querySelector('.amo-button'), document.getElementById('first'))
      """, "moves button"),
    Row(
      "a style sheet that is put in",
      """
      const s = document.createElement('style');
      s.textContent = '.amo-button { display: none }';
      document.head.append(s);
      """, "hides button"),
  ]

  static let quiet = [
    Row("it is asked", "document.querySelector('.amo-button').textContent"),
    Row("it is waited for", "document.querySelector('.amo-button').onclick = () => 1"),
    Row("another is clicked", "document.getElementById('box').click(); '.amo-button'"),
    Row("it is cloned", "document.querySelector('.amo-button').cloneNode(true).remove()"),
    Row(
      "its parent is removed", "document.querySelector('.amo-button').closest('#none')?.remove()"),
    Row("its child is removed", "document.querySelector('.amo-button').firstChild?.remove()"),
    Row(
      "its style is asked",
      "document.querySelector('.amo-button').style.display === 'none' && f()"),
    Row("another event", "document.querySelector('.amo-button').dispatchEvent(new Event('focus'))"),
    Row("it is only named", "const name = 'amo-button'; document.title = name"),
    Row("its class is set", "document.querySelector('.amo-button').className += ' x'"),
    Row(
      "a name that hides it", "(b => b.click())(document.getElementById('box')); '.amo-button'"),
    Row("its data are removed", "document.querySelector('.amo-button').removeAttribute('data-x')"),
    Row("it is shown where it was hidden", "document.querySelector('.amo-button').hidden = false"),
  ]

  @Test("it is told", arguments: rows)
  func tells(row: Row) {
    #expect(Self.scanned(row.script).map { "\($0.action) \($0.part)" } == row.uses)
  }

  @Test("what does nothing of the kind is let pass", arguments: quiet)
  func letsPass(row: Row) {
    let uses = Self.scanned(row.script).filter { $0.action != .shows }
    #expect(uses.map { "\($0.action) \($0.part)" } == [])
  }

  private static let reader = """
    script => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentDocument;
      page.body.innerHTML = '<p id="box"><b id="first"></b></p>';
      const happened = new Set();
      const parts = {button: 'amo-button', chat: 'amo-livechat'};
      const elements = Object.entries(parts).map(([part, name]) => {
        const element = page.createElement('div');
        element.className = 'x ' + name;
        element.id = name;
        page.body.append(element);
        element.addEventListener('click', () => happened.add('clicks ' + part));
        return [part, element];
      });
      const run = page.createElement('script');
      run.textContent = script;
      page.body.append(run);
      for (const [part, element] of elements) {
        if (!element.isConnected) happened.add('removes ' + part);
        else if (element.parentNode !== page.body) happened.add('moves ' + part);
        else if (frame.contentWindow.getComputedStyle(element).display === 'none'
          || frame.contentWindow.getComputedStyle(element).visibility === 'hidden')
          happened.add('hides ' + part);
      }
      frame.remove();
      return [...happened].sort();
    }
    """

  @Test(
    "Chromium does the same", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    let rows = Self.rows + Self.quiet
    let happened: [[String]] = try #require(Engine.chromium).callInPage(
      Self.reader, withEach: rows.map(\.script))
    for (row, happened) in zip(rows, happened) {
      #expect(Set(row.uses).sorted() == happened, "\(row.testDescription)")
    }
  }
}
