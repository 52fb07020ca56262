import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// Objects as people write them, changed at random: an engine reads the result as the object that was
/// meant, and every comment that belongs to no member that went is still there.
@Suite("Changes to objects, judged by Node", .enabled(if: Engine.node != nil))
struct ObjectEditingPropertyTests {
  private struct Written {
    var text: String
    /// The names and values of the members, as JSON.
    var members: [(name: String, value: String)]
  }

  private static let names = ["a", "b_2", "it's", "x-y", "é", "say \"hi\"", "1", "new", "ключ", ""]

  private static func key(_ name: String, _ numbers: inout SeededGenerator, _ dialect: Dialect)
    -> String
  {
    let isPlain = ["a", "b_2", "é", "new", "ключ"].contains(name)
    if dialect == .json { return "\"\(name.replacing("\"", with: "\\\""))\"" }
    if isPlain, numbers.chance(2) { return name }
    return numbers.chance(2)
      ? "'\(name.replacing("'", with: "\\'"))'" : "\"\(name.replacing("\"", with: "\\\""))\""
  }

  private static func object(_ numbers: inout SeededGenerator, _ dialect: Dialect) -> Written {
    let lineBreak = numbers.pick(["\n", "\r\n"])
    let isMultiline = numbers.chance(2)
    let indentation = numbers.pick(["  ", "    ", "\t"])
    let names = Self.names.shuffled(using: &numbers).prefix(numbers.next(below: 5))
    func note(_ label: String) -> String {
      guard dialect != .json, numbers.chance(3) else { return "" }
      return numbers.chance(2) ? " /* \(label) */" : " // \(label)\(lineBreak)"
    }
    var text = "{" + note("open")
    var members: [(name: String, value: String)] = []
    for (number, name) in names.enumerated() {
      let value = numbers.pick(["1", "true", "null", "\"v\"", "[1, 2]", "{\"n\": 1}", "-0.5"])
      members.append((name, value))
      text += isMultiline && !numbers.chance(8) ? lineBreak + indentation : numbers.pick(["", " "])
      text += key(name, &numbers, dialect) + numbers.pick([":", ": ", " : "]) + value
      text += note("before \(number)")
      let isLast = number == names.count - 1
      if !isLast || dialect != .json && numbers.chance(2) { text += "," }
      text += note("after \(number)")
    }
    text += (isMultiline ? lineBreak : numbers.pick(["", " "])) + "}"
    return Written(text: text, members: members)
  }

  /// A script that compares what a text stands for with a list of names and values, order and all.
  private static let comparison = """
    pairs => pairs.map(([text, expected]) => {
      let value;
      try { value = (0, eval)('(' + text + '\\n)') } catch (error) { return String(error) }
      const members = new Map(expected.map(([name, value]) => [name, JSON.parse(value)]));
      const made = JSON.stringify(Object.entries(value));
      const wanted = JSON.stringify(Object.entries(Object.fromEntries(members)));
      return made === wanted ? '' : `is ${made}, not ${wanted}`;
    })
    """

  private struct Pair: Encodable {
    var text: String
    var members: [[String]]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(text)
      try container.encode(members)
    }
  }

  @Test(
    "Adding, removing, renaming and setting", arguments: Seeded(1..<5),
    [Dialect.json, .json5, .javaScript])
  func changes(seed: Seed, dialect: Dialect) throws {
    var numbers = seed.numbers
    var pairs: [Pair] = []
    var befores: [String] = []
    for _ in 0..<250 {
      let written = Self.object(&numbers, dialect)
      let tree = parse(written.text, dialect)
      #expect(tree.diagnostics.isEmpty, "\(written.text)")
      let object = try #require(tree.root?.object)
      let (edits, members, gone) = Self.change(object, written.members, &numbers)
      let after = Array(written.text.utf8).applying(edits)
      befores.append("\(written.text)\n--- became\n\(after)")
      pairs.append(Pair(text: after, members: members.map { [$0.name, $0.value] }))
      #expect(parse(after, dialect).diagnostics.isEmpty, "\(befores.last ?? "")")
      let kept = parse(after, dialect).comments.map(\.text)
      for comment in tree.comments where gone == nil || !comment.text.contains("\(gone ?? 0)") {
        // What stands behind the comma of the member before belongs to that one only on its line.
        let isBefore = gone.map { comment.text.contains("after \($0 - 1)") } ?? false
        if isBefore, comment.text.hasSuffix(" ") { continue }
        #expect(kept.contains(comment.text), "\(comment.text): \(befores.last ?? "")")
      }
      #expect(Self.breaksAlike(written.text, after), "\(befores.last ?? "")")
    }
    let verdicts: [String] = try #require(Engine.node).call(Self.comparison, with: pairs)
    for (verdict, before) in zip(verdicts, befores) { #expect(verdict == "", "\(before)") }
  }

  /// Whether a text has no line break of another kind than the text that it comes from has.
  private static func breaksAlike(_ before: String, _ after: String) -> Bool {
    func kinds(_ text: String) -> Set<Bool> {
      let bytes = Array(text.utf8)
      return Set(
        bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 > 0 && bytes[$0 - 1] == 0x0D })
    }
    return kinds(before).isEmpty || kinds(after).isSubset(of: kinds(before))
  }

  /// A change, the members that it leads to, and the number of the member that goes.
  private static func change(
    _ object: ObjectSyntax, _ members: [(name: String, value: String)],
    _ numbers: inout SeededGenerator
  ) -> (edits: [TextEdit], members: [(name: String, value: String)], gone: Int?) {
    var members = members
    let editor = ObjectEditor(object)
    let choice = members.isEmpty ? 0 : numbers.next(below: 4)
    let number = members.isEmpty ? 0 : numbers.next(below: members.count)
    switch choice {
    case 0:
      let isFirst = numbers.chance(2)
      let added = [("k", "\"it's \\\"k\\\"\""), ("l-m", "true")]
      members = isFirst ? added + members : members + added
      let edits = editor.inserting(
        [.init("k", text: "it's \"k\""), .init("l-m", source: "true")], at: isFirst ? .start : .end)
      return (edits, members, nil)
    case 1:
      let edits = editor.removing(object.members[number])
      members.remove(at: number)
      return (edits, members, number)
    case 2:
      let name = numbers.pick(["n", "n-1", "o'n", "q\"n", "\\n", "😀"])
      members[number].name = name
      return (editor.renaming(object.members[number], to: name), members, nil)
    default:
      guard let text = object.members[number].value.string else { return ([], members, nil) }
      members[number].value = "\"t'\\\"\""
      return ([text.replacing(with: "t'\"")], members, nil)
    }
  }

  @Test(
    "A comment that ends a line stays when the member of the next line goes",
    arguments: [
      ("{a: 1, // one\n k: 2}", "{a: 1 // one\n}"),
      ("{a: 1, /* one */\n  k: 2 }", "{a: 1 /* one */\n }"),
      ("{\n  a: 1, // one\n  k: 2}", "{\n  a: 1 // one\n}"),
      ("{a: 1, // one\r\n\r\n  k: 2}", "{a: 1 // one\r\n}"),
      ("{a: 1, /* k */ k: 2}", "{a: 1}"),
      ("{\n  a: 1 // one\n  , k: 2\n}", "{\n  a: 1 // one\n}"),
    ])
  func keepsComments(before: String, after: String) throws {
    let object = try #require(parse(before, .javaScript).root?.object)
    let edits = ObjectEditor(object).removing(try #require(object["k"]))
    let result = Array(before.utf8).applying(edits)
    #expect(result == after)
    #expect(parse(result, .javaScript).root?.object?.members.count == 1, "\(result)")
  }

  @Test(
    "A number in brackets that gets a name does not become a variable",
    arguments: [
      ("{[1]: 'x'}", "{['name']: 'x'}"), ("{[ 0x1 ]: 'x', b: 1}", "{[ 'name' ]: 'x', b: 1}"),
      ("{1: 'x'}", "{name: 'x'}"),
    ])
  func renamesNumbers(before: String, after: String) throws {
    let object = try #require(parse(before, .javaScript).root?.object)
    let member = try #require(object["1"])
    #expect(Array(before.utf8).applying(ObjectEditor(object).renaming(member, to: "name")) == after)
  }
}
