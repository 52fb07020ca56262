import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What strings of PHP send (php.net, "Strings").
@Suite("Escapes in strings of PHP are what PHP sends for them")
struct ServerTextTests {
  /// What stands between the quotes, and the config that a browser gets.
  static let double = [
    (#"crmPluginConfig = {a: \"b\"};"#, "{a: 'b'}"),
    (#"crmPluginConfig = {a: \x22b\x22};"#, "{a: 'b'}"),
    (#"crmPluginConfig = {a: \42b\042};"#, "{a: 'b'}"),
    (#"crmPluginConfig = {a: '\u{e9}'};"#, "{a: 'é'}"),
    (#"crmPluginConfig = {a: '\u{1F600}'};"#, "{a: '😀'}"),
    (#"crmPluginConfig = {a: '\xc3\xA9'};"#, "{a: 'é'}"),
    (#"crmPluginConfig = {a: '\x41\x4'};"#, "{a: 'A\u{4}'}"),
    (#"crmPluginConfig = {a: '\101\60'};"#, "{a: 'A0'}"),
    (#"crmPluginConfig = {a: '\1018'};"#, "{a: 'A8'}"),
    (#"crmPluginConfig = {\n a:\t'b'\r\n};"#, "{a: 'b'}"),
    (#"crmPluginConfig =\v{a:\f'b'};"#, "{a: 'b'}"),
    (#"crmPluginConfig = {a: '\$b'};"#, "{a: '$b'}"),
    (#"crmPluginConfig = {a: '\x24b'};"#, "{a: '$b'}"),
    (#"crmPluginConfig = {a: '\\x41'};"#, "{a: 'A'}"),
    (#"crmPluginConfig = {a: '\\\\x41'};"#, #"{a: '\x41'}"#),
    (#"crmPluginConfig = {a: '5$ $ 6$'};"#, "{a: '5$ $ 6$'}"),
    (#"crmPluginConfig = {a: '{ $b }'};"#, "{a: dynamic}"),
    (#"crmPluginConfig = {a: '$b[0]'};"#, "{a: dynamic}"),
    (#"crmPluginConfig = {a: '{$b['c']}'};"#, "{a: dynamic}"),
    (#"crmPluginConfig = {a: '${b}'};"#, "{a: dynamic}"),
    (#"crmPluginConfig = {a: '$b->c', d: 1};"#, "{a: dynamic, d: 1}"),
    (#"crmPluginConfig = {a: '\{$b}'};"#, "{a: dynamic}"),
  ]

  @Test("in double quotes", arguments: double)
  func readsDouble(text: String, value: String) {
    let found = scan("<?php echo \"<script>\(text)</script>\";", "a.php")
    #expect(summary(found) == ["set crmPluginConfig = \(value)"])
  }

  @Test("in a heredoc, too", arguments: double)
  func readsHeredocs(text: String, value: String) {
    // Quotes stand there as they are.
    guard !text.contains(#"\""#) else { return }
    for opening in ["A", "\"A\"", " A"] {
      let found = scan("<?php echo <<<\(opening)\n<script>\(text)</script>\nA;", "a.php")
      #expect(summary(found) == ["set crmPluginConfig = \(value)"], "\(opening)")
    }
  }

  static let single = [
    (#"crmPluginConfig = {a: \'b\'};"#, "{a: 'b'}"),
    (#"crmPluginConfig = {a: "\x41"};"#, "{a: 'A'}"),
    (#"crmPluginConfig = {a: "\\x41"};"#, "{a: 'A'}"),
    (#"crmPluginConfig = {a: "\n"};"#, "{a: '\n'}"),
    (#"crmPluginConfig = {a: "$b"};"#, "{a: '$b'}"),
    (#"crmPluginConfig = {a: "{$b}"};"#, "{a: '{$b}'}"),
    (#"crmPluginConfig = {a: "\\\\"};"#, #"{a: '\'}"#),
    (#"crmPluginConfig = {a: "\u{e9}"};"#, "{a: 'é'}"),
    (#"crmPluginConfig = {a: "%s"};"#, "{a: '%s'}"),
  ]

  @Test("in single quotes all but two are the script's own", arguments: single)
  func readsSingle(text: String, value: String) {
    let found = scan("<?php echo '<script>\(text)</script>';", "a.php")
    #expect(summary(found) == ["set crmPluginConfig = \(value)"])
  }

  @Test("in a nowdoc there are none", arguments: [#"{a: "\x41"}"#, #"{a: '$b'}"#, #"{a: "{$b}"}"#])
  func readsNowdocs(value: String) {
    let found = scan("<?php echo <<<'A'\n<script>crmPluginConfig = \(value);</script>\nA;", "a.php")
    #expect(summary(found) == summary(scan("crmPluginConfig = \(value);", "a.js")))
  }

  /// What may stand around the point that joins two strings.
  @Test(
    "what is joined to them is passed over, comments too",
    arguments: [
      ".", " . ", "\n  . ", " .\n  ", " /* it's */ . ", " . /* it's */ ", " . // it's\n ",
      " // it's\n . ", " . # it's\n ", " # it's\n . ", " . /* a */ /* b */ // c\n ",
      " . '' . ", " . \"\" . ",
    ])
  func readsJoined(joint: String) {
    let text = "<?php echo '<script>crmPluginConfig = {'\(joint)'a: \"b\"};</script>';"
    #expect(summary(scan(text, "a.php")) == ["set crmPluginConfig = {a: 'b'}"])
    let other = "<?php echo '<script>crmPluginConfig = {'\(joint)\"a: 'b'};</script>\";"
    #expect(summary(scan(other, "a.php")) == ["set crmPluginConfig = {a: 'b'}"])
  }

  @Test(
    "a value that is joined to them is not known",
    arguments: [
      "$b", "f($b, 'c')", "$b['c'][\"d\"]", "($b ? 'c' : 'd')", "$b->c", "A::b('it\\'s')",
      "json_encode(['a' => \"b\"])", "/* it's */ $b", "$b // it's\n",
    ])
  func readsValues(value: String) {
    let text = "<?php echo '<script>crmPluginConfig = {a: \"' . \(value) . '\", c: 1};</script>';"
    #expect(summary(scan(text, "a.php")) == ["set crmPluginConfig = {a: dynamic, c: 1}"])
  }

  @Test(
    "formats are filled in by their functions alone",
    arguments: [
      ("printf('%@');", true), ("echo sprintf(\"%@\", $b);", true), ("vprintf('%@', $b);", true),
      ("echo '%@';", false), ("printf('a'); echo '%@';", false),
    ])
  func readsFormats(call: String, isFormat: Bool) {
    let page =
      #"<script>crmPluginConfig = {a: `%s`, b: `%1$s`, c: `%05.2f`, d: `%%`, e: `%x`};</script>"#
    let isDouble = call.contains("\"%@")
    let sent = isDouble ? page.replacing("$", with: #"\$"#) : page
    let found = scan("<?php " + call.replacing("%@", with: sent), "a.php")
    #expect(
      summary(found) == [
        isFormat
          ? "set crmPluginConfig = {a: dynamic, b: dynamic, c: dynamic, d: '%', e: '%x'}"
          : "set crmPluginConfig = {a: '%s', b: '%1$s', c: '%05.2f', d: '%%', e: '%x'}"
      ])
  }

  @Test(
    "the place of an escape is the file's",
    arguments: [
      "<?php echo \"crmPluginConfig = {a: 'x⟦\\u{e9}⟧y'};\";",
      "<?php echo \"crmPluginConfig = {a: 'x⟦\\xc3\\xa9⟧y'};\";",
      "<?php echo \"\\x20crmPluginConfig = {a: 'x⟦é⟧y'};\";",
      "<?php echo <<<A\ncrmPluginConfig = {a: 'x⟦\\303\\251⟧y'};\nA;",
    ])
  func leadsBack(page: String) throws {
    let marked = MarkedText(page)
    let value = scan(marked.text, "a.php").assignments.first?.value.object?["a"]?.value
    let text = try #require(value?.string)
    #expect(text.text == "xéy")
    #expect(text.fileRange(of: 1..<3) == marked.spans[0])
  }

  // MARK: - Any text

  private static let pieces = [
    "a", "é", "😀", "'", "\"", "\\", "$", "${", "{$", "%", "\n", "\t", "\u{1B}", "0", "7", "x", "u{",
    "}",
    "<", "/", "x41", "101",
  ]

  /// A text as it may stand between double quotes.
  private static func quoted(_ text: String, _ random: inout SeededGenerator) -> String {
    var result = "\""
    for byte in text.utf8 {
      let isPlain = byte >= 0x20 && !"\"\\${".utf8.contains(byte)
      if isPlain, !random.chance(4) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
        continue
      }
      let digits = String(byte, radix: 8)
      result += random.pick([
        "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16),
        "\\" + String(repeating: "0", count: 3 - digits.count) + digits,
        byte < 0x80
          ? "\\u{\(String(byte, radix: 16))}" : "\\x" + String(byte, radix: 16).uppercased(),
      ])
    }
    return result + "\""
  }

  @Test("whatever is written in whatever way is read as it was", arguments: Seeded(109))
  func readsAnyText(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<TestSettings.configs {
      let text = (0..<random.next(below: 8)).map { _ in random.pick(Self.pieces) }.joined()
      let json = text.utf8.map { byte in
        byte >= 0x20 && byte < 0x7F && !"\"\\<".utf8.contains(byte)
          ? String(Unicode.Scalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      // The script's own escapes are of bytes, so each character is one of the first 256.
      let script = "{a: \"\(json.joined())\"};"
      let written = Self.quoted(script, &random).dropFirst()
      let found = scan("<?php echo \"crmPluginConfig = \(written);", "a.php")
      let read = found.assignments.first?.value.object?["a"]?.value.string?.text
      #expect(
        read.map { $0.unicodeScalars.map(\.value) } == text.utf8.map(UInt32.init), "\(written)")
    }
  }
}
