import LocaleScanning
import TestSupport
import Testing

/// What the attributes of a script element say, with Chromium as the judge of the table itself
/// (HTML standard, 4.12.1.1, "prepare the script element").
@Suite("A script element runs if its attributes say so")
struct ScriptAttributeTests {
  static let running = [
    "", "type", "type=''", "type=text/javascript", "type='text/javascript '",
    "type='text/javascript\t'", "type=TEXT/JAVASCRIPT", "type=text/jscript",
    "type=text/javascript1.5", "type=text/x-javascript", "type=application/javascript",
    "type=text/livescript", "type=module", "type=MODULE", "type=application/ecmascript",
    "type=text/ecmascript", "type=application/x-ecmascript", "type=text/x-ecmascript",
    "type=application/x-javascript", "type=text/javascript1.0", "language=javascript",
    "language=JavaScript1.2", "language=''", "language=jscript", "language",
    "type=text/javascript language=vbscript", "type=text/javascript type=text/plain",
    "nomodule type=module", "for=window event=onload", "for=window event='onload()'",
    "for=' WINDOW ' event=' ONLOAD '", "event=onload", "for=window", "for=a", "async", "defer",
    "lang=ts", "charset=utf-8", "crossorigin", "TYPE=text/javascript", "id=src",
    "data-src='a'", "type=text/javascript async defer",
  ]

  static let silent = [
    "type=' '", "type='\n'", "type='text/javascript; charset=utf-8'",
    "type='text/javascript;charset=utf-8'", "type=text/javascript;", "type=javascript",
    "type=text/javascript1.6", "type=text/vbscript", "type='module; a'", "type=importmap",
    "type=speculationrules", "type=text/template", "type=application/json",
    "type=application/ld+json", "type=text/html", "type=text/x-handlebars", "language=vbscript",
    "language=javascript1.7", "language='javascript '", "language=' javascript'",
    "type=text/plain type=text/javascript", "for=window event=onclick", "for=b event=onload",
    "src", "src=''", "src=' '", "type=modules", "type=text", "type=text/typescript-x",
  ]

  private static func config(_ attributes: String) -> String {
    "<script \(attributes)>crmPluginConfig = {a: 1};</script>"
  }

  @Test("it sets a config", arguments: running)
  func reads(attributes: String) {
    #expect(
      summary(scan(Self.config(attributes), "a.html")) == ["set crmPluginConfig = {a: 1}"])
  }

  @Test("or sets none", arguments: silent)
  func passes(attributes: String) {
    #expect(summary(scan(Self.config(attributes), "a.html")) == [])
  }

  @Test("one for browsers without modules runs at no known time")
  func tellsNoModule() throws {
    let page = Self.config("nomodule") + Self.config("")
    let found = scan(page, "a.html").assignments
    try #require(found.count == 2)
    let (old, new) = (try #require(found[0].moment), try #require(found[1].moment))
    #expect(!new.surelyFollows(old))
    #expect(!old.surelyFollows(new))
    let loaders = ["nomodule", "type=module"].map {
      "<script \($0) src=\"https://gso.kommo.com/js/button.js\"></script>"
    }
    let both = scan(loaders.joined(), "a.html").loaders
    try #require(both.count == 2)
    #expect(!both[1].surelyMeets(both[0]) && !both[0].surelyMeets(both[1]))
  }

  /// Modules run later, so each page is given time.
  private static let judge = """
    attributes => {
      window.ran = false;
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentDocument;
      inner.open();
      inner.write(`<!doctype html><script ${attributes}>parent.ran = true;<\\/script>`);
      inner.close();
      const ran = window.ran;
      frame.remove();
      return ran;
    }
    """

  // Needs Chromium.
  @Test("as Chromium does", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    // What runs later cannot be waited for here.
    let all = (Self.running + Self.silent + ["nomodule"]).filter {
      !$0.lowercased().contains("type=module")
    }
    let ran: [Bool] = try #require(Engine.chromium).callInPage(Self.judge, withEach: all)
    for (attributes, ran) in zip(all, ran) {
      #expect(ran == Self.running.contains(attributes), "\(attributes)")
    }
  }
}
