import LocaleDiagnostics
import LocaleModel
@testable import LocaleWorkspace
import TestSupport
import Testing

/// A browser that meets an error runs nothing of the script around it, and all of the others.
@Suite("The parts of a file that could not be read whole")
struct BrokenTextTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    /// The file, with the parts that are broken marked.
    let text: MarkedText

    init(_ sentence: String, _ path: String, _ marked: String) {
      testDescription = sentence
      self.path = path
      text = MarkedText(marked)
    }
  }

  private static let config = "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}}"

  static let cases = [
    Case("a file without an error", "a.json", #"{"extends": "en"}"#),
    Case("data with an error, as a whole", "a.json", #"⟦{"extends": "en", "powered_by": }⟧"#),
    Case("an error at the very end", "a.json", #"⟦{"extends": "en"⟧"#),
    Case("a script with an error, as a whole", "a.js", "⟦\(config);\nlet a = (1;⟧"),
    Case("a page without an error", "a.html", "<p>x</p><script>\(config)</script>"),
    Case(
      "the script around an error, and no other", "a.html",
      "<p>x</p>⟦<script>\(config); ) ⟧</script><p>y</p><script>\(config)</script>"),
    Case(
      "two broken scripts beside a whole one", "a.html",
      "⟦<script>\(config) ) ⟧</script><script>\(config)</script>⟦<script>\(config) ] ⟧</script>"),
    Case(
      "two errors in one script", "a.html", "<p>x</p>⟦<script>\(config); ) ; ] ⟧</script><p>y</p>"),
    Case("a script that never ends", "a.html", "<p>x</p>⟦<script>\(config); ( ⟧"),
    Case(
      "a tag in other letters", "a.html", "<p>x</p>⟦<SCRIPT>\(config); ) ⟧</SCRIPT><p>y</p>"),
  ]

  @Test("They are the script elements around an error, else the whole file", arguments: cases)
  func parts(_ item: Case) {
    let broken = BrokenText(WidgetDocument(path: item.path, bytes: item.text.bytes))
    for offset in 0..<item.text.bytes.count {
      let isInside = item.text.spans.contains { $0.contains(offset) }
      #expect(broken.covers(offset) == isInside, "at \(offset)")
      if broken.covers(offset) != isInside { break }
    }
  }

  @Test("Nothing in them is changed but the error itself", arguments: cases)
  func edits(_ item: Case) {
    let broken = BrokenText(WidgetDocument(path: item.path, bytes: item.text.bytes))
    for offset in stride(from: 1, to: item.text.bytes.count - 1, by: 3) {
      // What is inserted at an edge belongs to the part, for it would be read with it.
      let isTouching = item.text.spans.contains { ($0.lowerBound...$0.upperBound).contains(offset) }
      let insertion = [TextEdit(offset..<offset, "x")]
      guard broken.forbids(insertion) != isTouching else { continue }
      let isEdge = item.text.spans.contains { $0.upperBound == offset }
      #expect(isEdge, "at \(offset)")
    }
    let everything = [TextEdit(0..<item.text.bytes.count, "")]
    #expect(broken.forbids(everything) == !item.text.spans.isEmpty)
    #expect(!broken.forbids([]))
  }

  @Test("A fix of the text itself is allowed there, one of a string is not")
  func fixes() throws {
    let source =
      #"{"extends": "en", "new_mesages": "N", "date_format": "dd.MM.YYYY" "powered_by": "P"}"#
    let file = Files([:]).workspace().check(path: "en.json", bytes: Array(source.utf8))
    let offered = file.diagnostics.filter { !$0.fixes.isEmpty }.map { $0.code }
    #expect(offered == ["syntax-error"])
    #expect(file.diagnostics.contains { $0.code == "unknown-key" })
    let fixed = Files([:]).workspace().fix(file.document, applying: .safe)
    #expect(
      String(decoding: fixed.file.document.bytes, as: UTF8.self)
        == #"{"extends": "en", "new_messages": "N", "date_format": "dd.MM.yyyy", "powered_by": "P"}"#
    )
  }
}
