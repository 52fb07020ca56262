import CSSValues
import TestSupport
import Testing

/// Facts of web-platform-tests under `css/selectors/parsing`, `dom/nodes` and `css/css-syntax`, and of
/// Selectors Level 4, a table for each part of a selector. What the recorded verdicts hold is not repeated.
@Suite("The parts of selectors")
struct SelectorFactsTests {
  struct Part: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let valid: [String]
    let invalid: [String]
  }

  static let parts = [
    Part(
      testDescription: "types and the universal selector",
      valid: [
        "html", "h1", "H1", "-moz-x", "--custom", "_under", "x-button", "ns\\:a", "\\31 a",
        "\\000031a", "*", "*|html", "|html", "*|*", "|*", "日本", "\u{80}", "a\\", "a\\\u{10FFFF}",
      ],
      invalid: [
        "1a", "-1a", "- a", "**", "*html", "html*", "a|b|c", "a|", "||a", "ns|*", "a\\\nb", "\"a\"",
        "'a'", "a'b'", "\u{7F}", "a=b", "a/b", "a%", "50%", "1px", "+a", "(", ")", "a()", "url(a)",
      ]),
    Part(
      testDescription: "classes and names",
      valid: [
        ".a", ".A", ".-a", ".--", ".--1", "._", ".a1", ".\\31", ".\\31 0", ".a\\.b", ".a\\:hover",
        ".\u{1F600}", ".a.b.c", "a.b#c.d", "#a", "#a-b", "#-a", "#--", "#\\31", "#\\31 a", "#\\#",
        "#\u{E9}", "#a#b", ".a\0", "#\\{\\{id\\}\\}", ".w-\\[10px\\]", ".md\\:w-1\\/2",
      ],
      invalid: [
        ".", "..a", ". a", ".1", ".-1", ".5cm", "a. b", ".a.", "a..b", ".a .", "#", "# a", "##a",
        "#1", "#-", "#-5", "#.a", "a# b", "#a.#b", ".a#", ".\"a\"", "#\"a\"", ".*", "#*", ".a,",
        "#a:b.", "#{{id}}", ".w-[10px]", ".md:w-1/2", "#a b#", "#chat;", "$('#a')",
      ]),
    Part(
      testDescription: "attributes",
      valid: [
        "[a]", "[ a ]", "[*|a]", "[|a]", "[a=b]", "[a = b]", "[a='b']", "[a=\"b c\"]", "[a~=b]",
        "[a|=b]", "[a^=b]", "[a$=b]", "[a*=b]", "[a=b i]", "[a=b I]", "[a='b'i]", "[a=\"\"]",
        "[a=-b]", "[a=--]", "[a=\\31]", "[a=\"]\"]", "[a='\\'']", "[data-x-1]", "[a][b=c][d]",
        "[a=\"x\\\ny\"]", "[a/**/=/**/b]", "[a]/**/[b]", "[a=b", "[a='b",
      ],
      invalid: [
        "[]", "[ ]", "[=b]", "[a=]", "[a=1]", "[a=#b]", "[a=.b]", "[a=b c]",
        "[a b]", "[a==b]", "[a!=b]", "[a~b]", "[a ~ = b]", "[a=b i i]", "[a=b x]", "[a i]", "[*]",
        "[*|*]", "[ns|a]", "[a.b]", "[a#b]", "[a:b]", "[1a]", "[a=b,c]", "[a=(b)]", "[a=\"b\nc\"]",
        "[a]]", "[[a]]", "[a=b]c", "[/a]", "[a=100%]", "[a|b|c]",
      ]),
    Part(
      testDescription: "combinators",
      valid: [
        "a b", "a  b", "a\tb", "a\nb", "a\u{C}b", "a\r\nb", "a>b", "a > b", "a> b", "a >b", "a+b",
        "a~b", "a ~ b", "a > b + c ~ d e", "*>*", "a /**/ b", "a/**/ b", "a >/**/b", " a ", "\na\n",
        "a,b", "a , b", "a,/**/b", ".a .b", "#a>#b", "a b c d e f g h i j",
      ],
      invalid: [
        ">", "> a", "a >", "a > > b", "a + > b", "a ~~ b", "a >> b", "a >>> b", "a || b", "a ^ b",
        "a - b", "a,", ",a", "a,,b", "a, ,b", ",", "", " ", "/**/", "a > , b",
        "a < b", "a = b", "a / b", "a /for/ b", "a ! b", "a;b", "a{b}", "{a}", "a @b", "a -> b",
        "a b >", "a | b", "a + ", "a\\ > ,", "<!-- a", "a -->",
      ]),
    Part(
      testDescription: "positions",
      valid: [
        ":nth-child(1)", ":nth-child(0)", ":nth-child(-1)", ":nth-child(+1)", ":nth-child(n)",
        ":nth-child(-n)", ":nth-child(+n)", ":nth-child(2n)", ":nth-child(2N+1)", ":nth-child(ODD)",
        ":nth-child( even )", ":nth-child(2n + 1)", ":nth-child(2n - 1)", ":nth-child(2n+1)",
        ":nth-child(n-1)", ":nth-child(-n+3)", ":nth-child(+n-2)", ":nth-child(2n- 1)",
        ":nth-child(2n +1)", ":nth-child(-2n-0)", ":nth-child(00n+00)", ":nth-child(1 of a)",
        ":nth-child(odd of .a, .b)", ":nth-child(2n+1 of :not(.a))", ":nth-last-child(2 of a)",
        ":nth-of-type(2n)", ":nth-last-of-type(-n+2)", ":NTH-CHILD(1)", ":nth-child(2n+1/**/)",
      ],
      invalid: [
        ":nth-child", ":nth-child()", ":nth-child( )", ":nth-child(1.5)", ":nth-child(1n 2)",
        ":nth-child(n n)", ":nth-child(2 n)", ":nth-child(+ 2)", ":nth-child(- n)",
        ":nth-child(+ n)", ":nth-child(2n + + 1)", ":nth-child(2n + -1)", ":nth-child(2n+ +1)",
        ":nth-child(2n-+1)", ":nth-child(n+-1)", ":nth-child(1px)", ":nth-child(1%)",
        ":nth-child(a)", ":nth-child(oddly)", ":nth-child(even odd)", ":nth-child(2n,1)",
        ":nth-child(1 of)", ":nth-child(of a)", ":nth-child(1 of a,)", ":nth-child(1 in a)",
        ":nth-of-type(1 of a)", ":nth-last-of-type(odd of a)",
        ":nth-child(calc(1))", ":nth-child(1e1)", ":nth-child(2e1n)", ":nth-child(--n)",
        ":nth-child(\"1\")", ":nth-child(1 2)", ":nth-col(1)", ":nth-child (1)", "::nth-child(1)",
      ]),
    Part(
      testDescription: "pseudo-classes that take selectors",
      valid: [
        ":is(a)", ":is(a, b)", ":is()", ":is(1)", ":is(a, 1, b)", ":is(:is(a))", ":is(a b > c)",
        ":where()", ":where(#a, .b)", ":not(a)", ":not(a, b)", ":not(:not(a))", ":not(a > b)",
        ":not(*)", ":not( a )", ":has(a)", ":has(> a)", ":has(+ a, ~ b)", "a:has(b c)",
        ":has(:is(a))", ":is(:has(a))", ":not(:has(a))", ":is(::before)", ":where(::before, a)",
        "a:is(b):not(c)", "::slotted(a)", "::slotted(.a:hover)", ":host(a)", ":host-context(.a)",
        ":host", ":is([)", ":IS(A)",
      ],
      invalid: [
        ":is", ":where", ":not", ":has", ":not()", ":not( )", ":has()", ":not(a,)", ":has(,a)",
        ":not(> a)", ":not(1)", ":has(1)", ":not(::before)", ":has(::before)", ":has(:has(a))",
        ":has(a:has(b))", ":has(> > a)", ":not(a b >)", ":is (a)", ": is(a)", ":is(a) )",
        ":matches(a)", ":any(a)", ":-moz-any(a)", "::slotted", "::slotted()", "::slotted(a b)",
        "::slotted(a, b)", "::slotted(a) b", ":host()", ":host(a, b)", ":host(a b)",
        ":host-context", ":host-context()", ":contains('a')", ":eq(0)", ":first", ":last",
        ":button",
        ":visible", ":hidden", ":even", ":gt(1)", ":parent", ":text", ":selected", ":input",
      ]),
    Part(
      testDescription: "pseudo-classes and pseudo-elements",
      valid: [
        ":hover", ":HOVER", ":focus-within", ":focus-visible", ":link", ":any-link", ":visited",
        ":target", ":checked", ":disabled", ":enabled", ":required", ":optional", ":read-only",
        ":read-write", ":in-range", ":out-of-range", ":placeholder-shown", ":default", ":root",
        ":empty", ":first-child", ":last-child", ":only-child", ":first-of-type", ":only-of-type",
        ":scope", ":defined", ":fullscreen", ":modal", ":lang(en)", ":dir(rtl)", ":state(a)",
        "a:hover:focus", ":hover a", "::before", "::after", ":before", ":after", ":first-line",
        ":first-letter", "::BEFORE", "a::before", "*::after", "::marker", "::selection",
        "::placeholder", "::backdrop", "::file-selector-button", "::part(a)", "::part(a b)",
        "::part(a):hover", "::cue", "::highlight(a)", "::-webkit-scrollbar", "::before, a",
        "::before::marker", "a:hover::before", "::-webkit-slider-thumb:hover", "::part(a)::before",
      ],
      invalid: [
        ":", "::", ":::before", "a:", "a::", ":hover()", ":hover(a)", ":lang()", ":lang",
        ":dir()", ":dir(a b)", ":hovered", ":-hover", ":hover.", ":1", ": hover", ":\"hover\"",
        ":checked()", "::before a", "::before > a", "::before.a", "::before#a", "::before[a]",
        "::before::before", "::before::after", "a::b", "::hover", "::first-child", ":selection",
        ":marker", ":placeholder", ":backdrop", "::part", "::part()", "::part(a, b)", "::part(.a)",
        "::part(a)::part(b)", "::part(a) b", "::highlight", "::highlight()", "::highlight(a b)",
        "::before()", "::-moz-selection", "::-ms-clear", ":-moz-focusring",
        ":-ms-input-placeholder",
        "::shadow", "::content", "a /deep/ b", ":::", "::before:first-child", "::before:empty",
      ]),
  ]

  @Test("What is a selector is told from what is none, part by part", arguments: parts)
  func facts(_ part: Part) {
    for text in part.valid { #expect(CSSSelector.isValid(text), "\(text.debugDescription)") }
    for text in part.invalid { #expect(!CSSSelector.isValid(text), "\(text.debugDescription)") }
  }

  @Test(
    "Selectors joined by a combinator, a comma or a negation are selectors, and with anything broken none",
    arguments: Seeded(51, 52))
  func joined(seed: Seed) {
    var random = seed.numbers
    // Those that no pseudo-element ends, whose brackets are closed, and that with `>` end no comment of HTML.
    let valid = Self.parts.flatMap(\.valid).filter {
      !$0.contains("::") && ![":before", ":after", ":first-line", ":first-letter"].contains($0)
        && !$0.hasSuffix("\\") && !$0.hasSuffix("--") && !$0.hasPrefix("[a='b") && $0 != "[a=b"
        && $0 != ":is([)"
    }
    let invalid = Self.parts.flatMap(\.invalid).filter { text in
      // What a text around could make good: a combinator in front, a bracket or a quote left open.
      !text.contains { "[\"'({".contains($0) } && !text.trimmed.isEmpty && text != "/**/"
        && ![">", "> a", "+a"].contains(text) && !text.hasSuffix("\\") && !text.hasPrefix("<!--")
        && !text.hasSuffix("-->")
    }
    for _ in 0..<600 {
      let (left, right) = (random.pick(valid), random.pick(valid))
      let joint = random.pick([" ", ">", " + ", "~", ",", " , "])
      let text = left + joint + right
      #expect(CSSSelector.isValid(text), "\(text.debugDescription)")
      // An element in :has() may not look for another one there.
      if !text.contains(":has"), !text.contains(":host") {
        #expect(CSSSelector.isValid("a:not(\(text))"), "\(text.debugDescription)")
        #expect(CSSSelector.isValid("a:has(\(text))"), "\(text.debugDescription)")
      }
      let broken =
        random.chance(2) ? left + "," + random.pick(invalid) : random.pick(invalid) + "," + left
      #expect(!CSSSelector.isValid(broken), "\(broken.debugDescription)")
      #expect(!CSSSelector.isValid(":not(\(broken))"), "\(broken.debugDescription)")
    }
  }
}

extension String {
  fileprivate var trimmed: Substring { drop { $0.isWhitespace } }
}
