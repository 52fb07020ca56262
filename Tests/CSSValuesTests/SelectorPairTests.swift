import CSSValues
import TestSupport
import Testing

/// Which pseudo-class or pseudo-element may follow which, and stand in which, is a table in every engine: all
/// pairs of it are asked, since chance finds few of them. The names are those of Selectors Level 4, CSS
/// Pseudo-Elements Level 4, CSS Overflow Level 5, CSS View Transitions and the engines.
@Suite(
  "Pairs of pseudo-classes and pseudo-elements",
  .enabled(if: Engine.chromium != nil, "needs Chromium"))
struct SelectorPairTests {
  private static let classes = [
    "active", "active-view-transition", "any-link", "autofill", "blank", "buffering", "checked",
    "corner-present", "current", "decrement", "default", "defined", "disabled", "double-button",
    "empty", "enabled", "end", "first", "first-child", "first-of-type", "focus", "focus-visible",
    "focus-within", "fullscreen", "future", "has-slotted", "heading", "horizontal", "host", "hover",
    "in-range", "increment", "indeterminate", "interest-source", "interest-target", "invalid",
    "last-child", "last-of-type", "left", "link", "local-link", "modal", "muted", "no-button",
    "only-child", "only-of-type", "open", "optional", "out-of-range", "past", "paused",
    "picture-in-picture", "placeholder-shown", "playing", "popover-open", "read-only",
    "read-write", "required", "right", "root", "scope", "seeking", "single-button", "stalled",
    "start", "target", "target-after", "target-before", "target-current", "target-within",
    "user-invalid", "user-valid", "valid", "vertical", "visited", "volume-locked",
    "window-inactive", "xr-overlay", "-webkit-any-link", "-webkit-autofill", "-webkit-drag",
    "-webkit-full-page-media", "-webkit-full-screen", "-webkit-full-screen-ancestor",
    "-webkit-animating-full-screen-transition", "-webkit-autofill-strong-password",
    "-moz-any-link", "-moz-focusring", "-moz-placeholder", "-moz-ui-invalid", "-ms-fullscreen",
    "-internal-list-box", "-internal-media-controls-overlay-cast-button", "lang", "dir", "state",
    "is(a)", "where(a)", "not(a)", "has(a)", "-webkit-any(a)", "lang(en)", "dir(ltr)", "state(a)",
    "host(a)", "host-context(a)", "nth-child(1)", "nth-last-child(1 of a)", "nth-of-type(n)",
    "nth-last-of-type(odd)", "active-view-transition-type(a)", "heading(1)", "current(a)",
  ]

  private static let elements = [
    "after", "backdrop", "before", "checkmark", "clear-icon", "column", "content", "cue",
    "cue-region", "details-content", "field-component", "field-separator", "field-text",
    "file-selector-button", "first-letter", "first-line", "grammar-error", "inactive-selection",
    "interest-button", "marker", "permission-icon", "picker-icon", "placeholder", "postfix",
    "prefix", "reveal-icon", "scroll-button", "scroll-marker", "scroll-marker-group",
    "search-text", "select-listbox", "selection", "shadow", "slider-fill", "slider-thumb",
    "slider-track", "spelling-error", "step-control", "step-down", "step-up", "target-text",
    "view-transition", "cue(a)", "highlight(a)", "part(a)", "part(a b)", "picker(select)",
    "scroll-button(*)", "scroll-button(up)", "slotted(a)", "view-transition-group(a)",
    "view-transition-group-children(a)", "view-transition-image-pair(*)",
    "view-transition-new(a.b)", "view-transition-old(.b)", "-webkit-scrollbar",
    "-webkit-scrollbar-thumb", "-webkit-scrollbar-track-piece", "-webkit-resizer",
    "-webkit-search-cancel-button", "-webkit-input-placeholder", "-webkit-nothing",
    "-moz-selection", "-internal-input-suggested", "-internal-media-controls-overlay-cast-button",
  ]

  private func compare(_ selectors: [String]) throws {
    let theirs = try #require(Engine.chromium).callInPage(
      """
      text => {
        try { document.createDocumentFragment().querySelector(text); return true }
        catch { return false }
      }
      """, withEach: selectors, returning: Bool.self)
    for (text, isValid) in zip(selectors, theirs) {
      #expect(CSSSelector.isValid(text) == isValid, "\(text)")
    }
  }

  @Test("A name is one with one colon, with two, with arguments, or never")
  func names() throws {
    let all = Self.classes + Self.elements
    try compare(
      all.flatMap { [":\($0)", "::\($0)", "\($0):\($0)", ":\($0) a", "::\($0) > a", "a, ::\($0)"] }
        + all.filter { !$0.hasSuffix(")") }.flatMap {
          [":\($0)()", ":\($0)(a)", "::\($0)()", "::\($0)(a)", "::\($0)(*)", ":\($0.uppercased())"]
        })
  }

  @Test("What may follow a pseudo-element", arguments: 0..<4)
  func followers(part: Int) throws {
    let some = Self.elements.indices.filter { $0 % 4 == part }.map { Self.elements[$0] }
    try compare(
      some.flatMap { element in
        Self.classes.map { "::\(element):\($0)" } + Self.elements.map { "::\(element)::\($0)" }
      })
  }

  /// What may come third, where two may stand.
  @Test("What may follow a pseudo-element behind a pseudo-element or a pseudo-class")
  func chains() throws {
    let pairs = [
      "::part(a)::before", "::part(a):hover", "::slotted(a)::before", "::before::marker",
      "::after::marker", "::column::scroll-marker", "::slotted(a)::part(b)", "::part(a):focus",
      "::details-content::before", "::-webkit-scrollbar-thumb:hover", "::scroll-button(*):hover",
      "::part(a)::details-content", "::picker(select)::before", "::before:is(a)", "::cue(a):is(b)",
      "::slotted(a)::first-letter", "::part(a):not(b)", "::view-transition-old(a):only-child",
    ]
    try compare(
      pairs.flatMap { pair in
        Self.classes.map { "\(pair):\($0)" } + Self.elements.map { "\(pair)::\($0)" }
          + [
            "\(pair).a", "\(pair)#a", "\(pair)[a]", "\(pair)&", "\(pair) a", "a\(pair)", "*\(pair)",
          ]
      })
  }

  @Test(
    "What may stand in the parentheses of another",
    arguments: [
      ":is", ":where", ":not", ":has", ":host", ":host-context", ":-webkit-any", "::slotted",
      "::cue", ":nth-child", "::part(a):is", "::before:not", "::slotted(a):where",
      ":has(:is(a):not",
    ])
  func inside(outer: String) throws {
    let start = outer + (outer == ":nth-child" ? "(1 of " : "(")
    let end = outer.contains("(:is") ? "))" : ")"
    let inner =
      Self.classes.map { ":\($0)" } + Self.elements.map { "::\($0)" }
      + [
        "a:hover", "a b", "a > b", "> a", "a, b", "a,", ", a", "", "*", "&", "a&", "& a", "|a",
        "*|a", "ns|a", "[a]", "#a", "#1", ".a.b", "a::before", "a::part(b)", "a, ::before",
        "::before, a", "a{", "{a}", "a {b}", "(a)", "[", "a;b", "1", "a 1", "!a", ":is(a b)",
        ":not(a b)", ":has(b)", ":is(:has(b))", ":not(:has(b))", ":host(b)", "::slotted(b)",
      ]
    try compare(inner.map { start + $0 + end })
  }

  @Test("Capitals and escapes change a name as little as they do in Chromium")
  func spellings() throws {
    try compare([
      ":nth-child(1 OF a)", ":nth-child(1 Of a)", "[a=b I]", "[a=b\\69]", "[a=b \\69]", "[a=b S]",
      ":IS(a)", "::SLOTTED(a)", "::PART(a)", ":HAS(> a)", "::Cue(a)", "::picker(SELECT)",
      "::picker(s\\65lect)", "::scroll-button(LEFT)", "::scroll-button(\\6ceft)", ":LANG(en)",
      ":Dir(RTL)", "::view-transition-group(DEFAULT)", "::view-transition-group(a.Inherit)",
      ":HOST-context(a)", "::-WEBKIT-scrollbar", "::-WebKit-x:HOVER", ":-WEBKIT-autofill",
      "::b\\65 fore", ":b\\65 fore", ":h\\6fver", ":\\68over", ":nth-child(\\6f dd)",
      ":nth-child(\\6e+1)", ":nth-child(2\\6e+1)", ":nth-child(2n\\2d 1)", ":nth-child(\\2dn)",
      ":nth-child(1 \\6f f a)", ":nth-child(EVEN)", ":nth-child(N)", ":nth-child(-N- 1)",
      ":nth-child(2N-1)", ":nth-child(+N)", ":\\69s(a)", ":not\\28 a)", "\\2a|a", "a|\\2a", "\\2a",
      "\\|a", "\\#a", "#\\31 ", "\\", "a\\", ".\\", "#\\", ":\\", "[\\", "[a=\\", ":is(\\", "a\\\n",
      "::before\\", ":hover\\20", "\u{212A}", ":lin\u{212A}", "::mar\u{212A}er", "[a=b \u{130}]",
      "--", "-", "_", "-_", "--a", "-\\31", "\u{B7}", "\u{D7}", "\u{F7}", "\u{200C}", "\u{200D}",
      "\u{203F}", "\u{2070}", "\u{2190}", "\u{3000}", "\u{3001}", "\u{F900}",
      "\u{FFFD}",
      "\u{10000}", "\u{80}", "\u{A0}", "\u{BF}", "\u{C0}", "a\u{B7}", "a\u{A0}b", "a\u{200B}",
      "a\u{301}", "\u{301}", "#\u{301}", ".\u{2028}", "\u{FEFF}a", "a\u{FEFF}",
    ])
  }
}
