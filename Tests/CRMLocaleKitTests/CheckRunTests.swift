import CRMLocaleKit
import Foundation
import TestSupport
import Testing

@Suite("A run over files and folders")
struct CheckRunTests {
  /// What a run told, a line an event; paths from the folder on.
  private static func told(
    _ task: CheckRun.Task, _ paths: [String], in folder: Folder,
    options: CheckRun.Options = CheckRun.Options()
  ) -> (lines: [String], run: CheckRun) {
    var lines: [String] = []
    let root = folder.url.path + "/"
    let workspace = Workspace(
      options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc), root: folder.url.path)
    let run = CheckRun(task, options: options, in: workspace) { event in
      let line =
        switch event {
        case .checked(let file): "checked \(file.document.path)"
        case .settings(let file): "settings \(file.summary?.path ?? "")"
        case .wroteBaseline(let path): "baseline \(path)"
        case .output(let bytes): "output \(String(decoding: bytes, as: UTF8.self))"
        case .patch: "patch"
        case .fixed(let path, let count): "fixed \(path) \(count)"
        case .passedOver(let message): "passed over \(message)"
        case .problem(let message): "problem \(message)"
        case .running(let count): "running \(count)"
        }
      lines.append(line.replacing(root, with: ""))
    }
    run.run(paths.map { $0 == "." ? folder.url.path : folder.path($0) })
    return (lines, run)
  }

  private static let files = [
    "b.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
    "a.json": #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#,
    "sub/c.json": #"{"extends": "../b.json"}"#,
    "package.json": #"{"name": "site", "version": "1.0.0"}"#,
    "notes.txt": "nothing",
  ]

  static let paths: [(sentence: String, paths: [String], told: [String])] = [
    ("a folder", ["."], ["checked a.json", "checked b.json", "checked sub/c.json"]),
    ("a file", ["b.json"], ["checked b.json"]),
    ("files in any order", ["b.json", "a.json"], ["checked a.json", "checked b.json"]),
    ("a file twice", ["b.json", "b.json"], ["checked b.json"]),
    (
      "a folder and a file in it", [".", "b.json"],
      ["checked a.json", "checked b.json", "checked sub/c.json"]
    ),
    (
      "a file and the folder that it is in", ["sub/c.json", "."],
      ["checked a.json", "checked b.json", "checked sub/c.json"]
    ),
    ("a file by two ways", ["a.json", "sub/../a.json"], ["checked a.json"]),
    ("a link to a file that is named too", ["b.json", "linked.json"], ["checked b.json"]),
  ]

  @Test("Each file is checked once, in the order of their paths", arguments: paths)
  func once(_ sentence: String, _ paths: [String], _ expected: [String]) throws {
    let folder = try Folder(Self.files)
    if paths.contains("linked.json") { try folder.link("linked.json", to: "b.json") }
    #expect(Self.told(.check, paths, in: folder).lines == expected, "\(sentence)")
  }

  @Test("In a folder, a link to a file beside it is that file")
  func links() throws {
    let folder = try Folder(Self.files)
    try folder.link("z.json", to: "b.json")
    try folder.link("sub/d.json", to: "../a.json")
    let lines = Self.told(.check, ["."], in: folder).lines
    #expect(lines == ["checked a.json", "checked b.json", "checked sub/c.json"])
  }

  @Test("A named file of another program is passed over, and that is told")
  func foreign() throws {
    let folder = try Folder(Self.files)
    let (lines, run) = Self.told(.check, ["package.json", "a.json"], in: folder)
    #expect(lines.count == 2 && lines.first == "checked a.json")
    #expect(lines.last?.hasPrefix("passed over ") == true && !run.isImpossible)
  }

  @Test("Nothing to check is a failure, but where that is allowed", arguments: [true, false])
  func nothing(isAllowed: Bool) throws {
    let folder = try Folder(["notes.txt": "nothing"])
    var options = CheckRun.Options()
    options.allowsEmpty = isAllowed
    let (lines, run) = Self.told(.check, ["."], in: folder, options: options)
    #expect(run.isImpossible == !isAllowed)
    #expect(lines.count == (isAllowed ? 0 : 1))
  }

  @Test("What cannot be read is told, and the rest is checked all the same")
  func unreadable() throws {
    let folder = try Folder(Self.files)
    let (lines, run) = Self.told(.check, ["gone.json", "a.json"], in: folder)
    #expect(lines.contains("checked a.json") && run.isImpossible)
    #expect(lines.contains { $0.hasPrefix("problem gone.json") })
  }

  @Test("Fixes are written when everything was checked, and told after it")
  func fix() throws {
    let folder = try Folder(Self.files)
    let (lines, run) = Self.told(.fix(.safe), ["."], in: folder)
    #expect(lines.filter { $0.hasPrefix("checked") }.count == 3)
    #expect(lines.dropFirst(3).allSatisfy { $0.hasPrefix("fixed ") })
    #expect(try folder.text("b.json").contains("yyyy") && !run.hasDifferences)
    #expect(try folder.text("a.json") == Self.files["a.json"])
  }

  @Test("A difference is shown, and nothing is written")
  func diff() throws {
    let folder = try Folder(Self.files)
    let (lines, run) = Self.told(.diff(.safe), ["b.json"], in: folder)
    #expect(lines == ["checked b.json", "patch"] && run.hasDifferences)
    #expect(try folder.text("b.json") == Self.files["b.json"])
  }
}
