import CRMLocaleKit
import Foundation
import Testing

/// What the essays for contributors say, held against what the program does.
@Suite("The essays of the documentation")
struct EssayTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The blocks of code in a language on a page.
  private static func blocks(_ language: String, of page: String) throws -> [String] {
    try text("Sources/CRMLocaleKit/CRMLocaleKit.docc/\(page).md")
      .components(separatedBy: "```\(language)\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
  }

  @Test("The first line of each script says how many configs the scan finds in it")
  func scripts() throws {
    let counts = [
      "// reaches the config": 1, "// reaches the config twice": 2, "// reaches nothing": 0,
    ]
    let scripts = try Self.blocks("javascript", of: "FollowingAScript")
    #expect(scripts.count >= 5)
    for script in scripts {
      let claim = script.components(separatedBy: "\n")[0]
      let document = WidgetDocument(path: "essay.js", bytes: Array(script.utf8))
      #expect(document.configs.count == counts[claim], "\(script)")
    }
  }

  @Test("The words in the handler are underlined and fixed as the essay says")
  func offsets() throws {
    let page = try #require(Self.blocks("html", of: "ComposingOffsets").first)
    let options = CheckOptions(instant: 1_795_370_645_678, timeZone: .utc)
    let file = Workspace(options: options).check(
      WidgetDocument(path: "essay.html", bytes: Array(page.utf8)))
    let finding = try #require(
      file.diagnostics.first { $0.code == "date-pattern-unquoted-text" })
    let bytes = Array(page.utf8)
    #expect(String(decoding: bytes[finding.location.range], as: UTF8.self) == "d&#101;")
    let edits = try #require(finding.fixes.first).edits
    #expect(edits.map(\.text) == [#"\'de\'"#])
    #expect(edits.map(\.range) == [finding.location.range])
  }

  @Test("The Swift of the essay on wording stands in the rule that it quotes")
  func wording() throws {
    let rule = try Self.lines(of: Self.text("Sources/LocaleRules/Strings/UnknownKey.swift"))
    for block in try Self.blocks("swift", of: "WordingAFinding") {
      #expect(rule.contains(Self.lines(of: block)), "\(block)")
    }
  }

  /// A text without indentation.
  private static func lines(of text: String) -> String {
    text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: "\n")
  }
}
