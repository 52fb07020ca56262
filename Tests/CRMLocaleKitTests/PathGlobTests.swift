import Testing

@testable import CRMLocaleKit

@Suite("Globs of the settings")
struct PathGlobTests {
  /// A glob, paths that it means, and paths that it does not.
  static let cases: [(String, [String], [String])] = [
    ("a.json", ["a.json"], ["sites/a.json", "a.json5", "a_json"]),
    ("./a.json", ["a.json"], ["sites/a.json"]), ("/a.json", ["a.json"], ["sites/a.json"]),
    ("*.json", ["a.json", ".json"], ["sites/a.json"]),
    ("**/*.json", ["a.json", "sites/pl/a.json"], ["a.js"]),
    ("sites/**", ["sites/a", "sites/pl/a"], ["a", "sites", "old/sites/a"]),
    ("**/br/*", ["br/a", "sites/br/a"], ["sites/br/x/a", "abr/a"]),
    ("legacy", ["legacy", "legacy/a", "legacy/b/c"], ["legacy2/a", "x/legacy/a"]),
    ("legacy/", ["legacy/a", "legacy/b/c"], ["legacy2/a"]),
    ("old*/", ["old/a", "older/b/c"], ["old", "x/old/a"]),
    (".", ["a", "b/c"], []), ("a?.json", ["ab.json"], ["a.json", "a/.json"]),
    ("[ab].json", ["a.json", "b.json"], ["c.json"]), (#"\*.json"#, ["*.json"], ["a.json"]),
    ("żółw/*", ["żółw/a"], ["zolw/a"]),
  ]

  @Test("A glob counts from its folder, and a plain folder is all that is in it", arguments: cases)
  func glob(_ text: String, _ meant: [String], _ others: [String]) {
    let glob = PathGlob(text)
    for path in meant { #expect(glob.matches(path), "\(text) \(path)") }
    for path in others { #expect(!glob.matches(path), "\(text) \(path)") }
  }
}
