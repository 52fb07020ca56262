import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// Objects of literals with a few marks lost, added or exchanged. An engine tells which are still right; of
/// the others every finding stands in the text, and nothing of the text is lost.
@Suite("Damaged scripts are found where Node refuses them", .enabled(if: Engine.node != nil))
struct RandomDamageTests {
  private static let blanks = [
    "", "", " ", "\n", "\t", "/* c */", "// l\n", "\u{A0}", "\r\n", "\u{2028}",
  ]
  private static let atoms =
    ["true", "false", "null", "+1", "-1", "`t`"] + RandomScript.strings + RandomScript.numbers
  private static let keys = ["a", "b", "$c", "if", "é", "'k'", "\"k k\"", "1", "0x1F", "['x']"]
  private static let marks = [
    "{", "}", "[", "]", ",", ":", "\"", "1", "x", "'", "'a'", "true", "//c\n", "/*", "-", ".", "\\",
    "“",
    "”", ";", "=", "(", ")", "`", "+", "!", "...", "?", "=>", "<", "/", "#", "@", "&&", "_", "as",
    " ",
  ]

  /// The tokens of an object or a list.
  private static func tokens(_ numbers: inout SeededGenerator, _ depth: Int) -> [String] {
    let kind = depth > 0 ? numbers.next(below: 4) : 3
    guard kind < 3 else { return [numbers.pick(atoms)] }
    var result = [kind < 2 ? "{" : "[", numbers.pick(blanks)]
    let count = 1 + numbers.next(below: 3)
    for index in 0..<count {
      if kind < 2 {
        result += [numbers.pick(keys), numbers.pick(blanks), ":", numbers.pick(blanks)]
      }
      result += tokens(&numbers, depth - 1) + [numbers.pick(blanks)]
      if index < count - 1 || numbers.chance(3) { result += [",", numbers.pick(blanks)] }
    }
    return result + [kind < 2 ? "}" : "]"]
  }

  private static func damaged(_ numbers: inout SeededGenerator) -> String {
    var tokens = ["["] + tokens(&numbers, 3) + ["]"]
    for _ in 0...numbers.next(below: 2) {
      let place = numbers.next(below: tokens.count)
      switch numbers.next(below: 4) {
      case 0: tokens.remove(at: place)
      case 1: tokens.insert(numbers.pick(marks), at: place)
      case 2: tokens[place] = numbers.pick(marks)
      default:
        // In the middle of a token.
        let cut = numbers.next(below: tokens[place].count + 1)
        tokens[place] =
          tokens[place].prefix(cut) + (numbers.chance(2) ? "" : numbers.pick(marks))
          + tokens[place].dropFirst(cut + 1)
      }
    }
    return tokens.joined()
  }

  @Test("Whatever marks are missing or too many", arguments: Seeded(1..<7))
  func judges(seed: Seed) throws {
    var numbers = seed.numbers
    let texts = (0..<1500).map { _ in Self.damaged(&numbers) }
    let judging = """
      texts => texts.map(text => {
        // A semicolon may stand behind the value.
        const value = text.replace(/;\\s*$/, '');
        try { new (require('vm').Script)('(function () { return (' + value + '\\n) })'); return true }
        catch { return false }
      })
      """
    let verdicts: [Bool] = try #require(Engine.node).call(judging, with: texts)
    for (text, isTaken) in zip(texts, verdicts) {
      let tree = parse(text, .javaScript)
      let isSilent = tree.diagnostics.isEmpty
      // Two values with a comma between are an expression, and not a value that a file could hold.
      let isSequence = tree.diagnostics.first?.message.description == "nothing may follow the value"
      if isTaken { #expect(isSilent || isSequence, "\(text)") }
      // What is no literal is passed over, right or wrong.
      if !isTaken, isSilent { #expect(tree.root.map(isDynamic) != false, "\(text)") }
      check(tree, text)
    }
  }

  @Test(
    "In JSON and JSON5, and in texts that are cut off", arguments: Seeded(1..<4),
    [Dialect.json, .json5, .typeScript])
  func survives(seed: Seed, dialect: Dialect) {
    var numbers = seed.numbers
    for _ in 0..<800 {
      let text = Self.damaged(&numbers)
      check(parse(text, dialect), text)
      let cut = String(text.prefix(numbers.next(below: text.count + 1)))
      check(parse(cut, dialect), cut)
    }
  }

  private func isDynamic(_ value: ValueSyntax) -> Bool {
    if value.isDynamic { return true }
    if let members = value.object?.members {
      return members.contains { $0.kind != .property || isDynamic($0.value) }
    }
    return value.array?.contains(where: isDynamic) ?? false
  }

  /// What holds of every tree.
  private func check(_ tree: SyntaxTree, _ text: String) {
    let length = text.utf8.count
    #expect(tree.printed == Array(text.utf8), "\(text)")
    let starts = tree.diagnostics.map(\.location.range.lowerBound)
    #expect(starts == starts.sorted(), "\(text)")
    for diagnostic in tree.diagnostics {
      #expect(diagnostic.location.range.upperBound <= length, "\(text)")
      for fix in diagnostic.fixes {
        #expect(fix.edits.allSatisfy { $0.range.upperBound <= length }, "\(text)")
        #expect(fix.edits.contains { Array(text.utf8[...]).text($0.range) != $0.text }, "\(text)")
      }
    }
    for one in tree.diagnostics.indices.dropFirst() {
      let (last, next) = (tree.diagnostics[one - 1], tree.diagnostics[one])
      #expect(last.location != next.location || last.message != next.message, "\(text)")
    }
    if let root = tree.root { checkRanges(root, within: 0..<length, text) }
  }

  /// Every value stands in the member or the list that holds it.
  private func checkRanges(_ value: ValueSyntax, within outer: Range<Int>, _ text: String) {
    let range = value.range
    #expect(outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound, "\(text)")
    for member in value.object?.members ?? [] {
      #expect(range.lowerBound <= member.range.lowerBound, "\(text)")
      #expect(member.range.upperBound <= range.upperBound, "\(text)")
      checkRanges(member.value, within: member.range, text)
    }
    for element in value.array ?? [] { checkRanges(element, within: range, text) }
  }
}
