import LocaleModel
import Testing

@Suite("What the value of extends names")
struct LocaleReferenceTests {
  static let cases: [(String, String, LocaleReference)] = [
    ("en", "a.json", .base("en")), ("pt-BR", "x/a.json", .base("pt-BR")), ("", "a.json", .base("")),
    ("./b.json", "a.json", .file("b.json")), ("b.json", "a.json", .file("b.json")),
    ("b.JSON5", "x/a.json", .file("x/b.JSON5")), ("./b", "x/a.json", .file("x/b")),
    ("../b.json", "x/y/a.json", .file("x/b.json")), ("../b.json", "a.json", .file("../b.json")),
    ("../../b.json", "x/a.json", .file("../b.json")),
    ("./././b.json", "x/a.json", .file("x/b.json")),
    ("../x/../b.json", "x/a.json", .file("b.json")),
    ("/etc/b.json", "x/a.json", .file("/etc/b.json")),
    ("../b.json", "/x/a.json", .file("/b.json")),
    ("../../../b.json", "/x/a.json", .file("/b.json")),
    ("b.json", "/x/a.json", .file("/x/b.json")), ("x//b.json", "a.json", .file("x/b.json")),
    ("b.json", "./a.json", .file("b.json")), ("b.json", "../a.json", .file("../b.json")),
  ]

  @Test("Paths start at the file that they stand in; other words are bases", arguments: cases)
  func reference(_ value: String, _ path: String, _ reference: LocaleReference) {
    #expect(LocaleReference(value, from: path) == reference)
  }
}
