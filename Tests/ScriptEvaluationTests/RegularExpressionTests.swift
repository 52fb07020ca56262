import TestSupport
import Testing

@testable import ScriptEvaluation

@Suite(
  "Regular expressions are right where engines compile them",
  .enabled(if: Engine.node != nil, "needs Node"))
struct RegularExpressionTests {
  private struct Pattern: Codable {
    var text: String
    var flags: String
  }

  private static let compile = """
    patterns => patterns.map(({text, flags}) => {
      try { new RegExp(text, flags); return true } catch (error) { return false }
    })
    """

  private func check(_ patterns: [Pattern], tolerance: (Pattern) -> Bool = { _ in false }) throws {
    let answers: [Bool] = try #require(Engine.node).call(Self.compile, with: patterns)
    for (pattern, isRight) in zip(patterns, answers) where !tolerance(pattern) {
      let said = RegularExpressionSyntax.isValid(pattern.text, flags: pattern.flags)
      #expect(said == isRight, "/\(pattern.text)/\(pattern.flags)")
    }
  }

  @Test(
    "In old patterns nearly all stands for something, in those with `u` little",
    arguments: [
      // Groups
      [
        "", "(", ")", "(a)", "((a)", "(a))", "(?:", "(?:a)", "(?a)", "(?=a)", "(?!a)", "(?<=a)",
        "(?<!a)",
      ],
      [
        "(?<a>.)", "(?<a>.)(?<a>.)", "(?<a>.)(?<b>.)", "(?<>.)", "(?<1>.)", "(?<a", "(?<a>",
        "(?<ä>.)",
      ],
      [
        "(?<a-b>.)", "(?<$>.)", "(?<_1>.)", "(?<a>.(?<a>.))", "((?<a>.)|(?<b>.))", "(?<𝒜>.)",
        "(?<a >.)",
      ],
      // Quantifiers
      [
        "+", "*", "?", "a**", "a*?", "a*??", "a+*", "a?+", "a{1}", "a{1}{2}", "a{1}?", "a{1}?*",
        "{1}", "{", "}",
      ],
      [
        "a{", "a{1", "a{1,", "a{1,2", "a{,2}", "a{1,2}", "a{2,1}", "a{2,2}", "a{02,1}", "a{1,02}",
        "a{a}", "{a}",
      ],
      [
        "a{99999999999999999999,1}", "a{1,99999999999999999999}", "x{2,}*", "a|*", "a|{1}", "(*)",
        "(?:+)", "^*",
      ],
      [
        "$+", "\\b*", "\\B+", "(?=a)*", "(?!a)+", "(?<=a)*", "(?<!a)?", "(?:a)*", "(?=a){2}",
        "(a){2,1}", "[a]**",
      ],
      [
        "(?<=a)+", "^{1}", "a||b", "|", "||", "(|)", "()*", "(?:)+", "[]", "[]*", "[^]", "[^]+",
        "]", "a]", "]*",
      ],
      // Classes
      [
        "[a", "[", "[a-z]", "[z-a]", "[a-a]", "[a-]", "[-a]", "[-]", "[--a]", "[a--]", "[\\]]",
        "[]]", "[a-\\d]",
      ],
      [
        "[\\d-z]", "[\\w-\\s]", "[\\b]", "[\\B]", "[\\-]", "[\\c]", "[\\ca]", "[\\c1]", "[\\c_]",
        "[\\0-\\1]",
      ],
      [
        "[\\x41-\\x40]", "[\\u0042-A]", "[😀-😁]", "[😁-😀]", "[\\u{42}-A]", "[a-\\x]", "[\\x-a]",
        "[(-)]", "[)-(]",
      ],
      [
        "[\\k]", "[\\k](?<a>.)", "[\\1]", "[\\8]", "[\\7-\\1]", "[\\cA-\\cB]", "[\\cB-\\cA]",
        "[\\p{L}]", "[\\q]",
      ],
      // Escapes
      [
        "\\", "\\a", "\\c", "\\ca", "\\c1", "\\d", "\\k", "\\k<a>", "\\k<a>(?<a>.)",
        "(?<a>.)\\k<a>", "(?<a>.)\\k",
      ],
      [
        "(?<a>.)\\k<b>", "(?<a>.)\\k<", "\\k<", "\\x", "\\x4", "\\x41", "\\u", "\\u004", "\\u0041",
        "\\u{41}",
      ],
      [
        "\\u{110000}", "\\u{}", "\\u{g}", "\\u{10ffff}", "\\ud83d\\ude00", "\\ud83d", "\\p{L}",
        "\\p", "\\p{", "\\p{}",
      ],
      [
        "\\P{Lu}", "\\p{Script=Greek}", "\\p{L", "\\0", "\\00", "\\01", "\\1", "(a)\\1", "(a)\\2",
        "\\1(a)", "\\8",
      ],
      [
        "\\-", "\\_", "\\/", "\\.", "\\{", "\\}", "\\]", "\\ ", "\\ä", "\\😀", "\\e", "\\z", "\\10",
        "(.)\\10", "\\99",
      ],
    ])
  func table(patterns: [String]) throws {
    try check(patterns.flatMap { text in ["", "u", "gi"].map { Pattern(text: text, flags: $0) } })
  }

  @Test("Flags stand once each")
  func flags() throws {
    let letters = Array("dgimsuyaxv")
    let pairs = letters.flatMap { one in letters.map { "\(one)\($0)" } }
    let flags =
      ["", "dgimsuy", "gimsuyd", "dgimsvy", "gig", "G", " ", "é"] + letters.map(String.init)
    try check((flags + pairs).map { Pattern(text: "a", flags: $0) })
  }

  private static let parts = [
    "a", "b", "-", "^", "$", ".", "|", "(", "(", ")", ")", "(?:", "(?=", "(?!", "(?<=", "(?<!",
    "(?<n>", "(?<m>",
    "[", "]", "[^", "{", "}", "{1}", "{2,1}", "{1,2}", "{,", "*", "+", "?", "??", "\\d", "\\b",
    "\\B", "\\k<n>",
    "\\k", "\\1", "\\2", "\\0", "\\8", "\\x41", "\\x", "\\u0041", "\\u{61}", "\\u", "\\c", "\\cA",
    "\\-", "\\p{L}",
    "\\]", "\\/", "\\w-", "é", "😀", "z-a", "a-z", ",", "1", "<", ">", "=", "!", ":", "\\k<m>",
  ]

  @Test("Whatever stands side by side", arguments: Seeded(0..<4))
  func random(seed: Seed) throws {
    var numbers = seed.numbers
    let patterns = (0..<2000).map { _ in
      let count = 1 + numbers.next(below: 7)
      let text = (0..<count).map { _ in numbers.pick(Self.parts) }.joined()
      return Pattern(text: text, flags: numbers.chance(2) ? "u" : "")
    }
    // Two groups of one name are right in newer engines, where only one of them can match.
    try check(patterns) { pattern in
      ["(?<n>", "(?<m>"].contains {
        pattern.text.split(separator: $0, omittingEmptySubsequences: false).count > 2
      }
        && pattern.text.contains("|")
    }
  }

  @Test(
    "Two groups have one name only where one of them matches at most",
    arguments: [
      ("(?<a>.)|(?<a>.)", true), ("(?:(?<a>x)|(?<a>y))\\k<a>", true),
      ("(?<a>.)|(?<b>.)(?<a>.)", true),
      ("((?<a>x)|y)(?<a>z)", false), ("(?<a>x|(?<a>y))", false), ("(?<a>x)(?:y|(?<a>z))", false),
      ("(?:(?<a>x)|y)|(?<a>z)", true), ("(?i:a)", true), ("(?i-m:a)", true), ("(?x:a)", false),
    ])
  func names(pattern: String, isValid: Bool) {
    #expect(RegularExpressionSyntax.isValid(pattern, flags: "") == isValid)
  }

  @Test("No pattern is too deep")
  func deep() {
    let count = TestSettings.depth
    let open = String(repeating: "(", count: count)
    #expect(!RegularExpressionSyntax.isValid(open, flags: "u"))
    #expect(
      RegularExpressionSyntax.isValid(open + String(repeating: ")", count: count), flags: "u"))
  }
}
