import LocaleScanning
import LocaleSyntax
import Testing

@Suite("What a user says of an ending goes before the table")
struct FileFormatsTests {
  /// What was said, a path, and what the file then is.
  static let rows: [([(String, FileFormats.Name)], String, FileKind?)] = [
    ([], "a.js", .script), ([], "a.txt", nil),
    ([(".txt", .page)], "a.txt", .page), ([("txt", .page)], "a.txt", .page),
    ([("TXT", .json)], "a.txt", .json), ([("txt", .json5)], "A.TXT", .json5),
    ([("js", .page)], "a.js", .page), ([("js", .page)], "a.mjs", .script),
    ([("txt", .page), ("txt", .script)], "a.txt", .script),
    ([("html", .page), ("js.html", .script)], "a.js.html", .script),
    ([("js.html", .script), ("html", .page)], "a.js.html", .script),
    ([("js.html", .script)], "a.html", .page), ([("js.html", .script)], "js.html", .page),
    ([("l", .json)], "a.html", .page), ([("l", .json)], "a.l", .json), ([("l", .json)], "l", nil),
    ([("é", .json)], "a.é", .json), ([("x", .component)], "d.x/a", nil),
    ([("x", .component)], "d.y/a.x", .page),
  ]

  private static func formats(_ said: [(String, FileFormats.Name)]) -> FileFormats {
    var formats = FileFormats()
    for (ending, name) in said { formats.add(ending, name) }
    return formats
  }

  @Test("with or without a dot, in letters of either case, the longest first", arguments: rows)
  func tellsKind(said: [(String, FileFormats.Name)], path: String, kind: FileKind?) {
    #expect(Self.formats(said).format(of: path)?.kind == kind)
  }

  static let readings: [(FileFormats.Name, SourceReading)] = [
    (.json, .data(.json)), (.json5, .data(.json5)),
    (.script, .script(.javaScript, elements: true, holes: false)), (.page, .page(.unknown)),
    (.component, .page(.component)),
  ]

  @Test("each name has its reading", arguments: readings)
  func tellsReading(name: FileFormats.Name, reading: SourceReading) {
    let formats = Self.formats([("x", name)])
    #expect(formats.format(of: "a.x")?.reading == reading)
    #expect(formats.format(of: "a.x", bytes: Array("let a = 1".utf8)).reading == reading)
    #expect(FileFormats.Name(rawValue: name.rawValue) == name)
  }

  @Test("a text that begins as a template does is one all the same")
  func sniffs() {
    let formats = Self.formats([("x", .json), ("y", .script)])
    let template = Array("{% if a %}".utf8)
    #expect(formats.format(of: "a.x", bytes: template).reading == .page(.unknown))
    #expect(
      formats.format(of: "a.y", bytes: template).reading
        == .script(.javaScript, elements: true, holes: true))
    #expect(formats.format(of: "a.z", bytes: template).kind == .page)
    #expect(formats.format(of: "a.z", bytes: Array("{}".utf8)).kind == .json)
  }

  @Test("what is said twice, or in another order, is the same")
  func compares() {
    let one = Self.formats([("txt", .page), ("md", .json)])
    #expect(one == Self.formats([("txt", .page), ("txt", .page), ("md", .json)]))
    #expect(one.hashValue == Self.formats([(".TXT", .page), ("md", .json)]).hashValue)
    #expect(one != Self.formats([("txt", .page), ("md", .json5)]))
    #expect(one != FileFormats())
    #expect(one != Self.formats([("txt", .page)]))
  }
}
