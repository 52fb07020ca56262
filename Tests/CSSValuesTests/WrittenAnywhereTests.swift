import CSSValues
import TestSupport
import Testing

/// A slip of the hand at every place: whether what it leaves is a colour, and which.
@Suite(
  "A character more or less, anywhere in a colour",
  .enabled(if: Engine.chromium != nil, "needs Chromium"))
struct WrittenAnywhereTests {
  private static let texts = [
    "red", "#12ab", "rgb(1 2 3)", "rgb(1,2,3,.5)", "hsl(90deg 50% 50%)", "color(srgb 1 0 0/1)",
    "rgb(calc(1 + 2) 0 0)", "var(--a,red)", "color-mix(in hsl,red 5%,blue)", "rgb(from red r g b)",
    "if(else:red)", "oklch(.5 .1 1turn)", "--f(a,{b})", "attr(a type(<color>))", "env(a 1,red)",
  ]

  /// Every character of ASCII, some beyond it, escapes, and what begins or ends something.
  private static let pieces =
    (0..<128).map { String(Unicode.Scalar(UInt8($0))) } + [
      "\u{80}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{1F600}", "é", "\\ ", "\\\n", "\\g", "\\0 ",
      "\\110000 ", "\\d800 ", "/**/", "*/", "<!--", "-->", "\\72 ", "''", "\"\"", "url(a)", "url(",
      "()", "[]", "{}", "e3", "!important",
    ]

  @Test("One character more")
  func more() throws {
    try Self.compare(
      Self.texts.flatMap { text in
        (Array(text.indices) + [text.endIndex]).flatMap { place in
          Self.pieces.map { text[..<place] + $0 + text[place...] }
        }
      })
  }

  @Test("One less, one twice, one in another's place, and all that follows gone")
  func less() throws {
    try Self.compare(
      Self.texts.flatMap { text in
        text.indices.flatMap { place in
          let (before, after) = (text[..<place], text[text.index(after: place)...])
          let one = text[place]
          let others = ["\(before)\(after)", "\(before)\(one)\(one)\(after)", String(before)]
          return others + Set(text).sorted().map { "\(before)\($0)\(after)" }
        }
      })
  }

  private static func compare(_ texts: [String]) throws {
    let theirs = try #require(Engine.chromium).callInPage(
      """
      text => {
        if (!CSS.supports("color", text)) return [];
        const style = document.body.style;
        style.color = "";
        // A comment that is not closed would take the rest along.
        style.color = `color(from ${text.includes("/*") ? "" : text} srgb r g b / alpha)`;
        const found = /^color\\(srgb (\\S+) (\\S+) (\\S+)(?: \\/ (\\S+))?\\)$/
          .exec(getComputedStyle(document.body).color);
        return style.color === "" || !found ? [0] : found.slice(1).map(part => Number(part ?? 1) || 0);
      }
      """, withEach: texts, returning: [Double].self)
    for (text, numbers) in zip(texts, theirs) {
      let color = CSSColor(text)
      #expect((color != nil) == !numbers.isEmpty, "\(text.debugDescription)")
      // What only the page can tell has none, and hues without end are rough.
      guard let color = color?.srgb, numbers.count == 4, !text.contains("9e3") else { continue }
      let ours = [color.red, color.green, color.blue, color.alpha]
      let isSame = zip(ours, numbers).allSatisfy { abs($0 - min(max($1, 0), 1)) < 0.003 }
      #expect(isSame, "\(text.debugDescription): \(ours) and \(numbers)")
    }
  }
}
