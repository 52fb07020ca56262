import Foundation
import JSONText
import TestSupport
import Testing

/// Expected texts are those of `JSON.stringify` in Node 20, or follow RFC 8259 where it says less.
@Suite struct JSONTextTests {
  @Test(
    "Scalars are written in their shortest JSON form",
    arguments: [
      (nil, "null"), (true, "true"), (false, "false"), (0, "0"), (-17, "-17"),
      (.int(.max), "9223372036854775807"), (.int(.min), "-9223372036854775808"),
      (0.1, "0.1"), (1e20, "1e+20"), (.double(.leastNonzeroMagnitude), "5e-324"), (-2.5, "-2.5"),
      (.double(.infinity), "null"), (.double(-.infinity), "null"), (.double(.nan), "null"),
      ("", #""""#), ("plain", #""plain""#),
    ] as [(JSONValue, String)])
  func scalars(value: JSONValue, expected: String) {
    #expect(value.text() == expected)
    #expect(value.text(.pretty) == expected)
  }

  @Test(
    "Strings are escaped where RFC 8259 demands it, and nowhere else",
    arguments: [
      ("say \"hi\"", #""say \"hi\"""#),
      (#"C:\dir"#, #""C:\\dir""#),
      ("a/b", #""a/b""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\0\u{1}\u{B}\u{F}\u{10}\u{1F}", #""\u0000\u0001\u000b\u000f\u0010\u001f""#),
      ("\r\n", #""\r\n""#),
      ("\u{7F}", "\"\u{7F}\""),
      ("Leído ₽ 😀 e\u{301}", "\"Leído ₽ 😀 e\u{301}\""),
      ("\u{2028}\u{2029}", "\"\u{2028}\u{2029}\""),
      ("</script><!-- & -->", #""</script><!-- & -->""#),
    ])
  func escapes(string: String, expected: String) {
    #expect(JSONValue.string(string).text() == expected)
    #expect(
      JSONValue.object([.init(string, nil)]).text() == "{\(expected):null}", "keys too")
  }

  @Test(
    "Inside a script, nothing can end the line, the element or open a comment",
    arguments: [
      ("a\u{2028}b\u{2029}", .lineSeparators, #""a\u2028b\u2029""#),
      ("\u{2027}\u{202A}\u{20AC}", .lineSeparators, "\"\u{2027}\u{202A}\u{20AC}\""),
      ("</script>", .lineSeparators, #""</script>""#),
      ("</script>", .markup, #""\u003c/script\u003e""#),
      ("<!-- & ]]>", .script, #""\u003c!-- \u0026 ]]\u003e""#),
      ("\u{2028}", .markup, "\"\u{2028}\""),
    ] as [(String, JSONEscaping, String)])
  func escapesForScripts(string: String, escaping: JSONEscaping, expected: String) {
    #expect(JSONValue.string(string).text(escaping: escaping) == expected)
  }

  @Test("Objects keep the order of their members, and compact text has no spaces")
  func keepsOrder() {
    let value: JSONValue = ["z": 1, "a": [true, nil, "x"], "m": ["k": []], "e": [:]]
    #expect(value.text() == #"{"z":1,"a":[true,null,"x"],"m":{"k":[]},"e":{}}"#)
  }

  @Test("Pretty text has one value a line, indented by two spaces")
  func prettyLayout() {
    let value: JSONValue = ["z": 1, "a": [true, ["k": "v"]], "m": [], "e": [:]]
    #expect(
      value.text(.pretty) == """
        {
          "z": 1,
          "a": [
            true,
            {
              "k": "v"
            }
          ],
          "m": [],
          "e": {}
        }
        """)
  }

  @Test("Members that are absent are left out")
  func absentMembers() {
    let path: String? = nil
    let value = JSONValue.object(present: [
      "message": "m", "path": path.map(JSONValue.string), "help": .some(.null),
    ])
    #expect(value.text() == #"{"message":"m","help":null}"#)
  }

  @Test("Text and bytes are the same")
  func bytes() {
    let value: JSONValue = ["ключ": "\u{1F600}"]
    #expect(value.utf8(.pretty) == Array(value.text(.pretty).utf8))
  }

  @Test(
    "Node reads every character back, in every layout and escaping",
    .enabled(if: Engine.node != nil, "needs Node"))
  func nodeReadsBack() throws {
    // Every scalar of the planes in use, 97 apart, beside every one below U+3000 that escaping may
    // touch.
    let scalars = (Array(0..<0x3000) + Array(stride(from: 0x3000, to: 0x110000, by: 97)))
      .compactMap { Unicode.Scalar(UInt32($0)) }
    let strings = scalars.map { "a\($0)b" }
    let value = JSONValue.array(strings.map(JSONValue.string))
    let script = """
      const lines = require('fs').readFileSync(0, 'utf8').split('\\0');
      for (const line of lines) {
        const codes = JSON.parse(line).map(s => {
          if (s[0] !== 'a' || s[s.length - 1] !== 'b') throw s;
          return s.slice(1, -1).codePointAt(0);
        });
        console.log(codes.join(' '));
      }
      """
    let texts = [JSONLayout.compact, .pretty].flatMap { layout in
      [JSONEscaping(), .lineSeparators, .markup, .script].map { value.text(layout, escaping: $0) }
    }
    let output = try #require(Engine.node).run(script, input: texts.joined(separator: "\0"))
    let expected = scalars.map { String($0.value) }.joined(separator: " ")
    #expect(output.split(separator: "\n").map(String.init) == Array(repeating: expected, count: 8))
  }

  @Test(
    "Node's own layout of a value is ours", .enabled(if: Engine.node != nil, "needs Node"))
  func nodeLayout() throws {
    let value: JSONValue = [
      "a": [1, -2, 0.5, 1e21, [], [:], [[1]]], "b": ["c": nil, "d\n\"": "\u{1}"], "": "é",
    ]
    let script = """
      const value = JSON.parse(require('fs').readFileSync(0, 'utf8'));
      process.stdout.write(JSON.stringify(value) + '\\n' + JSON.stringify(value, null, 2));
      """
    #expect(
      try #require(Engine.node).run(script, input: value.text()) == value.text() + "\n"
        + value.text(.pretty))
  }

  @Test(
    "Node reads the same numbers back", .enabled(if: Engine.node != nil, "needs Node"))
  func nodeNumbers() throws {
    // Multiples of the golden ratio spread over all bit patterns.
    let numbers = (0..<UInt64(2000))
      .map { Double(bitPattern: $0 &* 0x9E37_79B9_7F4A_7C15) }
      .filter(\.isFinite)
    let script = """
      for (const x of JSON.parse(require('fs').readFileSync(0, 'utf8'))) {
        const view = new DataView(new ArrayBuffer(8));
        view.setFloat64(0, x);
        console.log(view.getBigUint64(0).toString());
      }
      """
    let output = try #require(Engine.node).run(
      script, input: JSONValue.array(numbers.map(JSONValue.double)).text())
    #expect(
      output.split(separator: "\n").map(String.init) == numbers.map { String($0.bitPattern) })
  }

  @Test(
    "Foundation reads the same value back, wherever escapes meet",
    arguments: [JSONLayout.compact, .pretty], [JSONEscaping(), .lineSeparators, .script])
  func foundationReadsBack(layout: JSONLayout, escaping: JSONEscaping) throws {
    // Every pair of neighbours, so that each escape stands before, after and beside each other.
    let pieces = [
      "", "a", "\"", "\\", "\n", "\u{1}", "<", "&", "\u{2028}", "\u{2027}", "é", "😀", "\u{7F}",
    ]
    let strings = pieces.flatMap { first in pieces.map { first + $0 } }
    let value = JSONValue.array(
      strings.map { ["text": .string($0), "nested": [[.string($0)], true, nil]] })
    let object = try JSONSerialization.jsonObject(
      with: Data(value.utf8(layout, escaping: escaping)))
    let members = try #require(object as? [[String: Any]])
    #expect(members.map { $0["text"] as? String } == strings)
    #expect(members.map { (($0["nested"] as? [Any])?.first as? [String])?.first } == strings)
  }

  @Test("Megabytes are written at once", .timeLimit(.minutes(1)))
  func large() {
    let long = String(repeating: "0123456789", count: 500_000)
    #expect(JSONValue.string(long).utf8().count == 5_000_002)
    #expect(JSONValue.string(long + "\"").text().hasSuffix("9\\\"\""))
    let many = JSONValue.array(Array(repeating: ["k": 1], count: 100_000))
    #expect(many.utf8().count == 100_000 * 8 + 1)
  }
}
