import LocaleScanning
import LocaleSyntax
import Testing

@Suite("One table tells how a file is read")
struct FileKindTests {
  /// The endings of the contract: what a search of a folder looks at.
  static let searched = [
    "json", "json5", "js", "mjs", "cjs", "jsx", "ts", "tsx", "vue", "svelte", "html", "htm", "php",
    "twig", "mts", "cts", "astro", "liquid", "hbs", "handlebars", "mustache", "ejs", "erb", "njk",
    "j2", "jinja", "jinja2", "tpl", "tmpl", "phtml", "blade.php", "cshtml", "razor", "jsp", "aspx",
    "ftl", "mdx",
  ]

  @Test("a search looks at the endings of the contract and at no others")
  func searchesTheContractsEndings() {
    let found = FileFormat.table.filter(\.isSearched).map(\.ending)
    #expect(Set(found) == Set(Self.searched))
    #expect(FileFormat(path: "notes.md")?.isSearched == false)
  }

  @Test("no ending stands twice in the table, and each finds its own row")
  func findsRows() {
    #expect(Set(FileFormat.table.map(\.ending)).count == FileFormat.table.count)
    for row in FileFormat.table {
      #expect(FileFormat(path: "x.y/name.\(row.ending)") == row)
      #expect(FileFormat(path: "NAME.\(row.ending.uppercased())") == row)
    }
  }

  static let names: [(String, FileKind?)] = [
    ("a.json", .json), ("a.JSON", .json), ("x.y/a.json5", .json5), ("a.min.js", .script),
    ("a.tsx", .script), ("a.mjs", .script), ("a.cts", .script), ("a.vue", .page),
    ("a.svelte", .page), ("a.htm", .page), ("a.php", .page), ("a.blade.php", .page),
    ("a.html.erb", .page), ("a.js.erb", .script), ("a.js.twig", .script), ("a.js.vue", .page),
    ("a.txt", nil), ("json", nil), ("a.", nil), ("x.json/readme", nil), ("-", nil), ("", nil),
    ("é.html/ü.liquid", .page), ("blade.php", .page),
  ]

  @Test("the ending of its name decides", arguments: names)
  func tellsKind(path: String, kind: FileKind?) {
    #expect(FileKind(path: path) == kind)
    #expect(FileFormat(path: path)?.kind == kind)
  }

  static let readings: [(String, SourceReading?)] = [
    ("a.json", .data(.json)), ("a.json5", .data(.json5)),
    ("a.js", .script(.javaScript, elements: true, holes: false)),
    ("b/a.MJS", .script(.javaScript, elements: true, holes: false)),
    ("a.d.ts", .script(.typeScript, elements: false, holes: false)),
    ("a.mts", .script(.typeScript, elements: false, holes: false)),
    ("a.tsx", .script(.typeScript, elements: true, holes: false)),
    ("a.js.twig", .script(.javaScript, elements: false, holes: true)),
    ("a.ts.ejs", .script(.typeScript, elements: false, holes: true)),
    ("a.js.blade.php", .script(.javaScript, elements: false, holes: true)),
    ("a.html.twig", .page(.twig)), ("a.php", .page(.php)), ("a.blade.php", .page(.blade)),
    ("a.htm", .page(.unknown)), ("a.vue", .page(.component)), ("a.astro", .page(.component)),
    ("a.cshtml", .page(.razor)), ("a.md", .page(.markdown)), ("a.css", nil),
  ]

  @Test("the ending tells the language and the template language", arguments: readings)
  func tellsReading(path: String, reading: SourceReading?) {
    #expect(FileFormat(path: path)?.reading == reading)
  }

  static let texts: [(String, FileKind)] = [
    ("{\"extends\": \"en\"}", .json), (" \n{ \"a\"", .json), ("{}", .json), ("[1]", .json),
    ("", .json), ("{extends: 'en'}", .json5), ("{'extends': 'en'}", .json5),
    ("\u{FEFF}{\"a\": 1}", .json), ("<html>", .page), ("  <script>", .page),
    ("window.crmPluginConfig = {}", .script), ("{% extends 'base' %}\n<script>", .page),
    ("\n{{ header }}\n", .page), ("{{{ header }}}", .page), ("{# note #}", .page),
    ("{!! $x !!}", .page), ("{{-- note --}}", .page), ("{{\"extends\": \"en\"}}", .json5),
    ("{{extends: 'en'}}", .json5), ("---\ntitle: a\n---\n<SCRIPT>", .page),
    ("Hello\n  <script src=x>", .page), ("x = '<script>'", .script),
    ("x = `\n<script>\n`", .script), ("a\n<scrip", .script),
  ]

  @Test("where the name says nothing, the text does", arguments: texts)
  func sniffs(text: String, kind: FileKind) {
    #expect(FileFormat(path: "-", bytes: Array(text.utf8)).kind == kind)
    #expect(FileFormat(path: "a.txt", bytes: Array(text.utf8)).kind == kind)
  }

  static let disguised: [(String, String, SourceReading)] = [
    ("a.json", "{% if a %}{\"b\": 1}{% endif %}", .page(.unknown)),
    ("a.json", "\u{FEFF} {{ 'a' | t }}", .page(.unknown)),
    ("a.json", "{{\"extends\": \"en\"}}", .data(.json)),
    ("a.json", "{ {% a %} }", .data(.json)),
    ("a.js", "{% if a %} b() {% endif %}", .script(.javaScript, elements: true, holes: true)),
    ("a.js", "{{ a }}", .script(.javaScript, elements: true, holes: true)),
    ("a.js", "{ a }", .script(.javaScript, elements: true, holes: false)),
    ("a.liquid", "{% if a %}", .page(.liquid)),
  ]

  @Test("a text that begins as a template does is one, whatever its name", arguments: disguised)
  func seesTemplates(path: String, text: String, reading: SourceReading) {
    #expect(FileFormat(path: path, bytes: Array(text.utf8)).reading == reading)
  }

  @Test("JSON has no comments, a page has those of its engine, and all have those of markup")
  func knowsComments() {
    #expect(FileFormat(path: "a.json")?.comments == [])
    #expect(FileFormat(path: "a.ts")?.comments == [.line, .block])
    #expect(FileFormat(path: "a.blade.php")?.comments.contains(.bracesDashes) == true)
    #expect(FileFormat(path: "a.php")?.comments.contains(.hash) == true)
    #expect(FileFormat(path: "a.twig")?.comments.contains(.braceHash) == true)
    #expect(FileFormat(path: "a.html")?.comments.contains(.commentTag) == true)
    for row in FileFormat.table where row.kind == .page { #expect(row.comments.contains(.markup)) }
  }
}
