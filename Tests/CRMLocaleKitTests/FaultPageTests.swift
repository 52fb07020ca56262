import Foundation
import Testing

@Suite("The page of faults")
struct FaultPageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The tests that the last column of the tables of faults names, as `Suite.test`.
  private static func named() throws -> [(row: String, tests: [String])] {
    let file = root.appending(path: "Documentation/Faults.md")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n")
    let lines = parts.filter { $0.hasPrefix("| Fault") }.flatMap {
      $0.split(separator: "\n").dropFirst(2)
    }
    return lines.map { line in
      let column = line.dropLast(2).components(separatedBy: " | ").last ?? ""
      let tests = column.components(separatedBy: ", ").map { $0.dropFirst().dropLast() }
      return (String(line), tests.map { String($0) })
    }
  }

  /// The tests of all suites in a folder, as `Suite.test`.
  private static func written(in folder: String) throws -> Set<String> {
    let folder = root.appending(path: folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var tests: Set<String> = []
    for file in files where file.hasSuffix("Tests.swift") && !file.contains(".build/") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let suite = URL(filePath: file).deletingPathExtension().lastPathComponent
      guard text.contains("struct \(suite)") else { continue }
      for match in text.matches(of: /@Test(?s:(?!@Test).)*?\n  func (\w+)\(/) {
        tests.insert("\(suite).\(match.output.1)")
      }
    }
    return tests
  }

  @Test("Every row names tests that there are")
  func rows() throws {
    let written = try Self.written(in: "Tests")
    let named = try Self.named()
    #expect(named.count > 40)
    for (row, tests) in named {
      #expect(!tests.isEmpty)
      for test in tests { #expect(written.contains(test), "\(test) of \(row)") }
    }
  }

  @Test("Every test of faults stands in a row")
  func tests() throws {
    let named = Set(try Self.named().flatMap(\.tests))
    let written = try Self.written(in: "Tests/crmlocaleTests/Faults")
    #expect(written.count > 30)
    for test in written { #expect(named.contains(test), "\(test)") }
  }
}
