import LocaleScanning
import LocaleSyntax
import Testing

/// What a suppression is written in, wherever it stands.
@Suite("A comment in any of the forms of a file is heard")
struct CommentFormTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let form: CommentForm
    let ending: String

    var testDescription: String { "\(form) in .\(ending)" }
  }

  private static func cases(_ isMeant: (FileFormat) -> Bool) -> [Case] {
    FileFormat.table.filter(isMeant).flatMap { row in
      row.comments.map { Case(form: $0, ending: row.ending) }
    }
  }

  static let pages = cases { $0.kind == .page }
  static let scripts = cases { $0.kind == .script }

  private static let words = "crmlocale: ignore-file=x"
  private static let element = "<script>crmPluginConfig = {a: 1}</script>"

  /// The comment as it stands in a page: PHP's own in code of the server.
  private static func written(_ form: CommentForm) -> String {
    switch form {
    case .line, .hash: "<?php\n\(form.comment(words))\n?>"
    case .block: "<?php \(form.comment(words)) ?>"
    default: form.comment(words)
    }
  }

  @Test("at the top of a page", arguments: pages)
  func hearsPages(one: Case) throws {
    let text = "\(Self.written(one.form))\n\(Self.element)\n"
    let scan = scan(text, "a.\(one.ending)")
    let heard = scan.comments.filter { $0.text.contains(Self.words) }
    try #require(heard.count == 1)
    #expect(heard[0].isAtTop)
    let comment = one.form.comment(Self.words)
    #expect(String(decoding: Array(text.utf8)[heard[0].range], as: UTF8.self) == comment)
    #expect(summary(scan) == ["set crmPluginConfig = {a: 1}"])
  }

  @Test("behind a script", arguments: pages)
  func hearsAfterwards(one: Case) throws {
    let text = "<p>a</p>\n\(Self.element)\n\(Self.written(one.form))\n<p>b</p>"
    let heard = scan(text, "a.\(one.ending)").comments.filter { $0.text.contains(Self.words) }
    try #require(heard.count == 1)
    #expect(!heard[0].isAtTop)
  }

  @Test("at the top of a script", arguments: scripts)
  func hearsScripts(one: Case) throws {
    let text =
      one.form == .braces
      ? "const a = <p>\(one.form.comment(Self.words))</p>;\ncrmPluginConfig = {a: 1};\n"
      : "\(one.form.comment(Self.words))\ncrmPluginConfig = {a: 1};\n"
    // A file that the compiler reads without elements has none of their comments.
    let scan = scan(text, "a.\(one.ending)")
    let heard = scan.comments.filter { $0.text.contains(Self.words) }
    try #require(heard.count == 1)
    #expect(heard[0].isAtTop == (one.form != .braces))
  }

  @Test("and words about it in a text are none", arguments: pages)
  func passesWords(one: Case) {
    guard one.form == .markup else { return }
    let text = "<p>Write \(Self.words) in a comment.</p>\n\(Self.element)\n"
    let heard = scan(text, "a.\(one.ending)").comments.filter { $0.text.contains(Self.words) }
    #expect(heard.isEmpty)
  }

  @Test("no form is written as another is", arguments: CommentForm.allCases)
  func differs(form: CommentForm) {
    let others = CommentForm.allCases.filter { $0 != form }.map { $0.comment("a") }
    #expect(!others.contains(form.comment("a")))
    #expect(form.comment("a").contains(" a"))
  }
}
