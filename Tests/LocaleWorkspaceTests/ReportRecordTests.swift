import Foundation
import LocaleDiagnostics
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

/// Writes what `Tests/WebAssembly` compares the core with, where `CRMLOCALE_REPORTS` names a file.
@Suite("Reports for the comparison with the core as WebAssembly")
struct ReportRecordTests {
  private static let assumptions = [
    ReportRecord.Assumptions(),
    ReportRecord.Assumptions(requireComplete: true, strictTokens: true, offset: "+05:30"),
    ReportRecord.Assumptions(language: "pt-BR", release: "1.30.1", offset: "-03:00"),
    ReportRecord.Assumptions(language: "de", release: "2.30.0", instant: -2_208_988_800_000),
  ]

  private static let examples: [ReportRecord] = {
    let examples = RuleRegistry.descriptors.flatMap { $0.examples }
    return examples.flatMap { example in
      [example.badSource, example.good].map {
        ReportRecord(path: example.path, text: $0, siblings: example.siblings)
      }
    }
  }()

  @Test(
    "They are of all rules' examples, and of 3000 texts that chance made of them",
    .enabled(if: TestSettings.reportFile != nil), arguments: Seeded(2026))
  func reports(seed: Seed) throws {
    let file = URL(fileURLWithPath: try #require(TestSettings.reportFile))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    var random = seed.numbers
    var text = ""
    for assumptions in Self.assumptions {
      let settings = Workspace.Settings(options: try assumptions.options())
      for record in Self.examples { text += record.line(assumptions, settings) }
      for _ in 0..<750 {
        let record = try #require(Self.examples.randomElement(using: &random))
        text += Self.changed(record, &random).line(assumptions, settings)
      }
    }
    try Data(text.utf8).write(to: file)
    #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } > 3000)
  }

  /// The record with some characters gone, doubled, or from elsewhere in the text, and sometimes with
  /// the ending of another kind of file.
  private static func changed(
    _ record: ReportRecord, _ random: inout SeededGenerator
  ) -> ReportRecord {
    var text = Array(record.text.unicodeScalars)
    for _ in 0...Int.random(in: 0..<4, using: &random) where !text.isEmpty {
      let place = Int.random(in: 0..<text.count, using: &random)
      let other = Int.random(in: 0..<text.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text.remove(at: place)
      case 1: text.insert(text[other], at: place)
      case 2: text.removeSubrange(min(place, other)..<max(place, other))
      default: text.insert(contentsOf: text[min(place, other)..<max(place, other)], at: place)
      }
    }
    var string = ""
    string.unicodeScalars.append(contentsOf: text)
    let endings = ["", "", "", ".js", ".html", ".json5", ".php"]
    let path = record.path + (endings.randomElement(using: &random) ?? "")
    return ReportRecord(path: path, text: string, siblings: record.siblings)
  }
}
