import CRMLocaleKit
import Foundation
import Testing

@Suite("The page of all languages")
struct LanguageDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/Languages.md")

  @Test("It is what the phrasebook says")
  func fresh() throws {
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(
      written == LanguageDocument.text(),
      "refresh it: swift run crmlocale rules --languages > Documentation/Languages.md")
  }
}
