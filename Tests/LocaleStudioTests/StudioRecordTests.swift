import Foundation
import LocaleFacts
import LocaleStudio
import TestSupport
import Testing

/// Writes what `Tests/Studio` compares the page's core with, where `CRMLOCALE_EDITS` names a file: each
/// line is a request and the answer of this machine's core.
@Suite("Edits for the comparison with the page's core")
struct StudioRecordTests {
  private static let files = [
    ("pl.json", "{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.YYYY\"\n}\n"),
    ("de.json5", "// Rest later\n{ extends: 'en', powered_by: 'Mit', }\n"),
    (
      "shop.html",
      #"<script>window.crmPluginConfig = {onlinechat: {locale: {extends: "pt", time_format: "hh:mm"}}};</script>"#
    ),
    ("child.json", #"{"extends": "./pl.json", "new_messages": "Nowe"}"#),
  ]

  private static let keys = [
    "date_format", "time_format", "compose_placeholder", "delivery_status_sending",
    "delivery_status_sent", "delivery_status_read", "delivery_status_error", "powered_by",
    "new_messages",
  ]

  private static let texts = [
    "Nowe", "", "it's", #"say "x" \ y"#, "</script>", "<!--", "é e\u{301}", "👋🏽 مرحبا", "\u{2028}\t",
    "dd.MM.YYYY", "d 'de' MMMM", "HH:mm", "h:mm", "DD/MM/YYYY", "jj/mm/aaaa", "yyyy-MM-dd'", "Read",
  ]

  @Test(
    "They are 10,000, as chance has them", .enabled(if: TestSettings.editFile != nil),
    arguments: Seeded(11))
  func edits(seed: Seed) throws {
    let file = URL(fileURLWithPath: try #require(TestSettings.editFile))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    var random = seed.numbers
    var service = StudioService { $0 == "UTC" ? FixedTimeZone.utc : nil }
    var lines = ""
    func ask(_ request: [String: Any]) throws {
      let text = try JSONSerialization.data(withJSONObject: request, options: [.sortedKeys])
      let answer = String(decoding: service.answer(Array(text)), as: UTF8.self)
      let line = try JSONEncoder().encode([String(decoding: text, as: UTF8.self), answer])
      lines += String(decoding: line, as: UTF8.self) + "\n"
    }
    try ask(["ask": "settings", "at": 1_795_370_645_678])
    for number in 0..<10_000 {
      // Now and then the files are as they were, so that they do not grow.
      if number % 100 == 0 {
        for (path, text) in Self.files { try ask(["ask": "open", "path": path, "text": text]) }
      }
      try ask(Self.request(&random))
    }
    try Data(lines.utf8).write(to: file)
  }

  private static func request(_ random: inout SeededGenerator) -> [String: Any] {
    let path = files.randomElement(using: &random)?.0 ?? ""
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      let finding = Int.random(in: 0..<4, using: &random)
      return ["ask": "fix", "path": path, "finding": finding, "fix": 0]
    case 1: return ["ask": "script", "path": path, "pinned": Bool.random(using: &random)]
    default:
      let text = texts.randomElement(using: &random) ?? ""
      let isRemoved = Int.random(in: 0..<5, using: &random) == 0
      let key = keys.randomElement(using: &random) ?? ""
      return ["ask": "set", "path": path, "key": key, "text": isRemoved ? NSNull() : text as Any]
    }
  }
}
