import LocaleSyntax
import TestSupport
import Testing

@Suite("Random programs, and what is left of them", .enabled(if: Engine.node != nil))
struct RandomGrammarTests {
  private static func programs(_ seed: Seed) -> [String] {
    var writer = GrammarProgram(seed)
    return (0..<TestSettings.programs / 4).map { _ in writer.program() }
  }

  @Test("nothing is said of right ones", arguments: Seeded(11, 12))
  func takesRight(seed: Seed) throws {
    let programs = Self.programs(seed)
    let verdicts = try GrammarJudge.takesScripts(programs)
    // Strict code takes a little less than the writer knows of.
    #expect(verdicts.count { $0 } * 10 > verdicts.count * 9)
    for (text, isTaken) in zip(programs, verdicts) where isTaken {
      #expect(firstFault(in: text, as: .script) == nil, "\(text)")
      #expect(firstFault(in: text, as: .either) == nil, "\(text)")
    }
  }

  @Test(
    "what is found of damaged ones an engine refuses, and most of that is found",
    arguments: Seeded(21, 22, 23))
  func findsDamage(seed: Seed) throws {
    var random = seed.numbers
    let rows = Self.programs(seed) + RightScripts.all + RightScripts.all
    let damaged = rows.map { Self.damage($0, &random) }
    let verdicts = try GrammarJudge.takesScripts(damaged)
    var refused = 0
    var found = 0
    for (text, isTaken) in zip(damaged, verdicts) {
      let fault = firstFault(in: text, as: .script)
      if isTaken {
        #expect(fault == nil, "\(text)")
      } else {
        refused += 1
        if fault != nil { found += 1 }
      }
    }
    #expect(found * 10 > refused * 7, "\(found) of \(refused)")
  }

  @Test("what is found of damaged modules Node refuses", arguments: Seeded(31, 32))
  func findsDamageOfModules(seed: Seed) throws {
    var random = seed.numbers
    let damaged = (0..<4).flatMap { _ in RightScripts.modules }.map { Self.damage($0, &random) }
    let verdicts = try GrammarJudge.takesModules(damaged)
    for (text, isTaken) in zip(damaged, verdicts) where isTaken {
      #expect(firstFault(in: text, as: .module) == nil, "\(text)")
      #expect(firstFault(in: text, as: .either) == nil, "\(text)")
    }
  }

  /// The text with one token left out, doubled, or in the place of another.
  private static func damage(_ text: String, _ random: inout SeededGenerator) -> String {
    let bytes = Array(text.utf8)
    var options = LexerOptions(dialect: .javaScript)
    options.isExpression = false
    let source = SyntaxSource(
      path: "a.js", bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count),
      options: options)
    let tokens = Lexer.tokenize(source)
    var parts = (0..<tokens.count).map { String(decoding: bytes[tokens.range($0)], as: UTF8.self) }
    guard !parts.isEmpty else { return text }
    let place = random.next(below: parts.count)
    switch random.next(below: 3) {
    case 0: parts[place] = ""
    case 1: parts[place] += parts[place]
    default: parts.swapAt(place, min(place + 1 + random.next(below: 3), parts.count - 1))
    }
    return parts.joined()
  }
}

@Suite("Deep and long scripts")
struct DeepGrammarTests {
  @Test(
    "depth costs memory only, and what is open at the end is found there",
    arguments: [
      "(", "[", "{", "a(", "a[", "({a:", "[...", "!", "- ", "a=", "a?b:", "a=>", "()=>{",
      "function a(){", "class A{a(){", "if(a)", "while(a)", "for(;;)", "a?.[", "new ",
      "`${", "async()=>", "a+", "do ", "try{", "switch(a){case 1:", "a:{", "if(a);else ", "var{a:",
      "([{a=", "typeof ", "(a,", "a,",
    ])
  func nests(part: String) {
    let text = String(repeating: part, count: TestSettings.depth)
    for target in [ScriptGrammar.Target.script, .module] {
      // Either way it comes to an end; a claim is one about the end, or about a second declaration.
      if let fault = firstFault(in: text, as: target) { #expect(fault <= text.utf8.count) }
    }
  }

  @Test(
    "rows of statements stay right",
    arguments: [
      "a;", "a\n", "var a=1;", "{}", ";", "if(a)b;else c;", "a=b?c:d;", "`${a}`;",
      "[{a=1}]=b;", "a:b:;",
    ])
  func stays(part: String) {
    let text = String(repeating: part, count: TestSettings.depth)
    #expect(firstFault(in: text, as: .script) == nil)
    #expect(firstFault(in: text + "b c", as: .script) == text.utf8.count + 2)
  }

  @Test(
    "pairs of brackets nest without end",
    arguments: [
      ("(", ")"), ("[", "]"), ("{", "}"), ("a(", ")"), ("({a:", "})"), ("`${", "}`"),
      ("()=>{", "}"),
    ])
  func pairs(opening: String, closing: String) {
    let inner = opening == "{" || opening == "()=>{" ? "" : "a"
    let text =
      String(repeating: opening, count: 5_000) + inner + String(repeating: closing, count: 5_000)
    #expect(firstFault(in: text, as: .script) == nil)
  }
}
