import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Expressions whose value is a script that sets the config.
private struct JoinedScript {
  private var random: SeededGenerator

  init(_ seed: Seed) { random = seed.numbers }

  private static let letters = [
    "a", "B", "é", "ß", "日", "😀", " ", "1", "-", ".", "'", "\"", "`", "\\", "$", "{", "}", "${a}",
    "\n",
    "\t", "&amp;", "<b>", "</script>", "<!--", "//", "/*", "\u{2028}", "\0", "%s",
    "crmPluginConfig",
  ]

  /// A text that a config may hold.
  mutating func value() -> String {
    (0..<(1 + random.next(below: 8))).map { _ in random.pick(Self.letters) }.joined()
  }

  /// A statement of a script that holds such a text in a string: the script that the string is sets it.
  mutating func statement(_ value: String) -> String {
    let quote = random.pick(["'", "\"", "`"])
    let config =
      " = {a: \(quote)\(escaped(value, quote))\(quote), b: 1};"
    let page = random.chance(3)
    // A scan reads only files that hold the name as it is.
    let start = page ? "'<p>a</p><script>crmPluginConfig'" : "'crmPluginConfig'"
    var parts = [start]
    var rest = Array((page ? "\(config)</script>" : config).unicodeScalars)[...]
    while !rest.isEmpty {
      let count = min(rest.count, 4 + random.next(below: 40))
      var part = String.UnicodeScalarView()
      part.append(contentsOf: rest.prefix(count))
      parts.append(literal(String(part)))
      rest = rest.dropFirst(count)
    }
    let word = random.pick(["x = ", "const x = ", "var x=", "f(x = "])
    let joined = parts.joined(separator: random.pick([" + ", "+", " +\n  ", "\n  + "]))
    return word + joined + (word.hasPrefix("f") ? ");" : ";")
  }

  private mutating func literal(_ text: String) -> String {
    let quote = random.pick(["'", "'", "\"", "\"", "`"])
    let written = quote + escaped(text, quote) + quote
    switch random.next(below: 12) {
    // A literal in a template is a part of its text.
    case 0: return "`${\(written)}`"
    default: return written
    }
  }

  /// A text as it may stand between quotes, by ECMA-262, 12.9.4 and 12.9.6.
  private mutating func escaped(_ text: String, _ quote: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += quote == "`" && random.chance(2) ? "\n" : "\\n"
      case "\0": result += "\\x00"
      case "$" where quote == "`": result += "\\$"
      case _ where String(scalar) == quote: result += "\\" + quote
      case "/" where random.chance(3): result += "\\/"
      default: result += spelled(scalar)
      }
      if random.chance(40), quote != "`" { result += "\\\n" }
    }
    return result
  }

  private mutating func spelled(_ scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    guard random.chance(12), !scalar.properties.isAlphabetic || value > 0x7F else {
      return String(scalar)
    }
    let digits = String(value, radix: 16)
    switch random.next(below: 3) {
    case 0 where value < 0x100:
      return "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
    case 1 where value < 0x1_0000:
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return "\\u{\(digits)}"
    }
  }
}

/// Code in strings of a script, with Node as the judge.
@Suite("Code in joined strings", .enabled(if: Engine.node != nil, "needs Node"))
struct JoinedTextTests {
  /// The script before and after a text in it was replaced, and what that text is then.
  private struct Case: Encodable {
    var script: String
    var value: String
  }

  /// Runs a script, and the script or the page that it makes, and returns what the config then has.
  private static let judge = """
    cases => cases.map(({script, value}) => {
      const vm = require('vm');
      try {
        const page = {f() {}};
        const x = vm.runInNewContext(script + ';x', page);
        const code = x.startsWith('<p>') ? x.slice('<p>a</p><script>'.length, -'</scr\\u0069pt>'.length) : x;
        vm.runInNewContext(code, page);
        const found = page.crmPluginConfig.a;
        return found === value ? '' : 'it is ' + JSON.stringify(found);
      } catch (error) { return String(error); }
    })
    """

  private static func value(in scan: SourceScan) -> MappedText? {
    let found = scan.assignments.filter { $0.name == "crmPluginConfig" }
    return found.count == 1 ? found[0].value.object?["a"]?.value.string : nil
  }

  @Test("is read as an engine reads it, and can be changed where it stands", arguments: Seeded(108))
  func agreesWithNode(seed: Seed) throws {
    var random = JoinedScript(seed)
    var cases: [Case] = []
    var changed: [Case] = []
    var (wrong, missed) = (0, 0)
    for _ in 0..<TestSettings.programs {
      let value = random.value()
      // A page ends its script where the text would.
      guard !value.contains("</script>"), !value.contains("<!--") else { continue }
      let script = random.statement(value)
      cases.append(Case(script: script, value: value))
      let scan = scan(script, "a.js")
      guard let text = Self.value(in: scan) else {
        missed += 1
        if missed <= 8 { Issue.record("no config in\n\(script)") }
        continue
      }
      if !text.text.unicodeScalars.elementsEqual(value.unicodeScalars) {
        wrong += 1
        if wrong <= 8 {
          Issue.record("\(text.text.debugDescription), not \(value.debugDescription) in\n\(script)")
        }
      }
      let other = random.value()
      let edit = text.replacing(0..<text.text.utf8.count, with: other)
      // Across literals of unlike quotes nothing can be written, and the scan says so.
      guard !scan.joints.contains(where: { edit.range.overlaps($0) }) else { continue }
      changed.append(Case(script: Array(script.utf8).applying([edit]), value: other))
    }
    let node = try #require(Engine.node)
    let before: [String] = try node.call(Self.judge, with: cases)
    for (one, said) in zip(cases, before) where !said.isEmpty {
      Issue.record("the script is wrong itself: \(said)\n\(one.script)")
    }
    let after: [String] = try node.call(Self.judge, with: changed)
    var spoilt = 0
    for (one, said) in zip(changed, after) where !said.isEmpty {
      spoilt += 1
      if spoilt <= 8 {
        Issue.record("\(said), not \(one.value.debugDescription) in\n\(one.script)")
      }
    }
    print(
      "\(cases.count) texts, \(changed.count) changed: \(missed) not found, \(wrong) read wrongly, \(spoilt) spoilt"
    )
    #expect((missed, wrong, spoilt) == (0, 0, 0))
    #expect(3 * changed.count > cases.count)
  }
}
