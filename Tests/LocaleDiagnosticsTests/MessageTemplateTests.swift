import LocaleDiagnostics
import Testing

@Suite("Templates of messages")
struct MessageTemplateTests {
  struct Said: Sendable, CustomTestStringConvertible {
    let template: String
    var values: [MessageArgument] = []
    let text: String
    var testDescription: String { "\(template) with \(values)" }
  }

  private static let errors = "{0, plural, one {# error} other {# errores}}"

  private func text(_ template: String, _ values: [MessageArgument]) -> String? {
    MessageTemplate(template)?.words(for: values).map { words in
      Localizer(.english) { _ in words }.text(Phrase("test.any", "")())
    }
  }

  @Test(
    "A template is said with the values in their places",
    arguments: [
      Said(template: "nada", text: "nada"),
      Said(template: "", text: ""),
      Said(template: "{0}", values: [.code("a")], text: "a"),
      Said(template: "{1} y {0}", values: [.code("a"), .code("b")], text: "b y a"),
      Said(template: "{0}{0}", values: [.number(7)], text: "77"),
      Said(template: "está «{0}»", values: [.text("é")], text: "está «é»"),
      Said(template: errors, values: [.number(1)], text: "1 error"),
      Said(template: errors, values: [.number(0)], text: "0 errores"),
      Said(template: errors, values: [.number(-1)], text: "-1 errores"),
      Said(template: errors, values: [.placeholder(0)], text: "{0} errores"),
      Said(
        template: "en {1}: {0, plural, one {# más de {1}} other {# más}}.",
        values: [.number(1), .code("x")], text: "en x: 1 más de x."),
      Said(
        template: "{2, plural, one {uno} other {varios}}",
        values: [.code("a"), .code("b"), .number(2)], text: "varios"),
      // What is text: apostrophes, other braces, and a number sign outside of a plural.
      Said(template: "d'água '{0}'", values: [.code("a")], text: "d'água 'a'"),
      Said(template: "{name}, {{name}}, {, } y {}", text: "{name}, {{name}}, {, } y {}"),
      Said(template: "#rgb", text: "#rgb"),
    ])
  func words(_ said: Said) {
    #expect(text(said.template, said.values) == said.text)
  }

  @Test(
    "What is not closed, or another kind of place, is not a template",
    arguments: [
      "{0", "{0,", "{0, number}", "{0, plural}", "{0, plural, one {#}}",
      "{0, plural, one {#} other {#}", "{0, plural, one {# other {#}}",
      "{0 , plural, one {a} other {b}}",
      "{0, plural, one {{1} other {b}}", "{0, plural, other {b} one {a}}",
      "{0, select, a {b} other {c}}",
      "{99999999999999999999}",
    ])
  func refused(_ template: String) {
    #expect(MessageTemplate(template) == nil)
  }

  @Test("A place for a value that the message does not have says nothing")
  func beyond() {
    #expect(text("{1}", [.code("a")]) == nil)
    #expect(text("{0}", []) == nil)
    #expect(text("{0, plural, one {{3}} other {}}", [.number(2)]) == nil)
  }

  @Test("The places of a template are those of all its branches")
  func places() {
    let template = MessageTemplate("{3} {0, plural, one {#} other {{1}}}")
    #expect(template?.places == [0, 1, 3])
    #expect(MessageTemplate("{name}")?.places == [])
  }

  @Test(
    "The language of a tag or of a system's locale",
    arguments: [
      ("es", MessageLanguage.spanish), ("es-MX", .spanish), ("es_AR.UTF-8", .spanish),
      ("pt_BR.UTF-8", .portuguese), ("pt_PT@euro", .portuguese), ("PT-br", .portuguese),
      ("en_US.UTF-8", .english), ("en", .english), ("C", nil), ("POSIX", nil), ("de_DE", nil),
      ("est", nil), ("", nil), ("C.UTF-8", nil),
    ] as [(String, MessageLanguage?)])
  func tags(_ tag: String, _ language: MessageLanguage?) {
    #expect(MessageLanguage(tag: tag) == language)
  }
}
