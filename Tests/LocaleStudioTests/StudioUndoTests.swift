import Foundation
import LocaleStudio
import TestSupport
import Testing

/// The page undoes an edit by opening the text that it has kept, or by asking for what was there before.
@Suite("Edits of the page and back")
struct StudioUndoTests {
  /// Files in the styles of those who write them; each has `powered_by` and no `new_messages`.
  static let files: [(path: String, text: String)] = [
    ("pl.json", "{\n  \"extends\": \"en\",\n  \"powered_by\": \"Z\"\n}\n"),
    ("pl.json", "{\r\n\t\"extends\": \"en\",\r\n\t\"powered_by\": \"Z\"\r\n}\r\n"),
    ("pl.json", "{\"powered_by\": \"Z\", \"extends\": \"en\"}"),
    ("pl.json", #"{"extends":"en","powered_by":"Z"}"#),
    ("pl.json5", "// Polish\n{\n  extends: 'en', // base\n  powered_by: 'Z', /* us */\n}\n"),
    (
      "pl.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', powered_by: `Z`}}};\n"
    ),
    (
      "shop.html",
      "<!doctype html>\n<p>Zażółć</p>\n<script>\ncrmPluginConfig = {onlinechat: {locale: {\n  extends: 'en',\n  powered_by: 'Z'\n}}};\n</script>\n<p>end</p>\n"
    ),
    ("all.json", #"{"pl": {"extends": "en", "powered_by": "Z"}, "es": {"extends": "es"}}"#),
  ]

  private static func text(_ answer: [String: Any]) -> String? { answer["text"] as? String }

  private static func own(_ key: String, _ answer: [String: Any]) -> String? {
    (answer["strings"] as? [[String: Any]])?.first { $0["key"] as? String == key }?["own"]
      as? String
  }

  static let texts = [
    "Nowe", "", "it's \"quoted\"", "back\\slash", "</script>", "<!--", "\u{2028}", "a\nb", "\u{0}",
    "👋🏽",
    "${x}", "`", "*/", "e\u{301}",
  ]

  @Test(
    "A text is shown as it was typed, and set back the file is as it was", arguments: files, texts)
  func back(_ file: (path: String, text: String), _ text: String) throws {
    var page = StudioPage()
    _ = page.open(file.path, file.text)
    let changed = page.set("powered_by", text, in: file.path)
    #expect(Self.own("powered_by", changed)?.utf8.elementsEqual(text.utf8) == true)
    let back = page.set("powered_by", "Z", in: file.path)
    #expect(Self.text(back)?.utf8.elementsEqual(file.text.utf8) == true, "\(back["text"] ?? "")")
  }

  @Test("A string that is added and taken away leaves nothing behind", arguments: files, texts)
  func added(_ file: (path: String, text: String), _ text: String) throws {
    var page = StudioPage()
    _ = page.open(file.path, file.text)
    let added = page.set("new_messages", text, in: file.path)
    #expect(Self.own("new_messages", added)?.utf8.elementsEqual(text.utf8) == true)
    #expect(Self.own("powered_by", added) == "Z")
    let back = page.set("new_messages", nil, in: file.path)
    #expect(Self.text(back)?.utf8.elementsEqual(file.text.utf8) == true, "\(back["text"] ?? "")")
  }

  @Test("Opened again as it was, a file is shown as it was", arguments: files)
  func reopened(_ file: (path: String, text: String)) {
    var page = StudioPage()
    let first = page.open(file.path, file.text) as NSDictionary
    _ = page.set("powered_by", "other", in: file.path)
    _ = page.set("date_format", "dd.MM.YYYY", in: file.path)
    _ = page.ask(["ask": "fix", "path": file.path, "finding": 0, "fix": 0])
    #expect(page.open(file.path, file.text) as NSDictionary == first)
  }

  @Test(
    "What is compared with itself is the same; what differs is told by string", arguments: files)
  func compared(_ file: (path: String, text: String)) {
    var page = StudioPage()
    _ = page.open(file.path, file.text)
    let same = page.ask(["ask": "compare", "path": file.path, "text": file.text])
    #expect(same["same"] as? Bool == true && (same["strings"] as? [Any])?.isEmpty == true)
    _ = page.set("new_messages", "Nowe", in: file.path)
    _ = page.set("powered_by", nil, in: file.path)
    let other = page.ask(["ask": "compare", "path": file.path, "text": file.text])
    let rows = other["strings"] as? [[String: Any]] ?? []
    #expect(rows.map { $0["key"] as? String } == ["powered_by", "new_messages"])
    #expect(rows.map { $0["here"] as? String } == [nil, "Nowe"])
    #expect(rows.map { $0["there"] as? String } == ["Z", nil])
    #expect(other["same"] as? Bool == false)
  }
}
