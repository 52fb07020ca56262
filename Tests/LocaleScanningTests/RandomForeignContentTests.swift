import TestSupport
import Testing

/// Pages with pictures in them, whose elements are all closed.
private struct RandomPicturePage {
  private var random: SeededGenerator

  init(_ seed: Seed) { random = seed.numbers }

  private static let texts = [
    "x", "a &amp;&amp; b", "&lt;", "&copy", "&copy1", "&copy=", "&#39;", "&x;", "'", "\"", "\n",
    "&",
    "<![CDATA[ y < z ]]>", "<![CDATA[&amp;]]>", "<![CDATA[</b>]]>", "]]>", "&notit;", "&ltx",
  ]

  mutating func next() -> String {
    (0..<(1 + random.next(below: 3))).map { _ in markup(0) }.joined()
  }

  /// Comments around it keep what looks like damage from being taken for it.
  private mutating func script() -> String {
    let texts = (0..<random.next(below: 4)).map { _ in random.pick(Self.texts) }
    return "<script>/*\(texts.joined())*/</script>"
  }

  private mutating func contents(_ depth: Int, _ piece: (inout Self, Int) -> String) -> String {
    (0..<random.next(below: 4)).map { _ in piece(&self, depth + 1) }.joined()
  }

  private mutating func markup(_ depth: Int) -> String {
    switch random.next(below: depth < 4 ? 8 : 3) {
    case 0, 1: return script()
    case 2:
      return random.pick([
        "<br>", "<!-- > -->", "<title><g></title>", "<style>a > b {}</style>", "text",
        "<textarea><svg></textarea>", "<![CDATA[a]]>", "<noscript><svg></noscript>",
      ])
    case 3, 4: return "<div>" + contents(depth) { $0.markup($1) } + "</div>"
    case 5: return "<math>" + contents(depth) { $0.formula($1) } + "</math>"
    default:
      let end = random.pick(["</svg>", "</SVG>", "</svg >"])
      return "<svg viewBox='0 0 1 1'>" + contents(depth) { $0.picture($1) } + end
    }
  }

  private mutating func picture(_ depth: Int) -> String {
    switch random.next(below: depth < 4 ? 8 : 3) {
    case 0, 1: return script()
    case 2:
      return random.pick([
        "<path d='a'/>", "<use/>", "<style/>", "<title/>", "<![CDATA[<script>n</script>]]>",
        "<!-- <script>n</script> -->", "<style>a > b {}</style>", "<script/>", "<textarea/>",
      ])
    case 3, 4:
      let name = random.pick(["g", "a", "symbol", "style", "textarea", "svg", "defs"])
      return "<\(name)>" + contents(depth) { $0.picture($1) } + "</\(name)>"
    default:
      let name = random.pick(["foreignObject", "desc", "title"])
      return "<\(name)>" + contents(depth) { $0.markup($1) } + "</\(name)>"
    }
  }

  private mutating func formula(_ depth: Int) -> String {
    switch random.next(below: depth < 4 ? 5 : 2) {
    case 0: return script()
    case 1: return random.pick(["<mrow></mrow>", "<mi>x</mi>", "<![CDATA[<script>n</script>]]>"])
    case 2: return "<mrow>" + contents(depth) { $0.formula($1) } + "</mrow>"
    default: return "<mtext>" + contents(depth) { $0.markup($1) } + "</mtext>"
    }
  }
}

@Suite("Pages with pictures", .enabled(if: Engine.chromium != nil, "needs Chromium"))
struct RandomForeignContentTests {
  @Test("have the scripts that Chromium finds in them", arguments: Seeded(108))
  func agreesWithChromium(seed: Seed) throws {
    var random = RandomPicturePage(seed)
    let pages = (0..<min(TestSettings.corpus, 2_000)).map { _ in random.next() }
    var (scripts, wrong) = (0, 0)
    for (page, theirs) in zip(pages, try BrowserPage.scripts(of: pages)) {
      let ours = scriptTexts(page).filter { !$0.isEmpty }
      let expected = theirs.filter { !$0.isEmpty }
      scripts += expected.count
      guard ours != expected else { continue }
      wrong += 1
      if wrong <= 20 { Issue.record("\(page.debugDescription): \(ours), not \(expected)") }
    }
    #expect(wrong == 0)
    // Pages without scripts would agree whatever we did.
    #expect(scripts > pages.count / 2)
  }
}
