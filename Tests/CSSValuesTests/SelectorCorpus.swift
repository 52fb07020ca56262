import TestSupport

/// Selectors, near selectors and no selectors at all: made by a grammar, then spoiled.
struct SelectorCorpus {
  private var random: SeededGenerator

  /// Different strings, the same for the same seed.
  static func strings(_ count: Int, seed: Seed) -> [String] {
    var corpus = SelectorCorpus(random: seed.numbers)
    var spoiler = TextSpoiler(random: Seed.next(after: seed).numbers)
    var seen: Set<String> = []
    var strings: [String] = []
    while strings.count < count {
      let string = spoiler.spoil(corpus.list(depth: 0))
      if seen.insert(string).inserted { strings.append(string) }
    }
    return strings
  }

  private mutating func list(depth: Int) -> String {
    (0..<random.pick([1, 1, 1, 1, 2, 3])).map { _ in complex(depth: depth) }
      .joined(separator: random.pick([",", ", ", " , "]))
  }

  private mutating func complex(depth: Int) -> String {
    var text = compound(depth: depth)
    while random.chance(3) {
      text += random.pick([" ", " ", " > ", ">", "+", " + ", "~", " ~ ", "  ", "||", " >> "])
      text += compound(depth: depth)
    }
    return text
  }

  private mutating func compound(depth: Int) -> String {
    var text = random.chance(2) ? type() : ""
    while text.isEmpty || random.chance(2) { text += simple(depth: depth) }
    if random.chance(8) { text += pseudoElement(depth: depth) }
    while text.contains("::"), random.chance(3) { text += pseudoClass(depth: depth) }
    return text
  }

  private mutating func type() -> String {
    random.pick([
      "div", "a", "*", "DIV", "custom-element", "h1", "\\31 x", "é", "*|a", "|a", "*|*", "ns|a",
      "-x",
      "--x", "_", "svg|*",
    ])
  }

  private mutating func simple(depth: Int) -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1:
      return "#" + random.pick(["chat", "a-b", "-x", "--", "_1", "1a", "\\31", "é", "a\\:b"])
    case 2, 3:
      return "." + random.pick(["holder", "a-b", "-x", "--y", "_", "sm\\:flex", "w-1\\/2", "1"])
    case 4: return attribute()
    case 5: return random.chance(6) ? "&" : ":hover"
    default: return pseudoClass(depth: depth)
    }
  }

  private mutating func attribute() -> String {
    let name = random.pick(["href", "data-x", " a ", "*|a", "|a", "ns|a", "*", "A", "a\\:b", "1"])
    guard random.chance(4) == false else { return "[\(name)]" }
    let match = random.pick(["=", "=", "~=", "|=", "^=", "$=", "*=", " = ", "==", "!=", "~ ="])
    let value = random.pick([
      "b", "\"b\"", "'b'", "\"a b\"", "1", "\"", "b-c", "\"\\\"\"", "-", "#b", "\"\"", "é",
    ])
    return "[\(name)\(match)\(value)\(random.pick(["", "", "", " i", " s", "i", " I", " x", " "]))]"
  }

  private static let classes = [
    ":first-child", ":last-child", ":root", ":empty", ":checked", ":disabled", ":focus",
    ":focus-visible",
    ":focus-within", ":active", ":visited", ":any-link", ":link", ":target", ":scope", ":host",
    ":defined",
    ":enabled", ":required", ":valid", ":in-range", ":placeholder-shown", ":popover-open", ":open",
    ":modal", ":fullscreen", ":autofill", ":-webkit-autofill", ":-webkit-any-link", ":HOVER",
    ":playing",
    ":muted", ":blank", ":nonsense", ":before", ":after", ":first-line", ":selection",
    ":window-inactive",
    ":horizontal", ":only-child", ":current", ":target-current", ":-moz-focusring",
    ":-webkit-nonsense",
    ":heading", ":user-valid", ":indeterminate", ":local-link", ":paused", ": hover", ":",
  ]

  private mutating func pseudoClass(depth: Int) -> String {
    guard depth < 3, random.chance(2) else { return random.pick(Self.classes) }
    let name = random.pick([
      "is", "where", "not", "not", "has", "has", "host", "host-context", "-webkit-any", "lang",
      "dir",
      "state", "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type", "matches", "IS",
      "active-view-transition-type", "hover", "nth-col",
    ])
    let argument: String
    switch name {
    case "lang", "dir", "state", "active-view-transition-type":
      argument = random.pick(["en", "ltr", "\"en\"", "en, de", "a b", "", "*-CH", "--x", " en "])
    case let name where name.hasPrefix("nth"): argument = nth(depth: depth)
    case "has": argument = random.pick(["", "", "> ", "+", "~ "]) + list(depth: depth + 1)
    default: argument = random.chance(10) ? "" : list(depth: depth + 1)
    }
    return ":\(name)(\(argument))"
  }

  private mutating func nth(depth: Int) -> String {
    let expression = random.pick([
      "1", "2n", "2n+1", "2n + 1", "odd", "EVEN", "-n+3", "n", "+n", "-n", "n-1", "n - 1", "+3n-2",
      "+ n", "2n +1", "2n+ 1", "2n 1", "2.5n", "1.5", "n-", "n- 1", "-n- 1", "--n", "n+-1", "3 n",
      "",
      "2n-1-", "-2", "+5", "n-1n", "N+1", "1e3", "nn", "2n - +1",
    ])
    return random.chance(4) ? "\(expression) of \(list(depth: depth + 1))" : expression
  }

  private mutating func pseudoElement(depth: Int) -> String {
    random.pick([
      "::before", "::after", "::marker", "::selection", "::first-line", "::placeholder",
      "::backdrop",
      "::part(a)", "::part(a b)", "::part(a, b)", "::slotted(\(compound(depth: depth + 2)))",
      "::cue(\(compound(depth: depth + 2)))", "::cue", "::highlight(x)", "::-webkit-scrollbar",
      "::-webkit-anything", "::view-transition-group(*)", "::view-transition-old(a.b)",
      "::nonsense",
      "::file-selector-button", "::details-content", "::scroll-button(left)", "::picker(select)",
      "::scroll-marker", "::column", "::BEFORE", "::part(a)::before", "::before::marker", "::",
      "::after::before", "::slotted(a)::before", "::search-text", "::-internal-thing",
    ])
  }
}
