import CRMLocaleKit
import Foundation
import LocaleModel
import TestSupport
import Testing

@Suite("Files and folders")
struct DiskTests {
  @Test("A search takes every known ending, in the order of paths, and passes by what is built")
  func search() throws {
    let names = [
      "a.json", "B.JSON", "b/c.tsx", "b/d.twig", "z.html", "a b.json5", "é.vue", "package.json",
    ]
    let others = [
      "a.txt", ".hidden.txt", ".git/a.json", "node_modules/a/b.json", "b/dist/x.js", "build/x.js",
    ]
    let folder = try Folder(
      Dictionary(uniqueKeysWithValues: (names + others).map { ($0, "{}") }))
    try folder.link("loop", to: ".")
    try folder.link("linked.json", to: "a.json")
    try folder.link("broken.json", to: "nowhere")
    let found = FileSearch().files(under: folder.url.path).map {
      $0.dropFirst(folder.url.path.count + 1)
    }
    let expected = (names + ["linked.json"]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(found.map(String.init) == expected)
  }

  @Test("A folder that is not there is told")
  func missing() {
    var errors: [FileError] = []
    #expect(FileSearch().files(under: "/nonexistent", unreadable: { errors.append($0) }) == [])
    #expect(errors.map(\.description) == ["/nonexistent: No such file or directory"])
  }

  static let references: [(String, Bool)] = [
    ("site/a.json", true), ("site/../site/a.json", true), ("site/in.json", true),
    ("secret.json", false), ("site/out.json", false), ("site/up/secret.json", false),
    ("siteB/a.json", false), ("site/gone.json", false), ("site/sub", false), ("/etc/passwd", false),
  ]

  @Test("Parents lie within the root, links followed", arguments: references)
  func root(_ name: String, _ isFound: Bool) throws {
    let folder = try Folder([
      "site/a.json": "{}", "site/sub/b.json": "{}", "secret.json": "{}", "siteB/a.json": "{}",
    ])
    try folder.link("site/in.json", to: "sub/b.json")
    try folder.link("site/out.json", to: "../secret.json")
    try folder.link("site/up", to: "..")
    let provider = DiskProvider(root: "\(folder.url.path)/site")
    let path = name.hasPrefix("/") ? name : "\(folder.url.path)/\(name)"
    let scope = provider.scope(of: "\(folder.url.path)/site/x.json")
    if case .found = provider.source(at: path, in: scope) {
      #expect(isFound)
    } else {
      #expect(!isFound)
    }
  }

  @Test("A file outside the working directory has its own folder for a root")
  func ownFolder() throws {
    let folder = try Folder(["site/a.json": "{}", "site/b.json": "{}", "secret.json": "{}"])
    let provider = DiskProvider()
    let scope = provider.scope(of: "\(folder.url.path)/site/a.json")
    guard case .found = provider.source(at: "\(folder.url.path)/site/b.json", in: scope) else {
      Issue.record("the file beside it is not found")
      return
    }
    guard
      case .unavailable(let reason) = provider.source(
        at: "\(folder.url.path)/secret.json", in: scope)
    else {
      Issue.record("the file above it is found")
      return
    }
    #expect(reason == .outsideRoot)
  }

  /// Hands out nothing.
  private final class NoFiles: LocaleSourceProvider {
    func source(at path: String, in scope: String) -> LocaleSource {
      .unavailable(reason: .notFound)
    }
  }

  @Test(
    "The bases and the alias are there whatever the provider, other names never",
    arguments: [
      ("en", true), ("es", true), ("pt", true), ("com", true), ("ru", false), ("", false),
      ("EN", false),
    ])
  func bases(name: String, isThere: Bool) {
    let settings = Workspace.Settings(options: CheckOptions(instant: 0, timeZone: .utc))
    let workspace = Workspace(sources: NoFiles()) { _ in settings }
    let document = workspace.read("a.json", Array(#"{"extends": "\#(name)"}"#.utf8))
    #expect(workspace.resolve(document).map { $0.problem == nil } == [isThere])
  }
}
