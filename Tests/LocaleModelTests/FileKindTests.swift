import LocaleModel
import Testing

@Suite("How a file is read")
struct FileKindTests {
  static let names: [(String, FileKind?)] = [
    ("a.json", .json), ("a.JSON", .json), ("x.y/a.json5", .json5), ("a.min.js", .script),
    ("a.tsx", .script), ("a.mjs", .script), ("a.cjs", .script), ("a.vue", .page),
    ("a.svelte", .page),
    ("a.htm", .page), ("a.php", .page), ("a.twig", .page), ("a.txt", nil), ("json", nil),
    ("a.", nil),
    ("x.json/readme", nil), ("-", nil), ("", nil),
  ]

  @Test("The ending of its name decides", arguments: names)
  func name(_ path: String, _ kind: FileKind?) { #expect(FileKind(path: path) == kind) }

  static let texts: [(String, FileKind)] = [
    ("{\"extends\": \"en\"}", .json), (" \n{ \"a\"", .json), ("{}", .json), ("[1]", .json),
    ("", .json),
    ("{extends: 'en'}", .json5), ("{'extends': 'en'}", .json5), ("\u{FEFF}{\"a\": 1}", .json),
    ("<html>", .page), ("  <script>", .page), ("window.crmPluginConfig = {}", .script),
  ]

  @Test("Where the name says nothing, the text does", arguments: texts)
  func text(_ text: String, _ kind: FileKind) {
    #expect(FileKind(sniffing: Array(text.utf8)) == kind)
    #expect(WidgetDocument(path: "-", bytes: Array(text.utf8)).kind == kind)
  }
}
