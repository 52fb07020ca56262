import CRMLocaleKit
import Foundation
import Testing

@Suite("The page of all rules")
struct RuleDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/Rules.md")

  @Test("It is what the registry says")
  func fresh() throws {
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(
      written == RuleDocument.text(),
      "refresh it: swift run crmlocale rules --markdown > Documentation/Rules.md")
  }

  @Test("Every rule has a heading that a link leads to")
  func headings() {
    let lines = Set(RuleDocument.text().split(separator: "\n").map(String.init))
    for rule in RuleRegistry.descriptors { #expect(lines.contains("## \(rule.code)")) }
  }
}
