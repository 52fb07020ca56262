import CRMLocaleKit
import Foundation
import LocaleModel
import TestSupport
import Testing

/// An editor's files count from a folder, its open texts before the disk, and nothing from outside of the
/// root.
@Suite("Files of a folder with open texts")
struct FolderProviderTests {
  private static func text(_ source: LocaleSource) -> String {
    switch source {
    case .found(let path, let bytes): "\(path): \(String(decoding: bytes, as: UTF8.self))"
    case .unavailable(let reason): "\(reason)"
    }
  }

  static let cases: [(path: String, found: String)] = [
    ("a.json", "a.json: disk"), ("./a.json", "./a.json: disk"),
    ("sub/../a.json", "sub/../a.json: disk"),
    ("open.json", "open.json: open"), ("sub/../open.json", "sub/../open.json: open"),
    ("new.json", "new.json: only open"), ("../shared.json", "../shared.json: shared"),
    ("gone.json", "notFound"), ("sub", "isFolder"), ("../../secret.json", "outsideRoot"),
    ("out.json", "outsideRoot"), ("in.json", "in.json: shared"), ("/etc/passwd", "outsideRoot"),
    ("../../../../../../../../../etc/passwd", "outsideRoot"), ("", "isFolder"),
  ]

  @Test("A path leads from the folder, whatever is open or outside", arguments: cases)
  func sources(_ path: String, _ found: String) throws {
    let folder = try Folder([
      "root/site/a.json": "disk", "root/site/open.json": "disk", "root/site/sub/b.json": "b",
      "root/shared.json": "shared", "secret.json": "secret",
    ])
    try folder.link("root/site/out.json", to: "../../secret.json")
    try folder.link("root/site/in.json", to: "../shared.json")
    let open = [
      folder.path("root/site/open.json"): "open", folder.path("root/site/new.json"): "only open",
    ]
    let provider = FolderProvider(folder.path("root/site"), root: folder.path("root")) { place in
      open[place].map { Array($0.utf8) }
    }
    #expect(Self.text(provider.source(at: path, in: provider.scope(of: "a.json"))) == found)
  }

  @Test("A path from the root of the file system is that file")
  func absolute() throws {
    let folder = try Folder(["root/a.json": "disk"])
    let path = folder.path("root/a.json")
    let provider = FolderProvider(folder.path("root"), root: folder.path("root")) {
      $0 == path ? Array("open".utf8) : nil
    }
    #expect(
      Self.text(provider.source(at: path, in: provider.scope(of: "a.json"))) == "\(path): open")
    let disk = FolderProvider(folder.path("root"), root: folder.path("root")) { _ in nil }
    #expect(Self.text(disk.source(at: path, in: disk.scope(of: "a.json"))) == "\(path): disk")
  }
}
