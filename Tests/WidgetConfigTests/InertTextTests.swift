import TestSupport
import Testing
import WidgetConfig

/// Whatever strings hold, the text that is written from them does nothing but say them, wherever in a page
/// it is pasted: in a script, in a comment of a script, between `<!--` and `-->`.
@Suite("Text that does nothing in a page")
struct InertTextTests {
  /// What ends, begins or breaks something in a page or a script, with the section that says so.
  static let dangers: [(text: String, why: String)] = [
    ("<", "begins a tag or a comment: HTML, 13.2.5.6"),
    ("-->", "ends a comment: HTML, 13.2.5.51"), ("--!>", "ends a comment: HTML, 13.2.5.52"),
    ("]]>", "ends a CDATA section: HTML, 13.2.5.69"),
    ("\r", "ends a line: ECMAScript, 12.3"), ("\u{2028}", "ends a line: ECMAScript, 12.3"),
    ("\u{2029}", "ends a line: ECMAScript, 12.3"), ("\0", "is replaced: HTML, 13.2.5.4"),
    ("\u{202E}", "turns what follows round: UAX 9"), ("\u{FEFF}", "cannot be seen: Unicode, 23.8"),
  ]

  private static func holds(_ text: String, _ danger: String) -> Bool {
    let (bytes, wanted) = (Array(text.utf8), Array(danger.utf8))
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == wanted[0] && bytes[start...].starts(with: wanted)
    }
  }

  private static func expectInert(_ text: String) {
    for (danger, why) in dangers {
      #expect(!holds(text, danger), "\(danger.debugDescription) \(why)\n\(text)")
    }
  }

  /// Strings that hold nothing but what is dangerous, in every order.
  static let strings: [String] = {
    let parts = ["-", "--", ">", "!", "]", "]]", "<", "!--", "/script", "\u{2028}", "'", "\\"]
    return parts.flatMap { first in
      parts.flatMap { second in parts.map { first + second + $0 } }
    }
  }()

  @Test("Three dangerous parts in a row are inert in a string, a name and a comment")
  func rows() {
    for layout in [JavaScriptWriter.Layout.readable, .minified] {
      let writer = JavaScriptWriter(layout)
      for string in Self.strings {
        Self.expectInert(
          writer.expression(.object([.init(string, .string(string), comment: string)])))
      }
    }
    for string in Self.strings { Self.expectInert(JavaScriptWriter().comment(string)) }
  }

  @Test("Where a string may hold half a pair of surrogates, it is as inert")
  func codeUnits() {
    for string in Self.strings {
      Self.expectInert(JavaScriptWriter().expression(.codeUnits(Array(string.utf16))))
      let halves = Array(string.utf16) + [0xD83D] + Array(string.utf16)
      Self.expectInert(JavaScriptWriter().expression(.codeUnits(halves)))
    }
  }

  @Test(
    "A string is written alike from its characters and from its code units",
    arguments: Seeded(1..<9))
  func oneSpelling(seed: Seed) {
    var values = HostileValues(seed)
    for _ in 0..<500 {
      let string = values.string()
      let writer = JavaScriptWriter()
      #expect(
        writer.expression(.codeUnits(Array(string.utf16))) == writer.expression(.string(string)))
    }
  }

  @Test("Whatever chance makes up is inert", arguments: Seeded(11..<15))
  func anything(seed: Seed) {
    var values = HostileValues(seed)
    for number in 0..<500 {
      let layout: JavaScriptWriter.Layout = number.isMultiple(of: 2) ? .readable : .minified
      Self.expectInert(
        JavaScriptWriter(layout).assignment(
          of: values.object(), to: "window.x", comment: values.string() + values.string()))
    }
  }

  @Test("A comment has as many lines as its text, each of them a comment")
  func commentLines() {
    let breaks: [(String, Int)] = [
      ("a", 1), ("a\nb", 2), ("a\r\nb", 2), ("a\rb", 2), ("a\u{2028}b", 2), ("a\u{2029}b\nc", 3),
      ("", 1), ("\n", 2), ("\n\r\n\r", 4), ("a\u{85}b", 1), ("a\u{B}b\u{C}c", 1),
    ]
    for (text, count) in breaks {
      let lines = JavaScriptWriter().comment(text).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == count + 1 && lines.last == "", "\(text.debugDescription)")
      #expect(lines.dropLast().allSatisfy { $0.hasPrefix("//") }, "\(text.debugDescription)")
    }
  }
}
