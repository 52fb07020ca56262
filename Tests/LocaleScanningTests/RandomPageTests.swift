import TestSupport
import Testing

/// Pages put together of the marks that decide where an element ends.
struct RandomPage {
  private var random: SeededGenerator

  init(_ seed: Seed) { random = seed.numbers }

  /// What opens and closes what scripts may be hidden in.
  private static let names = [
    "script", "script", "script", "script", "title", "textarea", "style", "noscript", "template",
    "iframe", "xmp", "noembed", "i", "b", "scripts", "titles",
  ]
  private static let marks = [
    "<!--", "-->", "--!>", "<!-->", "<!--->", "--", "-", "<!", "<!x>", "</", "<", ">", "=", "/",
    "!",
    "'", "\"", " ", "\n", "a", "1", "<![CDATA[", "]]>", "<!doctype html>",
    // What opens the tag of some engine, and nothing closes it.
    "{{ a", "{% a", "{# a", "{!! a", "<%= a", "<? a", "<?xml", "@* a", "<#if", "{{/* a",
  ]
  private static let values = [
    "b", "'b'", "\"b\"", "'>'", "\"<!--\"", "'</script>'", "b'c", "''",
    "'{{'", "\"<%\"", "'<?'", "{{",
  ]

  mutating func next() -> String {
    var text = ""
    for _ in 0..<(2 + random.next(below: 12)) { text += piece() }
    return text
  }

  private mutating func piece() -> String {
    switch random.next(below: 6) {
    case 0: return random.pick(Self.marks) + random.pick(Self.marks)
    case 1: return random.pick(Self.marks)
    case 2: return "</\(name())\(random.pick(["", " ", "\n", "/"]))>"
    case 3: return "<\(name())\(attributes())>"
    // Something to find.
    case 4:
      return "<script>\(random.pick(["x", "<!--", "<!--<script>", "<\\/script>", "-->"]))</script>"
    default: return "<\(name())>"
    }
  }

  private mutating func name() -> String {
    let name = random.pick(Self.names)
    return random.chance(5) ? name.uppercased() : name
  }

  private mutating func attributes() -> String {
    guard random.chance(2) else { return "" }
    let name = random.pick(["a", "b-c", "A", "id"])
    return " \(name)\(random.pick(["=", " = ", "=\n"]))\(random.pick(Self.values))"
  }
}

@Suite("Pages of all kinds of marks", .enabled(if: Engine.chromium != nil, "needs Chromium"))
struct RandomPageTests {
  private static let count = min(TestSettings.corpus, 3_000)

  @Test("have the scripts that Chromium finds in them", arguments: Seeded(101))
  func agreesWithChromium(seed: Seed) throws {
    var random = RandomPage(seed)
    let pages = (0..<Self.count).map { _ in random.next() }
    var (scripts, wrong) = (0, 0)
    for (page, theirs) in zip(pages, try BrowserPage.scripts(of: pages)) {
      let ours = scriptTexts(page).filter { !$0.isEmpty }
      let expected = theirs.filter { !$0.isEmpty }
      scripts += expected.count
      guard ours != expected else { continue }
      wrong += 1
      if wrong <= 20 { Issue.record("\(page.debugDescription): \(ours), not \(expected)") }
    }
    print("\(pages.count) pages with \(scripts) scripts, \(wrong) read in another way")
    #expect(wrong == 0)
    // Pages without scripts would agree whatever we did.
    #expect(scripts > pages.count / 2)
  }
}
