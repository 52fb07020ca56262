import CRMLocaleKit
import Foundation
import LocaleScanning
import Testing

@Suite("The hooks for pre-commit")
struct HookTests {
  @Test("They are given the files that a search looks at, and no others")
  func files() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../.pre-commit-hooks.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.contains("files: &files ") })
    let pattern = try #require(line.range(of: "files: &files ")).upperBound
    let regex = try Regex(String(line[pattern...]))
    for format in FileFormat.table {
      let isGiven = "sites/a.\(format.ending)".contains(regex)
      #expect(isGiven == format.isSearched, "\(format.ending)")
    }
    for name in ["a.md", "a.css", "json", "a.jsonl", "a.py"] { #expect(!name.contains(regex)) }
  }
}
