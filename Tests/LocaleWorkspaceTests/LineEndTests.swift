import LocaleDiagnostics
import LocaleModel
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

/// A fix changes what it names. Line ends, byte order marks, blanks and what is not UTF-8 by chance stay as
/// whoever wrote the file has them.
@Suite("Fixes keep line ends and marks")
struct LineEndTests {
  /// A file whose safe fixes are plain: each word of it, and what takes its place.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    /// Lines of the file, without their ends.
    let lines: [String]
    let words: [(String, String)]
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "JSON", path: "de.json",
      lines: [
        "{", "\t\"extends\": \"en\",", "\t\"date_format\": \"dd.MM.YYYY\",  ",
        "\t\"time_format\" : \"HH:MM\",", "\t\"powerd_by\": \"Bereitgestellt von\"", "}",
      ],
      words: [("YYYY", "yyyy"), ("HH:MM", "HH:mm"), ("powerd_by", "powered_by")]),
    Sample(
      testDescription: "JSON5 with comments", path: "de.json5",
      lines: [
        "// crmlocale: language=de", "{ /* dd.MM.YYYY */", "  extends: 'en', // HH:MM", "",
        "  date_format: 'dd.MM.YYYY\u{27}, time_format: \"HH:MM\",", "}", "", "// powerd_by",
      ],
      words: [("'dd.MM.YYYY'", "'dd.MM.yyyy'"), ("\"HH:MM\"", "\"HH:mm\"")]),
    Sample(
      testDescription: "a script", path: "chat.js",
      lines: [
        "\u{27}use strict\u{27};", "const a = `", "  YYYY", "`;", "window.crmPluginConfig = {",
        "  onlinechat: { locale: { extends: 'es',", "      date_format: 'dd/MM/YYYY',   ",
        "      new_mesages: \"Nuevos\" } }", "}", "a.replace(/\\r?\\n/g, '\\r\\n')",
      ],
      words: [("MM/YYYY", "MM/yyyy"), ("new_mesages", "new_messages")]),
    Sample(
      testDescription: "a page", path: "chat.html",
      lines: [
        "<!doctype html>", "<html lang=es>", "<p>Año&nbsp;YYYY</p>", "<script>",
        "window.crmPluginConfig = {onlinechat: {locale: {", "extends: 'es',",
        "date_format: 'dd/MM/YYYY'", "}}};", "</script>",
        "<textarea>", "YYYY", "</textarea></html>",
      ],
      words: [("MM/YYYY", "MM/yyyy")]),
    Sample(
      testDescription: "a template", path: "chat.twig",
      lines: [
        "{# YYYY #}", "<script>", "window.crmPluginConfig = {onlinechat: {locale: {",
        "extends: 'es', date_format: 'dd/MM/YYYY',", "new_messages: '{{ words|join }}'", "}}};",
        "</script>",
      ],
      words: [("MM/YYYY", "MM/yyyy")]),
  ]

  static let ends = ["\n", "\r\n", "\r"]

  private static let settings = Workspace.Settings(options: Files.options)

  private static var workspace: Workspace { Workspace(sources: MemoryProvider()) { _ in settings } }

  private static func fixed(_ path: String, _ text: String) -> String {
    let document = workspace.read(path, Array(text.utf8))
    return String(
      decoding: workspace.fix(document, applying: .safe).file.document.bytes, as: UTF8.self)
  }

  @Test("Only the words that are wrong differ, however lines end", arguments: samples, ends)
  func words(_ sample: Sample, _ end: String) {
    for (mark, last) in [("", ""), ("", end), ("", end + end), ("\u{FEFF}", end)] {
      let text = mark + sample.lines.joined(separator: end) + last
      var expected = text
      for (wrong, right) in sample.words { expected = expected.replacing(wrong, with: right) }
      let fixed = Self.fixed(sample.path, text)
      #expect(Array(fixed.utf8) == Array(expected.utf8), "\(fixed.debugDescription)")
    }
  }

  @Test(
    "Lines that end in different ways stay as each of them is", arguments: samples, Seeded(1..<6))
  func mixed(_ sample: Sample, seed: Seed) {
    var random = seed.numbers
    var text = ""
    for line in sample.lines { text += line + random.pick(["\n", "\r\n"]) }
    var expected = text
    for (wrong, right) in sample.words { expected = expected.replacing(wrong, with: right) }
    #expect(Array(Self.fixed(sample.path, text).utf8) == Array(expected.utf8))
  }

  @Test("What a fix adds ends its lines as the file does", arguments: ends.prefix(2))
  func added(_ end: String) {
    for mark in ["", "\u{FEFF}"] {
      let lines = ["{", "  \"extends\": \"en\",", "  \"new_messages\": \"Nachrichten\"", "}", ""]
      let text = mark + lines.joined(separator: end)
      let fixed = Self.fixed("de.json", text)
      var expected = lines
      expected[2] += ","
      expected.insert("  \"date_format\": \"dd.MM.yyyy\"", at: 3)
      #expect(
        Array(fixed.utf8) == Array((mark + expected.joined(separator: end)).utf8),
        "\(fixed.debugDescription)")
    }
  }

  @Test(
    "A mark is counted in offsets, and the edits of a fix are where they say", arguments: samples)
  func offsets(_ sample: Sample) {
    let text = sample.lines.joined(separator: "\n")
    func edits(_ text: String) -> [(Range<Int>, String)] {
      Self.workspace.check(path: sample.path, bytes: Array(text.utf8)).diagnostics
        .flatMap { $0.fixes }.flatMap(\.edits).map { ($0.range, $0.text) }
    }
    let (plain, marked) = (edits(text), edits("\u{FEFF}" + text))
    #expect(!plain.isEmpty && plain.count == marked.count)
    for (one, other) in zip(plain, marked) {
      #expect(one.0.lowerBound + 3 == other.0.lowerBound && one.0.count == other.0.count)
      #expect(one.1 == other.1)
    }
  }

  @Test("A file of another encoding is reported, and no fix touches it")
  func otherEncodings() {
    let text = #"{"extends": "en", "date_format": "dd.MM.YYYY", "new_messages": "Größe"}"#
    let encodings: [[UInt8]] = [
      text.unicodeScalars.map { UInt8($0.value) },
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
    ]
    for bytes in encodings {
      let document = Self.workspace.read("de.json", bytes)
      let fixed = Self.workspace.fix(document, applying: .unsafe)
      #expect(fixed.count == 0 && fixed.file.document.bytes == bytes)
      #expect(fixed.file.diagnostics.contains { $0.code == "syntax-error" })
    }
  }
}
