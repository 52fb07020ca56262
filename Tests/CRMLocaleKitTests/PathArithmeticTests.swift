import CRMLocaleKit
import Foundation
import TestSupport
import Testing

/// Paths are worked out as POSIX has them. Node's `path.posix` is the judge.
@Suite("Paths that are worked out", .enabled(if: Engine.node != nil, "needs Node"))
struct PathArithmeticTests {
  private static let parts = [
    "a", "b", "c.json", "..", ".", "é", "a b", "...", ".a", "..a", "a.", "\u{301}a", "\u{200D}",
  ]

  private static func path(_ random: inout SeededGenerator, isAbsolute: Bool) -> String {
    (isAbsolute ? "/" : "")
      + (0...random.next(below: 5)).map { _ in random.pick(parts) }.joined(separator: "/")
  }

  private struct Case: Codable {
    let one: String
    let other: String
    let found: String
  }

  private static func wrong(_ cases: [Case], _ expression: String) throws -> [Case] {
    try #require(Engine.node).call(
      """
      cases => {
        const path = require('path').posix;
        return cases.filter(({one, other, found}) => (\(expression)) !== found);
      }
      """, with: cases)
  }

  @Test("A path without its dots", arguments: Seeded(1, 2))
  func normalized(seed: Seed) throws {
    var random = seed.numbers
    let cases = (0..<500).map { _ in
      let path = Self.path(&random, isAbsolute: true)
      return Case(one: path, other: "", found: RealPath.normalized(path))
    }
    #expect(try Self.wrong(cases, "path.resolve(one)").map(\.one) == [])
  }

  @Test("The folder that a path stands in", arguments: Seeded(3, 4))
  func folder(seed: Seed) throws {
    var random = seed.numbers
    var cases = (0..<500).map { number in
      let path =
        Self.path(&random, isAbsolute: number.isMultiple(of: 2)) + random.pick(["", "", "/"])
      return Case(one: path, other: "", found: RealPath.folder(of: path))
    }
    for path in ["/", "//", "a", "a/", "/a", "/a/", "a/b/", "./a", "../a", ".", ".."] {
      cases.append(Case(one: path, other: "", found: RealPath.folder(of: path)))
    }
    #expect(try Self.wrong(cases, "path.dirname(one)").map(\.one) == [])
  }

  @Test("A path from another folder", arguments: Seeded(5, 6))
  func relative(seed: Seed) throws {
    var random = seed.numbers
    let cases = (0..<500).compactMap { _ -> Case? in
      let path = RealPath.normalized(Self.path(&random, isAbsolute: true))
      let folder = RealPath.normalized(Self.path(&random, isAbsolute: true))
      // A folder that lies within the path itself has no name from there.
      guard path != folder, RealPath.relative(folder, to: path) == nil else { return nil }
      return Case(one: path, other: folder, found: RealPath.path(to: path, from: folder))
    }
    #expect(
      try Self.wrong(cases, "path.relative(other, one)").map { "\($0.one) \($0.other) \($0.found)" }
        == [])
  }

  @Test("Where extends leads to", arguments: Seeded(7, 8))
  func references(seed: Seed) throws {
    var random = seed.numbers
    let cases = (0..<800).map { number -> Case in
      let from = Self.path(&random, isAbsolute: number.isMultiple(of: 3)) + "/x.json"
      let value = Self.path(&random, isAbsolute: random.chance(5)) + "/p.json"
      guard case .file(let path) = LocaleReference(value, from: from) else {
        return Case(one: value, other: from, found: "(a base)")
      }
      return Case(one: value, other: from, found: path)
    }
    let wrong = try Self.wrong(
      cases,
      "one.startsWith('/') ? path.normalize(one) : path.normalize(path.join(path.dirname(other), one))"
    )
    #expect(wrong.map { "\($0.one) in \($0.other) is \($0.found)" } == [])
  }

  @Test("What stands in a folder, and what only begins like it")
  func inside() {
    let cases: [(String, String, String?)] = [
      ("/a/b", "/a", "b"), ("/a/b", "/a/", "b"), ("/ab", "/a", nil), ("/a", "/a", nil),
      ("/a/", "/a", nil), ("/a/b/c", "/a", "b/c"), ("/a", "/", "a"), ("/", "/", nil),
      ("/b", "/a", nil),
      ("/\u{E9}/b", "/e\u{301}", nil), ("/\u{E9}/b", "/\u{E9}", "b"),
    ]
    for (path, folder, found) in cases {
      #expect(RealPath.relative(path, to: folder) == found, "\(path) in \(folder)")
    }
  }

  @Test("Links are followed as far as there is something; a file's own link is its name")
  func links() throws {
    let folder = try Folder(["real/a.json": "{}", "real/deep/b.json": "{}"])
    try folder.link("link", to: "real")
    try folder.link("real/own.json", to: "deep/b.json")
    try folder.link("broken", to: "nowhere")
    try folder.link("round", to: "round")
    let root = folder.url.path
    let cases: [(path: String, named: String, followed: String)] = [
      ("link/a.json", "real/a.json", "real/a.json"),
      ("link/own.json", "real/own.json", "real/deep/b.json"),
      ("link/gone.json", "real/gone.json", "real/gone.json"),
      ("link/gone/x/y.json", "real/gone/x/y.json", "real/gone/x/y.json"),
      ("link/../real/a.json", "real/a.json", "real/a.json"),
      ("link/./deep/../own.json", "real/own.json", "real/deep/b.json"),
      ("link//a.json", "real/a.json", "real/a.json"), ("broken", "broken", "broken"),
      ("gone/../real/a.json", "real/a.json", "real/a.json"), ("round", "round", "round"),
    ]
    for (path, named, followed) in cases {
      #expect(RealPath.named("\(root)/\(path)") == "\(root)/\(named)", "\(path)")
      #expect(RealPath.followed("\(root)/\(path)") == "\(root)/\(followed)", "\(path)")
    }
    #expect(RealPath.named(root + "/link/") == root + "/link")
    #expect(RealPath.followed(root + "/link/") == root + "/real")
    #expect(RealPath.followed("/") == "/" && RealPath.named("/..") == "/")
  }
}
