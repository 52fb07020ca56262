import DateFns
import Foundation
import TestSupport
import Testing

@Suite("What the real library printed")
struct VectorTests {
  @Test(
    "A sample of calls agrees, text, error and warnings",
    arguments: ["1.30.1", "2.0.0", "2.30.0", "3.6.0", "4.1.0"])
  func sample(release: String) throws {
    let rows = try VectorRow.rows(of: Fixtures.url("vectors-\(release).jsonl"))
    #expect(rows.count >= 500)
    let mismatches = rows.compactMap { $0.mismatch() }
    #expect(mismatches.isEmpty, "\(mismatches.count): \(mismatches.prefix(5))")
  }

  @Test("Calls around every change of behaviour agree in the releases before and after")
  func changes() throws {
    let rows = try VectorRow.rows(of: Fixtures.url("changes.jsonl"))
    let mismatches = rows.compactMap { $0.mismatch() }
    #expect(mismatches.isEmpty, "\(mismatches.count): \(mismatches.prefix(5))")
  }

  // The whole collection is large and lives elsewhere.
  @Test(
    "All calls of a folder agree",
    .enabled(if: TestSettings.vectorFolder != nil, "CRMLOCALE_VECTORS names no folder"))
  func folder() throws {
    let folder = URL(fileURLWithPath: try #require(TestSettings.vectorFolder))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "jsonl" {
      // In three rows the zone set its clocks back within the same minute, of which they do not
      // tell: Kathmandu, 1919-12-31.
      let mismatches = try VectorRow.rows(of: file)
        .filter {
          !($0.v == "2.0.0" && (-1_577_943_676_000 ... -1_577_943_616_001).contains($0.t ?? 0))
        }
        .compactMap { $0.mismatch() }
      #expect(mismatches.isEmpty, "\(file.lastPathComponent): \(mismatches.prefix(5))")
    }
  }
}
