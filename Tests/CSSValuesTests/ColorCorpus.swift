import TestSupport

/// Colours, near colours and no colours at all: made by a grammar, then spoiled.
struct ColorCorpus {
  private var random: SeededGenerator

  /// Different strings, the same for the same seed.
  static func strings(_ count: Int, seed: Seed) -> [String] {
    var corpus = ColorCorpus(random: seed.numbers)
    var spoiler = TextSpoiler(random: Seed.next(after: seed).numbers)
    var seen: Set<String> = []
    var strings: [String] = []
    while strings.count < count {
      let string = spoiler.spoil(corpus.color(depth: 0))
      if seen.insert(string).inserted { strings.append(string) }
    }
    return strings
  }

  private mutating func color(depth: Int) -> String {
    guard depth < 3 else { return keyword() }
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return hex()
    case 1, 2, 3, 4: return channelFunction()
    case 5: return "color(\(random.pick(Self.spaces)) \(channels(["r", "g", "b", "x"])))"
    case 6, 7: return relative(depth)
    case 8: return mix(depth)
    case 9: return "light-dark(\(color(depth: depth + 1)),\(gap())\(color(depth: depth + 1)))"
    case 10: return "contrast-color(\(color(depth: depth + 1)))"
    case 11: return "alpha(from \(color(depth: depth + 1)) / \(channel(["alpha"])))"
    case 12: return substitution(depth)
    default: return keyword()
    }
  }

  private mutating func keyword() -> String {
    random.pick([
      "red", "RED", "rebeccapurple", "transparent", "currentcolor", "CanvasText", "menu",
      "ActiveBorder", "-webkit-link", "skybleu", "gray", "grey", "darkslategrey", "none", "auto",
      "inherit", "revert-layer", "initial", "mark", "AccentColor", "#fff", "000", "black",
    ])
  }

  private mutating func hex() -> String {
    let count = random.pick([1, 2, 3, 3, 4, 4, 5, 6, 6, 6, 7, 8, 8, 9])
    return "#"
      + (0..<count).map { _ in random.pick(Array("0123456789abcdefABCDEFg").map(String.init)) }
      .joined()
  }

  private static let spaces = [
    "srgb", "srgb-linear", "display-p3", "display-p3-linear", "a98-rgb", "prophoto-rgb", "rec2020",
    "xyz", "xyz-d50", "xyz-d65", "SRGB", "hsl", "lab", "rec2100-pq", "--mine",
  ]

  private mutating func channelFunction() -> String {
    let (name, names) = random.pick(Self.functions)
    return "\(name)(\(gap())\(channels(random.chance(8) ? names : []))\(gap()))"
  }

  private static let functions = [
    ("rgb", ["r", "g", "b"]), ("rgba", ["r", "g", "b"]), ("rgb", ["r", "g", "b"]),
    ("hsl", ["h", "s", "l"]), ("hsla", ["h", "s", "l"]), ("hwb", ["h", "w", "b"]),
    ("lab", ["l", "a", "b"]), ("lch", ["l", "c", "h"]), ("oklab", ["l", "a", "b"]),
    ("oklch", ["l", "c", "h"]), ("RGB", ["r", "g", "b"]), ("hsv", ["h", "s", "v"]),
  ]

  /// Three channels, or about three, with the same or with mixed separators and units.
  private mutating func channels(_ names: [String]) -> String {
    let separator = random.pick([" ", " ", " ", ",", ", ", " , ", "  ", "/**/ "])
    let unit = random.pick(["", "", "%", "?"])
    let count = random.pick([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 4])
    let all = (0..<count).map { _ in
      unit == "?" || random.chance(10) ? channel(names) : number() + unit
    }
    var text = all[0]
    for next in all.dropFirst() { text += (random.chance(30) ? "," : separator) + next }
    guard random.chance(2) else { return text }
    return text + random.pick([" / ", "/", ",", ", ", " "]) + channel(["alpha"])
  }

  private mutating func channel(_ names: [String]) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return "none"
    case 1: return number() + random.pick(["deg", "rad", "grad", "turn", "px", "em", "DEG", "x"])
    case 2, 3: return number() + "%"
    case 4: return sum(names, depth: 0, wrapped: true)
    case 5, 6: return names.isEmpty ? number() : random.pick(names)
    default: return number()
    }
  }

  private mutating func number() -> String {
    if random.chance(30) { return random.pick(["1.", "1e", "1e999", "--1", "x"]) }
    return random.pick([
      "0", "1", "2", "50", "100", "255", "300", "-1", "+5", ".5", "+.5", "-.25", "1.5", "1e2",
      "1E-1", "1e+3", "0.0", "120", "00", "7", "12", "99", "0.3", "1.25", "60", "33.3",
    ])
  }

  private mutating func relative(_ depth: Int) -> String {
    let origin = color(depth: depth + 1)
    let (name, names) = random.pick(Self.functions)
    let mixed = random.chance(8) ? ["r", "h", "l", "alpha", "x"] : names + ["alpha"]
    if random.chance(4) {
      let space = random.pick(Self.spaces)
      let own = space.hasPrefix("xyz") ? ["x", "y", "z"] : ["r", "g", "b"]
      return "color(from \(origin) \(space) \(channels(own)))"
    }
    return
      "\(name)(from \(origin) \(random.chance(2) ? names.joined(separator: " ") : channels(mixed)))"
  }

  private mutating func mix(_ depth: Int) -> String {
    let space = random.pick([
      "in srgb, ", "in hsl,", "in oklch longer hue, ", "in lab, ", "in hwb shorter hue,", "", "",
      "in srgb longer hue, ", "in lch hue, ", "in xyz , ", "in oklab increasing hue, ", "in hsl ,",
      "in oklch decreasing hue,", "in rec2020, ", "in nowhere, ", "oklab,",
    ])
    return "color-mix(\(space)\(part(depth)),\(gap())\(part(depth)))"
  }

  private mutating func part(_ depth: Int) -> String {
    let color = color(depth: depth + 1)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "\(color) \(number())%"
    case 1: return "\(number())% \(color)"
    case 2: return "\(color) \(sum([], depth: 1, wrapped: true))"
    default: return color
    }
  }

  // MARK: - Arithmetic

  private mutating func sum(_ names: [String], depth: Int, wrapped: Bool = false) -> String {
    let terms = (0..<random.pick([1, 1, 2, 3])).map { _ in term(names, depth: depth) }
    var text = terms[0]
    for term in terms.dropFirst() {
      text += random.pick([" + ", " - ", "*", " * ", "/", " / ", "+", " -"]) + term
    }
    return wrapped ? "calc(\(text))" : text
  }

  private mutating func term(_ names: [String], depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 2 ? 6 : 10), using: &random) {
    case 0, 1: return number()
    case 2: return number() + "%"
    case 3:
      return number()
        + random.pick(
          random.chance(6)
            ? ["fr", "st"] : ["deg", "px", "em", "s", "Hz", "dpi", "turn", "rad", "vw", "cqi"])
    case 4:
      return random.chance(4)
        ? random.pick(["none", "pie"]) : random.pick(["pi", "e", "infinity", "-infinity", "NaN"])
    case 5: return names.isEmpty ? number() : random.pick(names)
    case 6: return "(\(sum(names, depth: depth + 1)))"
    case 7: return sum(names, depth: depth + 1, wrapped: true)
    default: return mathFunction(names, depth: depth + 1)
    }
  }

  private mutating func mathFunction(_ names: [String], depth: Int) -> String {
    let name = random.pick([
      "min", "max", "clamp", "round", "mod", "rem", "sin", "cos", "tan", "asin", "acos", "atan",
      "atan2", "pow", "sqrt", "hypot", "log", "exp", "abs", "sign", "progress", "random",
      "sibling-index", "sibling-count", "-webkit-calc", "MAX", "calc-size",
    ])
    let usual = [
      "clamp": 3, "round": 2, "mod": 2, "rem": 2, "atan2": 2, "pow": 2, "progress": 3, "min": 2,
      "random": 2, "hypot": 2, "sibling-index": 0, "sibling-count": 0,
    ]
    let count = random.chance(8) ? random.pick([0, 1, 2, 3, 4]) : usual[name] ?? 1
    let unit = random.pick(["", "", "%", "px", "deg", "?"])
    var arguments = (0..<count).map { _ in
      unit == "?" ? sum(names, depth: depth) : number() + unit
    }
    if name == "round", random.chance(2) {
      arguments.insert(random.pick(["up", "down", "nearest", "to-zero", "UP", "sideways"]), at: 0)
    }
    if name == "random", random.chance(2) {
      arguments.insert(
        random.pick([
          "auto", "--key", "fixed 0.5", "fixed 2", "element-scoped", "--key element-scoped", "key",
          "property-scoped --key",
        ]), at: 0)
    }
    if name == "clamp", random.chance(4), !arguments.isEmpty { arguments[0] = "none" }
    return "\(name)(\(arguments.joined(separator: random.pick([",", ", "]))))"
  }

  // MARK: - Substitution

  private mutating func substitution(_ depth: Int) -> String {
    let value = color(depth: depth + 1)
    return random.pick([
      "var(--x)", "var(--x, \(value))", "var(--x,)", "var(x)", "env(safe)", "env(safe 1, \(value))",
      "attr(data-x type(<color>), \(value))", "attr(data-x)", "if(style(--a): \(value))",
      "if(media(print): red; else: \(value))", "--mine(\(value))", "rgb(var(--x) 0 0)",
      "{var(--x)}", "var(--x) \(value)", "var(--x)!important", "[var(--x); !]",
    ])
  }

  private mutating func gap() -> String { random.pick(["", "", " ", "  ", "/* */", "\t"]) }
}
