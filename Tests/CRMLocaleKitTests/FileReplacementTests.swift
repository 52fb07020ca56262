import CRMLocaleKit
import Foundation
import TestSupport
import Testing

/// New contents take the place of old ones in one step, and all else about a file stays as it was.
@Suite("Files that are replaced")
struct FileReplacementTests {
  private static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private static func names(_ folder: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  static let contents: [[UInt8]] = [
    [], Array("{}".utf8), Array("{\"a\": \"é\"}\r\n".utf8), [0, 255, 254, 10, 13],
    Array(repeating: 120, count: 200_000),
  ]

  @Test(
    "What is written is what stands there, byte for byte, and nothing stands beside it",
    arguments: contents)
  func bytes(_ bytes: [UInt8]) throws {
    let folder = try Folder(["a.json": "old and longer than some"])
    try FileAccess.replace(folder.path("a.json"), with: bytes)
    #expect(try FileAccess.read(folder.path("a.json")) == bytes)
    try FileAccess.replace(folder.path("new.json"), with: bytes)
    #expect(try FileAccess.read(folder.path("new.json")) == bytes)
    #expect(try Self.names(folder) == ["a.json", "new.json"])
  }

  @Test("Permissions stay", arguments: [0o600, 0o644, 0o664, 0o755, 0o640])
  func permissions(mode: Int) throws {
    let folder = try Folder(["a.json": "old"])
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.path("a.json"))
    try FileAccess.replace(folder.path("a.json"), with: Array("new".utf8))
    #expect(try Self.mode(folder.path("a.json")) == mode)
    #expect(try folder.text("a.json") == "new")
  }

  @Test("A link stays a link, and the file that it leads to is replaced")
  func links() throws {
    let folder = try Folder(["deep/a.json": "old"])
    try folder.link("link.json", to: "deep/a.json")
    try folder.link("again.json", to: "link.json")
    try FileAccess.replace(folder.path("again.json"), with: Array("new".utf8))
    #expect(try folder.text("deep/a.json") == "new")
    for (name, target) in [("link.json", "deep/a.json"), ("again.json", "link.json")] {
      let found = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(name))
      #expect(found == target)
    }
  }

  @Test("A file with several names has the new contents under each")
  func hardLinks() throws {
    let folder = try Folder(["a.json": "old"])
    try FileManager.default.linkItem(atPath: folder.path("a.json"), toPath: folder.path("b.json"))
    for text in ["new and longer", "n"] {
      try FileAccess.replace(folder.path("b.json"), with: Array(text.utf8))
      #expect(try folder.text("a.json") == text && folder.text("b.json") == text)
    }
    #expect(try Self.names(folder) == ["a.json", "b.json"])
  }

  @Test("What somebody else has changed is not lost")
  func changed() throws {
    let folder = try Folder(["a.json": "theirs"])
    let path = folder.path("a.json")
    let error = #expect(throws: FileError.self) {
      try FileAccess.replace(path, with: Array("new".utf8), expecting: Array("old".utf8))
    }
    #expect(error?.problem == .changed)
    #expect(try folder.text("a.json") == "theirs")
    #expect(throws: FileError.self) {
      try FileAccess.replace(
        folder.path("gone.json"), with: Array("new".utf8), expecting: Array("old".utf8))
    }
    #expect(try Self.names(folder) == ["a.json"])
    try FileAccess.replace(path, with: Array("new".utf8), expecting: Array("theirs".utf8))
    #expect(try folder.text("a.json") == "new")
  }

  @Test("What is no regular file stays what it is")
  func others() throws {
    let folder = try Folder(["folder/a.json": "{}"])
    try folder.link("broken.json", to: "nowhere.json")
    for name in ["folder", "broken.json"] {
      let error = #expect(throws: FileError.self) {
        try FileAccess.replace(folder.path(name), with: [])
      }
      #expect(error?.problem == .notRegular, "\(name)")
    }
    #expect(throws: FileError.self) {
      try FileAccess.replace(folder.path("no/where.json"), with: [])
    }
    #expect(try Self.names(folder) == ["broken.json", "folder"])
    #expect(try folder.text("folder/a.json") == "{}")
  }

  @Test("Until it is finished, a file that is written piece by piece is as it was")
  func pieces() throws {
    let folder = try Folder(["a.json": "old"])
    do {
      let output = try FileOutput(folder.path("a.json"))
      output.write(Array("new ".utf8))
      #expect(try folder.text("a.json") == "old")
      output.write([])
      output.write(Array("text".utf8))
      try output.finish()
    }
    #expect(try folder.text("a.json") == "new text")
    do {
      let output = try FileOutput(folder.path("a.json"))
      output.write(Array("never".utf8))
    }
    #expect(try folder.text("a.json") == "new text" && Self.names(folder) == ["a.json"])
  }

  @Test("A pipe, a device and a folder are not read as files")
  func reading() throws {
    let folder = try Folder(["folder/a": ""])
    let error = #expect(throws: FileError.self) { try FileAccess.read(folder.path("folder")) }
    #expect(error?.problem == .isFolder)
    let gone = #expect(throws: FileError.self) { try FileAccess.read(folder.path("gone")) }
    #expect(gone?.description == "\(folder.path("gone")): No such file or directory")
    let device = #expect(throws: FileError.self) { try FileAccess.read("/dev/null") }
    #expect(device?.problem == .notAFile)
    #expect(throws: FileError.self) { try FileAccess.read(folder.path("folder/a/b")) }
    #expect(throws: FileError.self) { try FileAccess.read("") }
    #expect(throws: FileError.self) { try FileAccess.read("a\0b") }
  }
}
